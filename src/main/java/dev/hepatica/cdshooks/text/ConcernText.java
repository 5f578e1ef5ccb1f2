package dev.hepatica.cdshooks.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What is to be said of orders. */
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
