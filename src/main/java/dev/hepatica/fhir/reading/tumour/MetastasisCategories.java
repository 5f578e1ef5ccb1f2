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
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * The M category and the stage group, which define in how many organs there are distant metastases (TNM, 8th edition): M1a and
 * IVA in one organ other than the peritoneum, M1b and IVB in two or more, M1c and IVC in the peritoneum.
 */
record MetastasisCategories(Diagnoses diagnoses, Observations observations) {

    private static final String MAP = "metastasis-extent";

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

    /** Whether there is disease outside the liver, by the latest category; not recorded if the category leaves it open. */
    Finding<Boolean> elsewhere(Finding<Boolean> liver) {
        var latest = latest(Fact.EXTRAHEPATIC_DISEASE);
        return latest.then(extent -> switch (extent) {
            case SEVERAL_ORGANS, PERITONEUM -> Finding.known(true);
            case ONE_ORGAN -> isThen(liver, latest.sources()) ? Finding.known(false) : Finding.<Boolean>notRecorded();
        });
    }

    /** The peritoneum, if the latest category names it. */
    List<Finding<MetastaticSite>> sites() {
        var latest = latest(Fact.EXTRAHEPATIC_SITES);
        return latest.toOptional().filter(Extent.PERITONEUM::equals).isPresent()
                ? List.of(latest.map(extent -> MetastaticSite.PERITONEUM))
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

    private Finding<Extent> latest(Fact fact) {
        var all = new ArrayList<Finding<Extent>>();
        for (var result : observations
                .codedInAny("distant-metastases", "stage-group-assessment")
                .toList()) {
            var extent = read(result);
            if (extent.isKnown()) {
                all.addAll(observations.findings(fact, List.of(result), this::read));
            } else {
                all.add(Finding.missing(MissingReason.INCONCLUSIVE, result.source()));
            }
        }
        for (var entry : diagnoses.certain("colorectal-cancer").toList()) {
            for (var stage : entry.resource().getStage()) {
                var extent = read(stage.getSummary());
                if (extent.isKnown()) {
                    diagnoses.report().used(entry.path(), fact);
                    all.add(Finding.known(extent.toOptional().orElseThrow(), diagnoses.source(entry)));
                }
            }
        }
        return Reconciliation.latest(all);
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
