package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Genetic variant as it is reported, with the Observations that are derived from it. */
final class Variant {

    private static final String COMPONENT = "variant-component";

    /** Parts of words by which a text is about fusions or about copies, whatever it says of them. */
    private static final Pattern FUSION = Pattern.compile("(?i)fusion|rearrange|::");

    private static final Pattern COPIES = Pattern.compile("(?i)amplif|copy[ _-]number|copies");

    /** Words by which a karyotype denies what it names. */
    private static final Pattern DENIAL =
            Pattern.compile("(?i)\\b(no|not|non|without|normal|negative|absent|intact)\\b");

    private static final String[] NAMES = {"protein-hgvs", "coding-hgvs", "genomic-hgvs", "variation-code"};

    /** ISCN for a gene that is broken or joined: separated or connected signals, a translocation, an inversion. */
    private static final Pattern BROKEN = Pattern.compile("\\bsep\\b|\\bcon\\b|\\bt\\(|\\binv\\(|::");

    private final Terminology terminology;
    private final Result result;
    private final VariantGenes genes;

    /** Its own components, by their code in {@code variant-component}. */
    private final Map<String, List<Result>> own;

    /** The value sets that contain its effects, its significance and the class of its source. */
    private final Set<String> effects;

    private final Set<String> significance;
    private final Set<String> source;
    private final Finding<Boolean> presence;
    private final List<String> names;

    private Variant(
            Terminology terminology,
            Result result,
            VariantGenes genes,
            Map<String, List<Result>> own,
            Set<String> effects,
            Set<String> significance,
            Set<String> source,
            Finding<Boolean> presence,
            List<String> names) {
        this.terminology = terminology;
        this.result = result;
        this.genes = genes;
        this.own = own;
        this.effects = effects;
        this.significance = significance;
        this.source = source;
        this.presence = presence;
        this.names = names;
    }

    /** @param derived the molecular consequences and implications that are derived from it */
    static Variant of(Terminology terminology, Result result, VariantGenes genes, List<Result> derived) {
        var consequences = derived.stream()
                .filter(each -> terminology.contains("molecular-consequence", each.code()))
                .toList();
        var own = byMeaning(terminology, result, List.of());
        var withConsequences = consequences.isEmpty() ? own : byMeaning(terminology, result, consequences);
        var withDerived = derived.isEmpty() ? own : byMeaning(terminology, result, derived);
        var effects = Stream.concat(Stream.of(result), consequences.stream())
                .flatMap(Result::components)
                .filter(part -> terminology.contains("variant-effect", part.code()))
                .toList();
        return new Variant(
                terminology,
                result,
                genes,
                own,
                classes(terminology, effects),
                classes(terminology, withDerived.getOrDefault("clinical-significance", List.of())),
                classes(terminology, own.getOrDefault("source-class", List.of())),
                presence(terminology, result),
                notations(withConsequences, NAMES));
    }

    /** Reads whether it is present; an answer beside a reason why there is none contradicts itself. */
    private static Finding<Boolean> presence(Terminology terminology, Result result) {
        return result.isAbsent()
                ? Finding.missing(MissingReason.CONFLICTING)
                : QualitativeTest.presence(terminology, "mutation").isPresent(result);
    }

    private static Map<String, List<Result>> byMeaning(Terminology terminology, Result one, List<Result> others) {
        var byMeaning = new HashMap<String, List<Result>>();
        add(terminology, one, byMeaning);
        others.forEach(other -> add(terminology, other, byMeaning));
        return byMeaning;
    }

    private static void add(Terminology terminology, Result result, Map<String, List<Result>> byMeaning) {
        for (var part : result.parts()) {
            for (var meaning : terminology.translations(COMPONENT, part.code())) {
                byMeaning.computeIfAbsent(meaning, key -> new ArrayList<>()).add(part);
            }
        }
    }

    private static Set<String> classes(Terminology terminology, List<Result> parts) {
        var classes = new HashSet<String>();
        for (var part : parts) {
            if (part.value().orElse(null) instanceof CodeableConcept concept) {
                classes.addAll(terminology.memberships(concept));
            }
        }
        return classes;
    }

    Result result() {
        return result;
    }

    VariantGenes genes() {
        return genes;
    }

    /** Reads whether the variant is present. */
    Finding<Boolean> presence() {
        return presence;
    }

    boolean isAbsent() {
        return presence.toOptional().equals(Optional.of(false));
    }

    /** The names of the change: codes, displays and texts. */
    List<String> names() {
        return names;
    }

    /** Returns whether the variant is a single change or region, so that its absence leaves the rest of the gene open. */
    boolean isNarrow() {
        return !names().isEmpty()
                || Stream.concat(Stream.of(NAMES), Stream.of("position"))
                        .flatMap(component -> own.getOrDefault(component, List.of()).stream())
                        .anyMatch(part -> part.value().isPresent())
                || result.components().anyMatch(part -> terminology.contains("region-limit", part.code()));
    }

