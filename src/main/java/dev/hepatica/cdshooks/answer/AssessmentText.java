package dev.hepatica.cdshooks.answer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The proposal in short. */
@CheckedTemplate(basePath = "cards")
record AssessmentText(String summary, List<Part> parts, String basis) implements TemplateInstance {

    record Part(String title, List<String> lines) {}
}
