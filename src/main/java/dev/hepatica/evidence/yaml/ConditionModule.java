package dev.hepatica.evidence.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.Conditions;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.InvalidCondition;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads conditions from a file by compiling them. */
public class ConditionModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '(?:known_)?(\\w+)'");

    public ConditionModule(Conditions conditions) {
        addDeserializer(Condition.class, new StdDeserializer<>(Condition.class) {

            private static final long serialVersionUID = 1L;

            @Override
            public Condition deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                if (!parser.currentToken().isScalarValue()) {
                    return (Condition) context.handleUnexpectedToken(Condition.class, parser);
                }
                var start = parser.currentTokenLocation();
                var text = parser.getText();
                try {
                    return conditions.compile(text);
                } catch (InvalidCondition e) {
                    throw new InvalidConditionInFile(parser, start, text, e.getMessage() + meant(conditions, e), e);
                }
            }
        });
    }

    /** A hint at the fact that an unknown name may mean. */
    private static String meant(Conditions conditions, InvalidCondition problem) {
        var facts =
                conditions.vocabulary().facts().stream().map(FactDefinition::id).toList();
        return UNDECLARED
                .matcher(String.valueOf(problem.getMessage()))
                .results()
                .findFirst()
                .map(match -> NearestName.closest(match.group(1), facts).replaceFirst("^; ", "\n"))
                .orElse("");
    }
}
