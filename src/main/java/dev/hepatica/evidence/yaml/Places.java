package dev.hepatica.evidence.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The places of keys and values in a YAML text. A path is written {@code /0/sources/1/paper}. */
final class Places {

    private final Map<String, JsonLocation> keys = new HashMap<>();
    private final Map<String, JsonLocation> values = new HashMap<>();

    /** Finds the places of a text; of one that is not valid YAML, those before the error. */
    Places(String text) {
        try (var parser = new YAMLFactory().createParser(text)) {
            if (parser.nextToken() != null) {
                value(parser, "");
            }
        } catch (IOException e) {
            keys.clear();
        }
    }

    /** Line and column of a value, or of the closest enclosing one. */
    Optional<String> ofValue(String path) {
        return closest(values, path);
    }

    /** Line and column of a key. */
    Optional<String> ofKey(String path) {
        return closest(keys, path).or(() -> ofValue(path));
    }

    private static Optional<String> closest(Map<String, JsonLocation> places, String path) {
        var location = places.get(path);
        if (location != null) {
            return Optional.of("%d:%d".formatted(location.getLineNr(), location.getColumnNr()));
        }
        return path.isEmpty() ? Optional.empty() : closest(places, path.substring(0, path.lastIndexOf('/')));
    }

    private void value(JsonParser parser, String path) throws IOException {
        values.putIfAbsent(path, parser.currentTokenLocation());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var key = path + "/" + parser.currentName();
                keys.putIfAbsent(key, parser.currentTokenLocation());
                parser.nextToken();
                value(parser, key);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (var i = 0; parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null; i++) {
                value(parser, path + "/" + i);
            }
        }
    }
}
