package dev.hepatica.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.hepatica.evidence.condition.Condition;
import dev.hepatica.evidence.condition.Conditions;
import dev.hepatica.evidence.condition.InvalidCondition;
import java.io.IOException;

/** Reads conditions from a file by compiling them. */
class ConditionModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ConditionModule(Conditions conditions) {
        addDeserializer(Condition.class, new StdDeserializer<>(Condition.class) {

            private static final long serialVersionUID = 1L;

            @Override
            public Condition deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                var start = parser.currentTokenLocation();
                var text = parser.getText();
                try {
                    return conditions.compile(text);
                } catch (InvalidCondition e) {
                    throw new InvalidConditionInFile(parser, start, text, e);
                }
            }
        });
    }
}
