package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Quantity;

/** Genetic variant as it is reported, with the Observations that are derived from it. */
final class Variant {

    /** Parts of words by which a text is about fusions or about copies, whatever it says of them. */
    private static final Pattern FUSION = Pattern.compile("(?i)fusion|rearrange|::");

    private static final Pattern COPIES = Pattern.compile("(?i)amplif|copy[ _-]number|copies");

    private static final Pattern PATHOGENIC = Pattern.compile("(?i)pathogenic|oncogenic|deleterious");

    private static final String[] NAMES = {"protein-hgvs", "coding-hgvs", "genomic-hgvs", "variation-code"};

    private final Terminology terminology;
    private final Result result;
    private final VariantGenes genes;

    /** Its own components. */
    private final VariantParts own;

    /** The value sets that contain its effects, its significance and the class of its source. */
    private final Set<String> effects;

    private final Set<String> significance;
    private final Set<String> source;
    private final boolean calledPathogenic;
    private final Finding<Boolean> presence;
    private final List<String> names;

    private Variant(
            Terminology terminology,
            Result result,
            VariantGenes genes,
            VariantParts own,
            Set<String> effects,
            Set<String> significance,
            Set<String> source,
            boolean calledPathogenic,
            Finding<Boolean> presence,
            List<String> names) {
        this.terminology = terminology;
        this.result = result;
        this.genes = genes;
        this.own = own;
        this.effects = effects;
        this.significance = significance;
        this.source = source;
        this.calledPathogenic = calledPathogenic;
        this.presence = presence;
        this.names = names;
    }

    /** @param derived the molecular consequences and implications that are derived from it */
    static Variant of(Terminology terminology, Result result, VariantGenes genes, List<Result> derived) {
        var consequences = derived.stream()
                .filter(each -> terminology.contains("molecular-consequence", each.code()))
                .toList();
        var own = VariantParts.of(terminology, Stream.of(result));
        var withConsequences = with(terminology, result, consequences, own);
        var withDerived = with(terminology, result, derived, own);
        var effects = Stream.concat(Stream.of(result), consequences.stream())
                .flatMap(Result::components)
                .filter(part -> terminology.contains("variant-effect", part.code()))
                .toList();
        var significance = withDerived.classes(terminology, "clinical-significance");
        var names = withConsequences.notations(NAMES);
        var calledPathogenic = significance.contains("pathogenic-variant")
                || Stream.concat(names.stream(), withDerived.notations("clinical-significance").stream())
                        .anyMatch(text -> PATHOGENIC.matcher(text).find());
        return new Variant(
                terminology,
                result,
                genes,
                own,
                VariantParts.classes(terminology, effects),
                significance,
                own.classes(terminology, "source-class"),
                calledPathogenic,
                presence(terminology, result),
                names);
    }

    /** Reads whether it is present; an answer beside a reason why there is none contradicts itself. */
    private static Finding<Boolean> presence(Terminology terminology, Result result) {
        return result.isAbsent()
                ? Finding.missing(MissingReason.CONFLICTING)
                : QualitativeTest.presence(terminology, "mutation").isPresent(result);
    }

    /** The components of a variant and of what is derived from it. */
    private static VariantParts with(Terminology terminology, Result result, List<Result> derived, VariantParts own) {
        return derived.isEmpty()
                ? own
                : VariantParts.of(terminology, Stream.concat(Stream.of(result), derived.stream()));
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
                        .flatMap(component -> own.all(component).stream())
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

    /**
     * Returns whether its significance, that of an implication of it, or its name calls it pathogenic or oncogenic, likely or
     * not. A text that speaks of it in any words may.
     */
    boolean isCalledPathogenic() {
        return calledPathogenic;
    }

    /** Returns whether it is likely benign or benign. */
    boolean isBenign() {
        return significance.contains("benign-variant");
    }

    /** Returns whether it is reported without a change of the sequence or of the protein. */
    boolean isSilent() {
        var changeType = own.notations("change-type");
        return effects.contains("no-sequence-alteration")
                || changeType.stream().anyMatch(this::isDenied)
                || words().anyMatch(ProteinChange::isSilent);
    }

    /** The allele frequency if it is zero, which contradicts a variant that is present. */
    Optional<Result> zeroFrequency() {
        return own.all("allele-frequency").stream()
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
        return own.notations("transcript").stream()
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
        return own.all("copy-number").stream().findFirst();
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
        return own.notations("iscn");
    }

    /** Returns whether a karyotype reports that a gene is broken or joined. */
    boolean isBroken(String gene) {
        return karyotypes().stream().anyMatch(text -> new Karyotype(text).isBroken(gene));
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
        return own.notations("variation-code", "change-type").stream()
                .filter(about)
                .toList();
    }
}
