package dev.hepatica.fhir.writing;

import java.util.List;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** Builds narratives from nodes: content of the record becomes text, never markup, and nothing is parsed. */
final class Xhtml {

    private static final String LANGUAGE = "en";

    private final XhtmlNode whole = new XhtmlNode(NodeType.Element, "div");
    private XhtmlNode div = whole;

    Xhtml() {
        whole.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
        whole.setAttribute("lang", LANGUAGE);
        whole.setAttribute("xml:lang", LANGUAGE);
    }

    Xhtml heading(String text) {
        div.addTag("h3").addText(text);
        return this;
    }

    Xhtml paragraph(String text) {
        div.addTag("p").addText(text);
        return this;
    }

    /** Puts what follows into the annex. */
    Xhtml annex() {
        div = whole.addTag("div").setAttribute("class", "annex");
        return this;
    }

    /** Adds a paragraph that begins with a text in bold, if there is one. */
    Xhtml paragraph(String bold, String text) {
        if (bold.isEmpty()) {
            return paragraph(text);
        }
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
        narrative.setDiv(whole);
        return narrative;
    }
}
