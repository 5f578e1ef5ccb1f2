package dev.hepatica.fhir.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a reference leads to, however it is written: to a contained resource, to an address in the bundle, relative,
 * absolute, to one version of a resource, or by a logical identifier. Nothing outside the record is ever fetched.
 */
public final class References {

    private final Map<String, Item<?>> byAddress = new HashMap<>();
    private final Map<String, Item<?>> byIdentifier = new HashMap<>();

    public References(Collection<? extends Item<?>> items) {
        for (var item : items) {
            item.fullUrl().ifPresent(url -> byAddress.putIfAbsent(url, item));
            byAddress.putIfAbsent(item.reference(), item);
            for (var identifier : identifiers(item.resource())) {
                byIdentifier.putIfAbsent(key(identifier), item);
            }
        }
    }

    /** The resource that a reference leads to; empty where it leads out of the record, or nowhere. */
    public Optional<Item<?>> follow(Reference reference, Item<?> from) {
        if (reference.hasReference()) {
            var address = reference.getReference().replaceFirst("/_history/.*$", "");
            return address.startsWith("#") ? contained(address, from) : Optional.ofNullable(at(address));
        }
        return reference.hasIdentifier() && reference.getIdentifier().hasValue()
                ? Optional.ofNullable(byIdentifier.get(key(reference.getIdentifier())))
                : Optional.empty();
    }

    /** The same, if it is of a type. */
    public <R extends Resource> Optional<Item<R>> follow(Reference reference, Item<?> from, Class<R> type) {
        return follow(reference, from)
                .filter(item -> type.isInstance(item.resource()))
                .map(item -> item.as(type));
    }

    private @Nullable Item<?> at(String address) {
        var found = byAddress.get(address);
        if (found != null) {
            return found;
        }
        var id = new IdType(address);
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

    private static Optional<Item<?>> contained(String address, Item<?> from) {
        if (!(from.resource() instanceof DomainResource owner)) {
            return Optional.empty();
        }
        var contained = owner.getContained();
        for (var i = 0; i < contained.size(); i++) {
            var id = contained.get(i).getIdElement().getIdPart();
            if (id != null && address.equals("#" + id.replaceFirst("^#", ""))) {
                var path = "%s.resource.contained[%d]".formatted(from.path(), i);
                return Optional.of(new Item<>(path, from.reference(), Optional.empty(), contained.get(i)));
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
