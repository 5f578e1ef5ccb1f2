package dev.hepatica.cdshooks;

import dev.hepatica.assessment.Assessor;
import dev.hepatica.assessment.order.Review;
import dev.hepatica.cdshooks.answer.AnswerCards;
import dev.hepatica.cdshooks.answer.CardContext;
import dev.hepatica.cdshooks.card.Action;
import dev.hepatica.cdshooks.card.CardsResponse;
import dev.hepatica.cdshooks.client.ClientProfile;
import dev.hepatica.cdshooks.record.Gathered;
import dev.hepatica.cdshooks.record.Gathering;
import dev.hepatica.cdshooks.request.CdsRequest;
import dev.hepatica.cdshooks.service.CdsService;
import dev.hepatica.cdshooks.service.CdsServices;
import dev.hepatica.cdshooks.service.PrefetchItem;
import dev.hepatica.ehr.Queries;
import dev.hepatica.ehr.RecordFetcher;
import dev.hepatica.fhir.reading.CaseReader;
import dev.hepatica.fhir.reading.CaseReading;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.suggestion.SuggestedPlan;
import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.fhir.wire.Submission;
import dev.hepatica.fhir.writing.AnswerWriter;
import dev.hepatica.model.treatment.Order;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Answers calls: collects the record, has it assessed, and returns the result as cards. */
public final class Answering {

    /** The part of a call's time that is kept for computing once all data has arrived. */
    private static final Duration COMPUTING = Duration.ofMillis(60);

    private static final Duration SHORTEST_FETCH = Duration.ofMillis(20);

    private final CdsServices services;
    private final RecordFetcher fetcher;
    private final CaseReader cases;
    private final Assessor assessor;
    private final AnswerWriter plans;
    private final Clock clock;
    private final Duration deadline;

    /** @param deadline the longest time for a call, fetching included */
    public Answering(
            CdsServices services,
            RecordFetcher fetcher,
            CaseReader cases,
            Assessor assessor,
            AnswerWriter plans,
            Clock clock,
            Duration deadline) {
        this.services = services;
        this.fetcher = fetcher;
        this.cases = cases;
        this.assessor = assessor;
        this.plans = plans;
        this.clock = clock;
        this.deadline = deadline;
    }

    /**
     * Answers a call of a service.
     *
     * @param base    the base address of this service, with a slash at its end
     * @param workers the threads on which the assessment is computed after data was fetched
     * @throws BadRequest if the patient is another one, or required data was not sent and cannot be fetched
     */
    public CompletionStage<CardsResponse> answer(
            CdsService service, CdsRequest request, ClientProfile profile, String base, Executor workers) {
        var start = System.nanoTime();
        var gathering = new Gathering(request, services.prefetch());
        if (service.isAboutOrders() && isNoneOfOurs(gathering.ordersAlone())) {
            return CompletableFuture.completedFuture(CardsResponse.none());
        }
        var queries = queries(gathering, request);
        var access = request.access();
        if (queries.isEmpty()) {
            return CompletableFuture.completedFuture(cards(service, request, gathering.gathered(), profile, base));
        }
        var refusal = access.map(fetcher::refusal)
                .orElse(Optional.of("it was not sent, and there is no FHIR server to load it from"));
        if (access.isEmpty() || refusal.isPresent()) {
            gathering.withoutFetching(refusal.orElse(""));
            require(gathering);
            return CompletableFuture.completedFuture(cards(service, request, gathering.gathered(), profile, base));
        }
        return fetcher.fetch(access.get(), queries, left(start))
                .thenApplyAsync(
                        fetched -> {
                            fetched.forEach(gathering::add);
                            return cards(service, request, gathering.gathered(), profile, base);
                        },
                        workers);
    }

    /** Returns whether this service knows none of the orders; then no data is fetched and there is no card. */
    private boolean isNoneOfOurs(Gathered orders) {
        if (orders.drafts().isEmpty()) {
            return true;
        }
        var reading = read(orders);
        return reading.orders().isEmpty() && unread(reading, orders).isEmpty();
    }

