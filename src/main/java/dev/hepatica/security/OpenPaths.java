package dev.hepatica.security;

import dev.hepatica.fhir.definition.Definitions;
import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be read without a token in smart mode: knowledge that is public, and whether the service runs. */
final class OpenPaths {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String KNOWLEDGE =
            "/fhir/metadata|/fhir/(%s)(/[A-Za-z0-9.-]{1,64})?|/statements/[A-Za-z0-9.-]{1,100}|/schemas/cds-hooks/[a-z.]{1,40}"
                    .formatted(Definitions.TYPES);
    private static final String HEALTH = "/q/health(/(live|ready|started|well))?";
    private static final String PAGES = "/|/index[.]html|/q/openapi|/q/swagger-ui(/[A-Za-z0-9._-]*)?";
    private static final String DISCOVERY = "/cds-services";

    private final Pattern paths;

    /**
     * @param pages     whether the landing page and the API document are open
     * @param discovery whether the list of CDS services is open
     */
    OpenPaths(boolean pages, boolean discovery) {
        var open = new ArrayList<>(List.of(KNOWLEDGE, HEALTH));
        if (pages) {
            open.add(PAGES);
        }
        if (discovery) {
            open.add(DISCOVERY);
        }
        paths = Pattern.compile(String.join("|", open));
    }

    /** What is in no list is closed: a path that is added later, too. */
    boolean include(HttpMethod method, String path) {
        return READING.contains(method) && paths.matcher(path).matches();
    }
}
