package dev.hepatica.cdshooks.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What the record says and denies. */
@CheckedTemplate(basePath = "cards")
public record RecordConflictText(List<ConflictLine> lines, String basis) implements TemplateInstance {

    public record ConflictLine(String label, String text, String sources) {}
}
