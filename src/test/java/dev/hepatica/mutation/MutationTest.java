package dev.hepatica.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Records that went wrong on their way, thousands of them, always the same: each is answered with a plan that accounts
 * for every entry, or refused in words; nothing fails inside and nothing gets into the log.
 *
 * <p>{@code -Dmutation.seed=42} sends one of them again, {@code -Dmutation.count=100000} sends more.
 */
@QuarkusTest
class MutationTest {

    private static final long COUNT = Long.getLong("mutation.count", 10_000);
    private static final int THREADS = 4;
    private static final int SHOWN = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void every_spoilt_record_is_answered_or_refused_in_words() throws InterruptedException, ExecutionException {
        var files = RecordFile.all();
        var faults = new ArrayList<String>();
        var log = LoggedProblems.during(() -> faults.addAll(faults(files)));

        assertThat(faults.stream().limit(SHOWN).collect(Collectors.joining("\n\n")))
                .as("%d of %d records, by the first of them", faults.size(), seeds().count())
                .isEmpty();
        assertThat(log).as("what was logged").isEmpty();
    }

    @Test
    void the_same_seed_spoils_in_the_same_way() {
        var file = RecordFile.all().get(0);

        assertThat(Mutator.mutate(file, 7)).isEqualTo(Mutator.mutate(file, 7));
        assertThat(Mutator.mutate(file, 7).body()).isNotEqualTo(file.body());
    }

    private List<String> faults(List<RecordFile> files) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var sent = new ArrayList<Callable<List<String>>>();
            seeds().forEach(seed -> sent.add(() -> fault(files.get((int) (seed % files.size())), seed)));
            var faults = new ArrayList<String>();
            for (var answered : threads.invokeAll(sent)) {
                faults.addAll(answered.get());
            }
            return faults;
        } finally {
            threads.shutdownNow();
        }
    }

    private static LongStream seeds() {
        var one = Long.getLong("mutation.seed");
        return one == null ? LongStream.range(0, COUNT) : LongStream.of(one);
    }

    /** What is wrong with the answer to one spoilt record, if anything. */
    private List<String> fault(RecordFile file, long seed) throws IOException, InterruptedException {
        var mutated = Mutator.mutate(file, seed);
        return Answered.faults(mutated.body(), send(mutated)).stream()
                .map(fault -> fault + "\n" + mutated)
                .toList();
    }

    private HttpResponse<String> send(Mutated mutated) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/fhir/$assess".formatted(RestAssured.port)))
                .header("Content-Type", "application/fhir+json")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(mutated.json()))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
