package dev.hepatica.cdshooks.answer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What decisions wait for. */
@CheckedTemplate(basePath = "cards")
record WorkUpText(List<Test> tests, String also, String basis) implements TemplateInstance {

    record Test(String label, String shows, String decides) {}
}
