package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.reading.molecular.GeneticReports.Extensions;
import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.WorkflowStatus;
import dev.hepatica.fhir.record.WorkflowStatus.Phase;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;

/**
 * Genes that were studied, as a region studied (mCODE, Genomics Reporting 2) or as an analysis of a genomic study
 * (Genomics Reporting 3). A gene that was studied as a whole, in final results, and without a reported variant, is inferred
 * to be wild type. The inference is reported as such, and any result outranks it.
 */
final class RegionsStudied {

    private static final String REGIONS = Extensions.GENOMICS + "genomic-study-analysis-regions";
    private static final String ANALYSIS = Extensions.GENOMICS + "genomic-study-analysis-ext";
    private static final String METHOD = Extensions.GENOMICS + "genomic-study-analysis-method-type";
    private static final String CHANGE = Extensions.GENOMICS + "genomic-study-analysis-change-type";
    private static final String SOURCE_CLASS = Extensions.GENOMICS + "genomic-study-analysis-genomic-source-class";

    private static final Pattern WHOLE =
            Pattern.compile("(?i)((entire|whole|full|complete) (gene|coding (region|sequence))"
                    + "|all (coding )?exons|protein-coding and exon-splicing regions)");
    /** Words that may precede the codons of a description or separate them. */
    private static final Pattern BEFORE_CODONS =
            Pattern.compile("(?i)|hotspots?|mutations?|gene|[kn]ras|exons?|including|covering|in|of|and|&|\\d{1,4}");

    private static final Pattern AMONG_CODONS = Pattern.compile("(?i)codons?|and|&|\\d{1,4}");

    /** Gene that was studied, with the reason for doubt if it may not have been studied as a whole. */
    private record Studied(String gene, String path, Source source, Optional<MissingReason> doubt) {}

    private final PatientRecord record;
    private final Terminology terminology;
    private final GeneIdentity identity;
    private final GeneticReports reports;
    private final QualitativeTest study;
    private final List<Studied> studied = new ArrayList<>();

    private RegionsStudied(
            PatientRecord record, Terminology terminology, GeneIdentity identity, GeneticReports reports) {
        this.record = record;
        this.terminology = terminology;
        this.identity = identity;
        this.reports = reports;
        this.study = QualitativeTest.of(terminology, "study", "presence");
    }

    static RegionsStudied in(
            PatientRecord record,
            Terminology terminology,
            Observations observations,
            GeneIdentity identity,
            GeneticReports reports) {
        var regions = new RegionsStudied(record, terminology, identity, reports);
        observations.whole("region-studied").forEach(regions::region);
        record.all(Procedure.class)
                .forEach(entry -> entry.resource().getExtension().stream()
                        .filter(extension -> REGIONS.equals(extension.getUrl()))
                        .forEach(extension -> regions.analysis(entry, extension)));
        return regions;
    }

    /** The calls inferred for a gene that was studied; none if a reported variant may be in it. */
    List<Finding<GeneCall>> inferred(String gene, Fact fact, Variants variants) {
        if (studied.isEmpty()) {
            return List.of();
        }
        var regions = studied.stream().filter(each -> each.gene().equals(gene)).toList();
        var certain = regions.stream().filter(each -> each.doubt().isEmpty()).toList();
        if (!certain.isEmpty() && !variants.mayHave(gene)) {
            return certain.stream()
                    .<Finding<GeneCall>>map(each -> {
                        record.report().used(each.path(), fact);
                        record.report()
                                .noted(
                                        each.path(),
                                        "inferred: %s was studied and no variant of it is reported, so it counts as wild type"
                                                .formatted(gene));
                        return Finding.known(GeneCall.WILD_TYPE, each.source());
                    })
                    .toList();
        }
        return regions.stream()
                .<Finding<GeneCall>>map(each -> {
                    var reason = each.doubt().orElse(MissingReason.INCONCLUSIVE);
                    record.report().noted(each.path(), "no usable result for %s: %s".formatted(fact, reason.words()));
                    return Finding.missing(reason, each.source());
                })
                .toList();
    }

    private void region(Result result) {
        var limits = result.components()
                .filter(part -> terminology.contains("region-limit", part.code()))
                .toList();
        var germline = result.components()
                .filter(part -> VariantParts.is(terminology, part, "source-class"))
                .flatMap(part -> part.value().stream())
                .anyMatch(value -> value instanceof CodeableConcept concept && isGermline(concept));
        var performed = whyNotPerformed(result, result.value().isPresent());
        for (var component : Variants.genes(terminology, result).toList()) {
            for (var gene : genes((CodeableConcept) component.value().orElseThrow(), component.path())) {
                var covered = limits.stream().allMatch(limit -> covers(gene, Values.text(limit)));
                var doubt = performed
                        .or(() -> component.isAbsent() ? Optional.of(MissingReason.CONFLICTING) : Optional.empty())
                        .or(() -> whyNotPerformed(component, false))
                        .or(() -> covered && !germline ? Optional.empty() : Optional.of(MissingReason.INCONCLUSIVE));
                studied.add(new Studied(gene, result.path(), result.source(), doubt));
            }
        }
    }

    /**
     * The reason why it cannot be shown that a region, or one gene of it, was studied; empty if it can.
     *
     * @param hasValue whether the value answers that; the value of a component is the gene
     */
    private Optional<MissingReason> whyNotPerformed(Result result, boolean hasValue) {
        if (!result.isFinal() || !reports.isFinal(result.entry()).orElse(true)) {
            return Optional.of(MissingReason.NOT_FINAL);
        }
        if (result.isAbsent()) {
            return Optional.of(hasValue ? MissingReason.CONFLICTING : MissingReason.NOT_PERFORMED);
        }
        if (!hasValue && result.interpretation().isEmpty()) {
            return Optional.empty();
        }
        var answer = hasValue
                ? study.read(result, RegionsStudied::isNothingFound)
                : study.read(result.interpretation(), RegionsStudied::isNothingFound);
        return answer.fold(
                nothing -> nothing.value() ? Optional.empty() : Optional.of(MissingReason.INCONCLUSIVE),
                missing -> Optional.of(missing.reason()));
    }

