package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.result.Elapsed;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.disease.Recurrence;
import dev.hepatica.model.disease.Recurrence.RecurrenceSite;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Condition;

/** Reads recurrence of metastases and its sites. */
public final class RecurrenceReader {

    private static final Fact SITES = Fact.RECURRENCE_SITES;
    private static final Fact MONTHS = Fact.MONTHS_HEPATECTOMY_TO_RECURRENCE;

    private final Diagnoses diagnoses;
    private final Findings findings;
    private final Optional<ClinicalDate> lastHepatectomy;

    public RecurrenceReader(Diagnoses diagnoses, Findings findings, Optional<ClinicalDate> lastHepatectomy) {
        this.diagnoses = diagnoses;
        this.findings = findings;
        this.lastHepatectomy = lastHepatectomy;
    }

    public Recurrence read() {
        var recurrent = recurrent();
        return new Recurrence(recurrent, sites(recurrent), months());
    }

    private Finding<Boolean> recurrent() {
        var coded = recurrences("liver-metastasis")
                .map(entry -> {
                    diagnoses.report().used(entry.path(), Fact.RECURRENT_CRLM);
                    return Finding.known(true, diagnoses.source(entry));
                })
                .toList();
        return findings.varying(Fact.RECURRENT_CRLM, Values.bool(), coded);
    }

    private Stream<RecordEntry<Condition>> recurrences(String valueSet) {
        return diagnoses
                .certain(valueSet)
                .filter(entry -> diagnoses.status(entry).isRecurrent());
    }

    /** The sites of recurrence; none if there was no recurrence. */
    private Finding<Listing<RecurrenceSite>> sites(Finding<Boolean> recurrent) {
        var stated = findings.listing(SITES, RecurrenceSite.class, true)
                .or(recurrent.then(
                        yes -> yes ? Finding.notRecorded() : Finding.known(Listing.all(Set.<RecurrenceSite>of()))));
        var members = EnumSet.noneOf(RecurrenceSite.class);
        var sources = new LinkedHashSet<Source>();
        add(members, sources, "liver-metastasis");
        add(members, sources, "extrahepatic-metastasis");
        add(members, sources, "lymph-node-metastasis");
        if (members.isEmpty()) {
            return stated;
        }
        var read = new Finding.Known<>(Listing.atLeast(Set.copyOf(members)), List.copyOf(sources));
        var finding = Reconciliation.completed(stated, read);
        if (Reconciliation.isConflicting(finding) && stated.isKnown()) {
            findings.note(
                    SITES,
                    "A recurrence is diagnosed where none is said to be (%s). The sites count as missing until that is resolved."
                            .formatted(String.join(
                                    ", ",
                                    members.stream().map(RecurrenceSite::code).toList())),
                    finding.sources());
        }
        return finding;
    }

    private void add(Set<RecurrenceSite> members, Set<Source> sources, String valueSet) {
        recurrences(valueSet).forEach(entry -> {
            members.add(site(entry, valueSet));
            sources.add(diagnoses.source(entry));
            diagnoses.report().used(entry.path(), SITES);
        });
    }

    private RecurrenceSite site(RecordEntry<Condition> entry, String valueSet) {
        return switch (valueSet) {
            case "liver-metastasis" -> RecurrenceSite.LIVER;
            case "lymph-node-metastasis" -> RecurrenceSite.LYMPH_NODE;
            default ->
                diagnoses
                        .terminology()
                        .translate("extrahepatic-site", entry.resource().getCode())
                        .flatMap(code -> Coded.of(RecurrenceSite.class, code))
                        .orElse(RecurrenceSite.OTHER);
        };
    }

    /** Months from the last liver resection to the first recurrence that is certainly later. */
    private Finding<Interval> months() {
        var stated = findings.quantity(MONTHS, "mo");
        var derived = lastHepatectomy
                .flatMap(operation -> Stream.of("liver-metastasis", "extrahepatic-metastasis", "lymph-node-metastasis")
                        .flatMap(this::recurrences)
                        .filter(entry -> date(entry)
                                .filter(date -> date.isAfter(operation))
                                .isPresent())
                        .min(Comparator.comparing(
                                entry -> date(entry).orElseThrow().earliest()))
                        .map(entry -> {
                            diagnoses.report().used(entry.path(), MONTHS);
                            return Finding.known(
                                    Elapsed.months(operation, date(entry).orElseThrow()), diagnoses.source(entry));
                        }))
                .orElseGet(Finding::notRecorded);
        return findings.noted(MONTHS, Elapsed.agreeing(stated, derived), List.of(stated, derived));
    }

    private static Optional<ClinicalDate> date(RecordEntry<Condition> entry) {
        return Dates.of(entry.resource());
    }
}
