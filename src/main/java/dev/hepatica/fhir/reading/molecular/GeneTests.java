package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Reads tests of one gene, whose value is a word, a code or the name of what was found. */
final class GeneTests {

    private final Terminology terminology;
    private final Observations observations;
    private final Variants variants;
    private final Map<String, List<Result>> byGene;

    GeneTests(Terminology terminology, Observations observations, Variants variants, ReadingReport report) {
        this.terminology = terminology;
        this.observations = observations;
        this.variants = variants;
        this.byGene = observations
                .coded("gene-test")
                .collect(Collectors.groupingBy(result ->
                        terminology.translate("gene-test", result.code()).orElseThrow()));
        observations
                .coded("gene-tested-for")
                .forEach(result -> report.ignored(
                        result.entry().path(), "it names what was tested or holds a sequence, not what was found"));
    }

    List<Finding<GeneCall>> calls(String gene, Fact fact) {
        return observations.findings(fact, of(gene), result -> test(gene, result));
    }

    /** What tests of both RAS genes together say. */
    List<Finding<GeneCall>> rasTests(Fact fact) {
        return observations.findings(fact, of("KRAS-NRAS"), result -> test("KRAS", result));
    }

    /** What tests of BRAF at codon 600 say: that it is not altered there does not make it wild type. */
    List<Finding<BrafStatus>> brafCodon600(Fact fact) {
        return Reconciliation.both(
                observations.findings(fact, "braf-v600-test", result -> found(result, Optional.empty())),
                observations.findings(
                        fact,
                        "braf-codon-600-test",
                        result -> found(
                                result,
                                terminology
                                        .translate("braf-codon-600-test", result.code())
                                        .flatMap(code -> Coded.of(BrafStatus.class, code)))));
    }

    /** @param meant what the presence of an alteration means where the value does not name it */
    private Finding<BrafStatus> found(Result result, Optional<BrafStatus> meant) {
        return test("BRAF", result)
                .then(call -> call.altered()
                        ? call.change()
                                .map(GeneTests::braf)
                                .or(() -> meant)
                                .<Finding<BrafStatus>>map(Finding::known)
                                .orElseGet(() -> Finding.missing(MissingReason.INCONCLUSIVE))
                        : Finding.missing(MissingReason.INCONCLUSIVE));
    }

    static BrafStatus braf(ProteinChange change) {
        return change.is("V600E") ? BrafStatus.V600E : BrafStatus.NON_V600E;
    }

    private List<Result> of(String gene) {
        return byGene.getOrDefault(gene, List.of());
    }

    /** A test whose value is the name of what was found, as a code, as text or both; the two must not contradict. */
    private Finding<GeneCall> test(String gene, Result result) {
        var presence = presence(result);
        var text = ownText(result, presence);
        if (presence.size() > 1) {
            return Finding.missing(MissingReason.CONFLICTING);
        }
        if (presence.contains("not-tested")) {
            return Finding.missing(MissingReason.NOT_PERFORMED);
        }
        if (presence.contains("indeterminate")) {
            return Finding.missing(MissingReason.INCONCLUSIVE);
        }
        var worded = GeneText.read(gene, text, change -> variants.counts(gene, change));
        if (presence.isEmpty()) {
            return worded;
        }
        var coded = presence.contains("present") ? GeneCall.ALTERED : GeneCall.WILD_TYPE;
        if (text.isBlank() || isUnreadable(worded)) {
            return Finding.known(coded);
        }
        var agrees = worded.toOptional()
                .filter(call -> call.altered() == coded.altered())
                .isPresent();
        return agrees || !worded.isKnown() ? worded : Finding.missing(MissingReason.CONFLICTING);
    }

    private static boolean isUnreadable(Finding<GeneCall> call) {
        return call.fold(known -> false, missing -> missing.reason() == MissingReason.UNREADABLE);
    }

    /** The text of a value, without the displays of codes that are understood. */
    private static String ownText(Result result, List<String> presence) {
        return result.value()
                .map(value -> value instanceof CodeableConcept concept && !concept.hasText() && !presence.isEmpty()
                        ? ""
                        : Values.text(result))
                .orElse("");
    }

    private List<String> presence(Result result) {
        return result.value()
                .filter(CodeableConcept.class::isInstance)
                .map(value -> terminology.translations("presence", (CodeableConcept) value))
                .orElse(List.of());
    }
}
