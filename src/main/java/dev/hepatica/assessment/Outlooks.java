package dev.hepatica.assessment;

import static java.util.stream.Collectors.joining;

import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.plan.Outlook;
import dev.hepatica.assessment.plan.Outlook.AnswerStatus;
import dev.hepatica.assessment.plan.Outlook.Published;
import dev.hepatica.assessment.plan.SourceReference;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.Figure;
import dev.hepatica.prognosis.model.ModelCard.FigureVerification;
import dev.hepatica.prognosis.model.ModelCard.Stratum;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes prognoses in words. */
record Outlooks(Statements statements) {

    Outlook of(Prognosis prognosis) {
        var model = prognosis.model();
        var standing = standing(prognosis);
        var applies = standing != AnswerStatus.NOT_OF_THIS_PATIENT;
        return new Outlook(
                model.code(),
                model.title(),
                standing,
                model.appliesIf(),
                applies ? answer(prognosis) : "not answered",
                applies ? score(prognosis) : Optional.empty(),
                applies
                        ? prognosis.stratum().map(one -> new Outlook.RiskGroup(one.label(), one.meaning()))
                        : Optional.empty(),
                prognosis.criteria().stream().map(this::words).toList(),
                prognosis.missing().stream()
                        .map(this::fact)
                        .filter(fact -> fact.ask() != FactDefinition.Ask.NEVER)
                        .map(statements::value)
                        .toList(),
                applies ? figures(prognosis) : List.of(),
                remarks(prognosis),
                new SourceReference(model.title(), model.citation(), model.link()),
                List.copyOf(prognosis.sources()));
    }

    private static AnswerStatus standing(Prognosis prognosis) {
        if (prognosis.fit() == Fit.OUTSIDE) {
            return AnswerStatus.NOT_OF_THIS_PATIENT;
        }
        if (prognosis.answer() instanceof Answer.Nothing) {
            return AnswerStatus.NOT_COMPUTABLE;
        }
        if (!prognosis.hasInput()) {
            return AnswerStatus.WITHOUT_INPUT;
        }
        return prognosis.fit() == Fit.OPEN ? AnswerStatus.ONLY_IF : AnswerStatus.ANSWERED;
    }

    private static String answer(Prognosis prognosis) {
        if (prognosis.answer() instanceof Answer.Score score) {
            return "%s of %d".formatted(score.scores(), score.maximum());
        }
        if (prognosis.answer() instanceof Answer.Classification possible) {
            return labels(prognosis, " or ")
                    + possible.measured().map(" (%s)"::formatted).orElse("");
        }
        if (prognosis.answer() instanceof Answer.Nothing nothing) {
            return nothing.because();
        }
        return prognosis.strata().isEmpty() ? "nothing that it names is on record" : labels(prognosis, ", ");
    }

    private static String labels(Prognosis prognosis, String between) {
        return prognosis.strata().stream().map(Stratum::label).collect(joining(between));
    }

    private static Optional<Outlook.ScoreRange> score(Prognosis prognosis) {
        return prognosis.answer() instanceof Answer.Score score
                ? Optional.of(new Outlook.ScoreRange(
                        score.scores().low(), score.scores().high(), score.maximum()))
                : Optional.empty();
    }

    /** The figures, those of the only possible value first. Only these may be probabilities. */
    private static List<Published> figures(Prognosis prognosis) {
        return Stream.concat(
                        prognosis.figures().stream().filter(prognosis::isCertainly),
                        prognosis.figures().stream().filter(figure -> !prognosis.isCertainly(figure)))
                .map(figure -> published(prognosis, figure))
                .toList();
    }

    private static Published published(Prognosis prognosis, Figure figure) {
        var of = prognosis.isCertainly(figure) ? "" : of(prognosis, figure);
        var origin = "%s; %s%s"
                .formatted(
                        prognosis.model().cohort(figure).words(),
                        figure.verification().words(),
                        figure.remark().map("; "::concat).orElse(""));
        return new Published(
                of + figure.words(),
                prognosis.isCertainly(figure),
                origin,
                figure.measure(),
                prognosis.isProbability(figure) ? Optional.of(figure.value()) : Optional.empty(),
                figure.horizonYears());
    }

    private static String of(Prognosis prognosis, Figure figure) {
        if (figure.of().equals("all")) {
            return "all: ";
        }
        return prognosis.model().strata().stream()
                .filter(stratum -> stratum.id().equals(figure.of()))
                .map(stratum -> stratum.label() + ": ")
                .findFirst()
                .orElse("score %s: ".formatted(figure.of()));
    }

    private static List<String> remarks(Prognosis prognosis) {
        var model = prognosis.model();
        var remarks = new ArrayList<String>();
        switch (prognosis.fit()) {
            case OUTSIDE -> remarks.add("Not applicable: the model is for %s.".formatted(model.population()));
            case OPEN -> remarks.add("Holds only for those whom the model is for: %s.".formatted(model.population()));
            case WITHIN -> remarks.add("The model is for %s.".formatted(model.population()));
        }
        remarks.addAll(prognosis.remarks());
        if (model.definition() == FigureVerification.WIDELY_QUOTED) {
            remarks.add("Its rule is widely quoted and was not checked against the publication.");
        }
        model.caveats().forEach(caveat -> remarks.add(caveat.endsWith(".") ? caveat : caveat + "."));
        return remarks;
    }

    private FactDefinition fact(Fact fact) {
        return statements.base().conditions().vocabulary().definition(fact);
    }

    private String words(Criterion criterion) {
        if (criterion.words().isEmpty()) {
            return criterion.facts().stream()
                    .map(fact -> asItIs(fact(fact), criterion))
                    .collect(joining(", "));
        }
        return criterion.words() + ": " + criterion.outcome();
    }

    /**
     * A fact that is used as it is. Where its value comes from other sources than the current one, it dates from before
     * the last liver resection.
     */
    private String asItIs(FactDefinition fact, Criterion criterion) {
        var now = statements.value(fact);
        return criterion.isSettled() && !now.sources().equals(criterion.sources())
                ? "%s before the last liver resection: %s".formatted(fact.label(), fact.words(criterion.outcome()))
                : now.words();
    }
}
