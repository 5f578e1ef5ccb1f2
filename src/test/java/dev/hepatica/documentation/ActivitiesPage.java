package dev.hepatica.documentation;

import static java.util.stream.Collectors.joining;

import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.Recommendation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The page about everything that can be proposed, opposed or qualified. */
record ActivitiesPage(Library library) {

    String text() {
        var activities = library.base().activities();
        var text = new StringBuilder(
                """
                # Activities

                Everything that an item can propose, oppose or qualify: %d activities by the axis of the plan that they
                stand in, and the %d [classes](#classes) by which items speak of many at once. A code is given only
                where it was verified; elsewhere the label stands alone. An item that names a class is listed with the
                class in brackets.
                """.formatted(activities.size(), library.base().groups().size()));
        for (var axis : Axis.values()) {
            text.append("\n## %s\n".formatted(axis.title()));
            activities.stream()
                    .filter(activity -> activity.axis() == axis)
                    .map(this::entry)
                    .forEach(text::append);
        }
        text.append("\n## Classes\n");
        library.base().groups().stream().map(this::entry).forEach(text::append);
        return text.toString();
    }

    private String entry(Activity activity) {
        var text = new StringBuilder("\n### %s\n\n%s\n\n".formatted(activity.id(), Markdown.text(activity.label())));
        point(
                "Classes",
                activity.classes().stream()
                        .map(id -> library.target("class:" + id))
                        .toList(),
                text);
        text.append(new ActivityCodes(activity).text());
        point(
                "Answers",
                library.base().conditions().vocabulary().facts().stream()
                        .filter(fact -> fact.obtain().contains(activity.id()))
                        .map(Library::fact)
                        .toList(),
                text);
        point("Proposed by", speakers(each -> each.effect().proposes(), activity), text);
        point("Opposed by", opponents(activity), text);
        point("Qualified by", speakers(each -> each.effect().qualifies(), activity), text);
        return text.toString();
    }

    private String entry(Activity.Group group) {
        var target = "class:" + group.id();
        var text = new StringBuilder("\n### %s\n\n%s\n\n"
                .formatted(Library.heading(group), Markdown.text(Markdown.sentence(group.label()))));
        point(
                "Activities",
                library.base().meantBy(target).stream()
                        .map(activity -> library.target(activity.id()))
                        .toList(),
                text);
        point("Opposed by", naming(item -> item.effect().opposes().contains(target)), text);
        point("Qualified by", naming(item -> item.effect().qualifies().contains(target)), text);
        point(
                "Spared by",
                naming(item -> item.effect().exceptions().stream()
                        .anyMatch(exemption -> exemption.activityClass().equals(group.id()))),
                text);
        return text.toString();
    }

    /** The items that speak of an activity, by its name or by a class. */
    private List<String> speakers(Function<Recommendation, List<String>> role, Activity activity) {
        return library.base().items().stream()
                .filter(item -> role.apply(item).stream().anyMatch(activity::isMeantBy))
                .map(item -> library.item(item.id()) + classes(role.apply(item), activity))
                .toList();
    }

    private static String classes(List<String> targets, Activity activity) {
        var classes = targets.stream()
                .filter(target -> activity.isMeantBy(target) && target.startsWith("class:"))
                .map(target -> target.substring("class:".length()))
                .collect(joining(", "));
        return classes.isEmpty() || targets.contains(activity.id()) ? "" : " (%s)".formatted(classes);
    }

    private List<String> opponents(Activity activity) {
        return library.base().items().stream()
                .filter(item -> item.effect().opposes().stream().anyMatch(activity::isMeantBy))
                .map(item ->
                        library.item(item.id()) + classes(item.effect().opposes(), activity) + spared(item, activity))
                .toList();
    }

    /** Where an opposition does not reach the activity. */
    private static String spared(Recommendation item, Activity activity) {
        return item.effect().exceptions().stream()
                .filter(exemption -> activity.classes().contains(exemption.activityClass()))
                .map(exemption -> exemption
                        .when()
                        .map(when -> ", spared where %s".formatted(Markdown.text(when.words())))
                        .orElse(", always spared"))
                .distinct()
                .collect(joining());
    }

    private List<String> naming(Predicate<Recommendation> condition) {
        return library.base().items().stream()
                .filter(condition)
                .map(item -> library.item(item.id()))
                .toList();
    }

    private static void point(String name, List<String> contents, StringBuilder text) {
        Stream.of(contents)
                .filter(each -> !each.isEmpty())
                .map(each -> Markdown.point(name, each.stream().collect(joining("; "))))
                .forEach(text::append);
    }
}
