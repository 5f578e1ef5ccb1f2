package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Focus;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import dev.hepatica.model.treatment.LiverSurgery;
import dev.hepatica.model.treatment.LiverSurgery.Ablation;
import dev.hepatica.model.treatment.LiverSurgery.GrowthPattern;
import dev.hepatica.model.treatment.Order;
import dev.hepatica.model.treatment.Order.OrderState;
import dev.hepatica.model.treatment.Regimen;
import dev.hepatica.model.treatment.Treatment;
import dev.hepatica.model.treatment.Treatment.CurrentTreatment;
import dev.hepatica.model.treatment.Treatment.PlannedTreatment;
import dev.hepatica.model.treatment.Treatment.PriorTherapy;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads past, current and planned treatment: drugs, operations and interventions. */
public final class TreatmentReader {

    private final Findings findings;
    private final Operations operations;
    private final SystemicTherapy therapy;
    private final ResponseReader responses;
    private final ChemotherapyReader chemotherapy;
    private final Drugs drugs;
    private final MarginReader margins;

    private TreatmentReader(
            Findings findings,
            Operations operations,
            SystemicTherapy therapy,
            ResponseReader responses,
            ChemotherapyReader chemotherapy,
            Drugs drugs,
            MarginReader margins) {
        this.findings = findings;
        this.operations = operations;
        this.therapy = therapy;
        this.responses = responses;
        this.chemotherapy = chemotherapy;
        this.drugs = drugs;
        this.margins = margins;
    }

    /**
     * The treatment of a record.
     *
     * @param names the names of drugs, shared by all records
     * @param since the date on which the metastases were found; empty if the record does not give it
     */
    public static TreatmentReader in(
            PatientRecord record,
            Terminology terminology,
            DrugNames names,
            Focus focus,
            Observations observations,
            Findings findings,
            ReadingRules rules,
            Optional<ClinicalDate> since) {
        var operations = Operations.in(record, findings, terminology, focus, rules);
        var therapy = SystemicTherapy.in(
                record, terminology, new Medications(record, terminology, names, focus), rules, since);
        var drugs = new Drugs(terminology, record.report());
        return new TreatmentReader(
                findings,
                operations,
                therapy,
                new ResponseReader(record, terminology, observations, findings, therapy),
                new ChemotherapyReader(record, findings, therapy, drugs),
                drugs,
                new MarginReader(record, terminology, observations, findings));
    }

    /** The date of the last liver resection; empty if the record has none. */
    public Optional<ClinicalDate> lastHepatectomy() {
        return operations.lastResection();
    }

    /**
     * The date of the first treatment of the metastases, by drugs or in the liver; empty if the record does not give it, or has
     * a treatment that may have been earlier than those with a date.
     */
    public Optional<ClinicalDate> firstTreatment() {
        var undated = operations.liver().anyMatch(done -> done.date().isEmpty());
        return undated || !therapy.isAllPlaced()
                ? Optional.empty()
                : ClinicalDate.first(Stream.concat(
                                operations.liver().flatMap(done -> done.date().stream()),
                                therapy.regimens().stream().map(Regimen::first))
                        .toList());
    }

    /** Reads whether a planned resection takes three segments or more. */
    public Finding<Boolean> requiresMajorHepatectomy() {
        return operations.requiresMajor();
    }

    public Treatment systemic() {
        var before = therapy.before(responses.progression());
        var stated = findings.count(Fact.LINE_OF_THERAPY, Integer.MAX_VALUE);
        var regimens = regimens(before);
        var line = findings.within(Fact.LINE_OF_THERAPY, stated, regimens.map(n -> shifted(n, 1)));
        var prior = Reconciliation.isConflicting(line)
                ? line
                : regimens.isKnown() && !stated.isKnown()
                        ? regimens
                        : line.then(n -> n.isAtLeast(BigDecimal.ONE)
                                        ? Finding.known(shifted(n, -1))
                                        : Finding.<Interval>missing(MissingReason.UNREADABLE))
                                .or(regimens);
        var current = current();
        return new Treatment(
                line,
                prior,
                priorTherapies(before).or(untreated(prior, Listing.all(Set.of()))),
                responses.progressed(),
                findings.bool(Fact.CHEMO_REFRACTORY).or(untreated(prior, false)),
                current,
                running(),
                planned(),
                responses.response(),
                chemotherapy.read(
                        operations.lastResection(),
                        responses.weeksSinceAssessment(),
                        current.then(running ->
                                running.complete() && running.members().isEmpty()
                                        ? untreated(prior, Interval.of(0))
                                        : Finding.notRecorded())),
                therapy.regimens());
    }

