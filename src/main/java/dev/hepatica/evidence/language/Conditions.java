package dev.hepatica.evidence.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Iterables;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelStandardMacro;
import dev.cel.parser.CelUnparserFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Listing;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Compiles conditions over a vocabulary, each distinct part of them once.
 *
 * <p>Missing facts are CEL unknowns: its {@code &&} and {@code ||} then follow Kleene's logic, and an open verdict names
 * the facts that were missing and mattered. {@code known(fact)} and {@code unknown(fact)} ask whether a fact is recorded;
 * their answer is always known.
 *
 * <p>A derivation that names a setting without a value is left out: its fact counts only as it is sent. A condition that
 * names one does not compile.
 */
public final class Conditions {

    private final Vocabulary vocabulary;
    private final Cel cel;
    private final Map<String, Conjunct> conjuncts = new LinkedHashMap<>();
    private final Map<FactDefinition, Conjunct> derivations = new LinkedHashMap<>();
    private volatile @Nullable Compiled compiled;
    private final Map<FactDefinition, List<PossibleValue>> possible = new ConcurrentHashMap<>();

    /**
     * @throws InvalidCondition if a fact is derived by an expression that does not compile
     */
    public Conditions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.cel = cel(vocabulary);
        for (var fact : vocabulary.facts()) {
            fact.derived()
                    .filter(text -> !vocabulary.awaitsSetting(text))
                    .ifPresent(text -> derivations.put(fact, derivation(fact, text)));
        }
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Compiles a condition.
     *
     * @throws InvalidCondition if the text is not CEL, contains a name that is not in the vocabulary, or is not boolean
     */
    public Condition compile(String text) {
        var ast = check(text, SimpleType.BOOL);
        var parts = split("_&&_", ast.getExpr()).stream()
                .map(part -> conjunct(ast, part))
                .toList();
        return new Condition(text, parts);
    }

    /** The facts of a case; a fact that is not among the findings is not recorded. */
    public FactSheet facts(Map<Fact, Finding<?>> findings) {
        var byName = new HashMap<String, Finding<?>>();
        findings.forEach((fact, finding) -> byName.put(fact.id(), finding));
        return named(byName);
    }

    /**
     * The facts of a case by their names.
     *
     * @throws IllegalArgumentException if the vocabulary does not have one of the names
     */
    public FactSheet named(Map<String, Finding<?>> findings) {
        findings.keySet().forEach(vocabulary::fact);
        return new FactSheet(vocabulary, compiled(), findings);
    }

    /** All that was compiled so far. Whoever compiles more later gets it on the next call. */
    private Compiled compiled() {
        var current = compiled;
        if (current == null || current.conjuncts() != conjuncts.size()) {
            current = Compiled.of(vocabulary, conjuncts.values(), derivations);
            compiled = current;
        }
        return current;
    }

    /**
     * Values of a fact that stand for all its values wherever a condition reads it; none of a fact of several codes.
     */
    public List<PossibleValue> possible(FactDefinition fact) {
        return possible.computeIfAbsent(fact, this::findPossible);
    }

