package dev.hepatica.ehr;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a FHIR server or of a place on it, written in one way only, so that addresses can be compared.
 *
 * @param scheme http or https
 * @param host   in lower case
 * @param port   a number, also where it is the scheme's own
 * @param path   empty, or segments that each begin with a slash; none of them is a dot segment
 */
record FhirBase(String scheme, String host, int port, String path) {

    /**
     * What two servers may read in two ways: dots, slashes and percent signs in disguise, path parameters, empty segments
     * that are left, dot segments that lead out.
     */
    private static final Pattern AMBIGUOUS = Pattern.compile("(?i)%(2e|2f|5c|25|00|3b)|[;\\\\]|//|/\\.\\.?(/|$)");

    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+|\\[[0-9a-f:.]+]");

    /** Empty if that is no address of a server, or one that may be read in two ways. Its query is not looked at. */
    static Optional<FhirBase> of(URI uri) {
        var host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
        var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        var secure = scheme.equals("https");
        if (!(secure || scheme.equals("http"))
                || !HOST.matcher(host).matches()
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null) {
            return Optional.empty();
        }
        var path = Optional.ofNullable(uri.normalize().getRawPath()).orElse("");
        var port = uri.getPort() == -1 ? (secure ? 443 : 80) : uri.getPort();
        if (AMBIGUOUS.matcher(path).find() || port < 1 || port > 65535) {
            return Optional.empty();
        }
        return Optional.of(
                new FhirBase(scheme, host, port, path.endsWith("/") ? path.substring(0, path.length() - 1) : path));
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    /** Whether that is this place or one below it; {@code /fhir-evil} is not below {@code /fhir}. */
    boolean holds(FhirBase other) {
        return origin().equals(other.origin()) && (other.path + "/").startsWith(path + "/");
    }

    String origin() {
        return "%s://%s:%d".formatted(scheme, host, port);
    }
}
