package dev.hepatica.cdshooks.text;

import dev.hepatica.assessment.page.PageLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The text of the card with the proposal. */
@CheckedTemplate(basePath = "cards")
public record AssessmentText(String summary, List<PageLine> lines, String basis) implements TemplateInstance {}
