package dev.hepatica.cdshooks.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The text of the card about the work-up. */
@CheckedTemplate(basePath = "cards")
public record WorkUpCardText(List<Test> tests, String also, String basis) implements TemplateInstance {

    public record Test(String label, String shows, String decides) {}
}
