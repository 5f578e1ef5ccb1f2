package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.model.disease.Spread.MetastaticSite;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Observations that each name the site of a distant metastasis, as German registries send them. */
record DistantSites(Diagnoses diagnoses, Observations observations) {

    private static final String SITES = "distant-metastasis-site";

    /** Findings of a distant metastasis in the liver. */
    List<Finding<Boolean>> inLiver() {
        return known(Fact.CRLM, this::isLiver);
    }

    /** Findings of a distant metastasis outside the liver. An unspecific site is reported and not used. */
    List<Finding<Boolean>> elsewhere() {
        var elsewhere = known(Fact.EXTRAHEPATIC_DISEASE, result -> site(result).isPresent());
        observations
                .whole(SITES)
                .filter(result -> !isLiver(result) && site(result).isEmpty())
                .forEach(result -> diagnoses
                        .report()
                        .problem(result.path(), "a site of distant metastasis that is not recognised; it is not used"));
        return elsewhere;
    }

    /** The sites of distant metastases outside the liver. */
    List<Finding<MetastaticSite>> sites() {
        return observations.findings(
                Fact.EXTRAHEPATIC_SITES,
                observations.whole(SITES).filter(result -> site(result).isPresent()),
                result -> site(result)
                        .<Finding<MetastaticSite>>map(Finding::known)
                        .orElseGet(() -> Finding.missing(MissingReason.UNREADABLE)));
    }

    private List<Finding<Boolean>> known(Fact fact, Predicate<Result> isThere) {
        return observations.findings(fact, observations.whole(SITES).filter(isThere), result -> Finding.known(true));
    }

    private boolean isLiver(Result result) {
        return concept(result)
                .filter(site -> diagnoses.terminology().contains("liver", site))
                .isPresent();
    }

    private Optional<MetastaticSite> site(Result result) {
        return concept(result)
                .flatMap(site -> diagnoses.terminology().translate("extrahepatic-site", site))
                .flatMap(code -> Coded.of(MetastaticSite.class, code));
    }

    private static Optional<CodeableConcept> concept(Result result) {
        return result.value().filter(CodeableConcept.class::isInstance).map(CodeableConcept.class::cast);
    }
}
