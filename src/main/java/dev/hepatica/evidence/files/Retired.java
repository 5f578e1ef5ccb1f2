package dev.hepatica.evidence.files;

import dev.hepatica.evidence.base.MissingKey;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item, activity or premise of the bundled base that a site does not use. Exactly one of the three is present.
 *
 * @param item     the id of the item
 * @param activity the id of the activity
 * @param premise  the id of the premise
 * @param reason   the reason
 * @param reviewed the day of the decision
 */
record Retired(
        Optional<String> item, Optional<String> activity, Optional<String> premise, String reason, String reviewed) {

    Retired {
        if (Stream.of(item, activity, premise).filter(Optional::isPresent).count() != 1) {
            throw new IllegalArgumentException("what is retired is either an 'item', an 'activity' or a 'premise'");
        }
        required(reason, "reason");
        required(reviewed, "reviewed");
    }

    EntryKind kind() {
        return item.isPresent() ? EntryKind.ITEM : activity.isPresent() ? EntryKind.ACTIVITY : EntryKind.PREMISE;
    }

    String id() {
        return item.or(() -> activity).or(() -> premise).orElseThrow();
    }

    private static void required(@Nullable String value, String key) {
        if (value == null) {
            throw new MissingKey(key);
        }
    }
}
