package dev.hepatica.evidence.language;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Vocabularies for tests, written as authors write them. */
final class Vocabularies {

    private Vocabularies() {}

    static Vocabulary of(String yaml) {
        try {
            return JsonMapper.builder(new YAMLFactory())
                    .addModule(new Jdk8Module())
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build()
                    .readValue(yaml, Vocabulary.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few facts of each type. */
    static Vocabulary small() {
        return of("""
                settings: {elderlyAge: 70}
                facts:
                  - {id: ageYears, label: age, type: integer, unit: a, ask: required, question: How old}
                  - id: elderly
                    label: elderly
                    type: boolean
                    yes: elderly
                    no: not elderly
                    derived: ageYears >= config.elderlyAge
                    ask: never
                  - {id: ecog, label: ECOG, type: integer, ask: required, question: Which ECOG}
                  - {id: cea, label: CEA, type: decimal, unit: ng/mL, ask: required, question: Which CEA}
                  - {id: frail, label: frailty, type: boolean, yes: frail, no: not frail, ask: optional, question: Frail}
                  - id: ras
                    label: RAS
                    type: code
                    values: {wild-type: wild type, mutant: mutant}
                    ask: required
                    question: Which RAS
                  - id: side
                    label: side
                    spoken: primary
                    type: code
                    values: {left: left-sided, right: right-sided}
                    ask: required
                    question: Which side
                  - id: given
                    label: earlier treatment
                    type: codes
                    values: {ici: a checkpoint inhibitor, chemo: chemotherapy}
                    ask: required
                    question: What was given
                  - id: places
                    label: sites of the recurrence
                    spoken: recurrence in
                    type: codes
                    values: {liver: the liver, lung: the lung}
                    ask: never
                  - id: ctdna
                    label: ctDNA
                    type: boolean
                    yes: ctDNA found, before or after resection
                    no: no ctDNA
                    ask: never
                  - {id: lesions, label: number of lesions, type: integer, unit: '{count}', ask: never}
                  - id: planned
                    label: planned treatment
                    type: codes
                    values: {surgery: surgery}
                    absentMeans: []
                    ask: never
                """);
    }
}
