package dev.hepatica.fhir.suggestion;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.fhir.wire.R4;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;

/** The plan by itself, for whoever takes over one resource: what it refers to within the answer is written out. */
public final class SuggestedPlan {

    private static final String WITHIN = "urn:uuid:";

    private SuggestedPlan() {}

    /**
     * Takes the plan out of an answer.
     *
     * @param answer an assessment as a bundle, with one CarePlan
     */
    public static ObjectNode of(Bundle answer) {
        var plan = answer.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(CarePlan.class::isInstance)
                .map(CarePlan.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an answer without a plan"))
                .copy();
        plan.setId((String) null);
        plan.setAuthor(null);
        plan.getSupportingInfo().removeIf(reference -> isWithin(reference));
        plan.getActivity().forEach(activity -> {
            if (isWithin(activity.getReference())) {
                var words = words(answer, activity.getReference());
                activity.setReference(null);
                activity.getDetail()
                        .setStatus(CarePlanActivityStatus.NOTSTARTED)
                        .setDescription(words);
            }
        });
        return R4.tree(plan);
    }

    private static boolean isWithin(Reference reference) {
        return reference.hasReference() && reference.getReference().startsWith(WITHIN);
    }

    /** A part of the plan in words: {@code Systemic therapy: one option; another, if RAS wild type}. */
    private static String words(Bundle answer, Reference reference) {
        return answer.getEntry().stream()
                .filter(entry -> reference.getReference().equals(entry.getFullUrl()))
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(RequestGroup.class::isInstance)
                .map(RequestGroup.class::cast)
                .flatMap(group -> group.getAction().stream())
                .map(SuggestedPlan::words)
                .collect(Collectors.joining("; "));
    }

    private static String words(RequestGroupActionComponent action) {
        var condition = action.getCondition().stream()
                .map(each -> each.getExpression().getDescription())
                .collect(Collectors.joining("; "));
        var title = condition.isEmpty() ? action.getTitle() : "%s, if %s".formatted(action.getTitle(), condition);
        return action.hasAction()
                ? title + ": "
                        + action.getAction().stream().map(SuggestedPlan::words).collect(Collectors.joining("; "))
                : title;
    }
}
