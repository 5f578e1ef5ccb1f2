package dev.hepatica.cdshooks.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The text of the card about contradictions in the record. */
@CheckedTemplate(basePath = "cards")
public record RecordConflictText(List<ConflictLine> lines, String basis) implements TemplateInstance {

    public record ConflictLine(String label, String text, String sources) {}
}
