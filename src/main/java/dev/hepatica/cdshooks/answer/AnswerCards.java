package dev.hepatica.cdshooks.answer;

import dev.hepatica.assessment.order.Concern;
import dev.hepatica.assessment.order.Concern.Gravity;
import dev.hepatica.assessment.order.Review;
import dev.hepatica.assessment.plan.Assessment.Scope;
import dev.hepatica.cdshooks.card.Action;
import dev.hepatica.cdshooks.card.Card;
import dev.hepatica.cdshooks.card.CardsResponse;
import dev.hepatica.cdshooks.record.Gap;
import dev.hepatica.fhir.record.ReadingReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a review as at most five cards, cautions first. */
public final class AnswerCards {

    private static final int MOST = 5;

    /**
     * The concerns about planned or current treatment that are shown when a chart is opened; treatment that waits for
     * data is shown with the work-up.
     */
    private static final Set<Gravity> SHOWN_ON_OPENING =
            Set.of(Gravity.NOT_ADVISED, Gravity.CONTESTED, Gravity.CAUTION);

    private static final int CAUTIONS_ON_OPENING = 2;

    private final CardContext context;
    private final Review review;
    private final List<Gap> gaps;
    private final List<ReadingReport.Issue> problems;

    /** @param problems entries of the record that could not be read */
    public AnswerCards(CardContext context, List<ReadingReport.Issue> problems) {
        this.context = context;
        this.review = context.review();
        this.gaps = context.gathered().gaps();
        this.problems = List.copyOf(problems);
    }

    /**
     * Cards about orders: none where all of them agree with the evidence.
     *
     * @param unread whether some of the orders could not be read
     */
    public CardsResponse ofOrders(boolean unread) {
        if (isNoneOfOurs()) {
            return CardsResponse.none();
        }
        var cards = new ArrayList<Card>();
        review.concerns().stream().limit(MOST - 1L).forEach(concern -> cards.add(ConcernCard.of(context, concern)));
        GapCard.of(context, gaps, problems, unread).ifPresent(cards::add);
        return sorted(cards);
    }

    /**
     * Cards about the patient.
     *
     * @param plan the proposal as a resource, for clients that can create it
     */
    public CardsResponse ofPatient(Optional<Action> plan) {
        if (isNoneOfOurs()) {
            return CardsResponse.none();
        }
        var cards = new ArrayList<Card>();
        review.concerns().stream()
                .filter(concern -> SHOWN_ON_OPENING.contains(concern.gravity()))
                .limit(CAUTIONS_ON_OPENING)
                .map((Concern concern) -> ConcernCard.of(context, concern))
                .forEach(cards::add);
        GapCard.of(context, gaps, problems, false).ifPresent(cards::add);
        if (review.assessment().scope() == Scope.PLANNED) {
            cards.add(AssessmentCard.of(context, plan));
            WorkUpCard.of(context).ifPresent(cards::add);
            RecordConflictCard.of(context).ifPresent(cards::add);
        }
        return sorted(cards);
    }

    /** Returns whether all conditions are present and readable, and none of them is a colorectal cancer. */
    private boolean isNoneOfOurs() {
        var drafts = context.gathered().drafts();
        return !review.isColorectal()
                && gaps.stream().noneMatch(Gap::required)
                && problems.stream().allMatch(line -> drafts.contains(line.path()));
    }

    /** Cards by urgency, the most urgent first; equally urgent ones in their order. */
    private static CardsResponse sorted(List<Card> cards) {
        return new CardsResponse(cards.stream()
                .sorted(Comparator.comparing(Card::indicator).reversed())
                .limit(MOST)
                .toList());
    }
}
