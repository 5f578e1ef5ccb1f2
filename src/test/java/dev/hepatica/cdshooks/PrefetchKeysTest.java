package dev.hepatica.cdshooks;

import static dev.hepatica.cdshooks.Ehr.ASSESSMENT;
import static dev.hepatica.cdshooks.Prefetched.gaps;
import static dev.hepatica.cdshooks.Prefetched.prefetch;
import static dev.hepatica.cdshooks.Prefetched.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Data that a site sends under keys of its own. */
@QuarkusTest
class PrefetchKeysTest {

    @Test
    void keys_that_a_site_names_anew_count_by_what_they_hold() {
        var request = story();
        var prefetch = prefetch(request);
        prefetch.set("problem-list-user", prefetch.remove("conditions"));
        prefetch.set("pat", prefetch.remove("patient"));

        assertThat(gaps(request)).isEmpty();
        assertThat(Ehr.cards(ASSESSMENT, request)).hasSameSizeAs(Ehr.cards(ASSESSMENT, story()));
    }

    @Test
    void the_same_resource_under_two_keys_counts_once() {
        var request = story();
        var prefetch = prefetch(request);
        prefetch.set("everything-again", prefetch.path("findings").deepCopy());
        prefetch.set("patient-user", prefetch.path("patient").deepCopy());

        assertThat(Ehr.cards(ASSESSMENT, request)).isEqualTo(Ehr.cards(ASSESSMENT, story()));
    }

    @Test
    void a_page_that_was_not_sent_is_missed_under_whatever_key() {
        var request = story();
        var bundle = Ehr.read("""
                {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Condition", "id": "c9",
                  "subject": {"reference": "Patient/p1"}, "code": {"text": "Hypertension"}}}],
                 "link": [{"relation": "next", "url": "https://ehr.example/fhir?page=2"}]}
                """);
        prefetch(request).remove("conditions");
        prefetch(request).set("problems-user", bundle);

        assertThat(gaps(request))
                .hasValueSatisfying(card -> assertThat(card.path("summary").asText())
                        .isEqualTo("Assessment incomplete: missing conditions (in part)"));
    }

    @Test
    void a_key_that_is_called_like_a_place_takes_nothing_away() {
        var request = story();
        prefetch(request).set("conditions.entry[0]", Ehr.read("""
                {"resourceType": "Condition", "id": "c9", "code": {"text": "Hypertension"}}
                """));

        assertThat(Ehr.cards(ASSESSMENT, request)).isEqualTo(Ehr.cards(ASSESSMENT, story()));
    }
}
