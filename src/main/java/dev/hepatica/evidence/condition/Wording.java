package dev.hepatica.evidence.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts expressions into words: {@code ras == 'wild-type'} is "RAS wild type". */
record Wording(Vocabulary vocabulary) {

    private static final Map<String, String> SIGNS =
            Map.of("_<_", "<", "_<=_", "≤", "_>_", ">", "_>=_", "≥", "_==_", "", "_!=_", "not");
    private static final Map<String, String> MIRRORED =
            Map.of("_<_", "_>_", "_<=_", "_>=_", "_>_", "_<_", "_>=_", "_<=_");

    String of(CelExpr expression) {
        return switch (expression.getKind()) {
            case IDENT -> ident(expression.ident().name(), true);
            case CONSTANT -> text(expression.constant());
            case CALL -> call(expression.call().function(), expression.call().args());
            default -> throw new IllegalArgumentException("no words for " + expression);
        };
    }

    private String call(String function, List<CelExpr> arguments) {
        return switch (function) {
            case "_&&_" -> nested(arguments.get(0)) + " and " + nested(arguments.get(1));
            case "_||_" -> of(arguments.get(0)) + " or " + of(arguments.get(1));
            case "!_" -> not(arguments.get(0));
            case "@in" -> in(arguments.get(0), arguments.get(1), "");
            default -> comparison(function, arguments.get(0), arguments.get(1));
        };
    }

    private String not(CelExpr expression) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.IDENT) {
            return ident(expression.ident().name(), false);
        }
        return expression.callOrDefault().function().equals("@in")
                ? in(expression.call().args().get(0), expression.call().args().get(1), "not ")
                : "not (" + of(expression) + ")";
    }

    /** {@code resectability in ['borderline', 'unresectable']} or {@code 'ici' in priorTherapies}. */
    private String in(CelExpr element, CelExpr list, String not) {
        var set = fact(list);
        if (set.isPresent()) {
            return set.get().subject() + " " + (not.isEmpty() ? "with " : "without ") + words(set.get(), element);
        }
        var fact = fact(element).orElseThrow();
        var values =
                list.list().elements().stream().map(value -> words(fact, value)).toList();
        return fact.subject() + " " + not + String.join(" or ", values) + fact.unitWords();
    }

    private String comparison(String function, CelExpr left, CelExpr right) {
        if (fact(left).isEmpty() && fact(right).isPresent()) {
            return comparison(MIRRORED.getOrDefault(function, function), right, left);
        }
        var fact = fact(left).orElseThrow();
        if (fact.type() == Fact.Type.BOOLEAN) {
            return ident(fact.id(), right.constant().booleanValue() == function.equals("_==_"));
        }
        var sign = SIGNS.get(function);
        return (fact.subject() + " " + (sign == null || sign.isEmpty() ? "" : sign + " ") + words(fact, right))
                + fact.unitWords();
    }

    private String ident(String name, boolean positive) {
        if (name.startsWith("known_")) {
            return vocabulary.fact(name.substring("known_".length())).label()
                    + (positive ? " on record" : " not on record");
        }
        var fact = vocabulary.fact(name);
        return (positive ? fact.yes() : fact.no()).orElse(fact.label());
    }

    private String nested(CelExpr expression) {
        return expression.callOrDefault().function().equals("_||_") ? "(" + of(expression) + ")" : of(expression);
    }

    private Optional<Fact> fact(CelExpr expression) {
        return vocabulary.find(expression.identOrDefault().name());
    }

    private static String words(Fact fact, CelExpr constant) {
        return fact.wordsOf(text(constant.constant()));
    }

    private static String text(CelConstant constant) {
        return switch (constant.getKind()) {
            case STRING_VALUE -> constant.stringValue();
            case BOOLEAN_VALUE -> Boolean.toString(constant.booleanValue());
            default -> Mentions.number(constant).stripTrailingZeros().toPlainString();
        };
    }
}
