package dev.hepatica.fhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words beside a name that deny, doubt or date it. */
class QualifyingWordsTest {

    private static final Terminology TERMINOLOGY = Terminology.load();

    static Stream<List<String>> words() {
        return TERMINOLOGY.all("diagnosis-certainty").stream()
                .flatMap(concept -> Stream.of("before", "after", "anywhere")
                        .flatMap(place -> TERMINOLOGY.property("diagnosis-certainty", concept, place).stream()
                                .map(word -> List.of(concept, place, word))));
    }

    @ParameterizedTest
    @MethodSource("words")
    void each_is_found_in_its_place(List<String> word) {
        var name = switch (word.get(1)) {
            case "before" -> word.get(2) + " metastasis";
            case "after" -> "metastasis " + word.get(2);
            default -> "a metastasis, " + word.get(2) + ", of the liver";
        };

        assertThat(TERMINOLOGY.certaintyWords().inName(new CodeableConcept().setText(name)))
                .contains(word.get(0));
    }

    @ParameterizedTest
    @CsvSource({"Secondary malignant neoplasm of liver", "Lebermetastase", "Normal colon", "Nodule", "Notaufnahme"})
    void none_is_found_within_another_word(String name) {
        assertThat(TERMINOLOGY.certaintyWords().inName(new CodeableConcept().setText(name)))
                .isEmpty();
    }
}
