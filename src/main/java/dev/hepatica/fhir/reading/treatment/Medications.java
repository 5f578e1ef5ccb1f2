package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.reading.treatment.DrugNames.NamedDrugs;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.result.Focus;
import dev.hepatica.fhir.result.Reasons;
import dev.hepatica.fhir.terminology.Terminology;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Medication.MedicationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the drugs of a resource by a concept, by the Medication that it refers to, by the ingredients of that, or by the
 * display of the reference. Drugs for another disease, or for eye or skin, are excluded.
 */
final class Medications {

    private final PatientRecord record;
    private final ReadingReport report;
    private final Terminology terminology;
    private final DrugNames names;
    private final RouteWords routeWords;
    private final Focus focus;
    private boolean allClear = true;

    Medications(PatientRecord record, Terminology terminology, DrugNames names, Focus focus) {
        this.record = record;
        this.report = record.report();
        this.terminology = terminology;
        this.names = names;
        this.routeWords = new RouteWords(terminology);
        this.focus = focus;
    }

    /** Returns whether every medication so far was identified, as an anticancer drug or another one. */
    boolean areAllClear() {
        return allClear;
    }

    /** The drugs of a medication; empty unless they are recognised and given against the cancer. */
    Optional<NamedDrugs> of(RecordEntry<?> entry, Type medication, Stream<CodeableConcept> routes, Reasons reasons) {
        var named = medication instanceof Reference reference
                ? referred(entry, reference)
                : Optional.of(
                        names.named(medication instanceof CodeableConcept concept ? concept : new CodeableConcept()));
        if (named.isEmpty() || medication == null) {
            allClear = false;
            report.problem(entry.path(), "not used: it does not say which medication, or that is not in the record");
            return Optional.empty();
        }
        if (named.get().clash()) {
            allClear = false;
            report.problem(entry.path(), "not used: its codes and names stand for different drugs");
            return Optional.empty();
        }
        if (named.get().obscure()) {
            allClear = false;
            report.problem(
                    entry.path(),
                    "%s: its code is not known here, and no words beside it name a drug"
                            .formatted(named.get().drugs().isEmpty() ? "not used" : "in part not used"));
        }
        if (named.get().drugs().isEmpty()) {
            return Optional.empty();
        }
        if (isDenied(medication)) {
            allClear = false;
            report.problem(entry.path(), "not used: the words beside its code deny or doubt it");
            return Optional.empty();
        }
        if (routes.anyMatch(this::isElsewhere) || isElsewhere(entry, medication)) {
            report.ignored(entry.path(), "by its route or form it is not given against the cancer");
            return Optional.empty();
        }
        if (focus.isForAnother(reasons, entry)) {
            report.ignored(entry.path(), "it is given for another condition than the colorectal cancer");
            return Optional.empty();
        }
        return named;
    }

    private boolean isDenied(Type medication) {
        var named = medication instanceof CodeableConcept concept
                ? concept
                : new CodeableConcept().setText(((Reference) medication).getDisplay());
        return !terminology.certaintyWords().inName(named).isEmpty();
    }

    /** The drugs that a reference leads to; empty if it identifies no medication. */
    private Optional<NamedDrugs> referred(RecordEntry<?> entry, Reference reference) {
        var medication = medication(entry, reference);
        var candidates = Stream.concat(
                        medication.stream().flatMap(this::contents),
                        reference.hasDisplay()
                                ? Stream.of(names.named(new CodeableConcept().setText(reference.getDisplay())))
                                : Stream.of())
                .toList();
        var named = candidates.isEmpty() ? Optional.<NamedDrugs>empty() : Optional.of(NamedDrugs.of(candidates));
        medication
                .filter(found -> named.filter(each -> !each.drugs().isEmpty()).isPresent())
                .ifPresent(found -> report.used(found.path(), "what %s gives".formatted(entry.reference())));
        return named;
    }

    private Optional<RecordEntry<Medication>> medication(RecordEntry<?> entry, Reference reference) {
        return record.references()
                .follow(reference, entry, Medication.class)
                .filter(found -> found.resource().getStatus() != MedicationStatus.ENTEREDINERROR);
    }

    /** The drugs of a Medication by its own code, and by all its ingredients together. */
    private Stream<NamedDrugs> contents(RecordEntry<Medication> entry) {
        var medication = entry.resource();
        var code = medication.hasCode() ? Stream.of(names.named(medication.getCode())) : Stream.<NamedDrugs>of();
        var ingredients = medication.getIngredient().stream()
                .map(ingredient -> ingredient(entry, ingredient.getItem()))
                .reduce(NamedDrugs::and);
        return Stream.concat(code, ingredients.stream());
    }

    /** The drugs of an ingredient, by a concept or by the code of a Medication. */
    private NamedDrugs ingredient(RecordEntry<Medication> entry, @Nullable Type item) {
        if (item instanceof Reference reference) {
            var descriptions = Stream.concat(
                    medication(entry, reference).map(found -> found.resource().getCode()).stream(),
                    Stream.of(new CodeableConcept().setText(reference.getDisplay())));
            return NamedDrugs.of(descriptions.map(names::named).toList());
        }
        return names.named(item instanceof CodeableConcept concept ? concept : new CodeableConcept());
    }

    private boolean isElsewhere(RecordEntry<?> entry, Type medication) {
        if (medication instanceof CodeableConcept concept) {
            return isElsewhere(concept);
        }
        return medication instanceof Reference reference
                && medication(entry, reference).stream()
                        .anyMatch(found -> isElsewhere(found.resource().getCode())
                                || isElsewhere(found.resource().getForm()));
    }

    private boolean isElsewhere(CodeableConcept concept) {
        if (terminology.contains("route-elsewhere", concept)
                || (concept.hasText() && routeWords.isElsewhere(concept.getText()))) {
            return true;
        }
        for (var coding : concept.getCoding()) {
            if (coding.hasDisplay() && routeWords.isElsewhere(coding.getDisplay())) {
                return true;
            }
        }
        return false;
    }
}
