package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.record.Observations;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.record.Reconciliation;
import dev.hepatica.fhir.record.Result;
import dev.hepatica.fhir.record.Values;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Reads what variants and gene tests say of a gene. */
final class Genes {

    private static final String GENE_STUDIED = "48018-6";
    private static final String PROTEIN_HGVS = "48005-3";
    private static final String CODING_HGVS = "48004-6";
    private static final String GENOMIC_HGVS = "81290-9";
    private static final String CLINICAL_SIGNIFICANCE = "53037-8";

    /** Answers to {@link #CLINICAL_SIGNIFICANCE} by which a variant does not count: uncertain, likely benign, benign. */
    private static final Set<String> OF_NO_ACCOUNT = Set.of("LA26333-7", "LA26334-5", "LA6675-8");

    private static final Set<String> READ = Set.of("KRAS", "NRAS", "HRAS", "BRAF", "ERBB2");

    /** How a gene symbol looks; a display that does not look so is a description, and contradicts nothing. */
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9-]{1,9}");

    private static final Pattern NEGATIVE = Pattern.compile(
            "(no |not )?(variants?|mutations?|alterations?)? ?(was |were )?(not )?(detected|found|identified)?"
                    + "|wild[- ]?type|negative|none|absent|undefined mutation");
    private static final Pattern POSITIVE = Pattern.compile(
            "(mutation |variant )?(detected|present|positive|found|identified)|mutated|mutant|mutation");
    private static final Pattern NEGATION =
            Pattern.compile("\\b(no|not|none|negative|absent|without|wild|excluded)\\b");

    private final Terminology terminology;
    private final Observations observations;
    private final ReadingReport report;

    Genes(Terminology terminology, Observations observations, ReadingReport report) {
        this.terminology = terminology;
        this.observations = observations;
        this.report = report;
    }

    /** All that variants and tests say of a gene; a test of two genes together says of each what both are. */
    List<Finding<GeneCall>> calls(String gene, String fact) {
        var variants = observations.findings(fact, variants(gene), result -> variant(gene, result));
        var tests = observations.findings(
                fact,
                observations.all(
                        code -> terminology.translate("gene-test", code).equals(Optional.of(gene))),
                result -> test(gene, result));
        return Reconciliation.both(variants, tests);
    }

    /** What tests of both RAS genes together say. */
    List<Finding<GeneCall>> rasTests(String fact) {
        return observations.findings(
                fact,
                observations.all(
                        code -> terminology.translate("gene-test", code).equals(Optional.of("KRAS-NRAS"))),
                result -> test("KRAS", result));
    }

    /** What tests of BRAF at codon 600 say: that it is not altered there does not make it wild type. */
    List<Finding<GeneCall>> brafCodon600(String fact) {
        return observations.findings(fact, "braf-v600e-test", result -> {
            var call = test("BRAF", result);
            var presenceOfV600E = result.code().getCoding().stream().anyMatch(c -> "58415-1".equals(c.getCode()));
            return call.then(value -> {
                if (!value.altered()) {
                    return Finding.missing(Reason.INCONCLUSIVE);
                }
                return value.change().isEmpty() && presenceOfV600E
                        ? Finding.known(new GeneCall(true, Optional.of(ProteinChange.substitution('V', 600, 'E'))))
                        : Finding.known(value);
            });
        });
    }

    private Stream<Result> variants(String gene) {
        return observations.coded("variant").filter(result -> genes(result).anyMatch(gene::equals));
    }

    /** The genes that a variant is about. A code and a display that name different genes are a conflict: neither is used. */
    private Stream<String> genes(Result variant) {
        return variant.components()
                .filter(component -> isLoinc(component, GENE_STUDIED))
                .flatMap(component -> component.value().stream()
                        .filter(CodeableConcept.class::isInstance)
                        .flatMap(value -> gene((CodeableConcept) value, component).stream()));
    }

    private Optional<String> gene(CodeableConcept concept, Result component) {
        var coded = terminology.translate("gene", concept);
        var named = Stream.concat(
                        concept.getCoding().stream().filter(Coding::hasDisplay).map(Coding::getDisplay),
                        Stream.of(concept.hasText() ? concept.getText() : ""))
                .map(String::strip)
                .filter(name -> SYMBOL.matcher(name).matches())
                .findFirst();
        var hasCode = Terminology.code(Systems.HGNC, concept).isPresent();
        if (named.isPresent() && hasCode && !named.equals(coded)) {
            if (coded.isPresent() || READ.contains(named.get())) {
                report.problem(component.path(), "code and display name different genes; neither is used");
            }
            return Optional.empty();
        }
        return hasCode ? coded : named.filter(READ::contains);
    }

    private Finding<GeneCall> variant(String gene, Result result) {
        var presence = presence(result);
        if (presence.isEmpty()) {
            return Finding.missing(Reason.UNREADABLE);
        }
        var hgvs = hgvs(result);
        return switch (presence.get()) {
            case "present" -> isOfNoAccount(result) ? Finding.missing(Reason.INCONCLUSIVE) : present(gene, hgvs);
            // That one variant is absent says nothing of the others.
            case "absent" ->
                hgvs.isEmpty() && genes(result).count() >= 1
                        ? Finding.known(GeneCall.WILD_TYPE)
                        : Finding.missing(Reason.INCONCLUSIVE);
            default -> Finding.missing(Reason.INCONCLUSIVE);
        };
    }

    private Finding<GeneCall> present(String gene, List<String> hgvs) {
        if (hgvs.isEmpty()) {
            return Finding.known(GeneCall.ALTERED);
        }
        var change = hgvs.stream()
                .flatMap(text -> ProteinChange.parse(text).stream())
                .findFirst()
                .or(() -> hgvs.stream()
                        .flatMap(text -> ProteinChange.ofCoding(gene, text).stream())
                        .findFirst());
        if (change.isPresent()) {
            return altered(gene, change.get());
        }
        return hgvs.stream()
                .flatMap(text -> ProteinChange.codonOfCoding(text).stream())
                .findFirst()
                .map(codon -> counts(gene, codon)
                        ? Finding.known(GeneCall.ALTERED)
                        : Finding.<GeneCall>missing(Reason.INCONCLUSIVE))
                .orElseGet(() -> Finding.missing(Reason.UNREADABLE));
    }

    private Finding<GeneCall> altered(String gene, ProteinChange change) {
        return counts(gene, change.codon())
                ? Finding.known(new GeneCall(true, Optional.of(change)))
                : Finding.missing(Reason.INCONCLUSIVE);
    }

    /** Whether an alteration at this codon counts: in genes with hotspots, only there. */
    private boolean counts(String gene, int codon) {
        var hotspots = terminology.property("crlm-gene", gene, "hotspot-codon");
        return hotspots.isEmpty() || hotspots.contains(Integer.toString(codon));
    }

    /** A test whose value is the name of what was found. Text that is not understood is unreadable. */
    private Finding<GeneCall> test(String gene, Result result) {
        var presence = presence(result);
        var text = Values.text(result).strip();
        var change = ProteinChange.parse(text);
        if (change.isPresent()) {
            return NEGATION.matcher(text.toLowerCase(Locale.ROOT)).find()
                    ? Finding.missing(Reason.INCONCLUSIVE)
                    : altered(gene, change.get());
        }
        var plain = text.toLowerCase(Locale.ROOT)
                .replaceFirst("^" + gene.toLowerCase(Locale.ROOT) + "[: ]+", "")
                .replaceAll("[.]$", "");
        if (presence.equals(Optional.of("absent")) || !plain.isEmpty() && isNegative(plain)) {
            return Finding.known(GeneCall.WILD_TYPE);
        }
        if (presence.equals(Optional.of("present")) || POSITIVE.matcher(plain).matches()) {
            return Finding.known(GeneCall.ALTERED);
        }
        return Finding.missing(presence.isPresent() ? Reason.INCONCLUSIVE : Reason.UNREADABLE);
    }

    private static boolean isNegative(String text) {
        return NEGATIVE.matcher(text).matches() && (NEGATION.matcher(text).find() || text.equals("undefined mutation"));
    }

    private Optional<String> presence(Result result) {
        return result.value()
                .filter(CodeableConcept.class::isInstance)
                .flatMap(value -> terminology.translate("presence", (CodeableConcept) value));
    }

    private static boolean isOfNoAccount(Result variant) {
        return variant.components()
                .filter(component -> isLoinc(component, CLINICAL_SIGNIFICANCE))
                .flatMap(component -> component.value().stream())
                .filter(CodeableConcept.class::isInstance)
                .flatMap(value -> Terminology.code(Systems.LOINC, (CodeableConcept) value).stream())
                .anyMatch(OF_NO_ACCOUNT::contains);
    }

    private static List<String> hgvs(Result variant) {
        return variant.components()
                .filter(component -> isLoinc(component, PROTEIN_HGVS)
                        || isLoinc(component, CODING_HGVS)
                        || isLoinc(component, GENOMIC_HGVS))
                .flatMap(component -> component.value().stream())
                .map(Genes::notation)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String notation(Type value) {
        if (value instanceof StringType string) {
            return string.getValueNotNull();
        }
        if (value instanceof CodeableConcept concept) {
            return concept.hasCoding() && concept.getCodingFirstRep().hasCode()
                    ? concept.getCodingFirstRep().getCode()
                    : Optional.ofNullable(concept.getText()).orElse("");
        }
        return "";
    }

    private static boolean isLoinc(Result component, String code) {
        return Terminology.code(Systems.LOINC, component.code()).equals(Optional.of(code));
    }
}
