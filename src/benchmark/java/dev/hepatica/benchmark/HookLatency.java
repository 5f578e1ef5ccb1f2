package dev.hepatica.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long EHRs wait for cards: of the packaged service, beside an application on the same stack that only has HAPI
 * parse the same record. First how it starts and what its first answers take, then a constant rate of requests, in rounds in
 * which all questions take turns.
 */
final class HookLatency {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int RATE = Integer.getInteger("rate", 100);
    private static final int SECONDS = Integer.getInteger("seconds", 30);
    private static final int PORT = Integer.getInteger("port", 18090);
    private static final int STARTS = Integer.getInteger("starts", 5);

    /** Seconds: the machine may be twice as fast a minute later, so that turns are short. */
    private static final int TURN = 5;

    private static final int WARM_UP_TURNS = 4;
    private static final int FIRST_ANSWERS = 20;

    private static final Path SERVICE = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path PEER = Path.of("target/peer/quarkus-app/quarkus-run.jar");

    /** Between the service being ready and the first request. */
    private static final List<Duration> PAUSES = List.of(Duration.ZERO, Duration.ofSeconds(2));

    static final String NARRATIVES = "patient-view";
    static final String PLAIN = "patient-view, no narratives";
    static final String ORDER = "order-sign";

    private HookLatency() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var starts = new ArrayList<Start>();
        for (var i = 0; i < STARTS; i++) {
            for (var pause : PAUSES) {
                starts.add(start(pause));
            }
        }
        PAUSES.forEach(pause -> HookReport.starts(
                pause,
                starts.stream().filter(start -> start.pause().equals(pause)).toList()));
        try (var service = Server.start(SERVICE, PORT);
                var peer = Server.start(PEER, PORT + 1)) {
            requireAlone(service);
            var questions = questions(service, peer);
            run(questions, WARM_UP_TURNS);
            var rounds = new ArrayList<Map<String, Measured>>();
            for (var round = 0; round < ROUNDS; round++) {
                rounds.add(run(questions, Math.max(1, SECONDS / TURN)));
            }
            HookReport.latencies(rounds, RATE);
            HookReport.memory(service, peer);
        }
    }

    private static Start start(Duration pause) throws IOException, InterruptedException {
        try (var service = Server.start(SERVICE, PORT)) {
            var question = Question.hook(
                    NARRATIVES,
                    service,
                    "crlm-assessment",
                    HookRequests.withNarratives().patientView());
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            var answers = new ArrayList<Double>();
            for (var i = 0; i < FIRST_ANSWERS; i++) {
                var sent = System.nanoTime();
                var answer = service.answer(question.request());
                answers.add((System.nanoTime() - sent) / 1e6);
                question.check(answer);
            }
            return new Start(service.untilReady(), pause, answers);
        }
    }

    /** The peer is no part of the service. */
    private static void requireAlone(Server service) throws IOException, InterruptedException {
        if (service.answer(service.post("/parse", new byte[0])).statusCode() != 404) {
            throw new IllegalStateException("the service answers for its peer: it is not the one that users get");
        }
    }

    private static List<Question> questions(Server service, Server peer) {
        var with = HookRequests.withNarratives();
        var without = HookRequests.withoutNarratives();
        return List.of(
                Question.hook(NARRATIVES, service, "crlm-assessment", with.patientView()),
                Question.parsing(HookReport.peerOf(NARRATIVES), peer, with.bundle()),
                Question.hook(PLAIN, service, "crlm-assessment", without.patientView()),
                Question.parsing(HookReport.peerOf(PLAIN), peer, without.bundle()),
                Question.hook(ORDER, service, "crlm-order-check", with.orderSign()));
    }

    private static Map<String, Measured> run(List<Question> questions, int turns) {
        var measured = new LinkedHashMap<String, Measured>();
        questions.forEach(question -> measured.put(question.name(), new Measured()));
        for (var turn = 0; turn < turns; turn++) {
            for (var question : questions) {
                new OpenLoop(RATE).run(question, Duration.ofSeconds(TURN), measured.get(question.name()));
            }
        }
        return measured;
    }
}
