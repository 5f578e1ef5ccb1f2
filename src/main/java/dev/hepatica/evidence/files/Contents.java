package dev.hepatica.evidence.files;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Combination;
import dev.hepatica.evidence.base.Drug;
import dev.hepatica.evidence.base.OrderRules;
import dev.hepatica.evidence.base.Paper;
import dev.hepatica.evidence.base.Premise;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.base.RecommendationEntry;
import dev.hepatica.evidence.base.SourceConflict;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.evidence.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contents of the files of a base, bundled or of a site, in their order. */
final class Contents {

    /** The content of activities.yaml. */
    record Activities(
            Optional<List<Activity.Group>> classes,
            Optional<List<Activity>> activities,
            Optional<List<Drug>> drugs,
            Optional<List<Combination>> combinations,
            Optional<OrderRules> orders) {}

    /** The content of a site's activities.yaml, which may also relabel activities. */
    record SiteActivities(
            Optional<List<Activity.Group>> classes,
            Optional<List<Activity>> activities,
            Optional<List<Drug>> drugs,
            Optional<List<Combination>> combinations,
            Optional<Map<String, String>> labels) {}

    @JsonIgnoreProperties(YamlFile.OVERRIDE)
    private interface Overriding {}

    private final ObjectMapper mapper;

    final List<FileEntry<Recommendation>> items = new ArrayList<>();
    final List<FileEntry<Activity>> activities = new ArrayList<>();
    final List<FileEntry<Activity.Group>> classes = new ArrayList<>();
    final List<FileEntry<Drug>> drugs = new ArrayList<>();
    final List<FileEntry<Combination>> combinations = new ArrayList<>();
    OrderRules orders = OrderRules.NONE;
    final List<FileEntry<Paper>> papers = new ArrayList<>();
    final List<FileEntry<SourceConflict>> conflicts = new ArrayList<>();
    final List<FileEntry<Premise>> premises = new ArrayList<>();
    final List<FileEntry<Map.Entry<String, String>>> labels = new ArrayList<>();
    final List<FileEntry<Retired>> retired = new ArrayList<>();

    private Contents(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    static Contents bundled(ObjectMapper mapper) {
        return new Contents(mapper);
    }

    static Contents ofSite(ObjectMapper mapper) {
        var overriding = mapper.copy();
        for (var type : List.of(
                RecommendationEntry.class,
                Activity.class,
                Activity.Group.class,
                Drug.class,
                Paper.class,
                SourceConflict.class,
                Premise.class)) {
            overriding.addMixIn(type, Overriding.class);
        }
        return new Contents(overriding);
    }

    /** Adds the content of a file, by its name. */
    void add(YamlFile file) {
        switch (file.name()) {
            case "activities.yaml" -> addActivities(file);
            case "papers.yaml" -> add(papers, file, "", file.read(mapper, new TypeReference<List<Paper>>() {}));
            case "conflicts.yaml" ->
                add(conflicts, file, "", file.read(mapper, new TypeReference<List<SourceConflict>>() {}));
            case "premises.yaml" -> add(premises, file, "", file.read(mapper, new TypeReference<List<Premise>>() {}));
            case "retired.yaml" -> addRetired(file);
            default -> add(items, file, "", file.read(mapper, new TypeReference<List<Recommendation>>() {}));
        }
    }

    private void addRetired(YamlFile file) {
        add(retired, file, "", file.read(mapper, new TypeReference<List<Retired>>() {}));
    }

    private void addActivities(YamlFile file) {
        if (file.isOfSite()) {
            add(file, file.read(mapper, new TypeReference<SiteActivities>() {}));
        } else {
            var content = file.read(mapper, new TypeReference<Activities>() {});
            orders = content.orders().orElse(OrderRules.NONE);
            add(file, bundled(content));
        }
    }

    private void add(YamlFile file, SiteActivities content) {
        content.classes().ifPresent(list -> add(classes, file, "/classes", list));
        content.activities().ifPresent(list -> add(activities, file, "/activities", list));
        content.drugs().ifPresent(list -> add(drugs, file, "/drugs", list));
        content.combinations().ifPresent(list -> add(combinations, file, "/combinations", list));
        content.labels()
                .ifPresent(map -> map.entrySet()
                        .forEach(label -> labels.add(new FileEntry<>(label, file, "/labels/" + label.getKey(), true))));
    }

    private static SiteActivities bundled(Activities content) {
        return new SiteActivities(
                content.classes(), content.activities(), content.drugs(), content.combinations(), Optional.empty());
    }

    private <T> void add(List<FileEntry<T>> entries, YamlFile file, String above, List<T> list) {
        var tree = tree(file);
        for (var i = 0; i < list.size(); i++) {
            var path = above + "/" + i;
            if (list.get(i) == null) {
                throw new InvalidEvidence("%s: nothing stands here".formatted(file.at(path)));
            }
            var overrides = file.isOfSite() && overrides(file, path, tree.at(path));
            entries.add(new FileEntry<>(list.get(i), file, path, overrides));
        }
    }

    private static boolean overrides(YamlFile file, String path, JsonNode node) {
        var override = node.path(YamlFile.OVERRIDE);
        if (!override.isMissingNode() && !override.isBoolean()) {
            throw new InvalidEvidence("%s: %s / override: true or false is expected here"
                    .formatted(
                            file.at(path + "/" + YamlFile.OVERRIDE),
                            node.path("id").asText()));
        }
        return override.asBoolean(false);
    }

    private JsonNode tree(YamlFile file) {
        try {
            return mapper.readTree(file.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("was read before: " + file.shown(), e);
        }
    }
}
