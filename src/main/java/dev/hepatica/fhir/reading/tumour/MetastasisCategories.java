package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.disease.PrimaryTumour.Stage;
import dev.hepatica.model.disease.Spread.MetastaticSite;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * The M category and the stage group, which define in how many organs there are distant metastases (TNM, 8th edition): M1a and
 * IVA in one organ other than the peritoneum, M1b and IVB in two or more, M1c and IVC in the peritoneum.
 */
record MetastasisCategories(Diagnoses diagnoses, Observations observations) {

    private static final String MAP = "metastasis-extent";
    private static final String CANCER = "colorectal-cancer";

    private static final Map<String, Extent> BY_LETTER =
            Map.of("a", Extent.ONE_ORGAN, "b", Extent.SEVERAL_ORGANS, "c", Extent.PERITONEUM);

    /** What a category says of the organs with metastases. */
    enum Extent implements Coded {
        ONE_ORGAN("one-organ"),
        SEVERAL_ORGANS("several-organs"),
        PERITONEUM("peritoneum");

        private final String code;

        Extent(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whether there is disease outside the liver, by the latest category; missing if the category leaves it open. */
    Finding<Boolean> elsewhere(Finding<Boolean> liver) {
        var latest = latest();
        return used(Fact.EXTRAHEPATIC_DISEASE, latest.then(extent -> switch (extent) {
            case SEVERAL_ORGANS, PERITONEUM -> Finding.known(true);
            case ONE_ORGAN -> isThen(liver, latest.sources()) ? Finding.known(false) : Finding.<Boolean>notRecorded();
        }));
    }

    /** The peritoneum, if the latest category names it. */
    List<Finding<MetastaticSite>> sites() {
        var latest = latest();
        return latest.toOptional().filter(Extent.PERITONEUM::equals).isPresent()
                ? List.of(used(Fact.EXTRAHEPATIC_SITES, latest.map(extent -> MetastaticSite.PERITONEUM)))
                : List.of();
    }

    /** Returns whether liver metastases were known on the date of the category, so that the liver is the one organ. */
    private static boolean isThen(Finding<Boolean> liver, List<Source> category) {
        var staged = category.stream().flatMap(source -> source.date().stream()).findFirst();
        return liver.toOptional().orElse(false)
                && liver.sources().stream()
                        .flatMap(source -> source.date().stream())
                        .map(ClinicalDate::latest)
                        .anyMatch(found -> staged.filter(date -> !found.isAfter(date.latest()))
                                .isPresent());
    }

    private Finding<Extent> latest() {
        var all = new ArrayList<Finding<Extent>>();
        results().forEach(result -> all.add(from(result.source(), read(result))));
        for (var entry : diagnoses.certain(CANCER).toList()) {
            for (var stage : entry.resource().getStage()) {
                var extent = read(stage.getSummary());
                if (extent.isKnown()) {
                    all.add(from(diagnoses.source(entry), extent));
                }
            }
        }
        return Reconciliation.latest(all);
    }

    /** A category that names no organs is inconclusive here. */
    private static Finding<Extent> from(Source source, Finding<Extent> extent) {
        return extent.toOptional()
                .map(known -> Finding.known(known, source))
                .orElseGet(() -> Finding.missing(MissingReason.INCONCLUSIVE, source));
    }

    private Stream<Result> results() {
        return observations
                .codedInAny("distant-metastases", "stage-group-assessment")
                .filter(result -> result.isFinal() && !result.isAbsent());
    }

    /** Reports the categories that a known finding was read from. */
    private <T> Finding<T> used(Fact fact, Finding<T> finding) {
        if (finding.isKnown()) {
            observations.use(
                    fact,
                    results()
                            .filter(result -> finding.sources().contains(result.source()))
                            .toList());
            diagnoses
                    .certain(CANCER)
                    .filter(entry -> finding.sources().contains(diagnoses.source(entry)))
                    .forEach(entry -> diagnoses.report().used(entry.path(), fact));
        }
        return finding;
    }

    private Finding<Extent> read(Result result) {
        return Values.alsoInWords(
                        Values.translated(diagnoses.terminology(), MAP, Extent.class), MetastasisCategories::inWords)
                .read(result);
    }

    private Finding<Extent> read(CodeableConcept summary) {
        return Values.agreed(
                Values.translated(diagnoses.terminology(), MAP, Extent.class, summary),
                Values.texts(summary),
                MetastasisCategories::inWords);
    }

    private static Finding<Extent> inWords(String text) {
        return TnmText.of(text)
                .flatMap(TnmText::metastases)
                .filter(category -> category.startsWith("1"))
                .map(category -> category.substring(1))
                .or(() -> StageGroupText.of(text)
                        .filter(group -> group.stage() == Stage.IV)
                        .map(StageGroupText::part))
                .flatMap(part -> Optional.ofNullable(BY_LETTER.get(part)))
                .<Finding<Extent>>map(Finding::known)
                .orElseGet(() -> Finding.missing(MissingReason.UNREADABLE));
    }
}
