package dev.hepatica.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * One start of the service.
 *
 * @param untilReady from the start of Java until it says that it is ready
 * @param answers    the milliseconds that its first answers took, one after the other
 */
record Start(Duration untilReady, List<Double> answers) {

    Start {
        answers = List.copyOf(answers);
    }
}
