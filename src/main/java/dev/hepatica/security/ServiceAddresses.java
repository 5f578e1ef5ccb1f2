package dev.hepatica.security;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What clients call the addresses of this service.
 *
 * @param base what they write before the path, without a slash at its end; empty where the request says it
 */
record ServiceAddresses(Optional<String> base) {

    static ServiceAddresses of(Optional<URI> publicUrl) {
        return new ServiceAddresses(publicUrl.map(ServiceAddresses::base));
    }

    private static String base(URI url) {
        var isHttp = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!isHttp || url.getHost() == null || url.getQuery() != null || url.getFragment() != null) {
            throw new IllegalStateException(
                    "hepatica.security.public-url is %s, which is no address such as https://cds.hospital.example"
                            .formatted(url));
        }
        return url.toString().replaceFirst("/+$", "");
    }

    /** The ways to write the address that is called, without its query. The dollar of an operation may be escaped. */
    Set<String> called(HttpServerRequest request) {
        var path = request.path();
        return Stream.of(path, path.replace("/%24", "/$"), path.replace("/$", "/%24"))
                .map(way -> base.orElseGet(() -> request.scheme() + "://" + request.authority()) + way)
                .collect(Collectors.toUnmodifiableSet());
    }
}
