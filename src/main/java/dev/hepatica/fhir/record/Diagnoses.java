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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Condition;

/** The Conditions of a record that count, by the value sets of their codes. */
public final class Diagnoses {

    private final PatientRecord record;
    private final Terminology terminology;

    /** The status of each Condition, by its path. */
    private final Map<String, DiagnosisStatus> statuses;

    private final List<RecordEntry<Condition>> all;

    /** Conditions by the value sets that contain their codes, without tumours of another histology. */
    private final Map<String, List<RecordEntry<Condition>>> byValueSet;

    private Diagnoses(
            PatientRecord record,
            Terminology terminology,
            Map<String, DiagnosisStatus> statuses,
            List<RecordEntry<Condition>> all,
            Map<String, List<RecordEntry<Condition>>> byValueSet) {
        this.record = record;
        this.terminology = terminology;
        this.statuses = statuses;
        this.all = all;
        this.byValueSet = byValueSet;
    }

    /** Takes the Conditions of a record that count, and reports why the others do not. */
    public static Diagnoses in(PatientRecord record, Terminology terminology, Histologies histologies) {
        var report = record.report();
        var remarks = new DiagnosisRemarks(terminology, report);
        var reader = new DiagnosisStatusReader(terminology);
        var statuses = new HashMap<String, DiagnosisStatus>();
        var all = new ArrayList<RecordEntry<Condition>>();
        var byValueSet = new HashMap<String, List<RecordEntry<Condition>>>();
        var stated = Stream.concat(record.conditions().stream(), ReportedDiagnoses.in(record, terminology).stream())
                .toList();
        for (var entry : stated) {
            var condition = entry.resource();
            var status = reader.read(condition);
            statuses.put(entry.path(), status);
            status.remarks().forEach(remark -> report.problem(entry.path(), remark));
            if (status.isWithdrawn()) {
                report.ignored(entry.path(), "it is refuted or entered in error");
            } else if (Dates.of(condition)
                    .filter(date -> date.earliest().isAfter(record.asOf()))
                    .isPresent()) {
                report.ignored(entry.path(), "it is later than " + record.asOf());
            } else {
                all.add(entry);
                if (histologies.isOther(entry)) {
                    report.problem(
                            entry.path(),
                            "a tumour of another kind by its histology: colorectal statements do not hold for it");
                } else {
                    for (var valueSet : terminology.memberships(condition.getCode())) {
                        byValueSet
                                .computeIfAbsent(valueSet, name -> new ArrayList<>())
                                .add(entry);
                    }
                }
                remarks.report(entry, status);
            }
        }
        histologies.report();
        return new Diagnoses(record, terminology, statuses, all, byValueSet);
    }

    /** All Conditions that are neither withdrawn nor later than the day of the assessment. */
    public Stream<RecordEntry<Condition>> all() {
        return all.stream();
    }

    /** The Conditions whose code is in a value set, including suspected ones and excluding tumours of another histology. */
    public Stream<RecordEntry<Condition>> in(String valueSet) {
        return byValueSet.getOrDefault(valueSet, List.of()).stream();
    }

    /** The Conditions whose code is in a value set and that are on record as a fact. */
    public Stream<RecordEntry<Condition>> certain(String valueSet) {
        return in(valueSet).filter(entry -> status(entry).isConfirmed());
    }

    /** The first date of a Condition that is in one of these value sets and on record as a fact. */
    public Optional<ClinicalDate> earliest(String... valueSets) {
        return Arrays.stream(valueSets)
                .flatMap(this::in)
                .filter(entry -> status(entry).isConfirmed())
                .flatMap(entry -> Dates.of(entry.resource()).stream())
                .min(Comparator.comparing(ClinicalDate::earliest));
    }

    /** One finding for each diagnosis in a value set: true, or missing if the diagnosis is only suspected. */
    public List<Finding<Boolean>> present(Fact fact, String valueSet) {
        var present = new ArrayList<Finding<Boolean>>();
        for (var entry : byValueSet.getOrDefault(valueSet, List.of())) {
            present.add(finding(fact, entry, true));
        }
        return present;
    }

    /** The status of a Condition of the record. */
    public DiagnosisStatus status(RecordEntry<Condition> entry) {
        return Objects.requireNonNull(statuses.get(entry.path()));
    }

    public Source source(RecordEntry<Condition> entry) {
        return new Source(entry.reference(), Dates.of(entry.resource()));
    }

    /** A value read from a diagnosis; missing if the diagnosis is only suspected, which is reported. */
    public <T> Finding<T> finding(Fact fact, RecordEntry<Condition> entry, T value) {
        record.report().used(entry.path(), fact);
        if (!status(entry).isConfirmed()) {
            record.report().problem(entry.path(), "counts as missing for %s: it is not confirmed".formatted(fact));
            return Finding.missing(MissingReason.NOT_FINAL, source(entry));
        }
        return Finding.known(value, source(entry));
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
