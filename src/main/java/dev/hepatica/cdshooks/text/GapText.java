package dev.hepatica.cdshooks.text;

import dev.hepatica.cdshooks.record.Gap;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The text of a card about data that could not be fetched or read. */
@CheckedTemplate(basePath = "cards")
public record GapText(String intro, List<Gap> gaps, List<Problem> problems, String consequence)
        implements TemplateInstance {

    public record Problem(String where, String text) {}
}
