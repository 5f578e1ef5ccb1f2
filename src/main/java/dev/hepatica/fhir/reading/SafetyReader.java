package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.reading.safety.ChildPughReader;
import dev.hepatica.fhir.reading.safety.Laboratory;
import dev.hepatica.fhir.reading.safety.PregnancyReader;
import dev.hepatica.fhir.reading.safety.Problems;
import dev.hepatica.fhir.reading.safety.RenalFunction;
import dev.hepatica.fhir.reading.treatment.DrugNames;
import dev.hepatica.fhir.reading.treatment.Hypersensitivity;
import dev.hepatica.fhir.reading.treatment.InteractingMedicines;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Safety;
import dev.hepatica.model.Safety.ChildPugh;
import dev.hepatica.model.Safety.Circulation;
import dev.hepatica.model.Safety.Genotype;
import dev.hepatica.model.Safety.Healing;
import dev.hepatica.model.Safety.Organs;
import dev.hepatica.model.Safety.Reproduction;
import dev.hepatica.model.Safety.Sex;
import dev.hepatica.model.Safety.Tolerance;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;

/** Reads what can speak against a treatment: as it is sent directly, and from ordinary records. */
final class SafetyReader {

    /** The years of age in which a woman may become pregnant; a convention, not a limit of a source. */
    private static final BigDecimal YOUNGEST = BigDecimal.valueOf(15);

    private static final BigDecimal OLDEST = BigDecimal.valueOf(55);

    /** The ejection fraction in per cent below which heart failure is severe. */
    private static final BigDecimal POOR_EJECTION = BigDecimal.valueOf(40);

    private final PatientRecord record;
    private final Terminology terminology;
    private final Observations observations;
    private final Findings findings;
    private final DrugNames drugs;
    private final Problems problems;
    private final Laboratory laboratory;

    SafetyReader(Diagnoses diagnoses, Observations observations, Findings findings, DrugNames drugs) {
        this.record = diagnoses.record();
        this.terminology = diagnoses.terminology();
        this.observations = observations;
        this.findings = findings;
        this.drugs = drugs;
        this.problems = Problems.in(diagnoses);
        this.laboratory = new Laboratory(terminology, observations, findings);
    }

    /**
     * Reads all of it.
     *
     * @param age      the age of the patient in years
     * @param genotype how fast drugs are broken down
     */
    Safety read(Finding<Interval> age, Genotype genotype) {
        var reproduction = reproduction(age);
        return new Safety(
                reproduction, organs(reproduction.sex(), age), circulation(), healing(), tolerance(), genotype);
    }

    /** A fact that was so or not at any time: what is stated and the problem list must agree. */
    private Finding<Boolean> ever(Fact fact) {
        return findings.agreeing(fact, findings.bool(fact), problems.of(fact));
    }

    /** A fact that changes: of what is stated and the problem list the later counts. */
    private Finding<Boolean> now(Fact fact) {
        return now(fact, problems.of(fact));
    }

    private Finding<Boolean> now(Fact fact, Finding<Boolean> read) {
        return findings.varying(fact, Values.bool(), isSilent(read) ? List.of() : List.of(read));
    }

    private static boolean isSilent(Finding<Boolean> finding) {
        return !finding.isKnown() && finding.sources().isEmpty();
    }

    /** Returns whether liver failure or a liver transplant rules out a liver resection; not recorded where neither does. */
    static Finding<Boolean> againstHepatectomy(Safety safety) {
        var failing = safety.organs().decompensatedLiver();
        var transplant = safety.tolerance().liverTransplant();
        var childPugh = safety.organs().childPugh().map(ChildPugh.C::equals);
        for (var reason : List.of(failing, childPugh, transplant)) {
            if (reason.toOptional().orElse(false)) {
                return reason;
            }
        }
        return Finding.notRecorded();
    }

    private Reproduction reproduction(Finding<Interval> age) {
        var sex = sex();
        var stated = findings.bool(Fact.CHILDBEARING_POTENTIAL);
        var potential = stated.isKnown() ? stated : byAge(sex, age).or(stated);
        var pregnant = new PregnancyReader(terminology, observations, findings, record.asOf()).read(problems);
        var impossible = potential.then(able -> able ? Finding.<Boolean>notRecorded() : Finding.known(false));
        return new Reproduction(
                sex,
                potential,
                pregnant.isKnown() || !impossible.isKnown() ? pregnant : impossible,
                now(Fact.BREASTFEEDING));
    }

    private Finding<Sex> sex() {
        var patient = record.patient();
        var gender = patient.resource().getGender();
        var read = gender == AdministrativeGender.MALE
                ? List.of(Finding.known(Sex.MALE, Source.undated(patient.reference())))
                : gender == AdministrativeGender.FEMALE
                        ? List.of(Finding.known(Sex.FEMALE, Source.undated(patient.reference())))
                        : List.<Finding<Sex>>of();
        return findings.lasting(Fact.SEX, Values.coded(Sex.class), read);
    }

