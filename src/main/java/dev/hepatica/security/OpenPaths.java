package dev.hepatica.security;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The paths that may be read without a token in smart mode. Every other path is closed, those added later too. */
public final class OpenPaths {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Pattern paths;

    /** @param patterns regular expressions, each for whole paths */
    public OpenPaths(List<String> patterns) {
        paths = Pattern.compile(String.join("|", patterns));
    }

    boolean include(HttpMethod method, String path) {
        return READING.contains(method) && paths.matcher(path).matches();
    }
}
