package dev.hepatica.evidence.language;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The facts and constants of an expression.
 *
 * @param variables the names, in the order of their first mention
 * @param facts     the facts whose values are read, in the order of their first mention
 * @param limits    the numbers that each numeric fact is compared with
 * @param codes     the codes that each fact of several codes is compared with
 */
record Mentions(
        Set<String> variables,
        Set<FactDefinition> facts,
        Map<FactDefinition, List<BigDecimal>> limits,
        Map<FactDefinition, Set<String>> codes) {

    static Mentions in(Vocabulary vocabulary, CelExpr expression) {
        var variables = new LinkedHashSet<String>();
        var facts = new LinkedHashSet<FactDefinition>();
        var limits = new LinkedHashMap<FactDefinition, List<BigDecimal>>();
        var codes = new LinkedHashMap<FactDefinition, Set<String>>();
        visit(expression, part -> {
            if (part.getKind() == CelExpr.ExprKind.Kind.IDENT) {
                variables.add(part.ident().name());
                fact(vocabulary, part).ifPresent(facts::add);
            }
        });
        comparisons(vocabulary, expression, (fact, constant) -> {
            if (fact.type().isNumber()) {
                limits.computeIfAbsent(fact, f -> new ArrayList<>()).add(number(constant.constant()));
            } else if (fact.type() == FactDefinition.Type.CODES) {
                codes.computeIfAbsent(fact, f -> new LinkedHashSet<>())
                        .add(constant.constant().stringValue());
            }
        });
        return new Mentions(variables, facts, limits, codes);
    }

    /**
     * Checks that each fact is compared with its own codes only; another code could never match.
     *
     * @throws InvalidCondition at the first other code
     */
    static void check(Vocabulary vocabulary, CelAbstractSyntaxTree ast) {
        comparisons(vocabulary, ast.getExpr(), (fact, constant) -> {
            if (!fact.values().isEmpty()
                    && !fact.values().containsKey(constant.constant().stringValue())) {
                var offset = ast.getSource().getPositionsMap().getOrDefault(constant.id(), 0);
                var problem = CelIssue.formatError(
                        constant.id(),
                        ast.getSource().getOffsetLocation(offset).orElseThrow(),
                        "%s is never '%s'; it is one of %s"
                                .formatted(
                                        fact.id(),
                                        constant.constant().stringValue(),
                                        fact.values().keySet()));
                throw new InvalidCondition(offset, problem.toDisplayString(ast.getSource()));
            }
        });
    }

    /** Adds every pair of a fact and a constant that a call compares. */
    private static void comparisons(
            Vocabulary vocabulary, CelExpr expression, BiConsumer<FactDefinition, CelExpr> pairs) {
        visit(expression, part -> {
            var arguments = part.callOrDefault().args();
            for (var argument : arguments) {
                var fact = fact(vocabulary, argument);
                if (fact.isPresent() && arguments.size() == 2) {
                    arguments.forEach(other -> visit(other, leaf -> {
                        if (leaf.getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
                            pairs.accept(fact.get(), leaf);
                        }
                    }));
                }
            }
        });
    }

    private static void visit(CelExpr expression, Consumer<CelExpr> visitor) {
        visitor.accept(expression);
        expression.callOrDefault().args().forEach(part -> visit(part, visitor));
        expression.listOrDefault().elements().forEach(part -> visit(part, visitor));
    }

    private static Optional<FactDefinition> fact(Vocabulary vocabulary, CelExpr part) {
        return vocabulary.find(part.identOrDefault().name());
    }

    static BigDecimal number(CelConstant constant) {
        return switch (constant.getKind()) {
            case INT64_VALUE -> BigDecimal.valueOf(constant.int64Value());
            case DOUBLE_VALUE -> BigDecimal.valueOf(constant.doubleValue());
            default -> throw new IllegalArgumentException("not a number: " + constant);
        };
    }
}
