package dev.hepatica.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** A request that is sent just as it is written, and what comes back. */
record Call(String method, String path, BodyPublisher body, List<String> headers) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Call of(String method, String path) {
        return new Call(method, path, BodyPublishers.noBody(), List.of());
    }

    static Call get(String path) {
        return of("GET", path);
    }

    static Call post(String path, String body) {
        return new Call("POST", path, BodyPublishers.ofString(body), List.of("Content-Type", "application/json"));
    }

    Call with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Call(method, path, body, more);
    }

    Call with(Token token) {
        return authorized(token.asHeader());
    }

    Call authorized(List<String> values) {
        var call = this;
        for (var value : values) {
            call = call.with("Authorization", value);
        }
        return call;
    }

    HttpResponse<String> answer() {
        var request = HttpRequest.newBuilder(URI.create(base() + path)).method(method, body);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return answer().statusCode();
    }

    /** All that a caller can see of an answer. */
    static String visible(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        return answer.statusCode() + " " + headers + " " + answer.body();
    }

    static String base() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }
}
