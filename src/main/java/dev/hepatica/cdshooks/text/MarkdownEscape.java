package dev.hepatica.cdshooks.text;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Escapes everything that is inserted into a Markdown template, so that no text, whoever wrote it, becomes a link, a
 * heading, a cell or HTML.
 */
@Singleton
class MarkdownEscape implements ResultMapper {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&]|^[-+#]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)((?:https?|ftp|mailto|xmpp)(?=:)|www(?=[.])|@)");
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)([.)])");
    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");

    void join(@Observes EngineBuilder engine) {
        engine.addResultMapper(this);
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return result instanceof String && origin.getTemplateId().endsWith(".md");
    }

    @Override
    public String map(Object result, Expression expression) {
        return escape(result.toString());
    }

    /** A text on one line that Markdown shows unchanged. */
    static String escape(String text) {
        var line = LINES.matcher(text).replaceAll(" ");
        var plain = SPECIAL.matcher(line).replaceAll("\\\\$0");
        return ADDRESS.matcher(NUMBER.matcher(plain).replaceAll("$1\\\\$2")).replaceAll("$1\u200b");
    }
}
