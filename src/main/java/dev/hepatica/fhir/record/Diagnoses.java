package dev.hepatica.fhir.record;

import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Condition;

/** The Conditions of a record that count, by what they are. */
public final class Diagnoses {

    private final PatientRecord record;
    private final Terminology terminology;
    private final List<Item<Condition>> all = new ArrayList<>();

    /** Those that are no tumours of another histology, by the value sets that their codes are in. */
    private final Map<String, List<Item<Condition>>> byValueSet = new HashMap<>();

    public Diagnoses(PatientRecord record, Terminology terminology, Histologies histologies) {
        this.record = record;
        this.terminology = terminology;
        var remarks = new DiagnosisRemarks(terminology, record.report());
        for (var item : record.conditions()) {
            var condition = item.resource();
            if (Conditions.isWithdrawn(condition)) {
                record.report().ignored(item.path(), "it is refuted or entered in error");
            } else if (Conditions.date(condition)
                    .filter(date -> date.earliest().isAfter(record.asOf()))
                    .isPresent()) {
                record.report().ignored(item.path(), "it is later than " + record.asOf());
            } else {
                if (histologies.isOther(item)) {
                    record.report()
                            .problem(
                                    item.path(),
                                    "a tumour of another kind by its histology: colorectal statements do not hold for it");
                } else {
                    for (var valueSet : terminology.memberships(condition.getCode())) {
                        byValueSet
                                .computeIfAbsent(valueSet, name -> new ArrayList<>())
                                .add(item);
                    }
                }
                all.add(item);
                remarks.tell(item);
            }
        }
        histologies.tell();
    }

    /** All that are neither withdrawn nor later than the day of the assessment. */
    public Stream<Item<Condition>> all() {
        return all.stream();
    }

    /** Those whose code is in a value set, the suspected ones included, those of another histology not. */
    public Stream<Item<Condition>> in(String valueSet) {
        return byValueSet.getOrDefault(valueSet, List.of()).stream();
    }

    /** Those of them that are on record as a fact. */
    public Stream<Item<Condition>> certain(String valueSet) {
        return in(valueSet).filter(item -> Conditions.counts(item.resource()));
    }

    /** The first date of those of these value sets that are on record as a fact. */
    public Optional<ClinicalDate> earliest(String... valueSets) {
        return Arrays.stream(valueSets)
                .flatMap(this::in)
                .filter(item -> Conditions.counts(item.resource()))
                .flatMap(item -> Conditions.date(item.resource()).stream())
                .min(Comparator.comparing(ClinicalDate::earliest));
    }

    /** That a diagnosis of a value set is on record; one that is only suspected counts as missing. */
    public List<Finding<Boolean>> present(Fact fact, String valueSet) {
        var present = new ArrayList<Finding<Boolean>>();
        for (var item : byValueSet.getOrDefault(valueSet, List.of())) {
            present.add(said(fact, item, true));
        }
        return present;
    }

    public Source source(Item<Condition> item) {
        return new Source(item.reference(), Conditions.date(item.resource()));
    }

    /** What a diagnosis says of a fact; missing where it is only suspected, and that is told. */
    public <T> Finding<T> said(Fact fact, Item<Condition> item, T value) {
        record.report().used(item.path(), fact);
        if (Conditions.isSuspected(item.resource())) {
            record.report().problem(item.path(), "counts as missing for %s: it is not confirmed".formatted(fact));
            return Finding.missing(MissingReason.NOT_FINAL, source(item));
        }
        return Finding.known(value, source(item));
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