    private List<PossibleValue> findPossible(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN -> List.of(PossibleValue.of(true), PossibleValue.of(false));
            case CODE -> fact.values().keySet().stream().map(PossibleValue::of).toList();
            case CODES -> List.of();
            case INTEGER, DECIMAL ->
                PossibleValue.numbers(
                        fact,
                        conjuncts.values().stream()
                                .filter(conjunct -> conjunct.facts().contains(fact))
                                .toList());
        };
    }

    /** All distinct parts that were compiled so far. */
    Iterable<Conjunct> conjuncts() {
        return Iterables.unmodifiableIterable(conjuncts.values());
    }

    /** The derivations of facts. */
    Map<FactDefinition, Conjunct> derivations() {
        return Collections.unmodifiableMap(derivations);
    }

    /** An expression as CEL plans it, undivided; for a test that dividing it changes nothing. */
    Program undivided(String expression) throws CelValidationException, CelEvaluationException {
        return cel.createProgram(
                cel.compile(vocabulary.withSettings(expression)).getAst());
    }

    static Object constant(FactDefinition fact, JsonNode value) {
        return switch (fact.type()) {
            case BOOLEAN -> value.asBoolean();
            case INTEGER -> value.asLong();
            case DECIMAL -> value.asDouble();
            case CODE -> value.asText();
            case CODES ->
                Listing.all(StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet()));
        };
    }

    private Conjunct derivation(FactDefinition fact, String text) {
        var ast = check(text, type(fact));
        return conjunct(ast, ast.getExpr());
    }

    private CelAbstractSyntaxTree check(String condition, CelType type) {
        var text = vocabulary.withSettings(condition);
        var result = cel.compile(text);
        try {
            var ast = result.getAst();
            if (!ast.getResultType().equals(type)) {
                throw new InvalidCondition(
                        0, "is of type %s, not %s".formatted(ast.getResultType().name(), type.name()));
            }
            Mentions.check(vocabulary, ast);
            return ast;
        } catch (CelValidationException e) {
            var location = e.getErrors().get(0).getSourceLocation();
            var offset = result.getSource().getLocationOffset(location).orElse(0);
            throw new InvalidCondition(offset, result.getErrorString());
        }
    }

    /** The parts that an operator joins, at any depth; the expression itself if it is of another kind. */
    private static List<CelExpr> split(String operator, CelExpr expression) {
        return expression.callOrDefault().function().equals(operator)
                ? expression.call().args().stream()
                        .flatMap(part -> split(operator, part).stream())
                        .toList()
                : List.of(expression);
    }

    private Conjunct conjunct(CelAbstractSyntaxTree whole, CelExpr part) {
        var ast = CelAbstractSyntaxTree.newCheckedAst(
                part, whole.getSource(), whole.getReferenceMap(), whole.getTypeMap());
        var text = CelUnparserFactory.newUnparser().unparse(ast);
        var known = conjuncts.get(text);
        if (known != null) {
            return known;
        }
        var alternatives = split("_||_", part);
        var parts = alternatives.size() == 1
                ? List.<Conjunct>of()
                : alternatives.stream().map(each -> conjunct(whole, each)).toList();
        var compiled = compile(text, ast, parts);
        conjuncts.put(text, compiled);
        return compiled;
    }

    private Conjunct compile(String text, CelAbstractSyntaxTree ast, List<Conjunct> alternatives) {
        try {
            var expression = ast.getExpr();
            var mentions = Mentions.in(vocabulary, expression);
            var program = cel.createProgram(ast);
            return new Conjunct(
                    conjuncts.size(),
                    text,
                    mentions,
                    alternatives,
                    new Wording(vocabulary).of(expression),
                    FhirPath.of(expression),
                    program,
                    ast.getResultType().equals(SimpleType.BOOL)
                            ? PrecomputedVerdicts.of(
                                    vocabulary,
                                    mentions,
                                    value -> vocabulary.verdict(
                                            Conjunct.value(program, text, name -> Optional.of(value))))
                            : PrecomputedVerdicts.NONE);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("cannot plan " + text, e);
        }
    }

    private static Cel cel(Vocabulary vocabulary) {
        var builder = CelFactory.plannerCelBuilder()
                .setOptions(CelOptions.current()
                        .enableUnknownTracking(true)
                        .enableHeterogeneousNumericComparisons(true)
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addMacros(asked("known", false), asked("unknown", true));
        for (var variable : vocabulary.variables()) {
            var fact = variable.fact();
            builder.addVar(fact.id(), type(fact)).addVar(variable.known(), SimpleType.BOOL);
        }
        return builder.build();
    }

    private static CelMacro asked(String name, boolean negated) {
        return CelMacro.newGlobalMacro(name, 1, (factory, target, arguments) -> {
            var fact = arguments.get(0).identOrDefault().name();
            if (fact.isEmpty()) {
                return Optional.of(factory.reportError(name + "(...) takes the name of a fact"));
            }
            var known = factory.newIdentifier("known_" + fact);
            return Optional.of(negated ? factory.newGlobalCall("!_", known) : known);
        });
    }

    private static CelType type(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN -> SimpleType.BOOL;
            case INTEGER -> SimpleType.INT;
            case DECIMAL -> SimpleType.DOUBLE;
            case CODE -> SimpleType.STRING;
            case CODES -> ListType.create(SimpleType.STRING);
        };
    }
}