    boolean isGermline() {
        return source.contains("germline");
    }

    /** Returns whether its significance, or that of an implication of it, is uncertain, likely benign or benign. */
    boolean isOfNoAccount() {
        return significance.contains("variant-of-no-account");
    }

    /** Returns whether it is likely benign or benign. */
    boolean isBenign() {
        return significance.contains("benign-variant");
    }

    /** Returns whether it is reported without a change of the sequence or of the protein. */
    boolean isSilent() {
        var changeType = notations(own, "change-type");
        return effects.contains("no-sequence-alteration")
                || changeType.stream().anyMatch(this::isDenied)
                || words().anyMatch(ProteinChange::isSilent);
    }

    /** The allele frequency if it is zero, which contradicts a variant that is present. */
    Optional<Result> zeroFrequency() {
        return own.getOrDefault("allele-frequency", List.of()).stream()
                .filter(part -> part.value()
                        .filter(value -> value instanceof Quantity quantity
                                && quantity.hasValue()
                                && !quantity.hasComparator()
                                && quantity.getValue().signum() == 0)
                        .isPresent())
                .findFirst();
    }

    boolean changesProtein() {
        return effects.contains("protein-changing-consequence") || words().anyMatch(ProteinChange::isCodingIndel);
    }

    /** The single words of its names. */
    private Stream<String> words() {
        return names().stream().flatMap(name -> NamedChanges.split(name).stream());
    }

    private boolean isDenied(String text) {
        return QualitativeTest.presence(terminology, "mutation")
                .isPresent(text)
                .toOptional()
                .equals(Optional.of(false));
    }

    /** The transcripts that it is numbered by, without version. */
    List<String> transcripts() {
        return notations(own, "transcript").stream()
                .flatMap(text -> NamedChanges.transcript(text).stream())
                .toList();
    }

    /** Returns whether its effect, as a code, is a gain of copies. */
    boolean isGain() {
        return effects.contains("copy-number-gain");
    }

    /** Returns whether its effect, as a code, is any change of copies. */
    boolean isCodedCopyNumber() {
        return isGain() || effects.contains("copy-number-change");
    }

    /** What it says in words of copies. */
    List<String> copyTexts() {
        return texts(text -> COPIES.matcher(text).find());
    }

    /** The number of copies. */
    Optional<Result> copyNumber() {
        return own.getOrDefault("copy-number", List.of()).stream().findFirst();
    }

    boolean isCopyNumber() {
        return isCodedCopyNumber() || !copyTexts().isEmpty() || copyNumber().isPresent();
    }

    /** Returns whether its effect, as a code, is a fusion. A variant of two genes is judged elsewhere. */
    boolean isCodedFusion() {
        return effects.contains("fusion-consequence");
    }

    /** What it says in words of fusions. */
    List<String> fusionTexts() {
        return texts(text -> FUSION.matcher(text).find() || isFusionName(text));
    }

    boolean isNamedFusion() {
        return isCodedFusion() || !fusionTexts().isEmpty();
    }

    /** The karyotypes in cytogenetic nomenclature (ISCN). */
    List<String> karyotypes() {
        return notations(own, "iscn");
    }

    /** Returns whether a karyotype reports that a gene is broken or joined. */
    boolean isBroken(String gene) {
        return karyotypes().stream()
                .filter(text -> !DENIAL.matcher(text).find())
                .anyMatch(text -> BROKEN.matcher(text).find()
                        && Pattern.compile("\\b" + gene + "\\b").matcher(text).find());
    }

    /** Returns whether it is a change of copies or structure, and therefore not a mutation. */
    boolean isStructural() {
        return isCopyNumber() || isNamedFusion() || !karyotypes().isEmpty();
    }

    private boolean isFusionName(String text) {
        return FusionName.of(text)
                .filter(partners -> partners.stream().anyMatch(genes.named()::contains))
                .isPresent();
    }

    private List<String> texts(Predicate<String> about) {
        return notations(own, "variation-code", "change-type").stream()
                .filter(about)
                .toList();
    }

    private static List<String> notations(Map<String, List<Result>> parts, String... components) {
        var notations = new ArrayList<String>();
        for (var component : components) {
            for (var part : parts.getOrDefault(component, List.of())) {
                part.value()
                        .filter(value -> !part.isAbsent())
                        .ifPresent(value ->
                                notations(value).filter(text -> !text.isEmpty()).forEach(notations::add));
            }
        }
        return notations;
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

    /** Returns whether a part of a variant has a given code in {@code variant-component}. */
    static boolean is(Terminology terminology, Result part, String component) {
        return terminology.translations(COMPONENT, part.code()).contains(component);
    }
}
