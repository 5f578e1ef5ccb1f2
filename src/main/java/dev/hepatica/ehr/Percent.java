package dev.hepatica.ehr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.IntPredicate;

/** Percent-encoding. */
final class Percent {

    private Percent() {}

    /** Encodes a value, so that none of its characters has a meaning in an address. */
    static String encode(String value) {
        return encode(value, Percent::isUnreserved, false);
    }

    /** Encodes a part of an address; characters that are encoded already remain so. */
    static String complete(String part, String alsoLegal) {
        return encode(part, c -> isUnreserved(c) || alsoLegal.indexOf(c) >= 0, true);
    }

    private static String encode(String text, IntPredicate legal, boolean keepEncoded) {
        var encoded = new StringBuilder();
        var bytes = text.getBytes(UTF_8);
        for (var i = 0; i < bytes.length; i++) {
            var c = bytes[i] & 0xff;
            if (legal.test(c) || (keepEncoded && c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2))) {
                encoded.append((char) c);
            } else {
                encoded.append("%%%02X".formatted(c));
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
