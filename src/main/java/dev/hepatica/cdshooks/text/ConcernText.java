package dev.hepatica.cdshooks.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The text of a card about a concern. */
@CheckedTemplate(basePath = "cards")
public record ConcernText(
        String intro,
        List<ReasonLine> reasons,
        String missing,
        String obtain,
        List<String> instead,
        List<String> disagreements,
        String basis)
        implements TemplateInstance {

    public record ReasonLine(String grade, String text, String because, String sources) {}
}
