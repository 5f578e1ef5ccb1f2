package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * Reads gene fusions: a variant of two genes, one that is named or classed as a fusion, ISCN that names the gene, and
 * tests for rearrangement. A fusion that anyone reports outranks a negative result; none is known to be absent unless
 * every gene in question was tested for it.
 */
final class FusionReader {

    private static final Pattern NEGATIVE =
            Pattern.compile("(?i)(no (gene )?(fusions?|rearrangements?)( (was|were))?( (detected|found|identified))?"
                    + "|(fusions?|rearrangements?) (not (detected|found|identified|present)|absent)"
                    + "|not (detected|found|identified|rearranged)|negative|none( detected)?|absent)[.]?");
    private static final Pattern POSITIVE = Pattern.compile(
            "(?i)(([a-z0-9]+[-:/]+)?(ntrk[123]|ret)([-:/]+[a-z0-9]+)? )?((gene )?(fusion|rearrangement)( (is )?(detected|found|identified|present))?"
                    + "|detected|positive|present|rearranged)[.]?");

    private final Terminology terminology;
    private final Observations observations;
    private final Findings findings;
    private final Variants variants;
    private final ReadingReport report;

    FusionReader(
            Terminology terminology,
            Observations observations,
            Findings findings,
            Variants variants,
            ReadingReport report) {
        this.terminology = terminology;
        this.observations = observations;
        this.findings = findings;
        this.variants = variants;
        this.report = report;
    }

    /** A fusion of one of these genes. */
    Finding<Boolean> read(Fact fact, String tests, List<String> genes) {
        var byGene = new LinkedHashMap<String, List<Finding<Boolean>>>();
        for (var gene : genes) {
            byGene.put(gene, variants(fact, gene));
        }
        var positive = new ArrayList<Finding<Boolean>>();
        byGene.values()
                .forEach(list -> list.stream()
                        .filter(each -> !each.toOptional().equals(Optional.of(false)))
                        .forEach(positive::add));
        var all = Reconciliation.both(
                positive,
                absentInAll(byGene.values().stream().toList()),
                observations.findings(fact, tests, this::test),
                observations.direct(fact, Values.bool()));
        return presentFirst(fact, all);
    }

    /** That no gene has a fusion, where that is said of every one. */
    private static List<Finding<Boolean>> absentInAll(List<List<Finding<Boolean>>> genes) {
        var absent = genes.stream()
                .map(list -> list.stream()
                        .filter(each -> each.toOptional().equals(Optional.of(false)))
                        .findFirst())
                .toList();
        if (absent.stream().allMatch(Optional::isPresent)) {
            return absent.stream().flatMap(Optional::stream).distinct().toList();
        }
        return absent.stream()
                .flatMap(Optional::stream)
                .<Finding<Boolean>>map(each -> new Finding.Missing<>(MissingReason.INCONCLUSIVE, each.sources()))
                .toList();
    }

    private List<Finding<Boolean>> variants(Fact fact, String gene) {
        return variants.of(gene)
                .filter(variant -> {
                    var speaks = variant.isNamedFusion()
                            || variant.isBroken(gene)
                            || variant.partners() > 1 && !variant.isAbsent() && !variant.isCopyNumber();
                    if (!speaks && !variant.karyotypes().isEmpty()) {
                        report.noted(
                                variant.result().path(),
                                "says nothing of %s: its ISCN does not say that %s is broken".formatted(fact, gene));
                    }
                    return speaks;
                })
                .flatMap(variant ->
                        observations.findings(fact, List.of(variant.result()), result -> variant(variant)).stream())
                .toList();
    }

    private static Finding<Boolean> variant(Variant variant) {
        var presence = variant.presence();
        if (presence.size() != 1) {
            return Finding.missing(presence.isEmpty() ? MissingReason.UNREADABLE : MissingReason.CONFLICTING);
        }
        return switch (presence.get(0)) {
            case "present" ->
                variant.isOfNoAccount() || variant.zeroFrequency().isPresent() || isMutation(variant)
                        ? Finding.missing(MissingReason.INCONCLUSIVE)
                        : Finding.known(true);
            case "absent" -> Finding.known(false);
            case "not-tested" -> Finding.missing(MissingReason.NOT_PERFORMED);
            default -> Finding.missing(MissingReason.INCONCLUSIVE);
        };
    }

    /** Whether two genes are named of a change of one protein: genes that overlap, rather than a fusion. */
    private static boolean isMutation(Variant variant) {
        return !variant.isNamedFusion()
                && variant.names().stream()
                        .anyMatch(name -> ProteinChange.parse(name).isPresent());
    }

    private Finding<Boolean> test(Result result) {
        var presence = result.value()
                .filter(CodeableConcept.class::isInstance)
                .map(value -> terminology.translations("presence", (CodeableConcept) value))
                .orElse(List.of());
        if (presence.size() > 1) {
            return Finding.missing(MissingReason.CONFLICTING);
        }
        if (presence.isEmpty()) {
            var text = Values.text(result).strip();
            return NEGATIVE.matcher(text).matches()
                    ? Finding.known(false)
                    : POSITIVE.matcher(text).matches()
                            ? Finding.known(true)
                            : Finding.missing(MissingReason.UNREADABLE);
        }
        return switch (presence.get(0)) {
            case "present" -> Finding.known(true);
            case "absent" -> Finding.known(false);
            case "not-tested" -> Finding.missing(MissingReason.NOT_PERFORMED);
            default -> Finding.missing(MissingReason.INCONCLUSIVE);
        };
    }

    private Finding<Boolean> presentFirst(Fact fact, List<Finding<Boolean>> all) {
        var present = all.stream()
                .filter(each -> each.toOptional().equals(Optional.of(true)))
                .toList();
        if (present.isEmpty()) {
            return Reconciliation.latest(all);
        }
        var sources = present.stream()
                .flatMap(each -> each.sources().stream())
                .distinct()
                .toList();
        var absent = all.stream()
                .filter(each -> each.toOptional().equals(Optional.of(false)))
                .flatMap(each -> each.sources().stream())
                .toList();
        if (!absent.isEmpty()) {
            findings.note(
                    fact,
                    "One result reports a fusion, another says that there is none. The fusion counts.",
                    Stream.concat(sources.stream(), absent.stream()).toList());
        }
        return new Known<>(true, sources);
    }
}
