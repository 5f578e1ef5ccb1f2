package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.model.disease.PrimaryTumour.Stage;
import dev.hepatica.model.finding.Coded;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stage group in words: {@code IVA}, {@code Stage IV}, {@code Stadium IIIB}, {@code pathologic stage 2A (qualifier value)}.
 *
 * @param part the letter behind the stage, in small letters, with or without a digit; blank without one
 */
record StageGroupText(Stage stage, String part) {

    private static final Pattern GROUP = Pattern.compile(
            "(?:(?:ajcc|uicc|tnm|clinical|pathologic|pathological|klinisches|pathologisches) )*(?:stage |stadium )?(?:group )?"
                    + "(?<stage>iv|i{1,3}|[1-4]) ?(?<part>[abc][12]?)?"
                    + "(?: \\((?:qualifier value|finding|tumou?r staging|(?:uicc|ajcc|tnm)? ?(?:[5-8](?:th)?)?(?: edition)?)\\))?");

    private static final Map<String, Stage> ARABIC = Map.of("1", Stage.I, "2", Stage.II, "3", Stage.III, "4", Stage.IV);

    /** The stage group of a text; empty unless every word of it is understood. */
    static Optional<StageGroupText> of(String text) {
        var match = GROUP.matcher(text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = match.group("stage").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(ARABIC.get(number))
                .or(() -> Coded.of(Stage.class, number))
                .map(stage -> new StageGroupText(
                        stage, Optional.ofNullable(match.group("part")).orElse("")));
    }
}
