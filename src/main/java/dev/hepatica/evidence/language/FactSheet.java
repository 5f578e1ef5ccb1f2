package dev.hepatica.evidence.language;

import dev.cel.runtime.CelUnknownSet;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Findings of one case as conditions read them. It keeps the verdict of each part of a condition, and so belongs to one
 * assessment and one thread.
 */
public final class FactSheet {

    private static final Optional<Object> RECORDED = Optional.of(true);
    private static final Optional<Object> NOT_RECORDED = Optional.of(false);

    private final Vocabulary vocabulary;
    private final Compiled compiled;
    /** By the place of a fact in the vocabulary: the findings as they were given, before anything was derived from them. */
    private final Finding<?>[] given;

    private final Finding<?>[] findings;
    /** The variables of conditions by their slots in the vocabulary. */
    private final Optional<Object>[] variables;
    /** The values that are known in part: numbers as intervals, lists that may be incomplete. */
    private final Map<FactDefinition, Object> inexact;
    /** Of derived facts that were sent and are known in part: what their expressions wait for. */
    private final Map<FactDefinition, CelUnknownSet> waiting;

    private final @Nullable Verdict[] verdicts;
    private final Set<FactDefinition> contradictory = new LinkedHashSet<>();

    /**
     * Findings of a case; a fact that is not among them is not recorded.
     *
     * @param recorded findings by fact; values are Booleans, {@link Interval}s, {@link Coded}s or {@link Listing}s of them
     */
    FactSheet(Vocabulary vocabulary, Compiled compiled, Map<String, Finding<?>> recorded) {
        this.vocabulary = vocabulary;
        this.compiled = compiled;
        this.given = new Finding<?>[vocabulary.facts().size()];
        this.findings = new Finding<?>[given.length];
        this.variables = unset(2 * given.length);
        this.inexact = new LinkedHashMap<>();
        this.waiting = new LinkedHashMap<>();
        this.verdicts = new Verdict[compiled.conjuncts()];
        for (var fact : vocabulary.facts()) {
            var finding = recorded.getOrDefault(fact.id(), Finding.notRecorded());
            var variable = vocabulary.variable(fact);
            variables[variable.knownSlot()] = finding.isKnown() ? RECORDED : NOT_RECORDED;
            var counted = orDefault(fact, finding);
            given[variable.place()] = counted;
            lay(fact, counted);
        }
        compiled.derivations().forEach(this::derive);
    }

    /** The same case with other findings. Only verdicts of what names them are worked out again. */
    private FactSheet(FactSheet before, Map<FactDefinition, Finding<?>> changes, boolean recorded) {
        this.vocabulary = before.vocabulary;
        this.compiled = before.compiled;
        this.given = before.given.clone();
        this.findings = before.findings.clone();
        this.variables = before.variables.clone();
        this.inexact = new LinkedHashMap<>(before.inexact);
        this.waiting = new LinkedHashMap<>(before.waiting);
        this.verdicts = before.verdicts.clone();
        this.contradictory.addAll(before.contradictory);
        var changed = new LinkedHashSet<FactDefinition>(changes.keySet());
        changes.forEach((fact, finding) -> {
            var variable = vocabulary.variable(fact);
            given[variable.place()] = finding;
            lay(fact, finding);
            if (recorded) {
                variables[variable.knownSlot()] = finding.isKnown() ? RECORDED : NOT_RECORDED;
            }
        });
        compiled.derivations().forEach((fact, derivation) -> {
            if (changed.contains(fact) || derivation.facts().stream().anyMatch(changed::contains)) {
                contradictory.remove(fact);
                lay(fact, given[vocabulary.variable(fact).place()]);
                derive(fact, derivation);
                if (isOther(before, fact)) {
                    changed.add(fact);
                }
            }
        });
        for (var fact : changed) {
            for (var conjunct : compiled.naming(fact)) {
                verdicts[conjunct] = null;
            }
        }
    }

    /** Returns whether a fact counts otherwise here. Of an unknown value, what it waits for counts too. */
    private boolean isOther(FactSheet before, FactDefinition fact) {
        var slot = vocabulary.variable(fact).slot();
        return !variables[slot].equals(before.variables[slot])
                || !Objects.equals(inexact.get(fact), before.inexact.get(fact));
    }

