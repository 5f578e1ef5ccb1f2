package dev.hepatica.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Prints what was measured of CDS Hooks as tables: medians, with the lowest and the highest of starts or rounds. */
final class HookReport {

    private HookReport() {}

    static String peerOf(String question) {
        return "its peer: " + question;
    }

    static void starts(Duration pause, List<Start> starts) {
        print(
                "%n| start, first asked %d s after it was ready | ms, median (lowest to highest of %d) |",
                pause.toSeconds(), starts.size());
        print("|---|---|");
        print("| ready | %s |", spread(starts, start -> start.untilReady().toMillis(), "%.0f"));
        for (var nth : List.of(1, 2, 3, 5, 10, 20)) {
            print(
                    "| answer %d | %s |",
                    nth, spread(starts, start -> start.answers().get(nth - 1), "%.0f"));
        }
    }

    static void latencies(List<Map<String, Measured>> rounds, int rate) {
        print("%n| %d requests/s | p50, ms | p95 | p99 | max | CPU, ms a request | sent late, p99 |", rate);
        print("|---|---|---|---|---|---|---|");
        for (var name : rounds.get(0).keySet()) {
            var measured = rounds.stream().map(round -> round.get(name)).toList();
            print(
                    "| %s | %s | %s | %s | %s | %s | %s |",
                    name,
                    spread(measured, each -> each.latency(50), "%.2f"),
                    spread(measured, each -> each.latency(95), "%.2f"),
                    spread(measured, each -> each.latency(99), "%.2f"),
                    spread(measured, each -> each.latency(100), "%.0f"),
                    spread(measured, Measured::cpu, "%.2f"),
                    spread(measured, each -> each.delay(99), "%.2f"));
        }
        print("%n| service by peer | p50 | p99 | CPU |");
        print("|---|---|---|---|");
        Stream.of(HookLatency.NARRATIVES, HookLatency.PLAIN)
                .forEach(name -> print(
                        "| %s | %s | %s | %s |",
                        name,
                        ratio(rounds, name, each -> each.latency(50)),
                        ratio(rounds, name, each -> each.latency(99)),
                        ratio(rounds, name, Measured::cpu)));
    }

    static void memory(Server service, Server peer) throws IOException {
        print("%n| | most resident memory, MB |%n|---|---|");
        print("| service | %d |", service.mostMemory().orElse(0));
        print("| peer | %d |", peer.mostMemory().orElse(0));
    }

    private static String ratio(List<Map<String, Measured>> rounds, String name, ToDoubleFunction<Measured> what) {
        return spread(
                rounds,
                round -> what.applyAsDouble(round.get(name)) / what.applyAsDouble(round.get(peerOf(name))),
                "%.2f");
    }

    private static <T> String spread(List<T> all, ToDoubleFunction<T> what, String format) {
        var sorted = all.stream().mapToDouble(what).sorted().toArray();
        var text = "**" + format + "** (" + format + " to " + format + ")";
        return String.format(Locale.ROOT, text, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
