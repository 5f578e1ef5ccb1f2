package dev.hepatica.scenario;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** The plan of an answer as plain text, for people who read recorded answers. */
public final class PlanText {

    private PlanText() {}

    public static String of(Bundle answer) {
        var plan = (CarePlan) answer.getEntryFirstRep().getResource();
        var lines = new ArrayList<String>();
        add(plan.getText().getDiv(), lines);
        return Names.withoutVersion(String.join("\n", lines) + "\n");
    }

    private static void add(XhtmlNode div, List<String> lines) {
        div.getChildNodes().forEach(block -> {
            switch (String.valueOf(block.getName())) {
                case "h3" -> lines.add("\n" + block.allText() + "\n");
                case "ul" ->
                    block.getChildNodes().stream().map(XhtmlNode::allText).forEach(item -> lines.add("- " + item));
                case "div" -> {
                    lines.add("\n---- " + block.getAttribute("class"));
                    add(block, lines);
                }
                default -> lines.add(block.allText());
            }
        });
    }
}
