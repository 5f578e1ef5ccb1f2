package dev.hepatica.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints what the service takes as a multiple of what HAPI takes. A machine may be twice as fast a
 * minute later, so the two are measured one after the other, round by round, and the ratio is taken within each round. What
 * HAPI has nothing to set beside is printed as it is.
 */
final class Benchmarks {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    /** Seconds. The reading of a record is wide rather than deep, and takes long to be compiled. */
    private static final int WARM_UP = 15;

    private Benchmarks() {}

    /** What one benchmark took in one round, in microseconds; HAPI's part is no number where it has none. */
    private record Pair(double hapi, double hepatica, double kilobytes) {
        double ratio() {
            return hepatica / hapi;
        }
    }

    public static void main(String[] names) throws RunnerException {
        var measured = new TreeMap<String, List<Pair>>();
        for (var round = 0; round < ROUNDS; round++) {
            pairs(run(names))
                    .forEach((name, pair) -> measured.computeIfAbsent(name, n -> new ArrayList<>())
                            .add(pair));
        }
        var beside = new TreeMap<>(measured);
        beside.values().removeIf(pairs -> pairs.stream().anyMatch(pair -> Double.isNaN(pair.hapi)));
        if (!beside.isEmpty()) {
            printRatios(beside);
        }
        printTimes(measured);
    }

    private static void printRatios(Map<String, List<Pair>> measured) {
        print("%n| | ratio, median (lowest to highest of %d rounds) | HAPI, µs | Hepatica, µs |", ROUNDS);
        print("|---|---|---|---|");
        measured.forEach((name, pairs) -> {
            var ratios = pairs.stream().map(Pair::ratio).toList();
            print(
                    "| %s | **%.2f** (%.2f to %.2f) | %.0f | %.0f |",
                    name,
                    quantile(ratios, 0.5),
                    quantile(ratios, 0),
                    quantile(ratios, 1),
                    quantile(pairs.stream().map(Pair::hapi).toList(), 0.5),
                    quantile(pairs.stream().map(Pair::hepatica).toList(), 0.5));
        });
    }

    private static void printTimes(Map<String, List<Pair>> measured) {
        print("%n| | µs, median (lowest to highest of %d rounds) | KB allocated |", ROUNDS);
        print("|---|---|---|");
        measured.forEach((name, pairs) -> {
            var times = pairs.stream().map(Pair::hepatica).toList();
            print(
                    "| %s | **%.0f** (%.0f to %.0f) | %.0f |",
                    name,
                    quantile(times, 0.5),
                    quantile(times, 0),
                    quantile(times, 1),
                    quantile(pairs.stream().map(Pair::kilobytes).toList(), 0.5));
        });
    }

    private static Collection<RunResult> run(String[] names) throws RunnerException {
        var options = new OptionsBuilder()
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(WARM_UP)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(8)
                .measurementTime(TimeValue.milliseconds(500))
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        for (var name : names) {
            options.include(name);
        }
        return new Runner(options.build()).run();
    }

    private static Map<String, Pair> pairs(Collection<RunResult> results) {
        var measured = new LinkedHashMap<String, Map<String, RunResult>>();
        for (var result : results) {
            var benchmark = result.getParams().getBenchmark().replaceFirst(".*\\.(?=\\w+\\.\\w+$)", "");
            var parameters = result.getParams().getParamsKeys().stream()
                    .map(key -> ", %s %s".formatted(key, result.getParams().getParam(key)))
                    .toList();
            var parts = benchmark.split("\\.", -1);
            measured.computeIfAbsent(parts[0] + String.join("", parameters), name -> new LinkedHashMap<>())
                    .put(parts[1], result);
        }
        var pairs = new LinkedHashMap<String, Pair>();
        measured.forEach((name, both) -> pairs.put(
                name, new Pair(time(both.get("hapi")), time(both.get("hepatica")), kilobytes(both.get("hepatica")))));
        return pairs;
    }

    private static double time(@Nullable RunResult result) {
        return result == null ? Double.NaN : result.getPrimaryResult().getScore();
    }

    private static double kilobytes(@Nullable RunResult result) {
        return result == null
                ? Double.NaN
                : result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1024;
    }

    private static double quantile(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
