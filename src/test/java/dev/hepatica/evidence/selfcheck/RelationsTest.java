package dev.hepatica.evidence.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.ActivityRelation;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.files.EvidenceFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Relations of activities do not contradict themselves. */
class RelationsTest {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();

    @ParameterizedTest
    @EnumSource(
            value = ActivityRelation.Kind.class,
            names = {"PART_OF", "PRESUPPOSES"})
    void no_activity_leads_back_to_itself(ActivityRelation.Kind kind) {
        var next = new HashMap<String, Set<String>>();
        for (var relation : BASE.rules().relations()) {
            if (relation.relation() == kind) {
                for (var from : BASE.meantBy(relation.from())) {
                    next.computeIfAbsent(from.id(), id -> new TreeSet<>())
                            .addAll(BASE.meantBy(relation.to()).stream()
                                    .map(Activity::id)
                                    .toList());
                }
            }
        }

        assertThat(next.keySet()).allSatisfy(id -> assertThat(reached(id, next)).doesNotContain(id));
    }

    @Test
    void each_is_written_once() {
        assertThat(BASE.rules().relations().stream()
                        .map(each -> List.of(
                                each.from(),
                                each.relation(),
                                each.to(),
                                each.when().toString())))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_class_that_is_named_has_members() {
        assertThat(BASE.rules().relations()).allSatisfy(relation -> {
            assertThat(BASE.meantBy(relation.from())).as(relation.from()).isNotEmpty();
            assertThat(BASE.meantBy(relation.to())).as(relation.to()).isNotEmpty();
        });
    }

    private static Set<String> reached(String from, Map<String, Set<String>> next) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(next.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            var id = open.remove(open.size() - 1);
            if (reached.add(id)) {
                open.addAll(next.getOrDefault(id, Set.of()));
            }
        }
        return reached;
    }
}
