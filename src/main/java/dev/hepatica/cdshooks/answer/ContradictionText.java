package dev.hepatica.cdshooks.answer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What the record says and denies. */
@CheckedTemplate(basePath = "cards")
record ContradictionText(List<Line> lines, String basis) implements TemplateInstance {

    record Line(String label, String text, String sources) {}
}
