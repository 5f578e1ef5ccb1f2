package dev.hepatica.cdshooks.answer;

import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.cdshooks.card.Coding;
import dev.hepatica.cdshooks.text.Summary;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** The topic of a card. Its code is the same for every patient: a statement of the evidence base, or one of these. */
public enum CardTopic {
    ASSESSMENT("crlm-proposal", "Proposal for the tumour board"),
    WORK_UP("crlm-work-up", "Results that decisions wait for"),
    CONTRADICTIONS("crlm-contradictions", "What the record contradicts or leaves open"),
    INCOMPLETE("crlm-incomplete", "Data that could not be had"),
    WAITING("crlm-order-waits", "Orders that depend on a result that is not on record"),
    DISPUTED("crlm-order-disputed", "Orders that the sources disagree about");

    static final String SYSTEM = "https://hepatica.dev/fhir/CodeSystem/crlm-card-topic";

    private final String code;
    private final String words;

    CardTopic(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** All topics. */
    public static Collection<String> all(Collection<String> items) {
        return Stream.concat(Arrays.stream(values()).map(topic -> topic.code), items.stream())
                .toList();
    }

    Coding coding() {
        return new Coding(code, SYSTEM, words);
    }

    /** The topic of a statement of the evidence base. */
    static Coding of(Statement statement) {
        return new Coding(statement.id(), SYSTEM, Summary.title(statement.text()));
    }
}
