package dev.hepatica.evidence.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Effect.Exemption;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.PatientSearch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No two items propose and oppose one activity for the same patient, except pairs that are listed with a reason. */
class OppositionsTest {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();
    private static final PatientSearch PATIENTS = new PatientSearch(BASE.conditions(), Law.all(BASE.conditions()));

    /** Pairs that were reviewed, with the reason why both may hold. */
    record Judged(List<String> opposing, List<String> proposing, String why) {}

    @Test
    void meet_a_proposal_only_where_that_was_looked_at() {
        assertThat(meeting()).containsExactlyInAnyOrderElementsOf(judged());
    }

    @Test
    void are_not_those_of_the_same_item() {
        for (var item : BASE.items()) {
            assertThat(proposed(item).filter(activity -> opposes(item, activity)))
                    .as(item.id())
                    .isEmpty();
        }
    }

    private static Set<String> judged() {
        return Law.read("opposed-and-proposed.yaml", new TypeReference<List<Judged>>() {}).stream()
                .flatMap(judged -> judged.opposing.stream()
                        .flatMap(by -> judged.proposing.stream().map(of -> by + " against " + of)))
                .collect(Collectors.toSet());
    }

    private static Set<String> meeting() {
        var meeting = new TreeSet<String>();
        for (var proposing : BASE.items()) {
            for (var opposing : BASE.items()) {
                if (!isDeclared(proposing, opposing)
                        && proposed(proposing).anyMatch(activity -> meet(proposing, opposing, activity))) {
                    meeting.add(opposing.id() + " against " + proposing.id());
                }
            }
        }
        return meeting;
    }

    private static boolean isDeclared(Recommendation one, Recommendation other) {
        return !Collections.disjoint(
                        one.provenance().conflicts(), other.provenance().conflicts())
                || one.effect().modifies().contains(other.id())
                || other.effect().modifies().contains(one.id());
    }

    private static Stream<Activity> proposed(Recommendation item) {
        return item.effect().proposes().stream().flatMap(id -> BASE.activity(id).stream());
    }

    private static boolean opposes(Recommendation item, Activity activity) {
        return item.effect().opposes().stream().anyMatch(activity::isMeantBy)
                && exemptions(item, activity)
                        .noneMatch(exemption -> exemption.when().isEmpty());
    }

    private static Stream<Exemption> exemptions(Recommendation item, Activity activity) {
        return item.effect().exceptions().stream()
                .filter(exemption -> activity.classes().contains(exemption.activityClass()));
    }

    private static boolean meet(Recommendation proposing, Recommendation opposing, Activity activity) {
        if (!opposes(opposing, activity)) {
            return false;
        }
        var not = new ArrayList<Condition>();
        proposing.applicability().unless().ifPresent(not::add);
        opposing.applicability().unless().ifPresent(not::add);
        exemptions(opposing, activity).forEach(exemption -> exemption.when().ifPresent(not::add));
        return PATIENTS.find(
                        List.of(
                                proposing.applicability().when(),
                                opposing.applicability().when()),
                        not)
                .isPresent();
    }
}
