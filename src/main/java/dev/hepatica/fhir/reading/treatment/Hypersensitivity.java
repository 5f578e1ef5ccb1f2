package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Safety.Allergen;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.Missing;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.AllergyIntolerance.AllergyIntoleranceCriticality;
import org.hl7.fhir.r4.model.AllergyIntolerance.AllergyIntoleranceSeverity;
import org.hl7.fhir.r4.model.AllergyIntolerance.AllergyIntoleranceType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Reads severe hypersensitivity to anticancer drugs from allergies. Which are severe, an allergy says by criticality or reaction. */
public final class Hypersensitivity {

    private static final Fact FACT = Fact.SEVERE_HYPERSENSITIVITY;
    private static final String DRUGS = "crlm-drug";
    private static final Pattern PLATINUM =
            Pattern.compile("\\b(?:(?:cis|carbo|oxali)platine?|platinum|platin)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANAPHYLAXIS =
            Pattern.compile("anaphyla|angioedema|angioödem", Pattern.CASE_INSENSITIVE);

    /** The classes of drugs that are called otherwise as allergens. */
    private static final Map<String, String> CLASSES = Map.of("oxaliplatin", "platinum");

    private final PatientRecord record;
    private final Terminology terminology;
    private final DrugNames names;
    private final Set<Allergen> severe = new LinkedHashSet<>();
    private final Set<Source> sources = new LinkedHashSet<>();
    private final Set<Source> open = new LinkedHashSet<>();
    private MissingReason reason = MissingReason.NOT_RECORDED;

    public Hypersensitivity(PatientRecord record, Terminology terminology, DrugNames names) {
        this.record = record;
        this.terminology = terminology;
        this.names = names;
    }

    public Finding<Listing<Allergen>> read(Findings findings) {
        record.all(AllergyIntolerance.class).forEach(this::allergy);
        return findings.extended(FACT, findings.listing(FACT, Allergen.class, true), listing());
    }

    private Finding<Listing<Allergen>> listing() {
        if (severe.isEmpty()) {
            return open.isEmpty() ? Finding.notRecorded() : new Missing<>(reason, List.copyOf(open));
        }
        return new Known<>(new Listing<>(severe, open.isEmpty()), List.copyOf(sources));
    }

    private void allergy(RecordEntry<AllergyIntolerance> entry) {
        var allergy = entry.resource();
        var allergens = allergens(allergy);
        var verified = codes(allergy.getVerificationStatus());
        if (allergens.isEmpty()) {
            return;
        }
        var source = new Source(
                entry.reference(),
                Dates.of(allergy.getLastOccurrenceElement())
                        .or(() -> Dates.of(allergy.getOnset()))
                        .or(() -> Dates.of(allergy.getRecordedDateElement())));
        if (verified.contains("refuted") || verified.contains("entered-in-error")) {
            record.report().ignored(entry.path(), "it is refuted or entered in error");
        } else if (source.date()
                .filter(day -> day.earliest().isAfter(record.asOf()))
                .isPresent()) {
            record.report().ignored(entry.path(), "it is later than " + record.asOf());
        } else {
            whyOpen(allergy, verified).ifPresentOrElse(why -> leaveOpen(entry, source, verified, why), () -> {
                if (isSevere(allergy)) {
                    record.report().used(entry.path(), FACT);
                    severe.addAll(allergens);
                    sources.add(source);
                } else {
                    record.report().ignored(entry.path(), "by what it says it is not severe");
                }
            });
        }
    }

    private void leaveOpen(RecordEntry<AllergyIntolerance> entry, Source source, Set<String> verified, String why) {
        record.report().problem(entry.path(), "leaves %s open: %s".formatted(FACT, why));
        open.add(source);
        var each = verified.contains("unconfirmed") ? MissingReason.NOT_FINAL : MissingReason.INCONCLUSIVE;
        reason = each.compareTo(reason) > 0 ? each : reason;
    }

    /** Why an allergy does not tell whether there is severe hypersensitivity; empty where it does. */
    private Optional<String> whyOpen(AllergyIntolerance allergy, Set<String> verified) {
        if (verified.contains("unconfirmed")) {
            return Optional.of("it is not confirmed");
        }
        if (!verified.isEmpty() && !verified.contains("confirmed")) {
            return Optional.of("its verification status is not understood");
        }
        if (!terminology.certaintyWords().inName(allergy.getCode()).isEmpty()) {
            return Optional.of("the words beside its code deny or doubt it");
        }
        if (codes(allergy.getClinicalStatus()).stream().anyMatch(Set.of("inactive", "resolved")::contains)) {
            return Optional.of("it is on record as over");
        }
        if (allergy.getType() == AllergyIntoleranceType.INTOLERANCE) {
            return Optional.of("it is an intolerance, which need not be hypersensitivity");
        }
        var isGraded = allergy.getCriticality() == AllergyIntoleranceCriticality.LOW
                || allergy.getReaction().stream().anyMatch(reaction -> reaction.getSeverity() != null);
        return isSevere(allergy) || isGraded ? Optional.empty() : Optional.of("how severe it is, is not stated");
    }

    private static boolean isSevere(AllergyIntolerance allergy) {
        return allergy.getCriticality() == AllergyIntoleranceCriticality.HIGH
                || allergy.getReaction().stream()
                        .anyMatch(reaction -> reaction.getSeverity() == AllergyIntoleranceSeverity.SEVERE
                                || reaction.getManifestation().stream()
                                        .flatMap(Hypersensitivity::texts)
                                        .anyMatch(text ->
                                                ANAPHYLAXIS.matcher(text).find()));
    }

    private Set<Allergen> allergens(AllergyIntolerance allergy) {
        return Stream.concat(
                        Stream.of(allergy.getCode()),
                        allergy.getReaction().stream().map(reaction -> reaction.getSubstance()))
                .flatMap(this::allergens)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Allergen> allergens(CodeableConcept concept) {
        var drugs = names.named(concept).drugs();
        var platinum = texts(concept).anyMatch(text -> PLATINUM.matcher(text).find())
                || terminology.contains("platinum", concept);
        return Stream.concat(
                        platinum ? Stream.of("platinum") : Stream.of(),
                        drugs.stream()
                                .flatMap(drug -> Stream.concat(
                                        Stream.of(drug), terminology.property(DRUGS, drug, "class").stream())))
                .map(name -> CLASSES.getOrDefault(name, name))
                .flatMap(name -> Coded.of(Allergen.class, name).stream())
                .distinct();
    }

    private static Stream<String> texts(CodeableConcept concept) {
        return Stream.concat(
                Stream.ofNullable(concept.getText()),
                concept.getCoding().stream().filter(Coding::hasDisplay).map(Coding::getDisplay));
    }

    private static Set<String> codes(CodeableConcept concept) {
        return concept.getCoding().stream()
                .map(coding -> String.valueOf(coding.getCode()))
                .collect(Collectors.toSet());
    }
}
