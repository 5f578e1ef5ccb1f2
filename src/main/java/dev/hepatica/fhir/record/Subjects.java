package dev.hepatica.fhir.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** Decides whether a resource is about the patient of the record, for every form of reference to a subject. */
public final class Subjects {

    /** The relation of the subject of a resource to the patient of the record. */
    public enum SubjectMatch {
        PATIENT,
        ANOTHER_PATIENT,
        NOT_A_PERSON
    }

    private final Patient patient;
    private final Optional<String> fullUrl;

    /** Answers by reference, since almost all resources of a record write it alike. */
    private final Map<String, SubjectMatch> answers = new HashMap<>();

    /** @param fullUrl the patient's address in the bundle */
    public Subjects(Patient patient, Optional<String> fullUrl) {
        this.patient = patient;
        this.fullUrl = fullUrl;
    }

    /** Compares a subject with the patient. A resource that names no subject is taken to be about the one patient. */
    public SubjectMatch match(Reference subject) {
        if (subject.hasReference()) {
            return answers.computeIfAbsent(subject.getReference(), this::byReference);
        }
        return subject.hasIdentifier() && isOther(subject.getIdentifier())
                ? SubjectMatch.ANOTHER_PATIENT
                : SubjectMatch.PATIENT;
    }

    private SubjectMatch byReference(String reference) {
        if (reference.startsWith("#") || fullUrl.filter(reference::equals).isPresent()) {
            return SubjectMatch.PATIENT;
        }
        var query = reference.indexOf("?identifier=");
        if (query >= 0) {
            var token = decoded(reference.substring(query + "?identifier=".length()))
                    .split("\\|", 2);
            return token.length == 2
                            && isOther(new Identifier().setSystem(token[0]).setValue(token[1]))
                    ? SubjectMatch.ANOTHER_PATIENT
                    : SubjectMatch.PATIENT;
        }
        var id = new IdType(reference);
        if (id.hasResourceType() && !id.getResourceType().equals("Patient")) {
            return SubjectMatch.NOT_A_PERSON;
        }
        var otherServer = id.hasBaseUrl()
                && fullUrl.map(IdType::new)
                        .filter(own -> own.hasBaseUrl() && !own.getBaseUrl().equals(id.getBaseUrl()))
                        .isPresent();
        return !otherServer && ids().anyMatch(own -> own.equals(id.getIdPart()))
                ? SubjectMatch.PATIENT
                : SubjectMatch.ANOTHER_PATIENT;
    }

    private Stream<String> ids() {
        return Stream.concat(
                Optional.ofNullable(patient.getIdElement().getIdPart()).stream(),
                fullUrl.map(IdType::new).map(IdType::getIdPart).stream());
    }

    /** Returns whether the patient has another value in the same identifier system. */
    private boolean isOther(Identifier identifier) {
        var same = patient.getIdentifier().stream()
                .filter(own -> own.hasSystem() && own.getSystem().equals(identifier.getSystem()))
                .toList();
        return !same.isEmpty()
                && same.stream()
                        .noneMatch(own -> own.hasValue() && own.getValue().equals(identifier.getValue()));
    }

    /** Decodes a percent-encoded text; a text that is not encoded correctly is returned unchanged. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
