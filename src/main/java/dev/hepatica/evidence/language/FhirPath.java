package dev.hepatica.evidence.language;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes expressions as FHIRPath, for FHIR resources: facts are environment variables with their names,
 * {@code ras == 'wild-type'} is {@code %ras = 'wild-type'}.
 */
final class FhirPath {

    private static final Map<String, String> OPERATORS = Map.of(
            "_&&_", "and", "_||_", "or", "_==_", "=", "_!=_", "!=", "_<_", "<", "_<=_", "<=", "_>_", ">", "_>=_", ">=",
            "@in", "in", "_+_", "+");

    private FhirPath() {}

    static String of(CelExpr expression) {
        return switch (expression.getKind()) {
            case IDENT -> variable(expression.ident().name());
            case CONSTANT -> constant(expression.constant());
            case LIST ->
                expression.list().elements().stream().map(FhirPath::of).collect(Collectors.joining(" | ", "(", ")"));
            case CALL -> call(expression.call().function(), expression.call().args());
            default -> throw new IllegalArgumentException("no FHIRPath for " + expression);
        };
    }

    private static String call(String function, List<CelExpr> arguments) {
        if (function.equals("!_")) {
            return nested(arguments.get(0)) + ".not()";
        }
        var operator = OPERATORS.get(function);
        if (operator == null) {
            throw new IllegalArgumentException("no FHIRPath for " + function);
        }
        return nested(arguments.get(0)) + " " + operator + " " + nested(arguments.get(1));
    }

    private static String nested(CelExpr expression) {
        var text = of(expression);
        return expression.getKind() == CelExpr.ExprKind.Kind.CALL && !text.endsWith(".not()") ? "(" + text + ")" : text;
    }

    /** An environment variable that may be empty, for the question whether a fact is recorded. */
    private static String variable(String name) {
        return name.startsWith("known_") ? "%" + name.substring("known_".length()) + ".exists()" : "%" + name;
    }

    private static String constant(CelConstant constant) {
        return switch (constant.getKind()) {
            case STRING_VALUE -> "'" + constant.stringValue().replace("'", "\\'") + "'";
            case BOOLEAN_VALUE -> Boolean.toString(constant.booleanValue());
            default -> Mentions.number(constant).toPlainString();
        };
    }
}
