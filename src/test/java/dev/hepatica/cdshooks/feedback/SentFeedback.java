package dev.hepatica.cdshooks.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hepatica.feedback.Feedback;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Feedback that is read from the text of a body. */
final class SentFeedback {

    private SentFeedback() {}

    static List<Feedback> read(String body) throws IOException {
        return FeedbackBody.read(new ByteArrayInputStream(body.getBytes(UTF_8)));
    }
}
