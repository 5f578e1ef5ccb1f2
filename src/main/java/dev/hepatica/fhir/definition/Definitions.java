package dev.hepatica.fhir.definition;

import dev.hepatica.assessment.knowledge.Knowledge;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.fhir.terminology.Systems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.MetadataResource;

/** All published resources, by type and id. Each is made at its first request, and kept. */
public final class Definitions {

    /** The types of published resources, as a regular expression for paths. */
    public static final String TYPES =
            "ActivityDefinition|CodeSystem|ConceptMap|OperationDefinition|PlanDefinition|StructureDefinition|ValueSet";

    private final Map<String, Map<String, Supplier<MetadataResource>>> makers = new TreeMap<>();
    private final Map<String, Definition> made = new ConcurrentHashMap<>();

    public Definitions(Knowledge knowledge) {
        for (var type : TYPES.split("[|]", -1)) {
            makers.put(type, new TreeMap<>());
        }
        PublishedFiles.names().forEach(file -> add(file.type(), file.id(), file::read));
        var plans = new PlanDefinitions(knowledge.version());
        knowledge
                .items()
                .forEach(id -> add(
                        "PlanDefinition",
                        id,
                        () -> plans.write(knowledge.item(id).orElseThrow())));
        var activities = new ActivityDefinitions(knowledge.version());
        knowledge
                .activities()
                .forEach(activity ->
                        add("ActivityDefinition", activity.planned().id(), () -> activities.write(activity)));
        for (PlannedActivity.PlannedDrug drug : knowledge.drugs()) {
            add("ActivityDefinition", ActivityDefinitions.id(drug), () -> activities.write(drug));
        }
        var codes = new ActivityCodes(knowledge);
        add("CodeSystem", ActivityCodes.ACTIVITY, codes::activities);
        add("CodeSystem", ActivityCodes.ACTIVITY_CLASS, codes::classes);
    }

    private void add(String type, String id, Supplier<MetadataResource> maker) {
        if (all(type).put(id, maker) != null) {
            throw new IllegalStateException("two resources are called %s/%s".formatted(type, id));
        }
    }

    public Set<String> types() {
        return makers.keySet();
    }

    /** The ids of all resources of a type, in their order. */
    public List<String> ids(String type) {
        return List.copyOf(all(type).keySet());
    }

    public Optional<Definition> find(String type, String id) {
        return Optional.ofNullable(all(type).get(id))
                .map(maker -> made.computeIfAbsent(type + "/" + id, key -> Definition.of(maker.get())));
    }

    /** The resource of a type with a canonical address: {@code url} or {@code url|version}. */
    public Optional<Definition> resolve(String type, String canonical) {
        var bar = canonical.indexOf('|');
        var url = bar < 0 ? canonical : canonical.substring(0, bar);
        var prefix = Systems.BASE + "/" + type + "/";
        return Optional.of(url)
                .filter(text -> text.startsWith(prefix))
                .flatMap(text -> find(type, text.substring(prefix.length())))
                .filter(found -> bar < 0 || hasVersion(found, canonical.substring(bar + 1)));
    }

    /**
     * Returns whether a definition has a version. In an address an unescaped plus means a blank, which no version has;
     * so a blank counts as a plus.
     */
    public static boolean hasVersion(Definition definition, String version) {
        return version.replace(' ', '+').equals(definition.resource().getVersion());
    }

    private Map<String, Supplier<MetadataResource>> all(String type) {
        return Optional.ofNullable(makers.get(type)).orElseThrow();
    }
}
