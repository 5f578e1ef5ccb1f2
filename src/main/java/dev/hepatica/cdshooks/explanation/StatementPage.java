package dev.hepatica.cdshooks.explanation;

import dev.hepatica.assessment.knowledge.PublishedRecommendation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A page about a statement of the evidence base, with its sources and conditions. */
@CheckedTemplate(basePath = "pages")
record StatementPage(PublishedRecommendation item, String version, String exceptions) implements TemplateInstance {}