    private static Finding<Boolean> byAge(Finding<Sex> sex, Finding<Interval> age) {
        var old = age.then(years -> years.isAbove(OLDEST) ? Finding.known(false) : Finding.<Boolean>notRecorded());
        var bySex = sex.then(known -> known == Sex.MALE
                ? Finding.known(false)
                : age.then(years -> years.isAtLeast(YOUNGEST) && years.isAtMost(OLDEST)
                        ? Finding.known(true)
                        : Finding.<Boolean>notRecorded()));
        return old.isKnown() ? old : bySex;
    }

    private Organs organs(Finding<Sex> sex, Finding<Interval> age) {
        return new Organs(
                laboratory.bilirubinOfLimit(),
                laboratory.bilirubin(),
                new ChildPughReader(terminology, observations, findings).read(),
                now(Fact.DECOMPENSATED_LIVER_DISEASE),
                new RenalFunction(observations, findings, record.report()).clearance(sex, age),
                laboratory.quantity(Fact.NEUTROPHILS_PER_NL, "neutrophils", "10*9/L"),
                laboratory.quantity(Fact.PLATELETS_PER_NL, "platelets", "10*9/L"),
                laboratory.inr(),
                laboratory.hepatitisB(),
                now(Fact.NEPHROTIC_SYNDROME));
    }

    private Circulation circulation() {
        var ejection = laboratory.quantity(Fact.LVEF_PERCENT, "ejection-fraction", "%");
        return new Circulation(
                ejection,
                laboratory.quantity(Fact.QTC_MS, "corrected-qt", "ms"),
                ever(Fact.CONGENITAL_LONG_QT),
                now(Fact.SEVERE_HEART_FAILURE, heartFailure(ejection)),
                now(Fact.RECENT_ARTERIAL_THROMBOEMBOLISM),
                findings.bool(Fact.FLUOROPYRIMIDINE_CARDIOTOXICITY),
                now(Fact.UNCONTROLLED_HYPERTENSION),
                now(Fact.RECENT_MAJOR_BLEEDING),
                now(Fact.MAIN_PORTAL_VEIN_THROMBOSIS));
    }

    /** Severe heart failure by diagnosis, by NYHA class as observed, or by a poor ejection fraction. */
    private Finding<Boolean> heartFailure(Finding<Interval> ejection) {
        var fact = Fact.SEVERE_HEART_FAILURE;
        var observed = Reconciliation.latest(observations.findings(
                fact,
                observations.all().filter(result -> !nyha(result).isEmpty()),
                result -> nyha(result).size() > 1
                        ? Finding.missing(MissingReason.CONFLICTING)
                        : Finding.known(nyha(result).contains("severe-heart-failure"))));
        if (ejection.toOptional()
                .filter(percent -> percent.isBelow(POOR_EJECTION))
                .isPresent()) {
            return ejection.map(percent -> true);
        }
        var diagnosed = problems.of(fact);
        return observed.isKnown() && !diagnosed.toOptional().orElse(false) ? observed : diagnosed;
    }

    /** What the value of a result says of the class of heart failure, as a problem. */
    private List<String> nyha(Result result) {
        return result.value().orElse(null) instanceof CodeableConcept concept
                ? terminology.translations("problem", concept).stream()
                        .filter(problem -> problem.endsWith("-heart-failure"))
                        .toList()
                : List.of();
    }

    private Healing healing() {
        return new Healing(
                ever(Fact.GI_PERFORATION_OR_FISTULA),
                now(Fact.BOWEL_OBSTRUCTION),
                ever(Fact.INFLAMMATORY_BOWEL_DISEASE),
                findings.bool(Fact.MAJOR_SURGERY_WITHIN28_DAYS),
                findings.bool(Fact.ELECTIVE_SURGERY_WITHIN28_DAYS),
                now(Fact.UNHEALED_WOUND),
                now(Fact.ACTIVE_INFECTION),
                ever(Fact.BILIOENTERIC_ANASTOMOSIS));
    }

    private Tolerance tolerance() {
        var liver = ever(Fact.PRIOR_LIVER_TRANSPLANT);
        var implied = liver.then(done -> done ? Finding.known(true) : Finding.<Boolean>notRecorded());
        var organ = ever(Fact.ORGAN_TRANSPLANT);
        return new Tolerance(
                ever(Fact.INTERSTITIAL_LUNG_DISEASE),
                ever(Fact.AUTOIMMUNE_DISEASE),
                implied.isKnown() ? implied : organ,
                liver,
                new Hypersensitivity(record, terminology, drugs).read(findings),
                new InteractingMedicines(record, terminology).read(findings),
                findings.bool(Fact.DOSE_LIMITING_TOXICITY));
    }
}
