package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.WorkflowStatus;
import dev.hepatica.fhir.record.WorkflowStatus.Phase;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Safety.Interaction;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.Missing;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Medication.MedicationStatus;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the medication list which medicines interact with anticancer drugs: those that are taken, and brivudine for four
 * weeks after its last dose.
 */
public final class InteractingMedicines {

    private static final Fact FACT = Fact.INTERACTING_MEDICATIONS;
    private static final String CODES = "crlm-other-medicine";
    private static final int BRIVUDINE_DAYS = 28;

    private final PatientRecord record;
    private final Terminology terminology;
    private final LocalDate today;
    private final RouteWords routes;

    /** The medicines by the words for them, in small letters. */
    private final Map<String, String> byWord = new TreeMap<>();

    private final Pattern words;
    private final Set<Interaction> taken = new LinkedHashSet<>();
    private final Set<Source> sources = new LinkedHashSet<>();
    private final Set<Source> open = new LinkedHashSet<>();

    public InteractingMedicines(PatientRecord record, Terminology terminology) {
        this.record = record;
        this.terminology = terminology;
        this.today = record.asOf();
        this.routes = new RouteWords(terminology);
        for (var medicine : terminology.all(CODES)) {
            byWord.put(medicine.replace('-', ' '), medicine);
            terminology
                    .property(CODES, medicine, "spelling")
                    .forEach(word -> byWord.put(word.toLowerCase(Locale.ROOT), medicine));
        }
        this.words = Pattern.compile(byWord.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
    }

    /** Reads the medicines and what is stated of them; of two that differ the later counts, and what is taken since is added. */
    public Finding<Listing<Interaction>> read(Findings findings) {
        record.all(MedicationStatement.class).forEach(this::statement);
        record.all(MedicationRequest.class).forEach(this::request);
        record.all(MedicationAdministration.class).forEach(this::administration);
        var stated = findings.listing(FACT, Interaction.class, false);
        return findings.extended(FACT, stated, listing());
    }

    private Finding<Listing<Interaction>> listing() {
        if (taken.isEmpty()) {
            return open.isEmpty()
                    ? Finding.notRecorded()
                    : new Missing<>(MissingReason.INCONCLUSIVE, List.copyOf(open));
        }
        return new Known<>(new Listing<>(taken, open.isEmpty()), List.copyOf(sources));
    }

    private void statement(RecordEntry<MedicationStatement> entry) {
        var stated = entry.resource();
        var end = end(stated.getEffective());
        var began = Dates.of(
                stated.getEffective() instanceof Period period ? period.getStartElement() : stated.getEffective());
        add(
                entry,
                stated.getMedication(),
                stated.getDosage().stream().map(Dosage::getRoute),
                WorkflowStatus.of(stated),
                began,
                end,
                end.or(() -> Dates.of(stated.getDateAssertedElement())).or(() -> began));
    }

    private void request(RecordEntry<MedicationRequest> entry) {
        var request = entry.resource();
        var authored = Dates.of(request.getAuthoredOnElement());
        var end = request.getDosageInstruction().stream()
                .flatMap(dosage -> end(dosage.getTiming().getRepeat().getBounds()).stream())
                .reduce((one, other) -> other.isAfter(one) ? other : one);
        add(
                entry,
                request.getMedication(),
                request.getDosageInstruction().stream().map(Dosage::getRoute),
                WorkflowStatus.of(request),
                authored,
                end,
                authored);
    }

    private void administration(RecordEntry<MedicationAdministration> entry) {
        var given = entry.resource();
        var date = Dates.of(given.getEffective());
        add(
                entry,
                given.getMedication(),
                Stream.of(given.getDosage().getRoute()),
                WorkflowStatus.of(given),
                date,
                date,
                date);
    }

    private static Optional<ClinicalDate> end(@Nullable Type when) {
        return when instanceof Period period ? Dates.of(period.getEndElement()) : Optional.empty();
    }

    private void add(
            RecordEntry<?> entry,
            @Nullable Type medication,
            Stream<CodeableConcept> route,
            WorkflowStatus status,
            Optional<ClinicalDate> began,
            Optional<ClinicalDate> end,
            Optional<ClinicalDate> dated) {
        var concepts = concepts(entry, medication);
        var medicines = concepts.stream()
                .flatMap(concept -> medicines(concept).stream())
                .collect(Collectors.toSet());
        if (medicines.isEmpty() || status.phase() == Phase.EXCLUDED) {
            return;
        }
        if (Stream.concat(route, concepts.stream()).anyMatch(this::isElsewhere)) {
            record.report().ignored(entry.path(), "by its route or form it does not reach the blood");
            return;
        }
        var source = new Source(entry.reference(), dated);
        for (var interaction : interactions(medicines)) {
            if (concepts.stream()
                    .anyMatch(concept ->
                            !terminology.certaintyWords().inName(concept).isEmpty())) {
                leaveOpen(entry, source, "the words beside its code deny or doubt it");
            } else if (status.phase() == Phase.UNCLEAR) {
                leaveOpen(entry, source, status.reason());
            } else if (began.filter(day -> day.earliest().isAfter(today)).isPresent()
                    || status.phase() == Phase.PLANNED) {
                record.report().noted(entry.path(), "not begun yet (%s)".formatted(interaction.code()));
            } else {
                judge(entry, source, interaction, status.phase() == Phase.ACTIVE, end);
            }
        }
    }

    private void judge(
            RecordEntry<?> entry, Source source, Interaction interaction, boolean active, Optional<ClinicalDate> end) {
        var days = interaction == Interaction.BRIVUDINE ? BRIVUDINE_DAYS : 0;
        var isOver =
                end.filter(day -> day.latest().plusDays(days).isBefore(today)).isPresent();
        var counts = end.filter(day -> !day.earliest().plusDays(days).isBefore(today))
                .isPresent();
        if (counts && (active || days > 0)) {
            take(entry, source, interaction);
        } else if (isOver || (!active && days == 0)) {
            record.report().ignored(entry.path(), "it is not taken any more");
        } else if (active && end.isEmpty()) {
            take(entry, source, interaction);
        } else {
            leaveOpen(entry, source, "it does not say when it was last taken");
        }
    }

    private void take(RecordEntry<?> entry, Source source, Interaction interaction) {
        record.report().used(entry.path(), FACT);
        taken.add(interaction);
        sources.add(source);
    }

    private void leaveOpen(RecordEntry<?> entry, Source source, String why) {
        record.report().problem(entry.path(), "leaves %s open: %s".formatted(FACT, why));
        open.add(source);
    }

    private List<Interaction> interactions(Set<String> medicines) {
        return medicines.stream()
                .flatMap(medicine -> terminology.property(CODES, medicine, "interaction").stream())
                .distinct()
                .flatMap(code -> Coded.of(Interaction.class, code).stream())
                .toList();
    }

    private Set<String> medicines(CodeableConcept concept) {
        var found = new LinkedHashSet<>(terminology.translations("other-medicine", concept));
        Stream.concat(
                        Stream.ofNullable(concept.getText()),
                        concept.getCoding().stream().filter(Coding::hasDisplay).map(Coding::getDisplay))
                .flatMap(text -> words.matcher(text.toLowerCase(Locale.ROOT)).results())
                .flatMap(match -> Stream.ofNullable(byWord.get(match.group())))
                .forEach(found::add);
        return found;
    }

    /** The concepts that describe a medication: its own, that of the Medication that it refers to, and its ingredients. */
    private List<CodeableConcept> concepts(RecordEntry<?> entry, @Nullable Type medication) {
        if (medication instanceof CodeableConcept concept) {
            return List.of(concept);
        }
        if (!(medication instanceof Reference reference)) {
            return List.of();
        }
        var found = record.references()
                .follow(reference, entry, Medication.class)
                .map(RecordEntry::resource)
                .filter(each -> each.getStatus() != MedicationStatus.ENTEREDINERROR);
        return Stream.concat(
                        Stream.ofNullable(reference.getDisplay()).map(text -> new CodeableConcept().setText(text)),
                        found.stream().flatMap(InteractingMedicines::contents))
                .toList();
    }

    private static Stream<CodeableConcept> contents(Medication medication) {
        return Stream.of(
                        Stream.of(medication.getCode(), medication.getForm()),
                        medication.getIngredient().stream()
                                .map(ingredient -> ingredient.getItem())
                                .filter(CodeableConcept.class::isInstance)
                                .map(CodeableConcept.class::cast))
                .flatMap(each -> each);
    }

    private boolean isElsewhere(CodeableConcept concept) {
        return terminology.contains("route-elsewhere", concept)
                || Stream.concat(
                                Stream.ofNullable(concept.getText()),
                                concept.getCoding().stream()
                                        .filter(Coding::hasDisplay)
                                        .map(Coding::getDisplay))
                        .anyMatch(routes::isElsewhere);
    }
}
