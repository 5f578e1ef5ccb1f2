package dev.hepatica.cdshooks.feedback;

import dev.hepatica.feedback.FeedbackTopics;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** The topic of a card stands before the colon of its id. */
@Alternative
@Singleton
public class KnownTopics implements FeedbackTopics {

    @Override
    public boolean isService(String id) {
        return Set.of("crlm-assessment", "crlm-order-check").contains(id);
    }

    @Override
    public Optional<String> topicOf(String cardId) {
        var colon = cardId.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(cardId.substring(0, colon));
    }
}