    private Map<String, String> queries(Gathering gathering, CdsRequest request) {
        var queries = new LinkedHashMap<String, String>();
        for (PrefetchItem item : gathering.missing()) {
            queries.put(item.key(), Queries.fill(item.query(), request.tokens()));
        }
        queries.putAll(gathering.nextPages());
        queries.putAll(gathering.medications());
        return queries;
    }

    private Duration left(long start) {
        var left = deadline.minus(COMPUTING).minusNanos(System.nanoTime() - start);
        return left.compareTo(SHORTEST_FETCH) < 0 ? SHORTEST_FETCH : left;
    }

    /** Refuses the call if data that every answer needs was not sent and cannot be fetched. */
    private static void require(Gathering gathering) {
        var lacking = gathering.missing().stream()
                .filter(PrefetchItem::required)
                .filter(item -> !gathering.wasTried(item))
                .map(PrefetchItem::key)
                .toList();
        if (!lacking.isEmpty()) {
            throw BadRequest.lacking(
                    "prefetch." + lacking.get(0),
                    "Send prefetch with %s, or fhirServer and fhirAuthorization of a server that is allowed here."
                            .formatted(String.join(" and ", lacking)));
        }
    }

    private CardsResponse cards(
            CdsService service, CdsRequest request, Gathered gathered, ClientProfile profile, String base) {
        var reading = read(gathered);
        var orders = service.isAboutOrders() ? selected(reading.orders(), request, gathered) : reading.orders();
        var others = reading.orders().stream()
                .filter(order -> !orders.contains(order))
                .toList();
        var review = assessor.review(reading.patient(), Optional.empty(), orders, others);
        var unread = unread(reading, gathered);
        var context = new CardContext(
                request,
                profile,
                base,
                gathered,
                assessor.evidenceVersion(),
                reading.patient().asOf(),
                review);
        var cards = new AnswerCards(context, unread);
        return service.isAboutOrders()
                ? cards.ofOrders(
                        unread.stream().anyMatch(line -> gathered.drafts().contains(line.path())))
                : cards.ofPatient(plan(request, profile, gathered, review));
    }

    private CaseReading read(Gathered gathered) {
        return cases.read(submission(gathered), gathered.drafts(), LocalDate.now(clock));
    }

    /** The record as a submission. Its digest is not used here, so it is empty. */
    private static Submission submission(Gathered gathered) {
        return Bodies.compiled("", gathered.resources(), gathered.searched());
    }

    /** The problems with the orders and with the conditions; without them an answer would be wrong. */
    private static List<ReadingReport.Issue> unread(CaseReading reading, Gathered gathered) {
        var held = gathered.held().stream()
                .map(place ->
                        new ReadingReport.Issue(place, true, "not checked: it holds orders rather than being one"));
        var lines = reading.report().issues().stream()
                .filter(line -> line.warning())
                .filter(line -> gathered.drafts().contains(line.path())
                        || gathered.type(line.path()).equals("Condition"));
        return Stream.concat(held, lines).toList();
    }

    /** The orders of the request; only the user's selection if it names any of them. */
    private static List<Order> selected(List<Order> orders, CdsRequest request, Gathered gathered) {
        var named = gathered.drafts().stream()
                .flatMap(place -> gathered.reference(place).stream())
                .anyMatch(request.selections()::contains);
        return orders.stream()
                .filter(Order::isDraft)
                .filter(order -> !named || request.selections().contains(order.reference()))
                .toList();
    }

    private Optional<Action> plan(CdsRequest request, ClientProfile profile, Gathered gathered, Review review) {
        return profile.takesPlans() && request.creates().contains("CarePlan")
                ? Optional.of(Action.create(
                        "Create the proposal as a care plan in draft",
                        SuggestedPlan.of(
                                plans.write(review.assessment(), new ReadingReport(), submission(gathered), false))))
                : Optional.empty();
    }
}
