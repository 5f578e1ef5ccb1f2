package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final String VARIATION_CODE = "81252-9";
    private static final String REGION = "47999-8";
    private static final String POSITION = "81254-5";
    private static final String CLINICAL_SIGNIFICANCE = "53037-8";

    /** Answers to {@link #CLINICAL_SIGNIFICANCE} by which a variant does not count: uncertain, likely benign, benign. */
    private static final Set<String> OF_NO_ACCOUNT = Set.of("LA26333-7", "LA26334-5", "LA6675-8");

    private static final Set<String> READ = Set.of("KRAS", "NRAS", "HRAS", "BRAF", "ERBB2");

    /** How a gene symbol looks; a display that does not look so is a description, and contradicts nothing. */
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9-]{1,9}");

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
        return observations.whole("variant").filter(result -> genes(result).contains(gene));
    }

    /** The genes that a variant is about. A code and a name that differ are a conflict: neither is used. */
    private Set<String> genes(Result variant) {
        return variant.components()
                .filter(component -> isLoinc(component, GENE_STUDIED))
                .flatMap(component -> component.value().stream()
                        .filter(CodeableConcept.class::isInstance)
                        .flatMap(value -> gene((CodeableConcept) value, component).stream()))
                .collect(Collectors.toSet());
    }

    private Optional<String> gene(CodeableConcept concept, Result component) {
        var coded = terminology.translations("gene", concept).toList();
        var hasCode = Terminology.code(Systems.HGNC, concept).isPresent();
        var named = Stream.concat(
                        concept.getCoding().stream().filter(Coding::hasDisplay).map(Coding::getDisplay),
                        Stream.of(concept.hasText() ? concept.getText() : ""))
                .flatMap(Genes::symbols)
                .distinct()
                .toList();
        var differs = coded.size() > 1 || named.size() > 1 || hasCode && !named.isEmpty() && !named.equals(coded);
        if (differs) {
            if (!coded.isEmpty() || named.stream().anyMatch(READ::contains)) {
                report.problem(component.path(), "code and display name different genes; neither is used");
            }
            return Optional.empty();
        }
        return (hasCode ? coded : named).stream().filter(READ::contains).findFirst();
    }

    /** Gene symbols in a name: the name itself if it looks like one, and those of our genes that stand in it. */
    private static Stream<String> symbols(String name) {
        var upper = name.strip().toUpperCase(Locale.ROOT);
        return SYMBOL.matcher(upper).matches()
                ? Stream.of(upper)
                : Stream.of(upper.split("[^A-Z0-9]+")).filter(READ::contains);
    }

    private Finding<GeneCall> variant(String gene, Result result) {
        var presence = presence(result);
        if (presence.size() != 1) {
            return Finding.missing(presence.isEmpty() ? Reason.UNREADABLE : Reason.CONFLICTING);
        }
        return switch (presence.get(0)) {
            case "present" ->
                isOfNoAccount(result) || genes(result).size() > 1
                        ? Finding.missing(Reason.INCONCLUSIVE)
                        : present(gene, result);
            // That one variant or one region is absent says nothing of the others.
            case "absent" ->
                names(result, PROTEIN_HGVS, CODING_HGVS, GENOMIC_HGVS, VARIATION_CODE, REGION, POSITION)
                                .isEmpty()
                        ? Finding.known(GeneCall.WILD_TYPE)
                        : Finding.missing(Reason.INCONCLUSIVE);
            default -> Finding.missing(Reason.INCONCLUSIVE);
        };
    }

    private Finding<GeneCall> present(String gene, Result result) {
        var names = names(result, PROTEIN_HGVS, CODING_HGVS, GENOMIC_HGVS, VARIATION_CODE);
        if (names.isEmpty()) {
            return Finding.known(GeneCall.ALTERED);
        }
        if (names.stream().anyMatch(ProteinChange::isSilent)) {
            return Finding.missing(Reason.INCONCLUSIVE);
        }
        var changes = names.stream()
                .flatMap(name -> Stream.of(ProteinChange.parse(name), ProteinChange.ofCoding(gene, name)))
                .flatMap(Optional::stream)
                .toList();
        if (changes.isEmpty()) {
            var coding = names.stream().anyMatch(name -> name.contains("c."));
            return Finding.missing(coding ? Reason.INCONCLUSIVE : Reason.UNREADABLE);
        }
        return GeneText.of(changes, change -> counts(gene, change));
    }

    /** Whether a change counts: in genes with hotspots, only there. */
    private boolean counts(String gene, ProteinChange change) {
        var hotspots = terminology.property("crlm-gene", gene, "hotspot-codon");
        return hotspots.isEmpty() || hotspots.contains(Integer.toString(change.codon()));
    }

    /** A test whose value is the name of what was found, as a code, as text or both; the two must not contradict. */
    private Finding<GeneCall> test(String gene, Result result) {
        var presence = presence(result);
        var text = ownText(result);
        if (presence.size() > 1 || presence.contains("indeterminate")) {
            return Finding.missing(presence.size() > 1 ? Reason.CONFLICTING : Reason.INCONCLUSIVE);
        }
        if (presence.isEmpty()) {
            return GeneText.read(gene, text, change -> counts(gene, change));
        }
        var coded = presence.contains("present") ? GeneCall.ALTERED : GeneCall.WILD_TYPE;
        var worded = GeneText.read(gene, text, change -> counts(gene, change));
        if (text.isBlank() || isUnreadable(worded)) {
            return Finding.known(coded);
        }
        var agrees = worded.toOptional()
                .filter(call -> call.altered() == coded.altered())
                .isPresent();
        return agrees || !worded.isKnown() ? worded : Finding.missing(Reason.CONFLICTING);
    }

    private static boolean isUnreadable(Finding<GeneCall> call) {
        return call.fold(known -> false, missing -> missing.reason() == Reason.UNREADABLE);
    }

    /** The text of a value, without the displays of codes that are understood. */
    private String ownText(Result result) {
        return result.value()
                .map(value -> value instanceof CodeableConcept concept
                                && !concept.hasText()
                                && !presence(result).isEmpty()
                        ? ""
                        : Values.text(result))
                .orElse("");
    }

    private List<String> presence(Result result) {
        return result.value()
                .filter(CodeableConcept.class::isInstance)
                .map(value -> terminology
                        .translations("presence", (CodeableConcept) value)
                        .toList())
                .orElse(List.of());
    }

    private static boolean isOfNoAccount(Result variant) {
        return variant.components()
                .filter(component -> isLoinc(component, CLINICAL_SIGNIFICANCE))
                .flatMap(component -> component.value().stream())
                .filter(CodeableConcept.class::isInstance)
                .flatMap(value -> Terminology.code(Systems.LOINC, (CodeableConcept) value).stream())
                .anyMatch(OF_NO_ACCOUNT::contains);
    }

    /** By what a variant is named in these components: codes, displays and texts. */
    private static List<String> names(Result variant, String... codes) {
        return variant.components()
                .filter(component -> Stream.of(codes).anyMatch(code -> isLoinc(component, code)))
                .flatMap(component -> component.value().stream())
                .flatMap(Genes::notations)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<String> notations(Type value) {
        if (value instanceof StringType string) {
            return Stream.of(string.getValueNotNull());
        }
        if (value instanceof CodeableConcept concept) {
            return Stream.concat(
                    concept.getCoding().stream()
                            .flatMap(coding -> Stream.of(coding.getCode(), coding.getDisplay())
                                    .filter(Objects::nonNull)),
                    Stream.of(concept.hasText() ? concept.getText() : ""));
        }
        return Stream.of(value.fhirType());
    }

    private static boolean isLoinc(Result component, String code) {
        return Terminology.code(Systems.LOINC, component.code()).equals(Optional.of(code));
    }
}
