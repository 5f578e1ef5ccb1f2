package dev.hepatica.evidence.files;

import dev.hepatica.evidence.MissingKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item or activity of the bundled base that a site does not use.
 *
 * @param reason   why not
 * @param reviewed when that was decided
 */
record Retired(Optional<String> item, Optional<String> activity, String reason, String reviewed) {

    Retired {
        if (item.isPresent() == activity.isPresent()) {
            throw new IllegalArgumentException("what is retired is either an 'item' or an 'activity'");
        }
        required(reason, "reason");
        required(reviewed, "reviewed");
    }

    Kind kind() {
        return item.isPresent() ? Kind.ITEM : Kind.ACTIVITY;
    }

    String id() {
        return item.or(() -> activity).orElseThrow();
    }

    private static void required(@Nullable String value, String key) {
        if (value == null) {
            throw new MissingKey(key);
        }
    }
}