    /** Returns whether a study found nothing, which an answer that it was made does not contradict. */
    private static Optional<Boolean> isNothingFound(String answer) {
        return switch (answer) {
            case "performed", "absent" -> Optional.of(true);
            case "present" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The genes of a concept, which may list several as codings, each with its own display. */
    private Set<String> genes(CodeableConcept concept, String path) {
        var genes = new HashSet<String>();
        var each = concept.getCoding().size() > 1
                ? concept.getCoding().stream().map(CodeableConcept::new)
                : Stream.of(concept);
        each.forEach(coding -> identity.of(coding, path).gene().ifPresent(genes::add));
        return genes;
    }

    private void analysis(RecordEntry<Procedure> entry, Extension regions) {
        var procedure = entry.resource();
        var status = WorkflowStatus.of(procedure);
        var date = procedure.hasPerformed() ? Dates.of(procedure.getPerformed()) : Optional.<ClinicalDate>empty();
        if (date.filter(day -> day.isAfter(ClinicalDate.on(record.asOf()))).isPresent()
                || status.phase() == Phase.EXCLUDED) {
            return;
        }
        var uncalled = values(regions, "uncalled").toList();
        var uncalledGenes = uncalled.stream()
                .filter(CodeableConcept.class::isInstance)
                .flatMap(value -> genes((CodeableConcept) value, entry.path()).stream())
                .toList();
        var description = values(regions, "description").map(Object::toString).toList();
        var vague = uncalled.stream().anyMatch(Reference.class::isInstance)
                || !isOfWholeGenes(procedure)
                || isGermline(procedure)
                || description.stream().anyMatch(text -> !WHOLE.matcher(text).matches());
        var isFinal = status.isCompleted() && isReported(entry);
        values(regions, "studied")
                .filter(CodeableConcept.class::isInstance)
                .flatMap(value -> genes((CodeableConcept) value, entry.path()).stream())
                .forEach(gene -> studied.add(new Studied(
                        gene,
                        entry.path(),
                        new Source(entry.reference(), date),
                        !isFinal
                                ? Optional.of(MissingReason.NOT_FINAL)
                                : vague || uncalledGenes.contains(gene)
                                        ? Optional.of(MissingReason.INCONCLUSIVE)
                                        : Optional.empty())));
    }

    /** Returns whether an analysis, or the study that it is part of, belongs to a final report. */
    private boolean isReported(RecordEntry<Procedure> analysis) {
        var studies = record.all(Procedure.class).stream()
                .filter(entry -> Extensions.references(entry.resource().getExtension(), ANALYSIS)
                        .flatMap(reference -> record.references().follow(reference, entry).stream())
                        .anyMatch(part -> part.path().equals(analysis.path())));
        var finality = Stream.concat(Stream.of(analysis), studies)
                .flatMap(entry -> reports.isFinal(entry).stream())
                .toList();
        return !finality.isEmpty() && finality.stream().allMatch(isFinal -> isFinal);
    }

    /** Returns whether an analysis looked for mutations by a method that reads whole genes, as far as it states its method. */
    private boolean isOfWholeGenes(Procedure analysis) {
        var methods = concepts(analysis, METHOD).toList();
        var changes = concepts(analysis, CHANGE).toList();
        var whole = methods.isEmpty()
                || (methods.stream().anyMatch(method -> terminology.contains("whole-gene-method", method))
                        && methods.stream().noneMatch(method -> terminology.contains("select-region-method", method)));
        return whole
                && (changes.isEmpty()
                        || changes.stream().anyMatch(change -> terminology.contains("sequence-change-type", change)));
    }

    private boolean isGermline(Procedure analysis) {
        return concepts(analysis, SOURCE_CLASS).anyMatch(this::isGermline);
    }

    private boolean isGermline(CodeableConcept sourceClass) {
        return terminology.contains("germline", sourceClass);
    }

    /** Returns whether the description of a region states that all of a gene was studied, or names all its hotspots. */
    private boolean covers(String gene, String text) {
        if (WHOLE.matcher(text.strip()).matches()) {
            return true;
        }
        var hotspots = terminology.property("crlm-gene", gene, "hotspot-codon");
        var words = Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("[ ,;:/.]+"));
        var first = words.contains("codons") ? words.indexOf("codons") : words.indexOf("codon");
        return !hotspots.isEmpty()
                && first >= 0
                && words.subList(0, first).stream()
                        .allMatch(word -> BEFORE_CODONS.matcher(word).matches())
                && words.subList(first, words.size()).stream()
                        .allMatch(word -> AMONG_CODONS.matcher(word).matches())
                && new HashSet<>(words.subList(first, words.size())).containsAll(hotspots);
    }

    private static Stream<CodeableConcept> concepts(Procedure analysis, String url) {
        return analysis.getExtension().stream()
                .filter(extension -> url.equals(extension.getUrl()))
                .map(Extension::getValue)
                .filter(CodeableConcept.class::isInstance)
                .map(CodeableConcept.class::cast);
    }

    private static Stream<Object> values(Extension regions, String part) {
        return regions.getExtension().stream()
                .filter(extension -> part.equals(extension.getUrl()) && extension.hasValue())
                .map(Extension::getValue);
    }
}
