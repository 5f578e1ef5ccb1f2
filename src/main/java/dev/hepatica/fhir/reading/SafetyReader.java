package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.Safety;
import dev.hepatica.model.Safety.Allergen;
import dev.hepatica.model.Safety.ChildPugh;
import dev.hepatica.model.Safety.Circulation;
import dev.hepatica.model.Safety.Genotype;
import dev.hepatica.model.Safety.Healing;
import dev.hepatica.model.Safety.HepatitisB;
import dev.hepatica.model.Safety.Interaction;
import dev.hepatica.model.Safety.Metaboliser;
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
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;

/** Reads what can speak against a treatment: as it is sent directly, and from sex and age what follows from them. */
final class SafetyReader {

    /** The years of age in which a woman may become pregnant; a convention, not a limit of a source. */
    private static final BigDecimal YOUNGEST = BigDecimal.valueOf(15);

    private static final BigDecimal OLDEST = BigDecimal.valueOf(55);

    /** The days after which a denied pregnancy has to be tested again. */
    private static final int PREGNANCY_DAYS = 7;

    private final PatientRecord record;
    private final Findings findings;

    SafetyReader(PatientRecord record, Findings findings) {
        this.record = record;
        this.findings = findings;
    }

    /** @param age the age of the patient in years */
    Safety read(Finding<Interval> age) {
        return new Safety(reproduction(age), organs(), circulation(), healing(), tolerance(), genotype());
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
        var pregnant = findings.varying(Fact.PREGNANT, this::pregnant, List.of());
        var impossible = potential.then(able -> able ? Finding.<Boolean>notRecorded() : Finding.known(false));
        return new Reproduction(
                sex,
                potential,
                pregnant.isKnown() || !impossible.isKnown() ? pregnant : impossible,
                findings.bool(Fact.BREASTFEEDING));
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

    /** A pregnancy as stated; one that was denied some time ago has to be asked for again. */
    private Finding<Boolean> pregnant(Result result) {
        return Values.bool().read(result).then(pregnant -> {
            var old = result.source()
                    .date()
                    .filter(day -> day.earliest().plusDays(PREGNANCY_DAYS).isBefore(record.asOf()))
                    .isPresent();
            return !pregnant && old ? Finding.missing(MissingReason.INCONCLUSIVE) : Finding.known(pregnant);
        });
    }

    private Organs organs() {
        return new Organs(
                findings.quantity(Fact.BILIRUBIN_XULN, ""),
                findings.quantity(Fact.BILIRUBIN_MG_DL, "mg/dL"),
                findings.coded(Fact.CHILD_PUGH, ChildPugh.class),
                findings.bool(Fact.DECOMPENSATED_LIVER_DISEASE),
                findings.quantity(Fact.CREATININE_CLEARANCE_ML_MIN, "mL/min"),
                findings.quantity(Fact.NEUTROPHILS_PER_NL, "10*9/L"),
                findings.quantity(Fact.PLATELETS_PER_NL, "10*9/L"),
                findings.quantity(Fact.INR, ""),
                findings.coded(Fact.HBV_STATUS, HepatitisB.class),
                findings.bool(Fact.NEPHROTIC_SYNDROME));
    }

    private Circulation circulation() {
        return new Circulation(
                findings.quantity(Fact.LVEF_PERCENT, "%"),
                findings.quantity(Fact.QTC_MS, "ms"),
                findings.bool(Fact.CONGENITAL_LONG_QT),
                findings.bool(Fact.SEVERE_HEART_FAILURE),
                findings.bool(Fact.RECENT_ARTERIAL_THROMBOEMBOLISM),
                findings.bool(Fact.FLUOROPYRIMIDINE_CARDIOTOXICITY),
                findings.bool(Fact.UNCONTROLLED_HYPERTENSION),
                findings.bool(Fact.RECENT_MAJOR_BLEEDING),
                findings.bool(Fact.MAIN_PORTAL_VEIN_THROMBOSIS));
    }

    private Healing healing() {
        return new Healing(
                findings.bool(Fact.GI_PERFORATION_OR_FISTULA),
                findings.bool(Fact.BOWEL_OBSTRUCTION),
                findings.bool(Fact.INFLAMMATORY_BOWEL_DISEASE),
                findings.bool(Fact.MAJOR_SURGERY_WITHIN28_DAYS),
                findings.bool(Fact.ELECTIVE_SURGERY_WITHIN28_DAYS),
                findings.bool(Fact.UNHEALED_WOUND),
                findings.bool(Fact.ACTIVE_INFECTION),
                findings.bool(Fact.BILIOENTERIC_ANASTOMOSIS));
    }

    private Tolerance tolerance() {
        var liver = findings.bool(Fact.PRIOR_LIVER_TRANSPLANT);
        var implied = liver.then(done -> done ? Finding.known(true) : Finding.<Boolean>notRecorded());
        var organ = findings.bool(Fact.ORGAN_TRANSPLANT);
        return new Tolerance(
                findings.bool(Fact.INTERSTITIAL_LUNG_DISEASE),
                findings.bool(Fact.AUTOIMMUNE_DISEASE),
                implied.isKnown() ? implied : organ,
                liver,
                findings.listing(Fact.SEVERE_HYPERSENSITIVITY, Allergen.class, true),
                findings.listing(Fact.INTERACTING_MEDICATIONS, Interaction.class, false),
                findings.bool(Fact.DOSE_LIMITING_TOXICITY));
    }

    private Genotype genotype() {
        return new Genotype(
                findings.quantity(Fact.DPYD_ACTIVITY_SCORE, ""),
                findings.coded(Fact.UGT1A1_METABOLISER, Metaboliser.class));
    }
}
