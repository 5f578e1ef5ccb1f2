package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.RelatedConditions;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Since;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BodyStructure;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Reference;

/**
 * Lesions of the liver that the record describes one by one, each as a BodyStructure, and the sizes measured of lesions of the
 * liver.
 */
final class LiverLesions {

    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Map<String, Source> lesions = new LinkedHashMap<>();

    private LiverLesions(Diagnoses diagnoses, Observations observations) {
        this.diagnoses = diagnoses;
        this.observations = observations;
    }

    /** Reads the lesions of a record. Without a date, they may be from before the last resection. */
    static LiverLesions in(Diagnoses diagnoses, Observations observations, Since since) {
        var lesions = new LiverLesions(diagnoses, observations);
        for (var entry : diagnoses.record().all(BodyStructure.class)) {
            if (lesions.isInLiver(entry.resource().getLocation())) {
                lesions.add(entry, since);
            }
        }
        return lesions;
    }

    /** The lesions that count, each once, by the key that distinguishes them. */
    Map<String, Source> lesions() {
        return lesions;
    }

    /** The sizes of lesions of the liver. */
    List<Result> sizes() {
        return observations
                .coded("longest-diameter")
                .filter(size -> isInLiver(size.observation().getBodySite())
                        || RelatedConditions.of(size.observation()).stream().anyMatch(about -> isInLiver(about, size)))
                .toList();
    }

    /** The key of the lesion that a size belongs to; empty if the size refers to none. */
    Optional<String> lesion(Result size) {
        return size.observation().getFocus().stream()
                .flatMap(focus -> lesion(focus, size).stream())
                .findFirst();
    }

    private Optional<String> lesion(Reference focus, Result size) {
        var structure = structure(focus, size);
        if (structure.isPresent()) {
            return structure.map(LiverLesions::key);
        }
        return Optional.ofNullable(focus.getReference()).filter(reference -> reference.contains("BodyStructure/"));
    }

    private boolean isInLiver(Reference about, Result size) {
        var condition = diagnoses.record().references().follow(about, size.entry(), Condition.class);
        return condition
                        .filter(entry -> diagnoses
                                .terminology()
                                .contains("liver-metastasis", entry.resource().getCode()))
                        .isPresent()
                || structure(about, size)
                        .filter(entry -> isInLiver(entry.resource().getLocation()))
                        .isPresent();
    }

    private Optional<RecordEntry<BodyStructure>> structure(Reference about, Result size) {
        return diagnoses.record().references().follow(about, size.entry(), BodyStructure.class);
    }

    private void add(RecordEntry<BodyStructure> entry, Since since) {
        var structure = entry.resource();
        var report = diagnoses.report();
        if (structure.hasActive() && !structure.getActive()) {
            report.ignored(entry.path(), "a lesion of the liver that is not active any more");
        } else if (isOfSomethingElse(entry)) {
            report.ignored(
                    entry.path(),
                    "a lesion of the liver that belongs to another condition than a metastasis on record");
        } else if (isMetastasis(entry)) {
            lesions.putIfAbsent(key(entry), Source.undated(entry.reference()));
            if (since.resection().isEmpty()) {
                report.used(entry.path(), Fact.CRLM_COUNT);
            } else {
                report.noted(
                        entry.path(),
                        "a lesion of the liver without a date: it may be from before the last liver resection");
            }
        } else {
            report.problem(
                    entry.path(), "a body structure of the liver that does not say that it is a metastasis; not used");
        }
    }

    private boolean isMetastasis(RecordEntry<BodyStructure> entry) {
        return related(entry).anyMatch(this::isOurs)
                || isMetastatic(entry.resource())
                || observations
                        .whole("tumour-size")
                        .anyMatch(size -> lesion(size).equals(Optional.of(key(entry))));
    }

    /** Returns whether its morphology is that of a metastasis, in a record of liver metastases. */
    private boolean isMetastatic(BodyStructure structure) {
        return diagnoses.terminology().contains("metastatic-morphology", structure.getMorphology())
                && diagnoses.certain("liver-metastasis").findAny().isPresent();
    }

    private boolean isOfSomethingElse(RecordEntry<BodyStructure> entry) {
        return !RelatedConditions.of(entry.resource()).isEmpty()
                && related(entry).noneMatch(this::isOurs);
    }

    private Stream<RecordEntry<Condition>> related(RecordEntry<BodyStructure> entry) {
        return RelatedConditions.of(entry.resource()).stream()
                .flatMap(reference ->
                        diagnoses.record().references().follow(reference, entry, Condition.class).stream());
    }

    private boolean isOurs(RecordEntry<Condition> condition) {
        return Stream.of("liver-metastasis", "colorectal-cancer")
                .flatMap(diagnoses::in)
                .anyMatch(entry -> entry.path().equals(condition.path()));
    }

    private boolean isInLiver(CodeableConcept site) {
        return diagnoses.terminology().contains("liver", site);
    }

    /** The key of a lesion, by its identifier if it has one: two resources for one lesion share it. */
    private static String key(RecordEntry<BodyStructure> entry) {
        return entry.resource().getIdentifier().stream()
                .filter(identifier -> identifier.hasSystem() && identifier.hasValue())
                .map(identifier -> identifier.getSystem() + "|" + identifier.getValue())
                .findFirst()
                .orElse(entry.path());
    }
}
