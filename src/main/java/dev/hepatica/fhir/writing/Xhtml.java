package dev.hepatica.fhir.writing;

import java.util.List;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** Builds narratives from nodes: content of the record becomes text, never markup, and nothing is parsed. */
final class Xhtml {

    private final XhtmlNode div = new XhtmlNode(NodeType.Element, "div");

    Xhtml() {
        div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
    }

    Xhtml heading(String text) {
        div.addTag("h3").addText(text);
        return this;
    }

    Xhtml paragraph(String text) {
        div.addTag("p").addText(text);
        return this;
    }

    /** Adds a paragraph that begins with a text in bold. */
    Xhtml paragraph(String bold, String text) {
        var paragraph = div.addTag("p");
        paragraph.addTag("b").addText(bold);
        paragraph.addText(" " + text);
        return this;
    }

    Xhtml list(List<String> lines) {
        if (!lines.isEmpty()) {
            var list = div.addTag("ul");
            lines.forEach(line -> list.addTag("li").addText(line));
        }
        return this;
    }

    Narrative narrative() {
        var narrative = new Narrative();
        narrative.setStatus(Narrative.NarrativeStatus.GENERATED);
        narrative.setDiv(div);
        return narrative;
    }
}
