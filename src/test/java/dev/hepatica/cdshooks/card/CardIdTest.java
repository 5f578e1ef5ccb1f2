package dev.hepatica.cdshooks.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.cdshooks.answer.CardTopic;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.files.EvidenceFiles;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CardIdTest {

    private static final UUID MOMENT = UUID.fromString("d1577c69-dfbe-44ad-ba6d-3e05e953b2ea");

    private static final List<String> TOPICS = List.copyOf(CardTopic.all(
            EvidenceFiles.bundled().items().stream().map(Recommendation::id).toList()));

    @Test
    @Requirement("C4")
    void is_the_same_for_the_same_topic_at_the_same_moment_and_no_other() {
        var other = UUID.fromString("00000000-0000-0000-0000-000000000000");

        assertThat(CardId.of(MOMENT, "a")).isEqualTo(CardId.of(MOMENT, "a"));
        assertThat(CardId.of(MOMENT, "a")).isNotEqualTo(CardId.of(MOMENT, "b")).isNotEqualTo(CardId.of(other, "a"));
    }

    @Test
    void is_a_uuid_whose_bits_are_free() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> CardId.of(MOMENT, "topic " + i)))
                .allSatisfy(id -> {
                    assertThat(id.version()).isEqualTo(8);
                    assertThat(id.variant()).isEqualTo(2);
                });
    }

    @Test
    void leads_back_to_its_topic_among_all_that_there_are() {
        assertThat(TOPICS)
                .hasSizeGreaterThan(300)
                .allSatisfy(topic -> assertThat(
                                CardId.topic(CardId.of(MOMENT, topic).toString(), TOPICS))
                        .contains(topic));
    }

    @Test
    void of_somebody_else_leads_nowhere() {
        assertThat(List.of(
                        "",
                        "x",
                        MOMENT.toString(),
                        CardId.of(MOMENT, "no such topic").toString()))
                .allSatisfy(id -> assertThat(CardId.topic(id, TOPICS)).isEmpty());
    }
}
