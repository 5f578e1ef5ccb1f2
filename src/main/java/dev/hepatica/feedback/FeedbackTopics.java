package dev.hepatica.feedback;

import java.util.Optional;

/** What this service knows of the cards that it has sent. */
public interface FeedbackTopics {

    /** Whether there is a CDS service of this id. */
    boolean isService(String id);

    /** What a card was about, told from its id; empty for cards that are not ours. */
    Optional<String> topicOf(String cardId);
}
