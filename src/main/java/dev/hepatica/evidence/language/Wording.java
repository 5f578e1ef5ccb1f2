package dev.hepatica.evidence.language;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes expressions in words: {@code ras == 'wild-type'} is "RAS wild type".
 * <p>
 * The words of several expressions form one list, so alternatives begin with "either", and other operators inside them
 * have parentheses: the words must not read as another condition.
 */
record Wording(Vocabulary vocabulary) {

    private static final String NOT = "not";

    /** The end of a subject that a negation stands before: primary not in the rectum. */
    private static final String PLACE = " in the";

    private static final Map<String, String> SIGNS =
            Map.of("_<_", "<", "_<=_", "≤", "_>_", ">", "_>=_", "≥", "_==_", "", "_!=_", NOT);
    private static final Map<String, String> MIRRORED =
            Map.of("_<_", "_>_", "_<=_", "_>=_", "_>_", "_<_", "_>=_", "_<=_");
    private static final Map<String, String> NEGATED =
            Map.of("_<_", "_>=_", "_<=_", "_>_", "_>_", "_<=_", "_>=_", "_<_", "_==_", "_!=_", "_!=_", "_==_");

    /** The number of facts, all on record or all not, from which they are written as a list. */
    private static final int LIST = 3;

    String of(CelExpr expression) {
        var alternatives = alternatives(expression);
        return alternatives.size() > 1 ? "either " + String.join(" or ", alternatives) : phrase(expression);
    }

    private String phrase(CelExpr expression) {
        return switch (expression.getKind()) {
            case IDENT -> ident(expression.ident().name(), true);
            case CONSTANT -> text(expression.constant());
            case CALL -> call(expression.call().function(), expression.call().args());
            default -> throw new IllegalArgumentException("no words for " + expression);
        };
    }

    private String call(String function, List<CelExpr> arguments) {
        return switch (function) {
            case "_&&_" -> together(arguments);
            case "_||_" -> String.join(" or ", alternatives(arguments));
            case "!_" -> not(arguments.get(0));
            case "_+_" -> phrase(arguments.get(0)) + " plus " + phrase(arguments.get(1));
            case "@in" -> in(arguments.get(0), arguments.get(1), false);
            default -> comparison(function, arguments.get(0), arguments.get(1));
        };
    }

    private List<String> alternatives(CelExpr expression) {
        var call = expression.callOrDefault();
        return call.function().equals("_||_") ? alternatives(call.args()) : List.of(phrase(expression));
    }

    private List<String> alternatives(List<CelExpr> arguments) {
        var words = new ArrayList<String>();
        var alternatives = operands("_||_", arguments);
        var listed = listed(alternatives);
        if (!listed.isEmpty()) {
            words.add("at least one of %s".formatted(list(listed)));
        }
        alternatives.stream()
                .filter(part -> !listed.contains(part))
                .map(part -> joins(part) ? "(" + phrase(part) + ")" : phrase(part))
                .forEach(words::add);
        return words;
    }

    private String together(List<CelExpr> arguments) {
        var parts = operands("_&&_", arguments);
        var listed = listed(parts);
        var list = listed.isEmpty() ? Stream.<String>of() : Stream.of("each of %s".formatted(list(listed)));
        var others = parts.stream().filter(part -> !listed.contains(part)).map(part -> {
            var words = phrase(part);
            return words.contains(" or ") ? "(" + words + ")" : words;
        });
        return Stream.concat(others, list).collect(Collectors.joining(" and "));
    }

    /** Returns whether its words would merge with those of other alternatives. */
    private static boolean joins(CelExpr expression) {
        var call = expression.callOrDefault();
        return call.function().equals("_&&_")
                || (call.function().equals("@in")
                        && call.args().get(1).listOrDefault().elements().size() > 1);
    }

    /** The operands of an operator, and of the same operator inside them. */
    private static List<CelExpr> operands(String operator, List<CelExpr> arguments) {
        return arguments.stream()
                .flatMap(part -> part.callOrDefault().function().equals(operator)
                        ? operands(operator, part.call().args()).stream()
                        : Stream.of(part))
                .toList();
    }

