package dev.hepatica.cdshooks.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The text of the card with the proposal. */
@CheckedTemplate(basePath = "cards")
public record AssessmentText(String summary, List<PlanPart> parts, String basis) implements TemplateInstance {

    public record PlanPart(String title, List<String> lines) {}
}
