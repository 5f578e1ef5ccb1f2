package dev.hepatica.assessment;

import dev.hepatica.assessment.plan.Outlook;
import dev.hepatica.assessment.plan.Outlook.Score;
import dev.hepatica.assessment.plan.Reference;
import dev.hepatica.prognosis.ModelCard.Verification;
import dev.hepatica.prognosis.Prognosis;
import dev.hepatica.prognosis.Prognosis.Criterion;
import dev.hepatica.prognosis.Prognosis.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what prognostic models say into words. */
final class Outlooks {

    private Outlooks() {}

    static Outlook of(Prognosis prognosis, Statements statements) {
        var model = prognosis.model();
        return new Outlook(
                model.code(),
                model.title(),
                prognosis.fit() == Fit.OUTSIDE ? Optional.empty() : Optional.of(score(prognosis)),
                prognosis.criteria().stream().map(Outlooks::words).toList(),
                prognosis.missing().stream()
                        .map(id -> statements.value(
                                statements.base().conditions().vocabulary().fact(id)))
                        .toList(),
                remarks(prognosis),
                new Reference(model.title(), model.citation(), Optional.of(model.link())),
                List.copyOf(prognosis.sources()));
    }

    private static Score score(Prognosis prognosis) {
        var range = prognosis.range();
        var model = prognosis.model();
        var figures = model.figures().stream()
                .filter(figure -> range.contains(figure.score()))
                .map(figure -> "score %d: %s %s %s%s"
                        .formatted(
                                figure.score(),
                                figure.measure(),
                                figure.value().toPlainString(),
                                figure.unit(),
                                figure.verification() == Verification.WIDELY_QUOTED ? " (unverified)" : ""))
                .toList();
        return new Score(
                range.low(),
                range.high(),
                prognosis.criteria().size(),
                model.stratum(range).map(stratum -> stratum.id() + " risk: " + stratum.meaning()),
                figures);
    }

    private static List<String> remarks(Prognosis prognosis) {
        var model = prognosis.model();
        var remarks = new ArrayList<String>();
        switch (prognosis.fit()) {
            case OUTSIDE -> remarks.add("Not answered: the model speaks of %s.".formatted(model.population()));
            case OPEN ->
                remarks.add(
                        "Holds only if resection is planned: the model speaks of %s.".formatted(model.population()));
            case WITHIN -> remarks.add("The model speaks of %s.".formatted(model.population()));
        }
        remarks.add("Cohort: %s. Endpoint: %s.".formatted(model.cohort(), model.endpoint()));
        remarks.addAll(model.caveats());
        return remarks;
    }

    private static String words(Criterion criterion) {
        var met = criterion
                .met()
                .<String>fold(
                        known -> known.value() ? "yes" : "no",
                        missing -> missing.reason().words());
        return criterion.words() + ": " + met;
    }
}
