package dev.hepatica.ehr;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a FHIR server, or of a resource on it, in a normal form in which addresses can be compared.
 *
 * @param scheme http or https
 * @param host   the host in lower case
 * @param port   the port, also where it is the default of the scheme
 * @param path   empty, or segments that each begin with a slash; none of them is a dot segment
 */
record FhirBase(String scheme, String host, int port, String path) {

    /**
     * Parts of an address that two servers may interpret differently: encoded dots, slashes and percent signs, path
     * parameters, empty segments, dot segments that lead out of the base.
     */
    private static final Pattern AMBIGUOUS = Pattern.compile("(?i)%(2e|2f|5c|25|00|3b)|[;\\\\]|//|/\\.\\.?(/|$)");

    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+|\\[[0-9a-f:.]+]");

    /** The address of a URI, without its query; empty if it is not an address of a server, or ambiguous. */
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

    /** Returns whether an address is this one or below it; {@code /fhir-evil} is not below {@code /fhir}. */
    boolean holds(FhirBase other) {
        return origin().equals(other.origin()) && (other.path + "/").startsWith(path + "/");
    }

    String origin() {
        return "%s://%s:%d".formatted(scheme, host, port);
    }
}
