package dev.hepatica.assessment;

import dev.hepatica.assessment.Assessment.Scope;
import dev.hepatica.evidence.Axis;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.condition.Fact;
import dev.hepatica.evidence.condition.FactSheet;
import dev.hepatica.model.Case;
import dev.hepatica.prognosis.FongClinicalRiskScore;
import dev.hepatica.prognosis.Prognosis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Assesses a case: weighs the evidence base against it and composes what is to be said. */
public final class Assessor {

    /** Facts whose values make up the line that introduces a case. */
    private static final List<String> SUMMARY = List.of(
            "ageYears",
            "ecog",
            "crlmCount",
            "crlmLargestDiameterMm",
            "crlmTiming",
            "resectability",
            "primarySite",
            "primarySidedness",
            "mmrDeficient",
            "ras",
            "krasVariant",
            "braf",
            "her2",
            "lineOfTherapy");

    private final EvidenceBase base;
    private final FongClinicalRiskScore fong = new FongClinicalRiskScore();

    public Assessor(EvidenceBase base) {
        this.base = base;
    }

    /** The version of the evidence base that assessments rest on. */
    public String evidenceVersion() {
        return base.version();
    }

    /**
     * @param jurisdiction the country whose guidelines propose, as an ISO 3166 code; guidelines of others only inform
     */
    public Assessment assess(Case patient, Optional<String> jurisdiction) {
        var facts = base.conditions().lay(CaseFacts.of(patient));
        var composer = new Composer(base, facts, jurisdiction);
        var scope = scope(patient, facts);
        if (scope != Scope.PLANNED) {
            return new Assessment(
                    patient,
                    base.version(),
                    scope,
                    summary(facts),
                    List.of(),
                    List.of(),
                    scope == Scope.NO_LIVER_METASTASIS_ON_RECORD
                            ? List.of(composer.question(fact("crlm"), 1, Set.of("the whole plan")))
                            : List.of(),
                    List.of(),
                    List.of(),
                    composer.considered());
        }
        var outlooks = List.of(Outlooks.of(fong.of(patient), new Statements(base, facts)));
        return new Assessment(
                patient,
                base.version(),
                scope,
                summary(facts),
                axes(composer),
                composer.notAdvised(),
                withOutlook(composer, composer.questions(), fong.of(patient)),
                outlooks,
                composer.notes(),
                composer.considered());
    }

    private static Scope scope(Case patient, FactSheet facts) {
        var dead = patient.patient().ecog().toOptional().filter(ecog -> ecog.isAtLeast(BigDecimal.valueOf(5)));
        if (dead.isPresent() || patient.patient().deceased().toOptional().orElse(false)) {
            return Scope.DECEASED;
        }
        return facts.finding("crlm")
                .toOptional()
                .map(present -> (Boolean) present ? Scope.PLANNED : Scope.NO_LIVER_METASTASIS)
                .orElse(Scope.NO_LIVER_METASTASIS_ON_RECORD);
    }

    private static List<AxisPlan> axes(Composer composer) {
        return Arrays.stream(Axis.values())
                .map(axis -> new AxisPlan(
                        axis.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        axis.title(),
                        axis == Axis.SYSTEMIC || axis == Axis.STRATEGY,
                        composer.options(axis)))
                .filter(plan -> !plan.options().isEmpty())
                .toList();
    }

    /** A prognostic model waits for facts too, with the weight of a statement that is not strong. */
    private List<Question> withOutlook(Composer composer, List<Question> questions, Prognosis prognosis) {
        var all = new LinkedHashMap<String, Question>();
        questions.forEach(question -> all.put(question.fact().fact(), question));
        if (prognosis.fit() != Prognosis.Fit.OUTSIDE) {
            for (var missing : prognosis.missing()) {
                var title = prognosis.model().title();
                all.merge(missing, composer.question(fact(missing), 1, Set.of(title)), (question, added) -> {
                    var decisions = new ArrayList<>(question.decisions());
                    decisions.add(title);
                    return new Question(
                            question.fact(),
                            question.label(),
                            question.text(),
                            question.weight() + 1,
                            decisions,
                            question.obtain());
                });
            }
        }
        return all.values().stream()
                .sorted(Comparator.comparing(Question::weight)
                        .reversed()
                        .thenComparing(question -> question.fact().fact()))
                .toList();
    }

    private String summary(FactSheet facts) {
        var known = SUMMARY.stream()
                .map(this::fact)
                .filter(fact -> facts.finding(fact).isKnown())
                .map(facts::words)
                .toList();
        return String.join(", ", known);
    }

    private Fact fact(String id) {
        return base.conditions().vocabulary().fact(id);
    }
}
