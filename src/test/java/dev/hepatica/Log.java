package dev.hepatica;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is logged, by us and the libraries that see what is sent down to the finest. It is kept from the console. */
public final class Log extends Handler {

    private static final List<String> NAMES =
            List.of("dev.hepatica", "io.vertx", "io.netty", "io.smallrye", "io.quarkus");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Log() {
        setLevel(Level.ALL);
    }

    public static List<String> during(Runnable action) {
        var log = new Log();
        var root = Logger.getLogger("");
        var loggers = NAMES.stream().map(Logger::getLogger).toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.ALL);
            logger.setUseParentHandlers(false);
            logger.addHandler(log);
        });
        root.addHandler(log);
        try {
            action.run();
        } finally {
            root.removeHandler(log);
            loggers.forEach(logger -> {
                logger.removeHandler(log);
                logger.setUseParentHandlers(true);
                logger.setLevel(null);
            });
        }
        return log.lines;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(new SimpleFormatter().format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
