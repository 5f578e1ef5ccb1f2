package dev.hepatica.fhir.record;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/** Conditions that a resource refers to as its subject matter. */
public final class RelatedConditions {

    private static final String RELATED = "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition";

    private RelatedConditions() {}

    /** The focus of an Observation, and the conditions in mCODE's extension for related conditions. */
    public static List<Reference> of(DomainResource resource) {
        var focus = resource instanceof Observation observation ? observation.getFocus() : List.<Reference>of();
        if (!resource.hasExtension()) {
            return focus;
        }
        var related = resource.getExtension().stream()
                .filter(extension -> RELATED.equals(extension.getUrl()))
                .flatMap(extension ->
                        extension.getValue() instanceof Reference reference ? Stream.of(reference) : Stream.of());
        return Stream.concat(focus.stream(), related).toList();
    }
}