    /**
     * The treatments that are being ordered, planned or under way, one for each resource; of many doses of a drug, the first.
     *
     * @param drafts the paths of the entries that are being ordered
     */
    public List<Order> orders(Set<String> drafts) {
        var given = therapy.ordered(drafts).map(each -> order(each, OrderState.DRAFT));
        var planned = therapy.planned().stream()
                .filter(each -> !drafts.contains(each.entry().path()))
                .map(each -> order(each, OrderState.PLANNED));
        var running = therapy.running().stream()
                .collect(Collectors.toMap(MedicationUse::drugs, each -> each, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(each -> order(each, OrderState.UNDER_WAY));
        var procedures = operations
                .ordered(drafts)
                .map(done -> new Order(
                        done.entry().reference(),
                        drafts.contains(done.entry().path()) ? OrderState.DRAFT : OrderState.PLANNED,
                        Set.of(),
                        operations.meaning(done).stream().findFirst().map(PlannedTreatment::code),
                        operations.weeksAhead(done)));
        return Stream.of(given, planned, running, procedures)
                .flatMap(orders -> orders)
                .toList();
    }

    private static Order order(MedicationUse medicated, OrderState state) {
        return new Order(medicated.entry().reference(), state, medicated.drugs(), Optional.empty(), Optional.empty());
    }

    public LiverSurgery liver() {
        return new LiverSurgery(
                operations.count(),
                operations.monthsSince(),
                margins.read(operations.resections(), operations.lastResection()),
                operations.twoStage(),
                new Ablation(
                        operations.ablated(),
                        operations.monthsSinceAblation(),
                        findings.bool(Fact.INCOMPLETE_ABLATION),
                        findings.quantity(Fact.ABLATION_MARGIN_MM, "mm")),
                findings.coded(Fact.HGP, GrowthPattern.class),
                findings.quantity(Fact.DESMOPLASTIC_PERCENT, "%"),
                findings.bool(Fact.MICROVESSEL_DENSITY_HIGH));
    }

    /** The number of regimens given, as a lower bound unless the record holds the whole treatment. */
    private Finding<Interval> regimens(List<Course> before) {
        var stated = findings.count(Fact.PRIOR_SYSTEMIC_REGIMENS, Integer.MAX_VALUE);
        var lines = before.stream().map(Course::line).collect(Collectors.toSet());
        therapy.courses().stream()
                .filter(course -> !before.contains(course))
                .forEach(course -> lines.remove(course.line()));
        if (lines.isEmpty()) {
            return stated.or(therapy.undecided());
        }
        var count = BigDecimal.valueOf(lines.size());
        var read =
                new Known<>(therapy.isComplete() ? Interval.of(count) : Interval.above(count, true), sources(before));
        return findings.within(Fact.PRIOR_SYSTEMIC_REGIMENS, stated, read);
    }

    /** Prior therapies. The list is complete only if no course is under way, since drugs dropped from it are not distinguishable. */
    private Finding<Listing<PriorTherapy>> priorTherapies(List<Course> before) {
        var stated = findings.listing(Fact.PRIOR_THERAPIES, PriorTherapy.class, true)
                .map(listing -> drugs.withClasses(PriorTherapy.class, listing));
        var parts = before.stream().flatMap(course -> course.parts().stream()).toList();
        var complete =
                therapy.isComplete() && before.size() == therapy.courses().size();
        var read = drugs.members(Fact.PRIOR_THERAPIES, PriorTherapy.class, parts, complete);
        return findings.completed(Fact.PRIOR_THERAPIES, stated, read.or(therapy.undecided()));
    }

    private Finding<Listing<CurrentTreatment>> current() {
        var stated = findings.listing(Fact.CURRENT_TREATMENTS, CurrentTreatment.class, false);
        var running = therapy.running();
        var read = drugs.members(Fact.CURRENT_TREATMENTS, CurrentTreatment.class, running, true);
        // a course is only inferred to continue between doses; a later statement that it has ended counts
        var inferred = running.stream().noneMatch(part -> part.progress() == MedicationUse.Progress.RUNNING);
        return inferred
                ? findings.latestOf(Fact.CURRENT_TREATMENTS, stated, read)
                : findings.completed(Fact.CURRENT_TREATMENTS, stated, read);
    }

    /** Reads whether systemic treatment is under way; that none is on record says nothing. */
    private Finding<Boolean> running() {
        var stated = findings.bool(Fact.ON_SYSTEMIC_TREATMENT);
        var running = therapy.running();
        if (stated.isKnown() || running.isEmpty()) {
            return stated;
        }
        drugs.use(Fact.ON_SYSTEMIC_TREATMENT, running);
        return new Known<>(
                true, running.stream().map(MedicationUse::source).distinct().toList());
    }

    private Finding<Listing<PlannedTreatment>> planned() {
        var stated = findings.listing(Fact.PLANNED_TREATMENTS, PlannedTreatment.class, false);
        var procedures = operations.planned();
        var medications = therapy.planned().stream()
                .filter(medication -> !drugs.planned(medication).isEmpty())
                .toList();
        var members = new LinkedHashSet<PlannedTreatment>();
        procedures.forEach(done -> members.addAll(operations.meaning(done)));
        medications.forEach(medication -> members.addAll(drugs.planned(medication)));
        if (members.isEmpty()) {
            return stated;
        }
        operations.use(Fact.PLANNED_TREATMENTS, procedures);
        drugs.use(Fact.PLANNED_TREATMENTS, medications);
        var sources = Stream.concat(
                        Operations.sources(procedures).stream(),
                        medications.stream().map(MedicationUse::source))
                .distinct()
                .toList();
        return findings.completed(Fact.PLANNED_TREATMENTS, stated, new Known<>(Listing.all(members), sources));
    }

    /** The value of a fact if no systemic therapy was given before; not recorded otherwise. */
    private static <T> Finding<T> untreated(Finding<Interval> priorRegimens, T value) {
        return priorRegimens
                .toOptional()
                .filter(n -> n.isAtMost(BigDecimal.ZERO))
                .<Finding<T>>map(n -> new Known<>(value, priorRegimens.sources()))
                .orElse(Finding.notRecorded());
    }

    private static List<Source> sources(List<Course> courses) {
        return courses.stream()
                .flatMap(course -> course.parts().stream())
                .map(MedicationUse::source)
                .distinct()
                .toList();
    }

    private static Interval shifted(Interval interval, long by) {
        return new Interval(
                interval.low().map(bound -> shifted(bound, by)), interval.high().map(bound -> shifted(bound, by)));
    }

    private static Interval.Bound shifted(Interval.Bound bound, long by) {
        return new Interval.Bound(bound.value().add(BigDecimal.valueOf(by)), bound.inclusive());
    }
}
