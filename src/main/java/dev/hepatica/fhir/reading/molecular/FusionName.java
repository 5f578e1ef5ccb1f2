package dev.hepatica.fhir.reading.molecular;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of fusions: {@code ETV6::NTRK3}, as HGNC and HGVS write them, with or without the transcript or exon of each
 * partner, and {@code ETV6-NTRK3}, as they were written before.
 */
final class FusionName {

    private static final Pattern TWO_COLONS = Pattern.compile(
            "([A-Z][A-Z0-9-]{0,14})(?:\\([^()]*\\))?::([A-Z][A-Z0-9-]{0,14})(?:\\([^()]*\\))?",
            Pattern.CASE_INSENSITIVE);

    /** A hyphen also stands in the symbols of antisense and other transcripts of one gene ({@code NTRK3-AS1}) and in words ({@code wild-type}). */
    private static final Pattern HYPHEN =
            Pattern.compile("([A-Z][A-Z0-9]{1,9})-((?!(?:AS|IT|OT)[0-9]|DT$)[A-Z][A-Z0-9]{1,9})");

    private FusionName() {}

    /** The two partners that a text names, in capitals; empty for any other text. */
    static Optional<List<String>> of(String text) {
        for (var pattern : List.of(TWO_COLONS, HYPHEN)) {
            var match = pattern.matcher(text.strip());
            if (match.matches()) {
                return Optional.of(List.of(
                        match.group(1).toUpperCase(Locale.ROOT), match.group(2).toUpperCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }
}
