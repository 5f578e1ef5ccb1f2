package dev.hepatica.cdshooks.service;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.hepatica.cdshooks.request.Hook;
import dev.hepatica.fhir.terminology.Terminology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All services and their prefetch, from {@code cds-hooks/services.yaml}. */
public final class CdsServices {

    private static final String FILE = "/cds-hooks/services.yaml";

    /** The version of CDS Hooks that the services implement. */
    static final String CDS_HOOKS = "2.0.1";

    private record ServicesFile(List<Service> services, String usageRequirements, List<PrefetchTemplate> prefetch) {}

    private record Service(String id, List<String> hooks, String title, String description) {}

    private record PrefetchTemplate(
            String key, String words, Optional<Boolean> required, String query, Optional<List<String>> codes) {}

    private final List<CdsService> services;
    private final List<PrefetchItem> prefetch;
    private final String usageRequirements;
    private final boolean distinctIds;

    /**
     * Reads the services.
     *
     * @param without     keys that are not asked for, since no EHR of the site has the data
     * @param distinctIds whether each hook has a service id of its own, for clients that do not accept an id twice
     * @throws IllegalArgumentException if {@code without} has a key that is unknown or required
     */
    public CdsServices(Terminology terminology, Set<String> without, boolean distinctIds) {
        var content = read();
        this.services = content.services().stream().map(CdsServices::service).toList();
        this.usageRequirements = content.usageRequirements();
        this.distinctIds = distinctIds;
        var all = content.prefetch().stream()
                .map(item -> new PrefetchItem(
                        item.key(),
                        item.query().replace("{codes}", codes(item, terminology)),
                        item.words(),
                        item.required().orElse(false)))
                .toList();
        check(without, all);
        this.prefetch =
                all.stream().filter(item -> !without.contains(item.key())).toList();
    }

    /** The service with this id. */
    public Optional<CdsService> service(String id) {
        return services.stream()
                .filter(service -> id.equals(service.id())
                        || (distinctIds && service.hooks().stream().anyMatch(hook -> id.equals(ownId(service, hook)))))
                .findFirst();
    }

    /** The data that clients are asked to send. */
    public List<PrefetchItem> prefetch() {
        return prefetch;
    }

    /** The response to discovery. */
    public Discovery discovery() {
        var entries = new ArrayList<Discovery.DiscoveredService>();
        for (var service : services) {
            for (var hook : service.hooks()) {
                entries.add(new Discovery.DiscoveredService(
                        hook.id(),
                        distinctIds ? ownId(service, hook) : service.id(),
                        service.title(),
                        service.description(),
                        CDS_HOOKS,
                        hook.version(),
                        usageRequirements,
                        queries()));
            }
        }
        return new Discovery(entries);
    }

    private Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        prefetch.forEach(item -> queries.put(item.key(), item.query()));
        return queries;
    }

    private static String ownId(CdsService service, Hook hook) {
        return hook == service.hooks().get(0) ? service.id() : service.id() + "-" + hook.id();
    }

    private static void check(Set<String> without, List<PrefetchItem> all) {
        var optional = all.stream()
                .filter(item -> !item.required())
                .map(PrefetchItem::key)
                .toList();
        if (!optional.containsAll(without)) {
            throw new IllegalArgumentException(
                    "hepatica.cds-hooks.without-prefetch names %s; what can be left out is %s"
                            .formatted(without, optional));
        }
    }

    private static String codes(PrefetchTemplate item, Terminology terminology) {
        return item.codes().orElse(List.of()).stream()
                .flatMap(name -> terminology.tokens(name).stream())
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static CdsService service(Service service) {
        return new CdsService(
                service.id(),
                service.hooks().stream()
                        .map(name ->
                                Hook.of(name).orElseThrow(() -> new IllegalStateException("no such hook: " + name)))
                        .toList(),
                service.title(),
                service.description());
    }

    private static ServicesFile read() {
        var yaml = YAMLMapper.builder().addModule(new Jdk8Module()).build();
        try (var file = CdsServices.class.getResourceAsStream(FILE)) {
            return yaml.readValue(Objects.requireNonNull(file, FILE), new TypeReference<ServicesFile>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
