package dev.hepatica.evidence.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.Vocabulary;
import dev.hepatica.model.finding.Fact;
import java.io.IOException;
import java.util.List;

/** Reads facts from a file by their ids. */
public class FactModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public FactModule(Vocabulary vocabulary) {
        var ids = vocabulary.facts().stream().map(FactDefinition::id).toList();
        addDeserializer(Fact.class, new StdDeserializer<>(Fact.class) {

            private static final long serialVersionUID = 1L;

            @Override
            public Fact deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                if (!parser.currentToken().isScalarValue()) {
                    return (Fact) context.handleUnexpectedToken(Fact.class, parser);
                }
                return fact(parser, ids);
            }
        });
    }

    private static Fact fact(JsonParser parser, List<String> ids) throws IOException {
        var id = parser.getText();
        return Fact.of(id)
                .filter(fact -> ids.contains(id))
                .orElseThrow(() -> new JsonMappingException(
                        parser, "there is no fact '%s'%s".formatted(id, NearestName.instead(id, ids))));
    }
}
