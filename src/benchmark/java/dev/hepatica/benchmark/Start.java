package dev.hepatica.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * One start of the service.
 *
 * @param untilReady from the start of Java until it says that it is ready
 * @param pause      after which it was asked for the first time
 * @param answers    the milliseconds that its first answers took, one after the other
 */
record Start(Duration untilReady, Duration pause, List<Double> answers) {

    Start {
        answers = List.copyOf(answers);
    }
}
