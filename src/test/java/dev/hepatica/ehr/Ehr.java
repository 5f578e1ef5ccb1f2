package dev.hepatica.ehr;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small FHIR server on this machine, which records its requests. */
public final class Ehr implements AutoCloseable {

    /**
     * A request that arrived.
     *
     * @param target        path and query
     * @param authorization the Authorization header
     */
    record Asked(String target, Optional<String> authorization, String accept, String host) {}

    static {
        // otherwise the JDK's server delays small answers by 40 ms once a connection is used again
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private Ehr(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.start();
    }

    static Ehr start() {
        try {
            return new Ehr(HttpServer.create(anyPort(), 0));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Ehr startSecure(Certificate certificate) {
        try {
            var server = HttpsServer.create(anyPort(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
            return new Ehr(server);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    URI base() {
        return URI.create("http://127.0.0.1:%d/fhir".formatted(port()));
    }

    Ehr on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            var headers = exchange.getRequestHeaders();
            asked.add(new Asked(
                    exchange.getRequestURI().toString(),
                    Optional.ofNullable(headers.getFirst("Authorization")),
                    headers.getFirst("Accept"),
                    headers.getFirst("Host")));
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return this;
    }

    public Ehr answers(String path, String json) {
        return answers(path, 200, "application/fhir+json; charset=UTF-8", json);
    }

    Ehr answers(String path, int status, String type, String body) {
        return on(path, exchange -> send(exchange, status, type, body));
    }

    Ehr answersAfter(String path, int millis, String json) {
        return on(path, exchange -> {
            sleep(millis);
            send(exchange, 200, "application/fhir+json", json);
        });
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<Asked> asked() {
        return asked;
    }

    List<String> targets() {
        return asked.stream().map(Asked::target).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** A page of a search, with one Observation for each id. */
    static String page(Optional<String> next, String... ids) {
        var entries = List.of(ids).stream()
                .map(
                        "{\"resource\": {\"resourceType\": \"Observation\", \"id\": \"%s\"}, \"search\": {\"mode\": \"match\"}}"
                                ::formatted)
                .toList();
        var link = next.map(
                        "\"link\": [{\"relation\": \"self\", \"url\": \"x\"}, {\"relation\": \"next\", \"url\": \"%s\"}],"
                                ::formatted)
                .orElse("");
        return "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", %s \"entry\": [%s]}"
                .formatted(link, String.join(",", entries));
    }

    static String page(String... ids) {
        return page(Optional.empty(), ids);
    }
}
