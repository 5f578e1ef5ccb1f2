package dev.hepatica.fhir.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Decides whether a resource is about the patient of the record, for every form of reference to a subject. */
public final class Subjects {

    /** The relation of the subject of a resource to the patient of the record. */
    public enum SubjectMatch {
        PATIENT,
        ANOTHER_PATIENT,
        NOT_A_PERSON,
        /** Cannot be shown to be the patient, nor to be another. */
        UNKNOWN
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

    /**
     * Compares a subject with the patient. A resource that names no subject is taken to be about the one patient; all that a
     * subject says must be shown to mean this patient.
     */
    public SubjectMatch match(Reference subject) {
        if (subject.isEmpty()) {
            return SubjectMatch.PATIENT;
        }
        if (!subject.hasReference()) {
            return byIdentifier(subject.getIdentifier());
        }
        var match = subject.getReference().startsWith("#")
                ? byIdentity(subject.getResource())
                : answers.computeIfAbsent(subject.getReference(), this::byReference);
        return match == SubjectMatch.PATIENT && isOther(subject.getIdentifier()) ? SubjectMatch.UNKNOWN : match;
    }

    private SubjectMatch byReference(String reference) {
        if (fullUrl.filter(reference::equals).isPresent()) {
            return SubjectMatch.PATIENT;
        }
        var query = reference.indexOf("?identifier=");
        if (query >= 0) {
            var token = decoded(reference.substring(query + "?identifier=".length()))
                    .split("\\|", 2);
            return token.length == 2
                    ? byIdentifier(new Identifier().setSystem(token[0]).setValue(token[1]))
                    : SubjectMatch.UNKNOWN;
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

    private SubjectMatch byIdentifier(Identifier identifier) {
        if (isOther(identifier)) {
            return SubjectMatch.ANOTHER_PATIENT;
        }
        return isOwn(identifier) ? SubjectMatch.PATIENT : SubjectMatch.UNKNOWN;
    }

    /** A contained patient is the patient of the record unless its identifiers, birth date, gender or name say otherwise. */
    private SubjectMatch byIdentity(@Nullable IBaseResource contained) {
        if (!(contained instanceof Patient other)) {
            return contained == null ? SubjectMatch.UNKNOWN : SubjectMatch.NOT_A_PERSON;
        }
        var isSame = other.hasIdentifier()
                ? other.getIdentifier().stream().anyMatch(this::isOwn)
                        && other.getIdentifier().stream().noneMatch(this::isOther)
                : other.hasBirthDate() || other.hasName();
        return isSame && isAlike(other) ? SubjectMatch.PATIENT : SubjectMatch.UNKNOWN;
    }

    private boolean isAlike(Patient other) {
        var sameBirth = !other.hasBirthDate()
                || !patient.hasBirthDate()
                || other.getBirthDateElement()
                        .getValueAsString()
                        .equals(patient.getBirthDateElement().getValueAsString());
        var sameGender = !other.hasGender() || !patient.hasGender() || other.getGender() == patient.getGender();
        var families = families(patient);
        return sameBirth && sameGender && (families.isEmpty() || families.containsAll(families(other)));
    }

    private static Set<String> families(Patient patient) {
        return patient.getName().stream()
                .filter(HumanName::hasFamily)
                .map(name -> name.getFamily().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private Stream<String> ids() {
        return Stream.concat(
                Optional.ofNullable(patient.getIdElement().getIdPart()).stream(),
                fullUrl.map(IdType::new).map(IdType::getIdPart).stream());
    }

    private boolean isOwn(Identifier identifier) {
        return sameKind(identifier).anyMatch(own -> own.getValue().equals(identifier.getValue()));
    }

    /** Returns whether the patient has only other values in the same identifier system. */
    private boolean isOther(Identifier identifier) {
        return sameKind(identifier).findAny().isPresent() && !isOwn(identifier);
    }

    private Stream<Identifier> sameKind(Identifier identifier) {
        return patient.getIdentifier().stream()
                .filter(own ->
                        own.hasSystem() && own.hasValue() && own.getSystem().equals(identifier.getSystem()));
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
