package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.Assessment;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.model.finding.Source;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * An answer while it is written. Every resource has a name for its role in the answer; its id is made of that name, the
 * record, the day and the evidence version, so the same question always gets the same answer.
 */
final class Answer {

    private final String seed;
    private final Assessment assessment;
    private final Instant now;
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();

    Answer(String digest, Assessment assessment, Instant now) {
        this.seed = String.join(
                "|",
                digest,
                assessment.evidenceVersion(),
                assessment.patient().asOf().toString());
        this.assessment = assessment;
        this.now = now;
    }

    Assessment assessment() {
        return assessment;
    }

    Date now() {
        return Date.from(now);
    }

    /** Adds a resource under a unique name, by which others can refer to it. */
    Reference add(String name, Resource resource) {
        resource.setId(id(name));
        if (resources.put(name, resource) != null) {
            throw new IllegalArgumentException("two resources are called " + name);
        }
        return reference(name);
    }

    Reference reference(String name) {
        return new Reference("urn:uuid:" + id(name));
    }

    /** Returns whether a statement has not been written in this answer so far. */
    boolean isNew(String statement) {
        return written.add(statement);
    }

    /** The names of all resources so far, in their order. */
    List<String> names() {
        return List.copyOf(resources.keySet());
    }

    Reference subject() {
        return new Reference(assessment.patient().patient().reference());
    }

    Reference device() {
        return reference("device");
    }

    /** The patient's liver metastases and primary, if the record has them as Conditions. */
    Stream<Reference> conditions() {
        var patient = assessment.patient();
        return Stream.of(patient.liver().present(), patient.primary().colorectal())
                .flatMap(finding -> finding.sources().stream())
                .map(Source::reference)
                .filter(reference -> reference.startsWith("Condition/") || reference.startsWith("urn:"))
                .distinct()
                .map(Reference::new);
    }

    Optional<Reference> condition() {
        return conditions().findFirst();
    }

    /** A bundle of all resources: those that are named here first, in this order, then the others. */
    Bundle bundle(List<String> first) {
        var bundle = new Bundle().setType(Bundle.BundleType.COLLECTION).setTimestamp(now());
        bundle.setId(id("answer"));
        Stream.concat(first.stream(), names().stream())
                .distinct()
                .filter(resources::containsKey)
                .forEach(name ->
                        bundle.addEntry().setFullUrl("urn:uuid:" + id(name)).setResource(resources.get(name)));
        return bundle;
    }

    private String id(String name) {
        return UUID.nameUUIDFromBytes((seed + "|" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static CodeableConcept concept(String system, String code, String text) {
        var concept = new CodeableConcept().setText(text);
        concept.addCoding().setSystem(system).setCode(code);
        return concept;
    }

    static CodeableConcept activity(String code, String text) {
        return concept(Systems.ACTIVITY, code, text);
    }

    static List<Reference> references(Stream<Source> sources) {
        return sources.map(Source::reference).distinct().map(Reference::new).toList();
    }
}
