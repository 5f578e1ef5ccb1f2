package dev.hepatica.scenario;

import java.util.ArrayList;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** The plan of an answer as plain text, for people who read recorded answers. */
public final class PlanText {

    private PlanText() {}

    public static String of(Bundle answer) {
        var plan = (CarePlan) answer.getEntryFirstRep().getResource();
        var lines = new ArrayList<String>();
        plan.getText().getDiv().getChildNodes().forEach(block -> {
            switch (String.valueOf(block.getName())) {
                case "h3" -> lines.add("\n" + block.allText() + "\n");
                case "ul" ->
                    block.getChildNodes().stream().map(XhtmlNode::allText).forEach(item -> lines.add("- " + item));
                default -> lines.add(block.allText());
            }
        });
        return Names.withoutVersion(String.join("\n", lines) + "\n");
    }
}
