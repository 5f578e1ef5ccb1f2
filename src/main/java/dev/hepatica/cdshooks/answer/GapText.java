package dev.hepatica.cdshooks.answer;

import dev.hepatica.cdshooks.record.Gap;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What could not be had or read. */
@CheckedTemplate(basePath = "cards")
record GapText(String intro, List<Gap> gaps, List<Problem> problems, String consequence) implements TemplateInstance {

    record Problem(String where, String text) {}
}
