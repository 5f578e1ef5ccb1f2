package dev.hepatica.evidence.language;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Definition of a fact: its name in conditions, its type and values, its words, and its question.
 *
 * @param id          the name in conditions, in camel case
 * @param label       the fact in words that fit into a sentence
 * @param spoken      the words before a value, where the label does not fit: {@code primary} left-sided; of a set,
 *                    before one of its members: {@code recurrence with} lung metastases
 * @param type        the type of its value
 * @param unit        the UCUM unit, for numbers
 * @param values      all allowed codes of a code or codes fact, with the words for each
 * @param yes         the words for a boolean that is true
 * @param no          the words for a boolean that is false
 * @param derived     a CEL expression over other facts
 * @param settledBy   facts each of which can settle it on reading, without an expression
 * @param absentMeans the value where nothing is recorded; without it, absence is unknown
 * @param late        whether it is about the time after a treatment that may not have happened
 * @param scope       the extent to which it distinguishes patients; {@link FactScope#RESULT} by default
 * @param model       the prognostic model whose result it is: a number is the score, which can also be sent directly; a
 *                    code is the class, which is computed and never read from records
 * @param ask         the importance of asking for it
 * @param question    the question, if it is asked
 * @param obtain      ids of the activities that answer the question
 * @param definition  the definition of its published code, where it adds to the question or, of a number, the label
 * @param readFrom    other places in a record that it is read from, besides an Observation with its own code
 * @param loinc       the LOINC codes of Observations that usually report it
 */
public record FactDefinition(
        String id,
        String label,
        Optional<String> spoken,
        Type type,
        Optional<String> unit,
        Map<String, String> values,
        Optional<String> yes,
        Optional<String> no,
        Optional<String> derived,
        List<String> settledBy,
        Optional<JsonNode> absentMeans,
        boolean late,
        @Nullable FactScope scope,
        Optional<String> model,
        Ask ask,
        Optional<String> question,
        List<String> obtain,
        Optional<String> definition,
        List<String> readFrom,
        List<String> loinc) {

    private static final Interval ANY = new Interval(Optional.empty(), Optional.empty());

    /** The type of a fact's value. */
    public enum Type {
        BOOLEAN,
        INTEGER,
        DECIMAL,
        /** One code of a closed list. */
        CODE,
        /** Any number of codes of a closed list. */
        CODES;

        boolean isNumber() {
            return this == INTEGER || this == DECIMAL;
        }
    }

    /** The extent to which a fact distinguishes the patients for whom the service plans. */
    public enum FactScope {
        /** All of these patients have it. */
        POPULATION,
        /** The stage of disease and treatment. */
        COURSE,
        /** A result of this patient. */
        RESULT
    }

    /** The importance of asking for a missing fact. */
    public enum Ask {
        REQUIRED,
        RECOMMENDED,
        OPTIONAL,
        /** Useful in research only, or settled by asking for other facts. */
        NEVER
    }

    public FactDefinition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(ask, "ask");
        scope = Objects.requireNonNullElse(scope, FactScope.RESULT);
        values = Collections.unmodifiableMap(values == null ? Map.of() : new LinkedHashMap<>(values));
        absentMeans = absentMeans.filter(node -> !node.isNull() && !node.isMissingNode());
        settledBy = listed(settledBy);
        obtain = listed(obtain);
        readFrom = listed(readFrom);
        loinc = listed(loinc);
        if ((type == Type.CODE || type == Type.CODES) == values.isEmpty()) {
            throw new IllegalArgumentException("%s: codes, and only codes, list their values".formatted(id));
        }
        if ((type == Type.BOOLEAN) != (yes.isPresent() && no.isPresent())) {
            throw new IllegalArgumentException(
                    "%s: booleans, and only booleans, have words for yes and no".formatted(id));
        }
        if (ask != Ask.NEVER && question.isEmpty()) {
            throw new IllegalArgumentException("%s is asked for, but has no question".formatted(id));
        }
    }

    private static List<String> listed(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Returns whether this fact follows from another, alone or with more. */
    public boolean followsFrom(FactDefinition other) {
        return settledBy.contains(other.id)
                || derived.filter(
                                expression -> List.of(expression.split("\\W+")).contains(other.id))
                        .isPresent();
    }

    public boolean isNumber() {
        return type.isNumber();
    }

    /** Returns whether this is the score of a prognostic model, as a number. */
    public boolean isScore() {
        return model.isPresent() && type.isNumber();
    }

    /** The fact of the model that this defines. */
    public Fact fact() {
        return Fact.of(id).orElseThrow(() -> new IllegalStateException("no fact of the model is called " + id));
    }

    /** The id in the spelling of FHIR: {@code crlmLargestDiameterMm} is {@code crlm-largest-diameter-mm}. */
    public String kebab() {
        return kebab(id);
    }

    public static String kebab(String id) {
        return id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** A value of this fact in words: {@code wild type}, {@code 42 mm}, {@code fit for a doublet or triplet}. */
    public String words(Object value) {
        if (value instanceof Listing<?> listing) {
            return words(listing);
        }
        var text = value instanceof Coded coded ? coded.code() : value.toString();
        return switch (type) {
            case BOOLEAN -> (Boolean.parseBoolean(text) ? yes : no).orElseThrow();
            case INTEGER, DECIMAL -> text + unitWords();
            case CODE, CODES -> wordsOf(text);
        };
    }

    /** A value of this fact with the words before it: {@code RAS wild type}, {@code fit for a doublet or triplet}. */
    public String sentence(Object value) {
        var words = words(value);
        return switch (type) {
            case BOOLEAN -> words;
            case CODES -> label + ": " + words;
            default -> subject() + " " + words;
        };
    }

    /** That this fact has a value, in FHIRPath. */
    public String path(Object value) {
        var text = FactSheet.plain(value);
        return switch (type) {
            case BOOLEAN -> Boolean.parseBoolean(text) ? "%" + id : "%" + id + ".not()";
            case CODE, CODES -> "%" + id + " = '" + text + "'";
            case INTEGER, DECIMAL -> "%" + id + " = " + text;
        };
    }

    private String words(Listing<?> listing) {
        var members = String.join(
                ", ", listing.members().stream().map(this::words).sorted().toList());
        if (listing.complete()) {
            return members.isEmpty() ? "none" : members;
        }
        return members.isEmpty() ? "not all on record" : "at least " + members;
    }

    /**
     * Values that represent all possible ones, as CEL has them; numbers below, at and above each of the given limits.
     */
    List<Object> samples(Collection<BigDecimal> limits) {
        var codes = List.copyOf(values.keySet());
        return switch (type) {
            case BOOLEAN -> List.of(true, false);
            case CODE -> List.copyOf(codes);
            case CODES ->
                Stream.concat(
                                Stream.<Object>of(List.of(), codes),
                                codes.stream().map(List::of))
                        .toList();
            case INTEGER ->
                ANY.samples(limits).stream().<Object>map(BigDecimal::longValue).toList();
            case DECIMAL ->
                ANY.samples(limits).stream()
                        .<Object>map(BigDecimal::doubleValue)
                        .toList();
        };
    }

    /** The words before a value. */
    String subject() {
        return spoken.orElse(label);
    }

    String wordsOf(String code) {
        return values.getOrDefault(code, code);
    }

    String unitWords() {
        return switch (unit.orElse("")) {
            case "" -> "";
            case "a" -> " years";
            case "mo" -> " months";
            case "wk" -> " weeks";
            case "%/wk" -> " % a week";
            case "10*9/L" -> " x 10^9/L";
            case "1/1000000{Base}" -> " in a megabase";
            default ->
                unit.filter(text -> !text.startsWith("{")).map(" "::concat).orElse("");
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactDefinition fact && fact.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
