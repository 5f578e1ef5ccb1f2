package dev.hepatica.ehr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.ehr.Fetched.Failed;
import dev.hepatica.ehr.Fetched.Found;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One query in progress: its pages one after the other, and its result so far, in case the time is over. */
final class Inquiry {

    private static final String ELSEWHERE = "further pages are not on the same FHIR server, and were not asked for";

    private final String query;
    private final Calls calls;
    private final WorkerExecutor parsing;
    private final int mostPages;
    private final Allowance allowance;
    private final Set<String> asked = new HashSet<>();
    private volatile Fetched soFar = new Failed(FetchException.LATE);

    Inquiry(String query, Calls calls, WorkerExecutor parsing, int mostPages, Allowance allowance) {
        this.query = query;
        this.calls = calls;
        this.parsing = parsing;
        this.mostPages = mostPages;
        this.allowance = allowance;
    }

    Fetched soFar() {
        return soFar;
    }

    /** Fetches all pages; never fails. */
    Future<Void> on(Future<Calls.Route> route) {
        return route.compose(this::firstPage)
                .otherwise(failure -> new Failed(why(failure)))
                .map(fetched -> soFar = fetched)
                .mapEmpty();
    }

    private Future<Fetched> firstPage(Calls.Route route) {
        try {
            var parsed = FhirQuery.of(query);
            return parsed.isPage()
                    ? requested(route, parsed)
                    : page(route, parsed, route.base().path() + "/" + parsed.relative(), List.of());
        } catch (FetchException e) {
            return Future.failedFuture(e);
        }
    }

    /** The next page of a Bundle that the request brought. */
    private Future<Fetched> requested(Calls.Route route, FhirQuery parsed) throws FetchException {
        var target = target(route.base(), query).orElseThrow(() -> FetchException.notAsked(ELSEWHERE));
        return page(route, parsed, target, List.of());
    }

    private Future<Fetched> page(Calls.Route route, FhirQuery parsed, String target, List<ObjectNode> before) {
        asked.add(target);
        return calls.get(route, target, allowance)
                // a large answer would otherwise delay all others
                .compose(body -> parsing.executeBlocking(() -> Page.of(body.getBytes(), parsed), false))
                .compose(page -> {
                    var resources = new ArrayList<>(before);
                    resources.addAll(page.resources());
                    return page.next()
                            .map(next -> following(route, parsed, next, resources))
                            .orElseGet(() -> Future.succeededFuture(new Found(resources, Optional.empty())));
                });
    }

    private Future<Fetched> following(Calls.Route route, FhirQuery parsed, String next, List<ObjectNode> resources) {
        if (asked.size() == mostPages) {
            return partly(resources, "there are more than the %d pages that are read".formatted(mostPages));
        }
        var target = target(route.base(), next);
        if (target.isEmpty()) {
            return partly(resources, ELSEWHERE);
        }
        if (asked.contains(target.get())) {
            return partly(resources, "the FHIR server's pages lead in a circle");
        }
        soFar = new Found(resources, Optional.of(FetchException.LATE));
        return page(route, parsed, target.get(), resources).recover(failure -> partly(resources, why(failure)));
    }

    /** Path and query of a page; empty if it is not below the base, where the token must not be sent. */
    private static Optional<String> target(FhirBase base, String next) {
        if (next.isBlank()) {
            return Optional.empty();
        }
        try {
            var uri = new URI(base.origin() + base.path() + "/")
                    .resolve(new URI(Percent.complete(next, ":/?#[]@!$&'()*+,;=")));
            return FhirBase.of(uri)
                    .filter(base::holds)
                    .map(place ->
                            uri.normalize().getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Future<Fetched> partly(List<ObjectNode> resources, String why) {
        return Future.succeededFuture(new Found(resources, Optional.of(why)));
    }

    /** The reason in this service's words; a library's message may contain an address or a part of an answer. */
    private static String why(Throwable failure) {
        return failure instanceof FetchException call ? call.why() : "the FHIR server's answer cannot be read";
    }
}
