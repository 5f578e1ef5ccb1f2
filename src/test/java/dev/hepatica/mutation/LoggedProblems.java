package dev.hepatica.mutation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What gets into the log that should not: warnings, errors, and anything with an exception. */
final class LoggedProblems extends Handler {

    /** Something that is done while the log is watched. */
    @FunctionalInterface
    interface Action {
        void run() throws InterruptedException, ExecutionException;
    }

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LoggedProblems() {}

    static List<String> during(Action action) throws InterruptedException, ExecutionException {
        var log = new LoggedProblems();
        var root = Logger.getLogger("");
        root.addHandler(log);
        try {
            action.run();
        } finally {
            root.removeHandler(log);
        }
        return log.lines;
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= Level.WARNING.intValue() || line.getThrown() != null) {
            lines.add(new SimpleFormatter().format(line));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
