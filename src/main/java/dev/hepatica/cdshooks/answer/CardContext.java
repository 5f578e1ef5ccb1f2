package dev.hepatica.cdshooks.answer;

import dev.hepatica.assessment.order.Review;
import dev.hepatica.assessment.plan.Assessment;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.SourceReference;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.cdshooks.card.Action;
import dev.hepatica.cdshooks.card.Card;
import dev.hepatica.cdshooks.card.CardId;
import dev.hepatica.cdshooks.card.CardSource;
import dev.hepatica.cdshooks.card.Coding;
import dev.hepatica.cdshooks.card.Indicator;
import dev.hepatica.cdshooks.card.Link;
import dev.hepatica.cdshooks.card.OverrideReasons;
import dev.hepatica.cdshooks.card.Suggestion;
import dev.hepatica.cdshooks.client.ClientProfile;
import dev.hepatica.cdshooks.record.Gathered;
import dev.hepatica.cdshooks.request.CdsRequest;
import dev.hepatica.cdshooks.text.PlainText;
import dev.hepatica.cdshooks.text.Summary;
import dev.hepatica.fhir.suggestion.SuggestedOrders;
import dev.hepatica.fhir.terminology.Systems;
import io.quarkus.qute.TemplateInstance;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The context in which the cards of one answer are made: the request, the record, and the abilities of the client.
 *
 * @param base     the base address of this service, with a slash at its end
 * @param gathered the record that was collected, and its gaps
 * @param evidence the version of the evidence base
 * @param asOf     the day of the assessment
 */
public record CardContext(
        CdsRequest request,
        ClientProfile profile,
        String base,
        Gathered gathered,
        String evidence,
        LocalDate asOf,
        Review review) {

    /** The most sources of a card that are linked. */
    private static final int LINKS = 4;

    /** A card, in the format that the client shows. */
    Card card(
            Coding topic,
            Indicator indicator,
            String summary,
            TemplateInstance detail,
            List<Suggestion> suggestions,
            List<Link> links) {
        var uuid = CardId.of(request.hookInstance(), topic.code()).toString();
        var markdown = detail.render().strip();
        return new Card(
                uuid,
                Summary.of(summary),
                profile.hasMarkdown() ? markdown : PlainText.of(markdown),
                indicator,
                new CardSource("Hepatica, evidence " + evidence, base, topic),
                suggestions,
                suggestions.isEmpty() ? Optional.empty() : Optional.of(behaviour(suggestions)),
                indicator == Indicator.INFO ? List.of() : OverrideReasons.ALL,
                links);
    }

    /**
     * The selection behaviour. Two suggestions that remove the same order exclude each other, if the client supports
     * more than {@code any}.
     */
    private String behaviour(List<Suggestion> suggestions) {
        var deleted = suggestions.stream()
                .flatMap(suggestion -> suggestion.actions().stream())
                .flatMap(action -> action.resourceId().stream())
                .toList();
        return !profile.takesOneAction() && deleted.stream().distinct().count() < deleted.size()
                ? "at-most-one"
                : "any";
    }

    Assessment assessment() {
        return review.assessment();
    }

    /** The last line of every card, with its basis. */
    String basis() {
        return "As of %s. Decision support: it rests on what was sent and on the cited evidence, and replaces neither judgement nor board."
                .formatted(asOf);
    }

    /** Links to the statements themselves, and to their publications. */
    List<Link> links(List<Statement> statements) {
        var links = new ArrayList<Link>();
        statements.stream()
                .limit(LINKS / 2)
                .forEach(each -> links.add(
                        Link.to("Statement: " + Summary.title(each.text()), base + "statements/" + each.id())));
        statements.stream()
                .flatMap(each -> each.references().stream())
                .filter(reference -> reference.link().isPresent())
                .distinct()
                .limit(LINKS / 2)
                .forEach(reference -> links.add(publication(reference)));
        return links;
    }

    private static Link publication(SourceReference reference) {
        return Link.to(
                "Publication: " + reference.label(),
                reference.link().orElseThrow().toString());
    }

    /** Suggestions to order tests, one for each. */
    List<Suggestion> ordering(Coding topic, List<PlannedActivity> tests) {
        return profile.createsOrders()
                ? tests.stream()
                        .filter(test -> test.orderable() && !isRequested(test))
                        .map(test -> suggestion(
                                topic,
                                "Order: " + test.label(),
                                List.of(Action.create("Order: " + test.label(), orders().service(test)))))
                        .toList()
                : List.of();
    }

    /** Returns whether a test has been ordered already, by its codes. */
    boolean isRequested(PlannedActivity test) {
        return gathered.requested().contains(Systems.ACTIVITY + "|" + test.id())
                || test.loinc()
                        .filter(loinc -> gathered.requested().contains(Systems.LOINC + "|" + loinc))
                        .isPresent();
    }

    /** A suggestion; empty if the client executes only one action and would do half of it. */
    Optional<Suggestion> whole(Coding topic, String label, List<Action> actions) {
        return actions.isEmpty() || (profile.takesOneAction() && actions.size() > 1)
                ? Optional.empty()
                : Optional.of(suggestion(topic, label, actions));
    }

    private Suggestion suggestion(Coding topic, String label, List<Action> actions) {
        var deleted =
                actions.stream().flatMap(action -> action.resourceId().stream()).collect(Collectors.joining(","));
        var uuid =
                UUID.nameUUIDFromBytes(String.join("|", request.hookInstance().toString(), topic.code(), label, deleted)
                        .getBytes(StandardCharsets.UTF_8));
        return new Suggestion(label, uuid.toString(), actions);
    }

    SuggestedOrders orders() {
        return new SuggestedOrders(request.patientId());
    }
}
