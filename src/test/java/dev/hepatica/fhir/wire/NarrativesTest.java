package dev.hepatica.fhir.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DomainResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Narratives, which are never read. */
class NarrativesTest {

    private static final String DIV = "<div xmlns='http://www.w3.org/1999/xhtml'>Jane Doe</div>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Condition><text><status value='generated'/>DIV</text><recordedDate value='2026-04-02'/></Condition>",
                "<Condition><contained><Patient><id value='c'/><text><status value='generated'/>DIV</text></Patient></contained>"
                        + "<recordedDate value='2026-04-02'/></Condition>",
            })
    void are_left_out_wherever_they_stand(String resource) {
        var condition = (Condition) read(resource.replace("DIV", DIV));

        assertThat(condition.getRecordedDateElement().getValueAsString()).isEqualTo("2026-04-02");
        assertThat(condition.getText().hasDiv()).isFalse();
        assertThat(condition.getContained())
                .allSatisfy(contained -> assertThat(
                                ((DomainResource) contained).getText().hasDiv())
                        .isFalse());
    }

    @Test
    void do_no_harm_in_the_wrong_place() {
        var condition = assertTimeoutPreemptively(ofSeconds(20), () ->
                (Condition) read("<Condition>%s<recordedDate value='2026-04-02'/></Condition>".formatted(DIV)));

        assertThat(condition.hasRecordedDate()).isTrue();
    }

    private static Object read(String resource) {
        var bundle = "<Bundle xmlns='http://hl7.org/fhir'><entry><resource>%s</resource></entry></Bundle>";
        return XmlBodies.read(bundle.formatted(resource).getBytes(UTF_8))
                .entries()
                .get(0)
                .resource()
                .orElseThrow();
    }
}