    /** The parts that state that a fact is not on record, or else those that state that it is, if there are several. */
    private List<CelExpr> listed(List<CelExpr> parts) {
        var missing = parts.stream().filter(part -> recorded(part, false)).toList();
        var known = parts.stream().filter(part -> recorded(part, true)).toList();
        var listed = missing.size() >= LIST ? missing : known;
        return listed.size() >= LIST ? listed : List.of();
    }

    private static boolean recorded(CelExpr part, boolean positive) {
        var call = part.callOrDefault();
        var name = positive
                ? part.identOrDefault().name()
                : call.function().equals("!_")
                        ? call.args().get(0).identOrDefault().name()
                        : "";
        return name.startsWith("known_");
    }

    /** A list such as {@code (RAS, BRAF, HER2) not on record}. */
    private String list(List<CelExpr> parts) {
        var negative = recorded(parts.get(0), false);
        return parts.stream()
                .map(part -> negative ? part.call().args().get(0) : part)
                .map(part -> asked(part.ident().name()).label())
                .collect(Collectors.joining(", ", "(", negative ? ") not on record" : ") on record"));
    }

    private String not(CelExpr expression) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.IDENT) {
            return ident(expression.ident().name(), false);
        }
        var call = expression.call();
        if (call.function().equals("@in")) {
            return in(call.args().get(0), call.args().get(1), true);
        }
        if (call.function().equals("!_")) {
            return phrase(call.args().get(0));
        }
        return Optional.ofNullable(NEGATED.get(call.function()))
                .map(function ->
                        comparison(function, call.args().get(0), call.args().get(1)))
                .orElseGet(() -> "not (" + phrase(expression) + ")");
    }

    /** The words for {@code resectability in ['borderline', 'unresectable']} or {@code 'ici' in priorTherapies}. */
    private String in(CelExpr element, CelExpr list, boolean not) {
        var set = fact(list);
        if (set.isPresent()) {
            return (not ? "no " : "") + set.get().spoken().orElse(set.get().label() + " with") + " "
                    + words(set.get(), element);
        }
        var fact = fact(element).orElseThrow();
        var values =
                list.list().elements().stream().map(value -> words(fact, value)).toList();
        var words = values.size() > 1 && not
                ? "neither " + String.join(" nor ", values)
                : (not ? "not " : "") + String.join(" or ", values);
        return subject(fact) + words + fact.unitWords();
    }

    private String comparison(String function, CelExpr left, CelExpr right) {
        if (fact(left).isEmpty() && fact(right).isPresent()) {
            return comparison(MIRRORED.getOrDefault(function, function), right, left);
        }
        var fact = fact(left).orElseThrow();
        if (fact.type() == FactDefinition.Type.BOOLEAN) {
            return ident(fact.id(), right.constant().booleanValue() == function.equals("_==_"));
        }
        var sign = SIGNS.getOrDefault(function, "");
        if (sign.equals(NOT) && fact.subject().endsWith(PLACE)) {
            return fact.subject().replaceFirst(PLACE + "$", " " + NOT + PLACE) + " " + words(fact, right);
        }
        return (sign.isEmpty() ? subject(fact) : fact.subject() + " " + sign + " ")
                + words(fact, right)
                + fact.unitWords();
    }

    /** The words before a value. A number has a sign before it, since the label is a noun. */
    private static String subject(FactDefinition fact) {
        return fact.subject() + (fact.unit().filter("{count}"::equals).isPresent() ? " = " : " ");
    }

    private String ident(String name, boolean positive) {
        if (name.startsWith("known_")) {
            return asked(name).label() + (positive ? " on record" : " not on record");
        }
        var fact = vocabulary.fact(name);
        return (positive ? fact.yes() : fact.no()).orElse(fact.label());
    }

    private FactDefinition asked(String known) {
        return vocabulary.fact(known.substring("known_".length()));
    }

    private Optional<FactDefinition> fact(CelExpr expression) {
        return vocabulary.find(expression.identOrDefault().name());
    }

    private static String words(FactDefinition fact, CelExpr constant) {
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
