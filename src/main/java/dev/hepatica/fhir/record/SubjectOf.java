package dev.hepatica.fhir.record;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.BodyStructure;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.ImagingStudy;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;

/** Element that names the patient, for each type of resource that is read. */
final class SubjectOf {

    private static final Map<Class<? extends Resource>, Function<Resource, Reference>> SUBJECTS = Map.ofEntries(
            of(AllergyIntolerance.class, AllergyIntolerance::getPatient),
            of(BodyStructure.class, BodyStructure::getPatient),
            of(CarePlan.class, CarePlan::getSubject),
            of(Composition.class, Composition::getSubject),
            of(Condition.class, Condition::getSubject),
            of(DiagnosticReport.class, DiagnosticReport::getSubject),
            of(Encounter.class, Encounter::getSubject),
            of(Goal.class, Goal::getSubject),
            of(ImagingStudy.class, ImagingStudy::getSubject),
            of(ListResource.class, ListResource::getSubject),
            of(MedicationAdministration.class, MedicationAdministration::getSubject),
            of(MedicationRequest.class, MedicationRequest::getSubject),
            of(MedicationStatement.class, MedicationStatement::getSubject),
            of(Observation.class, Observation::getSubject),
            of(Procedure.class, Procedure::getSubject),
            of(QuestionnaireResponse.class, QuestionnaireResponse::getSubject),
            of(ServiceRequest.class, ServiceRequest::getSubject),
            of(Specimen.class, Specimen::getSubject));

    private SubjectOf() {}

    /** The subject of a resource; empty if resources of its type have none. */
    static Optional<Reference> resource(Resource resource) {
        return Optional.ofNullable(SUBJECTS.get(resource.getClass())).map(subject -> subject.apply(resource));
    }

    private static <R extends Resource> Map.Entry<Class<? extends Resource>, Function<Resource, Reference>> of(
            Class<R> type, Function<R, Reference> subject) {
        return entry(type, resource -> subject.apply(type.cast(resource)));
    }
}
