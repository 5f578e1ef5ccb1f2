package dev.hepatica.feedback;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A time in which feedback is neither kept nor counted.
 *
 * @param since when it began
 * @param why   the cause, in words that quote nothing of a request and no setting
 */
public record StoreOutage(Instant since, String why) {

    static StoreOutage of(Instant since, Throwable failure) {
        return new StoreOutage(since, why(failure));
    }

    private static String why(Throwable failure) {
        return failure instanceof SQLException e
                ? known(String.valueOf(e.getSQLState()))
                        .or(() -> ofDisk(e))
                        .orElse("the database reports SQL state " + e.getSQLState())
                : "the database does not answer in time";
    }

    private static Optional<String> known(String state) {
        if (state.equals("90020")) {
            return Optional.of("another process has the file open");
        }
        if (state.equals("25006")) {
            return Optional.of("the database can only be read");
        }
        if (state.equals("3D000")) {
            return Optional.of("the server has no such database");
        }
        if (state.startsWith("28")) {
            return Optional.of("the server refuses the user or the password");
        }
        return state.matches("08.*|57P.*|53.*")
                ? Optional.of("the server cannot be reached, or takes no connection")
                : Optional.empty();
    }

    private static Optional<String> ofDisk(SQLException failure) {
        return StreamSupport.stream(failure.spliterator(), false)
                .filter(IOException.class::isInstance)
                .map(cause -> words((IOException) cause))
                .findFirst();
    }

    /** What the operating system says, without the path. */
    private static String words(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access to the file is denied";
        }
        var reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return "the file cannot be written or read: "
                + Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
    }
}
