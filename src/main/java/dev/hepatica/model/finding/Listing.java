package dev.hepatica.model.finding;

import java.util.Set;

/**
 * What is on a list.
 *
 * @param members  what is known to be on it
 * @param complete whether that is all; otherwise nothing can be said of what is not among the members
 */
public record Listing<T>(Set<T> members, boolean complete) {

    public Listing {
        members = Set.copyOf(members);
    }

    /** These members, and no others. */
    public static <T> Listing<T> all(Set<T> members) {
        return new Listing<>(members, true);
    }

    /** These members, and perhaps others. */
    public static <T> Listing<T> atLeast(Set<T> members) {
        return new Listing<>(members, false);
    }
}
