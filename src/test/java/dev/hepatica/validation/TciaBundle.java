package dev.hepatica.validation;

import dev.hepatica.fhir.terminology.Systems;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;

/**
 * A row of the cohort as a hospital's systems would send it: what is not available is not there. Neither diagnosis has a
 * date, since the table has none and two dates would make an interval.
 */
final class TciaBundle {

    /** Stands for the day of the operation, which the table does not tell. */
    static final LocalDate OPERATION = LocalDate.of(2020, 6, 30);

    private static final String SUBJECT = "Patient/tcia";
    private static final String STATUS = "http://terminology.hl7.org/CodeSystem/condition-ver-status";

    private final Bundle bundle = new Bundle().setType(BundleType.COLLECTION);

    private TciaBundle() {}

    static Bundle of(TciaRow row) {
        return new TciaBundle().write(row);
    }

    private Bundle write(TciaRow row) {
        add("tcia", patient(row));
        add("primary", condition("781382000", "Malignant neoplasm of colon and/or rectum"));
        add("metastases", condition("94381002", "Secondary malignant neoplasm of liver"));
        add("resectability", finding("resectability", value("resectable")));
        row.nodePositive().ifPresent(positive -> add("nodes", nodes(positive)));
        row.isMultiple().ifPresent(multiple -> add("count", finding("crlm-count", count(multiple))));
        row.ceaNgMl().ifPresent(cea -> add("cea", observation(loinc("2039-6"), quantity(cea, "ng/mL"))));
        row.sizeCm().ifPresent(size -> add("size", size(size)));
        if (row.isSynchronous()) {
            add("timing", finding("crlm-timing", value("synchronous")));
        }
        return bundle;
    }

    private void add(String id, Resource resource) {
        resource.setId(id);
        bundle.addEntry()
                .setFullUrl("http://hospital.example/fhir/%s/%s".formatted(resource.fhirType(), id))
                .setResource(resource);
    }

    private static Patient patient(TciaRow row) {
        return new Patient()
                .setGender(row.sex() == 1 ? AdministrativeGender.MALE : AdministrativeGender.FEMALE)
                .setBirthDateElement(
                        new DateType(OPERATION.minusYears(row.age()).toString()));
    }

    private static Condition condition(String snomed, String display) {
        return new Condition()
                .setVerificationStatus(concept(STATUS, "confirmed"))
                .setCode(new CodeableConcept(new Coding(Systems.SNOMED, snomed, display)))
                .setSubject(new Reference(SUBJECT));
    }

    /** Pathologic nodes; of positive ones the table does not say how many, so pN1 stands for pN1 or more. */
    private static Observation nodes(boolean positive) {
        return observation(loinc("21900-6"), concept(Systems.SNOMED, positive ? "1229951001" : "1229947003"));
    }

    private static Observation size(BigDecimal cm) {
        return observation(loinc("33728-7"), quantity(cm, "cm")).setBodySite(concept(Systems.SNOMED, "10200004"));
    }

    /** One, or more than one: the table does not say how many. */
    private static Type count(boolean multiple) {
        return multiple
                ? quantity(BigDecimal.ONE, "1").setComparator(QuantityComparator.GREATER_THAN)
                : new IntegerType(1);
    }

    private static Observation finding(String code, Type value) {
        return observation(concept(Systems.FINDING, code), value);
    }

    private static CodeableConcept value(String code) {
        return concept(Systems.FINDING_VALUE, code);
    }

    private static Observation observation(CodeableConcept code, Type value) {
        return new Observation()
                .setStatus(ObservationStatus.FINAL)
                .setCode(code)
                .setSubject(new Reference(SUBJECT))
                .setEffective(new DateTimeType(OPERATION.toString()))
                .setValue(value);
    }

    private static Quantity quantity(BigDecimal value, String unit) {
        return new Quantity()
                .setValue(value)
                .setUnit(unit)
                .setSystem(Systems.UCUM)
                .setCode(unit);
    }

    private static CodeableConcept loinc(String code) {
        return concept(Systems.LOINC, code);
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding(system, code, null));
    }
}