    /** The same case as if these were recorded. */
    public FactSheet recording(Map<FactDefinition, Finding<?>> changes) {
        return new FactSheet(this, changes, true);
    }

    /** The same case with values that nobody recorded: what asks whether a fact is known is answered as before. */
    public FactSheet supposing(Map<FactDefinition, Finding<?>> changes) {
        return new FactSheet(this, changes, false);
    }

    /** The finding of a fact. */
    public Finding<?> finding(FactDefinition fact) {
        return findings[vocabulary.variable(fact).place()];
    }

    /** The finding of a fact. */
    public Finding<?> finding(Fact fact) {
        return finding(vocabulary.definition(fact));
    }

    /** The definition of a fact by its id. */
    FactDefinition named(String id) {
        return vocabulary.fact(id);
    }

    /** Returns whether a fact is known to be true. */
    public boolean isTrue(Fact fact) {
        return finding(fact).toOptional().equals(Optional.of(true));
    }

    /** Returns whether a fact is known to be false. */
    public boolean isFalse(Fact fact) {
        return finding(fact).toOptional().equals(Optional.of(false));
    }

    /** A fact with its finding in words: {@code RAS wild type}, {@code CEA not on record}. */
    public String words(FactDefinition fact) {
        var prefix = switch (fact.type()) {
            case BOOLEAN -> "";
            case CODES -> fact.label() + ": ";
            default -> fact.subject() + " ";
        };
        return finding(fact)
                .<String>fold(
                        known -> prefix + fact.words(known.value()),
                        missing -> fact.label() + " " + missing.reason().words());
    }

