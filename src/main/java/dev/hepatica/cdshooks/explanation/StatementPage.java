package dev.hepatica.cdshooks.explanation;

import dev.hepatica.assessment.knowledge.PublishedRecommendation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A statement of the evidence base with all that it rests on. */
@CheckedTemplate(basePath = "pages")
record StatementPage(PublishedRecommendation item, String version, String exceptions) implements TemplateInstance {}
