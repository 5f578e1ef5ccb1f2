package dev.hepatica.fhir.record;

import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;

/**
 * What the tumours of a record consist of, as far as that shows that one is no adenocarcinoma. A histology stands with the
 * condition, in an extension or among its codes, or in an Observation about the condition. Where none is known, nothing
 * follows.
 */
public final class Histologies {

    private final PatientRecord record;
    private final Terminology terminology;
    private final Set<String> others = new HashSet<>();

    /** The Observations that count and say what a tumour consists of. */
    private final List<Item<Observation>> observed = new ArrayList<>();

    public Histologies(PatientRecord record, Terminology terminology) {
        this.record = record;
        this.terminology = terminology;
        for (var item : record.conditions()) {
            if (said(item).anyMatch(this::isOther)) {
                others.add(item.path());
            }
        }
        for (var item : record.observations()) {
            if (isHistology(item)) {
                observed.add(item);
                if (saysOther(item)) {
                    about(item).forEach(condition -> others.add(condition.path()));
                }
            }
        }
    }

    /** Whether a condition is a tumour of another kind than adenocarcinoma. */
    public boolean isOther(Item<Condition> item) {
        return others.contains(item.path());
    }

    /** Tells of every histology that is used, and of those that cannot be. */
    void tell() {
        for (var item : observed) {
            if (saysOther(item)) {
                if (about(item).isEmpty()) {
                    record.report()
                            .problem(
                                    item.path(),
                                    "a histology other than adenocarcinoma that names no condition of the record; it changes nothing");
                } else {
                    record.report().used(item.path(), Fact.CRC);
                }
            }
        }
        for (var item : record.conditions()) {
            if (isOther(item) && isAlsoAdenocarcinoma(item)) {
                record.report()
                        .problem(
                                item.path(),
                                "its histology is said to be adenocarcinoma and also another; it does not count as colorectal cancer until that is resolved");
            }
        }
    }

    private boolean isAlsoAdenocarcinoma(Item<Condition> item) {
        return Stream.concat(said(item), observed(item))
                .anyMatch(concept -> terminology.contains("adenocarcinoma-histology", concept));
    }

    private boolean isOther(CodeableConcept concept) {
        return terminology.contains("other-histology", concept);
    }

    /** Every concept in an extension of a condition, whoever defined it, and its own code: the codes tell what is histology. */
    private static Stream<CodeableConcept> said(Item<Condition> item) {
        var extensions = item.resource().getExtension().stream()
                .map(Extension::getValue)
                .filter(CodeableConcept.class::isInstance)
                .map(CodeableConcept.class::cast);
        return Stream.concat(extensions, Stream.of(item.resource().getCode()));
    }

    private Stream<CodeableConcept> observed(Item<Condition> item) {
        return observed.stream()
                .filter(observation -> about(observation).stream()
                        .anyMatch(condition -> condition.path().equals(item.path())))
                .map(observation -> observation.resource().getValueCodeableConcept());
    }

    private boolean saysOther(Item<Observation> item) {
        return isOther(item.resource().getValueCodeableConcept());
    }

    private boolean isHistology(Item<Observation> item) {
        var observation = item.resource();
        return terminology.contains("histology", observation.getCode())
                && observation.hasValueCodeableConcept()
                && isFinal(observation)
                && Dates.of(observation)
                        .filter(date -> date.earliest().isAfter(record.asOf()))
                        .isEmpty();
    }

    private static boolean isFinal(Observation observation) {
        return observation.getStatus() != null
                && switch (observation.getStatus()) {
                    case FINAL, AMENDED, CORRECTED -> true;
                    default -> false;
                };
    }

    private List<Item<Condition>> about(Item<Observation> item) {
        var conditions = new ArrayList<Item<Condition>>();
        for (var reference : RelatedConditions.of(item.resource())) {
            record.references().follow(reference, item, Condition.class).ifPresent(conditions::add);
        }
        return conditions;
    }
}
