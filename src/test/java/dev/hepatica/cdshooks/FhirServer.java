package dev.hepatica.cdshooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;

/** The FHIR server of an EHR, with the record of one patient: reads by id, searches by type and code. */
final class FhirServer implements AutoCloseable {

    private final HttpServer server;
    private final List<JsonNode> record = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final Map<String, Long> delays = new ConcurrentHashMap<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    static FhirServer started() {
        try {
            return new FhirServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FhirServer(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/fhir", this::answer);
        server.start();
    }

    String base() {
        return "http://127.0.0.1:%d/fhir".formatted(server.getAddress().getPort());
    }

    /** Stores the resources that a request would have brought. */
    void hold(ObjectNode request) {
        record.clear();
        refusals.clear();
        delays.clear();
        tokens.clear();
        asked.clear();
        request.path("prefetch").forEach(value -> {
            if (value.path("resourceType").asText().equals("Bundle")) {
                value.path("entry").forEach(entry -> record.add(entry.path("resource")));
            } else if (value.isObject()) {
                record.add(value);
            }
        });
    }

    void add(JsonNode resource) {
        record.add(resource);
    }

    void refuse(String type, int status) {
        refusals.put(type, status);
    }

    void delay(String type, long milliseconds) {
        delays.put(type, milliseconds);
    }

    /** The Authorization headers that were received, each once. */
    List<String> tokens() {
        return tokens.stream().distinct().toList();
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path =
                exchange.getRequestURI().getPath().substring("/fhir/".length()).split("/", -1);
        asked.add(exchange.getRequestURI().toString());
        tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        sleep(delays.getOrDefault(path[0], 0L));
        var refusal = refusals.get(path[0]);
        if (refusal != null) {
            send(exchange, refusal, "{\"resourceType\": \"OperationOutcome\"}");
        } else if (path.length == 2) {
            var found = record.stream()
                    .filter(each -> each.path("resourceType").asText().equals(path[0])
                            && each.path("id").asText().equals(path[1]))
                    .findFirst();
            send(
                    exchange,
                    found.isPresent() ? 200 : 404,
                    found.map(JsonNode::toString).orElse("{}"));
        } else {
            send(exchange, 200, search(path[0], exchange.getRequestURI().getRawQuery()));
        }
    }

    private String search(String type, String query) {
        var codes = Arrays.stream(query.split("&"))
                .filter(parameter -> parameter.startsWith("code="))
                .flatMap(parameter -> Arrays.stream(URLDecoder.decode(parameter.substring("code=".length()), UTF_8)
                        .split(",")))
                .toList();
        var bundle = Ehr.read("{\"resourceType\": \"Bundle\", \"type\": \"searchset\"}");
        var entries = bundle.putArray("entry");
        record.stream()
                .filter(each -> each.path("resourceType").asText().equals(type))
                .filter(each -> codes.isEmpty() || isAmong(codes, each))
                .forEach(each -> entries.addObject().set("resource", each));
        return bundle.toString();
    }

    private static boolean isAmong(List<String> codes, JsonNode resource) {
        return StreamSupport.stream(resource.path("code").path("coding").spliterator(), false)
                .anyMatch(coding -> codes.contains(coding.path("system").asText() + "|")
                        || codes.contains(coding.path("system").asText() + "|"
                                + coding.path("code").asText()));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/fhir+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
