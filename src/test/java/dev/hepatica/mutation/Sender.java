package dev.hepatica.mutation;

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
import java.util.stream.Stream;

/** Clients that send a lot at the same time. */
final class Sender {

    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Sender() {}

    static HttpResponse<String> assess(String body) throws IOException, InterruptedException {
        return post("/fhir/$assess", "application/fhir+json", body);
    }

    static HttpResponse<String> call(String service, String body) throws IOException, InterruptedException {
        return post("/cds-services/" + service, "application/json", body);
    }

    /** The faults of all that is sent, in its order. */
    static List<String> faults(Stream<Callable<List<String>>> sent) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var faults = new ArrayList<String>();
            for (var answered : threads.invokeAll(sent.toList())) {
                faults.addAll(answered.get());
            }
            return faults;
        } finally {
            threads.shutdownNow();
        }
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(RestAssured.port, path)))
                .header("Content-Type", type)
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
