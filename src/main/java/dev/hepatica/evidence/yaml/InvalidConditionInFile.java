package dev.hepatica.evidence.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.hepatica.evidence.language.InvalidCondition;

/** Reports a condition that does not compile, with its place in a file. */
class InvalidConditionInFile extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final transient JsonLocation start;
    private final String condition;
    private final int offset;

    InvalidConditionInFile(
            JsonParser parser, JsonLocation start, String condition, String message, InvalidCondition cause) {
        super(parser, "\n" + message, cause);
        this.start = start;
        this.condition = condition;
        this.offset = cause.offset();
    }

    @Override
    public String getMessage() {
        return getOriginalMessage();
    }

    /**
     * File, line and column of the error. YAML may quote, indent and fold a condition, so the characters of the
     * condition are matched one by one from its beginning in the file.
     */
    String position(YamlFile file) {
        var text = file.text();
        var at = (int) start.getCharOffset();
        for (var i = 0; i <= offset && i < condition.length(); i++) {
            var sought = condition.charAt(i);
            if (Character.isWhitespace(sought)) {
                continue;
            }
            at = Math.max(text.indexOf(sought, i == 0 ? at : at + 1), at);
        }
        var before = text.substring(0, at);
        var line = before.chars().filter(c -> c == '\n').count() + 1;
        return "%s:%d:%d".formatted(file.shown(), line, at - before.lastIndexOf('\n'));
    }
}
