package dev.hepatica.fhir.reading.tumour;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Categories of TNM in a text of which every word is understood: {@code ypT3 pN2b (5/18) M1a (HEP) L1}.
 *
 * @param nodes      the N category in small letters without N: {@code 0}, {@code 2b}, {@code x}; empty if the text has none
 * @param metastases the M category in small letters without M: {@code 0}, {@code 1a}, {@code x}; empty if the text has none
 * @param involved   the number of involved lymph nodes; empty if the text does not give it
 */
record TnmText(Optional<String> nodes, Optional<String> metastases, Optional<Integer> involved) {

    /** The length of the longest text that is read, in characters. */
    private static final int LONGEST = 200;

    /** {@code Pn1}, in this spelling, is perineural invasion; every other spelling is an N category. */
    private static final Pattern TOKEN =
            Pattern.compile("\\G[\\s,;()\\[\\]]*(?:Pn[01Xx]|(?i:[yra]{0,2}[cp]?t(?:x|is|[0-4][a-d]?)(?:\\(m\\))?"
                    + "|[yra]{0,2}[cp]?n(?<n>x|[0-3](?:mi|[a-c])?|\\+)"
                    + "|[yra]{0,2}[cp]?m(?<m>x|0|1[a-c]?)"
                    + "|(?<involved>\\d{1,3})\\s*/\\s*(?<examined>\\d{1,3})"
                    + "|sn|i[+-]|mol[+-]|[lvrg][0-4x]"
                    + "|hep|pul|oss|per|lym|mar|bra|ple|adr|ski|oth"
                    + "|american joint committee on cancer|union for international cancer control|uicc|ajcc|tnm"
                    + "|[5-8]|[5-8]th|edition|category|finding|qualifier value|tumou?r staging))"
                    + "(?=[\\s,;()\\[\\]]|$)");

    private static final Pattern REST = Pattern.compile("[\\s,;()\\[\\]]*");

    /** The categories of a text; empty if a word is not understood, or if it has two different categories of a kind. */
    static Optional<TnmText> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var nodes = new HashSet<String>();
        var metastases = new HashSet<String>();
        var involved = new HashSet<Integer>();
        var matcher = TOKEN.matcher(text);
        var end = 0;
        while (matcher.find()) {
            end = matcher.end();
            add(matcher.group("n"), nodes);
            add(matcher.group("m"), metastases);
            if (matcher.group("involved") != null) {
                var count = Integer.parseInt(matcher.group("involved"));
                if (count > Integer.parseInt(matcher.group("examined"))) {
                    return Optional.empty();
                }
                involved.add(count);
            }
        }
        var isUnderstood = end > 0 && REST.matcher(text.substring(end)).matches();
        var isOne = nodes.size() <= 1 && metastases.size() <= 1 && involved.size() <= 1;
        return isUnderstood && isOne
                ? Optional.of(new TnmText(one(nodes), one(metastases), one(involved)))
                : Optional.empty();
    }

    private static void add(@Nullable String category, Set<String> to) {
        if (category != null) {
            to.add(category.toLowerCase(Locale.ROOT));
        }
    }

    private static <T> Optional<T> one(Set<T> values) {
        return values.stream().findFirst();
    }
}
