package dev.hepatica.fhir.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Resolves references within the record, in any form: to a contained resource, to an address in the bundle, relative,
 * absolute, to one version of a resource, or by a logical identifier. Nothing outside the record is ever fetched.
 */
public final class References {

    private final Map<String, RecordEntry<?>> byAddress = new HashMap<>();
    private final Collection<? extends RecordEntry<?>> entries;

    /** Built when a reference by identifier is first resolved, which is rare. */
    private @Nullable Map<String, List<RecordEntry<?>>> byIdentifier;

    public References(Collection<? extends RecordEntry<?>> entries) {
        this.entries = entries;
        for (var entry : entries) {
            entry.fullUrl().ifPresent(url -> byAddress.putIfAbsent(unversioned(url), entry));
            byAddress.putIfAbsent(entry.reference(), entry);
            if (entry.resource().getIdElement().hasIdPart()) {
                byAddress.putIfAbsent(
                        entry.resource().fhirType() + "/"
                                + entry.resource().getIdElement().getIdPart(),
                        entry);
            }
        }
    }

    private List<RecordEntry<?>> at(Identifier identifier) {
        if (byIdentifier == null) {
            byIdentifier = new HashMap<>();
            for (var entry : entries) {
                for (var each : identifiers(entry.resource())) {
                    byIdentifier
                            .computeIfAbsent(key(each), key -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        return byIdentifier.getOrDefault(key(identifier), List.of());
    }

    /** The resource that a reference leads to; empty if that is outside the record, missing, or not unique. */
    public Optional<RecordEntry<?>> follow(Reference reference, RecordEntry<?> from) {
        return follow(reference, from, entry -> true);
    }

    /** The resource that a reference leads to, if it is of the given type; empty otherwise. */
    public <R extends Resource> Optional<RecordEntry<R>> follow(
            Reference reference, RecordEntry<?> from, Class<R> type) {
        return follow(reference, from, entry -> type.isInstance(entry.resource()))
                .filter(entry -> type.isInstance(entry.resource()))
                .map(entry -> entry.as(type));
    }

    private Optional<RecordEntry<?>> follow(
            Reference reference, RecordEntry<?> from, Predicate<RecordEntry<?>> isWanted) {
        if (reference.hasReference()) {
            var address = unversioned(reference.getReference());
            return address.startsWith("#") ? contained(address, from) : Optional.ofNullable(at(address, from));
        }
        var candidates = at(reference.getIdentifier()).stream()
                .filter(isWanted)
                .filter(entry ->
                        !reference.hasType() || entry.resource().fhirType().equals(reference.getType()))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private @Nullable RecordEntry<?> at(String address, RecordEntry<?> from) {
        var id = new IdType(address);
        var sameServer = from.fullUrl()
                .map(IdType::new)
                .filter(own -> own.hasBaseUrl() && !id.hasBaseUrl())
                .map(own -> byAddress.get(own.getBaseUrl() + "/" + address));
        if (sameServer.isPresent()) {
            return sameServer.get();
        }
        var found = byAddress.get(address);
        if (found != null) {
            return found;
        }
        if (!id.hasResourceType() || !id.hasIdPart()) {
            return null;
        }
        var relative = byAddress.get(id.getResourceType() + "/" + id.getIdPart());
        var elsewhere = relative != null
                && id.hasBaseUrl()
                && relative.fullUrl()
                        .map(IdType::new)
                        .filter(own -> own.hasBaseUrl() && !own.getBaseUrl().equals(id.getBaseUrl()))
                        .isPresent();
        return elsewhere ? null : relative;
    }

    private static String unversioned(String address) {
        var version = address.indexOf("/_history/");
        return version < 0 ? address : address.substring(0, version);
    }

    private static Optional<RecordEntry<?>> contained(String address, RecordEntry<?> from) {
        if (!(from.resource() instanceof DomainResource owner)) {
            return Optional.empty();
        }
        var contained = owner.getContained();
        for (var i = 0; i < contained.size(); i++) {
            var id = contained.get(i).getIdElement().getIdPart();
            if (id != null && address.equals("#" + id.replaceFirst("^#", ""))) {
                var path = "%s.resource.contained[%d]".formatted(from.path(), i);
                return Optional.of(new RecordEntry<>(path, from.reference(), Optional.empty(), contained.get(i)));
            }
        }
        return Optional.empty();
    }

    private static Collection<Identifier> identifiers(Resource resource) {
        var property = resource.getNamedProperty("identifier");
        return property == null
                ? List.of()
                : property.getValues().stream()
                        .filter(Identifier.class::isInstance)
                        .map(Identifier.class::cast)
                        .filter(identifier -> identifier.hasSystem() && identifier.hasValue())
                        .toList();
    }

    private static String key(Identifier identifier) {
        return identifier.getSystem() + "|" + identifier.getValue();
    }
}
