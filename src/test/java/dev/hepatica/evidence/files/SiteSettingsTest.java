package dev.hepatica.evidence.files;

import static dev.hepatica.evidence.files.SmallFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Premise;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cut-offs that a site can set where the sources leave a number open, and premises that it can retire. */
class SiteSettingsTest {

    @TempDir
    Path overlay;

    @Test
    void a_cut_off_of_a_site_counts_and_shows_in_the_version() {
        write(overlay, "settings.yaml", "elderlyAge: 75");

        assertThat(isElderly(EvidenceFiles.bundled(), 72)).isTrue();
        assertThat(isElderly(EvidenceFiles.bundledWith(overlay), 72)).isFalse();
        assertThat(isElderly(EvidenceFiles.bundledWith(overlay), 75)).isTrue();
        assertThat(EvidenceFiles.bundledWith(overlay).version()).contains("+site.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    elderlyAg: 75     | settings.yaml:1:1: sets 'elderlyAg', which is no cut-off; did you mean 'elderlyAge'?
                    elderlyAge: old   | settings.yaml:1:1: the cut-off 'elderlyAge' must be a number that is not negative
                    elderlyAge: -1    | settings.yaml:1:1: the cut-off 'elderlyAge' must be a number that is not negative
                    """)
    void an_error_is_reported_with_its_place(String text, String message) {
        write(overlay, "settings.yaml", text);

        assertThatExceptionOfType(InvalidEvidence.class)
                .isThrownBy(() -> SmallFiles.with(overlay))
                .withMessageEndingWith(message);
    }

    @Test
    void a_premise_can_be_added_overridden_and_retired() {
        write(overlay, "premises.yaml", """
                - {id: for-the-fit, of: [surgery], contradictedBy: [frail], because: this is for the fit}
                """);
        assertThat(SmallFiles.with(overlay).premises()).extracting(Premise::id).containsExactly("for-the-fit");

        write(overlay, "premises.yaml", """
                - id: nothing-to-treat
                  override: true
                  of: [surveillance]
                  contradictedBy: [recurrentCrlm]
                  because: the disease is back
                """);
        write(overlay, "retired.yaml", """
                - {premise: few-metastases-at-all-sites, reason: decided by our radiotherapists, reviewed: 2026-11-20}
                """);
        assertThat(EvidenceFiles.bundledWith(overlay).premises())
                .extracting(Premise::id)
                .contains("nothing-to-treat")
                .doesNotContain("few-metastases-at-all-sites")
                .hasSize(EvidenceFiles.bundled().premises().size() - 1);
    }

    @Test
    void a_premise_of_nothing_is_a_mistake() {
        write(overlay, "premises.yaml", "- {id: p, contradictedBy: [frail], because: this is for the fit}");

        assertThatExceptionOfType(InvalidEvidence.class)
                .isThrownBy(() -> SmallFiles.with(overlay))
                .withMessageEndingWith(
                        "premises.yaml:1:3: nothing takes the premise 'p' for granted: 'of' or 'items' is to name it");
    }

    private static boolean isElderly(EvidenceBase base, int age) {
        var findings =
                Map.<Fact, Finding<?>>of(Fact.AGE_YEARS, Finding.known(Interval.of(age), Source.undated("Patient/1")));
        return base.conditions()
                .facts(findings)
                .finding(Fact.ELDERLY)
                .toOptional()
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }
}
