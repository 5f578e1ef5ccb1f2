package dev.hepatica.cdshooks.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * The id of a card: the same for the same topic at the same moment of a workflow. Its first 32 bits are derived from
 * the topic, so that feedback, which has nothing but the id, can be counted by topic without a register of cards. It is
 * a UUID of version 8 (RFC 9562), whose bits are free.
 */
public final class CardId {

    private static final long VERSION = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private CardId() {}

    public static UUID of(UUID hookInstance, String topic) {
        var hash = ByteBuffer.wrap(sha256(hookInstance + "|" + topic));
        var random = hash.getLong();
        var high = (long) topic(topic) << 32 | (random & 0xFFFF_0FFFL) | VERSION;
        var low = hash.getLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }

    /**
     * The topic of a card, among those given; empty if the id was not made by this service, or its topic no longer
     * exists.
     */
    public static Optional<String> topic(String id, Collection<String> topics) {
        return parse(id)
                .flatMap(uuid -> topics.stream()
                        .filter(topic -> topic(topic) == (int) (uuid.getMostSignificantBits() >>> 32))
                        .findFirst());
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id)).filter(uuid -> uuid.version() == 8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int topic(String topic) {
        return ByteBuffer.wrap(sha256(topic)).getInt();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
