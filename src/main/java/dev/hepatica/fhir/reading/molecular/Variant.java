package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.terminology.Terminology;
import java.util.List;
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

/**
 * A genetic variant as it is reported, with what other Observations derive from it.
 *
 * @param genes    the genes that it names without contradiction
 * @param possible every gene of ours that it may be about
 * @param partners how many genes it names, ours or not
 * @param derived  molecular consequences and implications that are derived from it
 */
record Variant(
        Terminology terminology,
        Result result,
        Set<String> genes,
        Set<String> possible,
        int partners,
        List<Result> derived) {

    private static final Pattern FUSION = Pattern.compile("(?i)fusion|rearrange");
    private static final Pattern AMPLIFICATION =
            Pattern.compile("(?i)amplification|amplified|copy[ _-]number[ _-]gain");
    private static final Pattern WILD_TYPE = Pattern.compile("(?i)wild[- ]?type");

    /** Where "iscn" says that a gene is broken or joined: separated or connected signals, a translocation, an inversion. */
    private static final Pattern BROKEN = Pattern.compile("\\bsep\\b|\\bcon\\b|\\bt\\(|\\binv\\(|::");

    /** Whether it is said to be present, absent or something else; more than one is a contradiction. */
    List<String> presence() {
        return Stream.concat(
                        concepts(result.value().stream()),
                        result.interpretation().stream()
                                .filter(i -> result.value().isPresent()))
                .flatMap(concept -> terminology.translations("presence", concept))
                .distinct()
                .toList();
    }

    boolean isAbsent() {
        return presence().equals(List.of("absent"));
    }

    /** By what the change is named: codes, displays and texts. */
    List<String> names() {
        return notations(parts(), "protein-hgvs", "coding-hgvs", "genomic-hgvs", "variation-code");
    }

    /** Whether it means one change or one region only, so that its absence says nothing of the rest of the gene. */
    boolean isNarrow() {
        return !names().isEmpty()
                || !notations(result.components(), "position").isEmpty()
                || result.components().anyMatch(part -> terminology.contains("region-limit", part.code()));
    }

    boolean isGermline() {
        return has(result.components(), "source-class", concept -> terminology.contains("germline", concept));
    }

    /** Whether its significance is uncertain, likely benign or benign, by itself or by an implication of it. */
    boolean isOfNoAccount() {
        return isSignificant("variant-of-no-account");
    }

    /** Whether it is likely benign or benign. */
    boolean isBenign() {
        return isSignificant("benign-variant");
    }

    private boolean isSignificant(String valueSet) {
        var all = Stream.concat(result.components(), derived.stream().flatMap(Result::components));
        return has(all, "clinical-significance", concept -> terminology.contains(valueSet, concept));
    }

    /** Whether it is said to change nothing: no sequence, or no protein. */
    boolean isSilent() {
        var changeType = notations(result.components(), "change-type");
        return hasEffect("no-sequence-alteration")
                || changeType.stream().anyMatch(text -> WILD_TYPE.matcher(text).find())
                || names().stream().anyMatch(ProteinChange::isSilent);
    }

    /** The allele frequency, if it is zero: then the variant contradicts itself. */
    Optional<Result> zeroFrequency() {
        return result.components()
                .filter(part -> is(part, "allele-frequency"))
                .filter(part -> part.value()
                        .filter(value -> value instanceof Quantity quantity
                                && quantity.hasValue()
                                && !quantity.hasComparator()
                                && quantity.getValue().signum() == 0)
                        .isPresent())
                .findFirst();
    }

    boolean changesProtein() {
        return hasEffect("protein-changing-consequence") || names().stream().anyMatch(ProteinChange::isCodingIndel);
    }

    boolean isAmplification() {
        return hasEffect("copy-number-gain") || isNamed(AMPLIFICATION);
    }

    boolean isCopyNumber() {
        return isAmplification()
                || hasEffect("copy-number-change")
                || result.components().anyMatch(part -> is(part, "copy-number"));
    }

    /** Whether it is named a fusion, or its effect is one; that it names two genes is judged apart. */
    boolean isNamedFusion() {
        return hasEffect("fusion-consequence") || isNamed(FUSION);
    }

    /** What it says in the cytogenetic nomenclature. */
    List<String> karyotypes() {
        return notations(result.components(), "iscn");
    }

    /** Whether the cytogenetic nomenclature says of a gene that it is broken or joined. */
    boolean isBroken(String gene) {
        return karyotypes().stream()
                .anyMatch(text ->
                        Pattern.compile("\\b" + gene + "\\b").matcher(text).find()
                                && BROKEN.matcher(text).find());
    }

    /** Whether it is a change of copies or structure, and so no mutation. */
    boolean isStructural() {
        return isCopyNumber() || isNamedFusion() || !karyotypes().isEmpty();
    }

    private boolean isNamed(Pattern pattern) {
        return notations(result.components(), "variation-code", "change-type").stream()
                .anyMatch(text -> pattern.matcher(text).find());
    }

    private boolean hasEffect(String valueSet) {
        return parts().filter(part -> terminology.contains("variant-effect", part.code()))
                .flatMap(part -> concepts(part.value().stream()))
                .anyMatch(concept -> terminology.contains(valueSet, concept));
    }

    /** Its own components, and those of its molecular consequences. */
    private Stream<Result> parts() {
        return Stream.concat(
                result.components(),
                derived.stream()
                        .filter(each -> terminology.contains("molecular-consequence", each.code()))
                        .flatMap(Result::components));
    }

    private boolean has(Stream<Result> parts, String component, Predicate<CodeableConcept> condition) {
        return parts.filter(part -> is(part, component))
                .flatMap(part -> concepts(part.value().stream()))
                .anyMatch(condition);
    }

    private List<String> notations(Stream<Result> parts, String... components) {
        return parts.filter(part -> Stream.of(components).anyMatch(component -> is(part, component)))
                .flatMap(part -> part.value().stream())
                .flatMap(Variant::notations)
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

    private static Stream<CodeableConcept> concepts(Stream<Type> values) {
        return values.filter(CodeableConcept.class::isInstance).map(CodeableConcept.class::cast);
    }

    private boolean is(Result part, String component) {
        return is(terminology, part, component);
    }

    /** Whether a part of a variant is this one of {@code variant-component}. */
    static boolean is(Terminology terminology, Result part, String component) {
        return terminology.translations("variant-component", part.code()).anyMatch(component::equals);
    }
}