    /** A known value as text: a code, a number, {@code true}. */
    public static String plain(Object value) {
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof Listing<?> listing) {
            var members = String.join(" ", codes(listing));
            return listing.complete() ? members : "at least " + members;
        }
        return value.toString();
    }

    /** The derived facts that were also sent directly, with another value; they count as missing. */
    public Set<FactDefinition> conflicting() {
        return contradictory;
    }

    Verdict verdict(Conjunct conjunct) {
        var verdict = verdicts[conjunct.number()];
        if (verdict == null) {
            verdict = judge(conjunct);
            verdicts[conjunct.number()] = verdict;
        }
        return verdict;
    }

    /**
     * The verdict of a part. A precomputed verdict counts, unless it is open and values that are known in part settle
     * it.
     */
    private Verdict judge(Conjunct conjunct) {
        var precomputed =
                conjunct.alternatives().isEmpty() ? conjunct.answers().to(this) : oneOf(conjunct.alternatives());
        if (precomputed != null && (!precomputed.isOpen() || inexactIn(conjunct) == null)) {
            return precomputed;
        }
        var judged = vocabulary.verdict(value(conjunct));
        return precomputed != null && judged.isOpen() ? precomputed : judged;
    }

    private Verdict oneOf(List<Conjunct> alternatives) {
        var verdict = Verdict.FALSE;
        for (var alternative : alternatives) {
            verdict = verdict.or(verdict(alternative));
            if (verdict.isTrue()) {
                break;
            }
        }
        return verdict;
    }

    /** Returns whether a part of a condition would still hold if a fact were missing. */
    boolean holdsWithout(FactDefinition fact, Conjunct conjunct) {
        var hidden = Optional.<Object>of(missing(fact));
        return Boolean.TRUE.equals(conjunct.value(name -> name.equals(fact.id()) ? hidden : find(name)));
    }

    /** The value of an expression. A value that is known in part decides it if all its possible values agree. */
    private Object value(Conjunct expression) {
        var inexactly = inexactIn(expression);
        return inexactly == null ? expression.value(this::find) : agreed(expression, inexactly);
    }

    private @Nullable FactDefinition inexactIn(Conjunct expression) {
        for (var fact : inexact.keySet()) {
            if (expression.facts().contains(fact)) {
                return fact;
            }
        }
        return null;
    }

    private Object agreed(Conjunct expression, FactDefinition inexactly) {
        var values = possible(expression, inexactly)
                .map(sample -> expression.value(name -> name.equals(inexactly.id()) ? Optional.of(sample) : find(name)))
                .distinct()
                .toList();
        return values.size() == 1 ? values.get(0) : waiting.getOrDefault(inexactly, missing(inexactly));
    }

    /** Values that represent all possible values of a fact, as far as the expression distinguishes them. */
    private Stream<Object> possible(Conjunct expression, FactDefinition fact) {
        if (inexact.get(fact) instanceof Interval interval) {
            return interval.samples(expression.limits().getOrDefault(fact, List.of())).stream()
                    .filter(sample -> fact.type() == FactDefinition.Type.DECIMAL
                            || sample.stripTrailingZeros().scale() <= 0)
                    .map(sample -> number(fact, sample));
        }
        var members = codes((Listing<?>) Objects.requireNonNull(inexact.get(fact)));
        var lists = new ArrayList<List<String>>(List.of(members));
        for (var code : expression.codes().getOrDefault(fact, Set.of())) {
            if (!members.contains(code)) {
                List.copyOf(lists)
                        .forEach(list -> lists.add(
                                Stream.concat(list.stream(), Stream.of(code)).toList()));
            }
        }
        return lists.stream().map(list -> list);
    }

    Optional<Object> find(String variable) {
        var slot = vocabulary.slot(variable);
        return slot == null ? Optional.empty() : variables[slot];
    }

    /** The finding, or the fact's value for absence where the record is silent: not even a reason why it is unknown. */
    private static Finding<?> orDefault(FactDefinition fact, Finding<?> finding) {
        var nothingRecorded = finding.fold(
                known -> false,
                missing -> missing.reason() == MissingReason.NOT_RECORDED
                        && missing.sources().isEmpty());
        return nothingRecorded && fact.absentMeans().isPresent()
                ? new Known<Object>(Conditions.constant(fact, fact.absentMeans().get()), List.of())
                : finding;
    }

    private void lay(FactDefinition fact, Finding<?> finding) {
        findings[vocabulary.variable(fact).place()] = finding;
        inexact.remove(fact);
        waiting.remove(fact);
        var value = finding.toOptional().orElse(null);
        var isInexact = (value instanceof Interval interval && interval.exact().isEmpty())
                || (value instanceof Listing<?> listing && !listing.complete());
        if (value != null && isInexact) {
            inexact.put(fact, value);
        }
        variables[vocabulary.variable(fact).slot()] =
                Optional.of(value == null ? missing(fact) : variable(fact, value));
    }

    private void derive(FactDefinition fact, Conjunct derivation) {
        var derived = value(derivation);
        var direct = finding(fact);
        if (derived instanceof CelUnknownSet unknown) {
            if (inexact.containsKey(fact)) {
                waiting.put(fact, unknown);
            }
            if (!direct.isKnown() || inexact.containsKey(fact)) {
                variables[vocabulary.variable(fact).slot()] = Optional.of(unknown);
            }
            return;
        }
        if (direct.toOptional()
                .filter(value -> !variable(fact, value).equals(derived))
                .isPresent()) {
            contradictory.add(fact);
            lay(
                    fact,
                    Finding.missing(MissingReason.CONFLICTING, direct.sources().toArray(Source[]::new)));
            return;
        }
        var sources = new LinkedHashSet<Source>(direct.sources());
        derivation.facts().stream()
                .map(this::finding)
                .filter(Finding::isKnown)
                .forEach(f -> sources.addAll(f.sources()));
        lay(fact, new Known<>(derived, new ArrayList<>(sources)));
    }

    @SuppressWarnings("unchecked")
    private static Optional<Object>[] unset(int size) {
        return (Optional<Object>[]) new Optional<?>[size];
    }

    private CelUnknownSet missing(FactDefinition fact) {
        return vocabulary.variable(fact).missing();
    }

    private Object variable(FactDefinition fact, Object value) {
        if (value instanceof Interval interval) {
            return interval.exact().<Object>map(number -> number(fact, number)).orElseGet(() -> missing(fact));
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof Listing<?> listing) {
            return listing.complete() ? codes(listing) : missing(fact);
        }
        return value;
    }

    private static List<String> codes(Listing<?> listing) {
        return listing.members().stream().map(FactSheet::plain).sorted().toList();
    }

    private static Object number(FactDefinition fact, BigDecimal number) {
        return fact.type() == FactDefinition.Type.INTEGER ? (Object) number.longValue() : (Object) number.doubleValue();
    }
}
