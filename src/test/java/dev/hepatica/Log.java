package dev.hepatica;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Lines that are logged until it is closed. */
public final class Log extends Handler implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("dev.hepatica", "io.vertx", "io.netty", "io.smallrye", "io.quarkus");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final List<Logger> loggers;

    private Log(List<String> names) {
        setLevel(Level.ALL);
        loggers = names.stream().map(Logger::getLogger).toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.ALL);
            logger.setUseParentHandlers(false);
            logger.addHandler(this);
        });
    }

    /** What is logged at the levels that the service has. */
    public static Log begin() {
        return onRoot(List.of());
    }

    /** What one class logs, down to the finest. It is kept from the console. */
    public static Log of(Class<?> type) {
        return new Log(List.of(type.getName()));
    }

    /** All that is logged, by us and the libraries that see what is sent down to the finest. It is kept from the console. */
    public static List<String> during(Runnable action) {
        try (var log = onRoot(NAMES)) {
            action.run();
            return log.lines;
        }
    }

    private static Log onRoot(List<String> names) {
        var log = new Log(names);
        log.root.addHandler(log);
        return log;
    }

    public List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(new SimpleFormatter().format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        loggers.forEach(logger -> {
            logger.removeHandler(this);
            logger.setUseParentHandlers(true);
            logger.setLevel(null);
        });
    }
}
