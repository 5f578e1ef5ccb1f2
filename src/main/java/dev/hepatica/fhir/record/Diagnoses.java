package dev.hepatica.fhir.record;

import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.Source;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Condition;

/** The Conditions of a record that count, by what they are. */
public final class Diagnoses {

    private final PatientRecord record;
    private final Terminology terminology;

    public Diagnoses(PatientRecord record, Terminology terminology) {
        this.record = record;
        this.terminology = terminology;
        for (var item : record.conditions()) {
            var condition = item.resource();
            if (Conditions.isWithdrawn(condition)) {
                record.report().ignored(item.path(), "it is refuted or entered in error");
            } else if (Conditions.date(condition)
                    .filter(date -> date.earliest().isAfter(record.asOf()))
                    .isPresent()) {
                record.report().ignored(item.path(), "it is later than " + record.asOf());
            } else if (terminology.contains("liver-metastasis-of-other-origin", condition.getCode())
                    || terminology.contains("other-tumour-at-colorectal-site", condition.getCode())) {
                record.report()
                        .problem(item.path(), "a tumour of another kind: colorectal statements do not hold for it");
            }
        }
    }

    /** All that are neither withdrawn nor later than the day of the assessment. */
    public Stream<Item<Condition>> all() {
        return record.conditions().stream()
                .filter(item -> !Conditions.isWithdrawn(item.resource()))
                .filter(item -> Conditions.date(item.resource())
                        .filter(date -> date.earliest().isAfter(record.asOf()))
                        .isEmpty());
    }

    /** Those whose code is in a value set, the suspected ones included. */
    public Stream<Item<Condition>> in(String valueSet) {
        return all().filter(
                        item -> terminology.contains(valueSet, item.resource().getCode()));
    }

    /** That a diagnosis of a value set is on record; one that is only suspected counts as missing. */
    public List<Finding<Boolean>> present(String fact, String valueSet) {
        return in(valueSet).map(item -> present(fact, item)).toList();
    }

    public Source source(Item<Condition> item) {
        return new Source(item.reference(), Conditions.date(item.resource()));
    }

    private Finding<Boolean> present(String fact, Item<Condition> item) {
        record.report().used(item.path(), fact);
        if (Conditions.isSuspected(item.resource())) {
            record.report().problem(item.path(), "counts as missing for %s: it is not confirmed".formatted(fact));
            return Finding.missing(Reason.NOT_FINAL, source(item));
        }
        return Finding.known(true, source(item));
    }

    public PatientRecord record() {
        return record;
    }

    public Terminology terminology() {
        return terminology;
    }

    public ReadingReport report() {
        return record.report();
    }
}
