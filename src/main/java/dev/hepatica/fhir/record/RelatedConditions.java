package dev.hepatica.fhir.record;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/** The conditions that a resource says it is about. */
public final class RelatedConditions {

    private static final String RELATED = "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition";

    private RelatedConditions() {}

    /** What an Observation focuses on, and what a resource is related to by the extension of mCODE. */
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
