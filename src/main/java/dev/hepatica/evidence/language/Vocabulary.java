package dev.hepatica.evidence.language;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelUnknownSet;
import dev.hepatica.model.finding.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All facts that a condition may name. */
public final class Vocabulary {

    private static final Pattern SETTING = Pattern.compile("\\bconfig\\.(\\w+)");

    private final Map<String, JsonNode> settings;
    private final List<SummaryPart> summary;
    private final List<FactDefinition> facts;
    private final Map<String, FactDefinition> byId = new LinkedHashMap<>();
    private final Map<FactDefinition, Variable> variables = new LinkedHashMap<>();
    private final Map<CelAttribute, FactDefinition> byAttribute = new HashMap<>();
    private final Map<String, FactDefinition> byVariable = new HashMap<>();
    private final Map<String, Integer> slots = new HashMap<>();

    /**
     * Declares facts.
     *
     * @param settings cut-offs that the sources leave open, which conditions read as {@code config.<name>}; null where
     *                 a site is to set the number
     * @param summary  the facts that introduce a patient
     * @throws IllegalArgumentException if a fact is declared twice, or the summary names one that is not declared
     */
    @JsonCreator
    Vocabulary(
            @JsonProperty("settings") Map<String, JsonNode> settings,
            @JsonProperty("summary") @Nullable List<SummaryPart> summary,
            @JsonProperty("facts") List<FactDefinition> facts) {
        this.settings = Map.copyOf(settings);
        this.summary = summary == null ? List.of() : List.copyOf(summary);
        this.facts = List.copyOf(facts);
        for (var fact : facts) {
            if (byId.put(fact.id(), fact) != null) {
                throw new IllegalArgumentException("the fact %s is declared twice".formatted(fact.id()));
            }
            var variable = Variable.of(fact, variables.size());
            variables.put(fact, variable);
            byAttribute.put(variable.attribute(), fact);
            byVariable.put(fact.id(), fact);
            byVariable.put(variable.known(), fact);
            slots.put(fact.id(), variable.slot());
            slots.put(variable.known(), variable.knownSlot());
        }
        this.summary.forEach(part -> fact(part.fact()));
    }

    /**
     * The same facts with other cut-offs.
     *
     * @param changed the new cut-offs by name; the others remain
     */
    public Vocabulary with(Map<String, JsonNode> changed) {
        var all = new HashMap<>(settings);
        all.putAll(changed);
        return new Vocabulary(all, summary, facts);
    }

    /** The names of all cut-offs. */
    public Set<String> settings() {
        return settings.keySet();
    }

    /**
     * The line that introduces a patient: known facts in words, without values that are left out.
     *
     * @param treated whether there is disease to treat
     */
    public String summary(FactSheet facts, boolean treated) {
        return summary.stream()
                .filter(part -> treated || !part.whileTreated())
                .filter(part -> facts.finding(fact(part.fact()))
                        .toOptional()
                        .filter(part::isWorthShowing)
                        .isPresent())
                .map(part -> facts.words(fact(part.fact())))
                .collect(joining(", "));
    }

    /** All facts, in the order in which they are declared. */
    public List<FactDefinition> facts() {
        return facts;
    }

    /**
     * The definition of a fact.
     *
     * @throws IllegalArgumentException if the vocabulary does not define it, which happens in tests only
     */
    public FactDefinition definition(Fact fact) {
        return fact(fact.id());
    }

    /**
     * The fact of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public FactDefinition fact(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("the vocabulary has no fact " + id));
    }

    Optional<FactDefinition> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The facts as variables of CEL. */
    Collection<Variable> variables() {
        return variables.values();
    }

    /** The slot of a variable; none if the vocabulary does not have it. */
    @Nullable
    Integer slot(String variable) {
        return slots.get(variable);
    }

    /** The fact that a variable is about: by its value, or by whether it is recorded. */
    FactDefinition factOf(String variable) {
        return Objects.requireNonNull(byVariable.get(variable), variable);
    }

    Variable variable(FactDefinition fact) {
        return Objects.requireNonNull(variables.get(fact), fact::id);
    }

    /** The verdict for a value of a condition. */
    Verdict verdict(Object value) {
        if (value instanceof CelUnknownSet unknown) {
            var missing = new LinkedHashSet<FactDefinition>();
            unknown.attributes().forEach(attribute -> missing.add(Objects.requireNonNull(byAttribute.get(attribute))));
            return Verdict.open(missing);
        }
        return Verdict.of((Boolean) value);
    }

    /** The text of a condition, with settings replaced by their values; one without a value remains as a name. */
    String withSettings(String expression) {
        return SETTING.matcher(expression)
                .replaceAll(match -> Optional.ofNullable(settings.get(match.group(1)))
                        .filter(value -> !value.isNull())
                        .map(JsonNode::asText)
                        .orElse(match.group()));
    }

    /** Returns whether an expression contains a setting that is declared but has no value. */
    boolean awaitsSetting(String expression) {
        return SETTING.matcher(expression)
                .results()
                .map(match -> settings.get(match.group(1)))
                .anyMatch(value -> value != null && value.isNull());
    }
}
