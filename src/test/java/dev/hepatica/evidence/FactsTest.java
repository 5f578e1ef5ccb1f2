package dev.hepatica.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.model.finding.Fact;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The facts of the model are those of the vocabulary. */
class FactsTest {

    @Test
    void are_those_of_the_vocabulary_in_its_order() {
        var vocabulary = EvidenceFiles.bundled().conditions().vocabulary();

        assertThat(Stream.of(Fact.values()).map(Fact::id))
                .containsExactlyElementsOf(
                        vocabulary.facts().stream().map(FactDefinition::id).toList());
    }
}
