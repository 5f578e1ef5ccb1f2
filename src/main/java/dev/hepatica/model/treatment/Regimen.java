package dev.hepatica.model.treatment;

import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Drugs that were given, or are being given, together.
 *
 * @param drugs    the drugs, by their code in CodeSystem {@code crlm-drug}
 * @param inferred whether it was made out from drugs given within a few weeks of each other; otherwise the record names it
 * @param line     which of the lines on record it belongs to, from 1; a line ends where one drug is exchanged for another
 * @param first    the day of the first dose on record
 * @param last     the day of the last dose on record; empty where the record does not say
 * @param running  whether it is under way on the day of the assessment
 */
public record Regimen(
        Set<String> drugs,
        boolean inferred,
        int line,
        ClinicalDate first,
        Optional<ClinicalDate> last,
        boolean running,
        List<Source> sources) {
    public Regimen {
        drugs = Set.copyOf(drugs);
        sources = List.copyOf(sources);
    }
}
