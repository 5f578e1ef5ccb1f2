package dev.hepatica.assessment.knowledge;

import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The evidence base, as values for publishing. */
public final class Knowledge {

    private final EvidenceBase base;
    private final RecommendationPublisher items;

    public Knowledge(EvidenceBase base) {
        this.base = base;
        this.items = new RecommendationPublisher(base);
    }

    /** The semantic version and content hash. */
    public String version() {
        return base.version();
    }

    /** The day of the latest review of an item. */
    public LocalDate reviewed() {
        return base.items().stream()
                .map(item -> LocalDate.parse(item.provenance().reviewed()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    /** The ids of all items. */
    public List<String> items() {
        return base.items().stream().map(Recommendation::id).toList();
    }

    public Optional<PublishedRecommendation> item(String id) {
        return base.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .map(items::of);
    }

    public List<PublishedActivity> activities() {
        return base.activities().stream().map(this::known).toList();
    }

    public Optional<PublishedActivity> activity(String id) {
        return base.activity(id).map(this::known);
    }

    /** The classes of activities. */
    public List<Target> classes() {
        return base.groups().stream()
                .map(group -> new Target(group.id(), true, group.label()))
                .toList();
    }

    /** The drugs of all activities, each once. */
    public List<PlannedActivity.PlannedDrug> drugs() {
        var drugs = new LinkedHashMap<String, PlannedActivity.PlannedDrug>();
        activities().stream()
                .filter(activity -> activity.planned().drugTherapy())
                .flatMap(activity -> activity.planned().drugs().stream())
                .forEach(drug -> drugs.putIfAbsent(drug.name(), drug));
        return List.copyOf(drugs.values());
    }

    private PublishedActivity known(Activity activity) {
        return new PublishedActivity(
                Statements.planned(activity),
                part(activity.axis()),
                activity.classes().stream()
                        .map(id -> items.target("class:" + id))
                        .toList());
    }

    static PartOfPlan part(Axis axis) {
        return new PartOfPlan(spelled(axis), axis.title());
    }

    /** A constant as authors write it. */
    static String spelled(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
