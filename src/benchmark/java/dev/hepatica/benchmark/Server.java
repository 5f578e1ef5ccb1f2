package dev.hepatica.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** A packaged application in a Java of its own, started as users start it. */
record Server(Process process, int port, Duration untilReady) implements AutoCloseable {

    /** As docs/operations.md recommends, for the service and its peer. */
    private static final String[] FLAGS = {"-Xmx320m", "-XX:+UseSerialGC"};

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Starts it and waits until it says that it is ready. */
    static Server start(Path application, int port) throws IOException, InterruptedException {
        if (answers(port)) {
            throw new IllegalStateException("port %d is taken; choose another with -Dport".formatted(port));
        }
        var start = System.nanoTime();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        FLAGS[0],
                        FLAGS[1],
                        "-Dquarkus.http.port=" + port,
                        "-jar",
                        application.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                process.destroy();
                throw new IllegalStateException(application + " does not become ready");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return new Server(process, port, Duration.ofNanos(System.nanoTime() - start));
    }

    private static boolean answers(int port) throws InterruptedException {
        try {
            var ready = HttpRequest.newBuilder(address(port, "/q/health/ready")).build();
            return CLIENT.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** A request of it, to be sent more than once. */
    HttpRequest post(String path, byte[] body) {
        return HttpRequest.newBuilder(address(port, path))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /** Asks once, and waits. */
    HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    /** The time that all cores together have spent on it. */
    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory that it ever had, in MB; only Linux tells. */
    OptionalLong mostMemory() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }
}
