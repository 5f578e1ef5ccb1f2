package dev.hepatica.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The address where an issuer publishes its keys: a server of the test. */
final class PublishedKeys implements AutoCloseable {

    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile Answer answer;

    PublishedKeys(String... ids) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        answer = keys(ids);
        server.createContext("/", exchange -> {
            try (exchange) {
                fetches.incrementAndGet();
                answer.to(exchange);
            }
        });
        server.start();
    }

    static Answer keys(String... ids) {
        return text(Keys.published(ids));
    }

    static Answer text(String text) {
        return exchange -> {
            var body = text.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        };
    }

    static Answer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Answer elsewhere(String address) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", address);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    void answers(Answer other) {
        answer = other;
    }

    int fetches() {
        return fetches.get();
    }

    String address() {
        return "http://localhost:%d/jwks.json".formatted(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
