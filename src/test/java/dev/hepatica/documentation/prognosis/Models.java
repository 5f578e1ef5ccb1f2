package dev.hepatica.documentation.prognosis;

import dev.hepatica.model.Case;
import dev.hepatica.model.Patient;
import dev.hepatica.model.Unrecorded;
import dev.hepatica.model.disease.LiverMetastases;
import dev.hepatica.model.disease.Markers;
import dev.hepatica.model.disease.PrimaryTumour;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import dev.hepatica.model.treatment.LiverSurgery;
import dev.hepatica.prognosis.PrognosticModels;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.site.SiteTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All models without tables of a site, and what they make of cases of which next to nothing is known. */
final class Models {

    private static final Source SOURCE = Source.undated("Observation/1");
    private static final BigDecimal NEAR = new BigDecimal("0.5");
    private static final PrognosticModels MODELS = new PrognosticModels(SiteTables.NONE);

    /** Where a case has the numbers that criteria compare. */
    private record Place(String part, Class<? extends Record> type, String component) {}

    private static final Map<Fact, Place> PLACES = Map.of(
            Fact.AGE_YEARS, new Place("patient", Patient.class, "ageYears"),
            Fact.MONTHS_SINCE_PRIMARY_SURGERY, new Place("primary", PrimaryTumour.class, "monthsSinceSurgery"),
            Fact.CRLM_COUNT, new Place("liver", LiverMetastases.class, "count"),
            Fact.CRLM_LARGEST_DIAMETER_MM, new Place("liver", LiverMetastases.class, "largestDiameterMm"),
            Fact.DISEASE_FREE_INTERVAL_MONTHS, new Place("liver", LiverMetastases.class, "diseaseFreeIntervalMonths"),
            Fact.CEA_NG_ML, new Place("markers", Markers.class, "ceaNgMl"));

    private Models() {}

    /** What each says of a case without any fact. */
    static List<Prognosis> ofNothing() {
        return MODELS.of(Unrecorded.but(Case.class));
    }

    /** What a model looks at, before and after a resection. */
    static List<Criterion> criteria(Prognosis model) {
        var criteria = new ArrayList<>(model.criteria());
        of(model, number(new Place("surgery", LiverSurgery.class, "priorHepatectomies"), BigDecimal.ONE))
                .criteria()
                .stream()
                .filter(later -> criteria.stream().noneMatch(each -> isSame(each, later)))
                .forEach(criteria::add);
        return criteria;
    }

    /** How a criterion compares, by what it makes of values just below, at and just above its cut-off. */
    static String operator(Prognosis model, Criterion criterion) {
        var fact = criterion.facts().get(0);
        var place = PLACES.get(fact);
        if (place == null) {
            throw new AssertionError("%s compares %s, which is tried nowhere"
                    .formatted(model.model().code(), fact));
        }
        var limit = model.model().cutoff(fact);
        var below = isMet(model, criterion, number(place, limit.subtract(NEAR)));
        var at = isMet(model, criterion, number(place, limit));
        var above = isMet(model, criterion, number(place, limit.add(NEAR)));
        if (below == above) {
            throw new AssertionError(
                    "%s: %s does not compare".formatted(model.model().code(), criterion.words()));
        }
        return above ? (at ? "≥" : ">") : (at ? "≤" : "<");
    }

    private static boolean isMet(Prognosis model, Criterion criterion, Case patient) {
        var asked = of(model, patient).criteria().stream()
                .filter(each -> isSame(each, criterion))
                .findFirst()
                .orElseThrow();
        if (!asked.isSettled()) {
            throw new AssertionError("%s is open".formatted(asked.words()));
        }
        return asked.points().contains(asked.most());
    }

    private static boolean isSame(Criterion one, Criterion other) {
        return one.words().equals(other.words()) && one.facts().equals(other.facts());
    }

    private static Prognosis of(Prognosis model, Case patient) {
        return MODELS.of(patient).stream()
                .filter(each -> each.model().code().equals(model.model().code()))
                .findFirst()
                .orElseThrow();
    }

    private static Case number(Place place, BigDecimal value) {
        return Unrecorded.but(
                Case.class,
                Map.of(
                        place.part(),
                        Unrecorded.but(
                                place.type(), Map.of(place.component(), Finding.known(Interval.of(value), SOURCE)))));
    }
}
