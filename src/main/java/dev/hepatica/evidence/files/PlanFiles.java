package dev.hepatica.evidence.files;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.evidence.base.ActivityRelation;
import dev.hepatica.evidence.base.Assumptions;
import dev.hepatica.evidence.base.PlanRules;
import dev.hepatica.evidence.base.Preference;
import dev.hepatica.evidence.base.StateRules;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.evidence.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The files that say how a plan is made of what items say. A site cannot change them. */
record PlanFiles(
        FileEntry<StateRules> states,
        FileEntry<Assumptions> assumptions,
        List<FileEntry<ActivityRelation>> relations,
        List<FileEntry<Preference>> preferences) {

    static PlanFiles read(Function<String, YamlFile> files, ObjectMapper mapper) {
        var states = files.apply("states.yaml");
        var assumptions = files.apply("assumptions.yaml");
        var relations = files.apply("relations.yaml");
        var preferences = files.apply("preferences.yaml");
        return new PlanFiles(
                whole(states, states.read(mapper, new TypeReference<StateRules>() {})),
                whole(assumptions, assumptions.read(mapper, new TypeReference<Assumptions>() {})),
                each(relations, relations.read(mapper, new TypeReference<List<ActivityRelation>>() {})),
                each(preferences, preferences.read(mapper, new TypeReference<List<Preference>>() {})));
    }

    /** The same without what a site retired. */
    PlanFiles without(List<FileEntry<Retired>> retired) {
        return retired.isEmpty() ? this : new WithoutRetired(FileEntry.values(retired)).of(this);
    }

    PlanRules rules() {
        return new PlanRules(
                states.value(), assumptions.value(), FileEntry.values(relations), FileEntry.values(preferences));
    }

    private static <T> FileEntry<T> whole(YamlFile file, T content) {
        return new FileEntry<>(content, file, "", false);
    }

    private static <T> List<FileEntry<T>> each(YamlFile file, List<T> list) {
        var entries = new ArrayList<FileEntry<T>>();
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                throw new InvalidEvidence("%s: nothing stands here".formatted(file.at("/" + i)));
            }
            entries.add(new FileEntry<>(list.get(i), file, "/" + i, false));
        }
        return entries;
    }
}
