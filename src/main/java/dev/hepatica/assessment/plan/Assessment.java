package dev.hepatica.assessment.plan;

import dev.hepatica.model.Case;
import java.util.List;

/**
 * The assessment of a case: a plan with its reasons, activities that are not advised, questions, and prognoses.
 *
 * @param evidenceVersion the version of the evidence base
 * @param scope           whether there is anything to plan
 * @param situation       where the patient stands
 * @param summary         the case in one line, as far as known
 * @param workUp          tests that decisions wait for, the most decisive first
 * @param axes            the plan by axis, without empty ones
 * @param notes           prognostic statements that hold for this patient
 * @param setAside        options whose premise the record contradicts
 * @param forks           missing facts that change what comes first
 * @param recordConflicts conflicts in the record
 * @param considered      every item of the base with its verdict
 */
public record Assessment(
        Case patient,
        String evidenceVersion,
        Scope scope,
        Situation situation,
        String summary,
        List<WorkUp> workUp,
        List<AxisPlan> axes,
        List<NotAdvised> notAdvised,
        List<SetAside> setAside,
        List<Fork> forks,
        List<Question> questions,
        List<Outlook> outlooks,
        List<Statement> notes,
        List<ReportedConflict> recordConflicts,
        List<ConsideredRecommendation> considered) {

    /**
     * Options whose premise the record contradicts.
     *
     * @param activities the activities that are set aside
     * @param because    the reason, in words that follow the names of the activities
     * @param decisive   the patient's facts that contradict the premise
     */
    public record SetAside(List<PlannedActivity> activities, String because, List<FactValue> decisive) {
        public SetAside {
            activities = List.copyOf(activities);
            decisive = List.copyOf(decisive);
        }
    }

    /** The scope of an assessment: whether this service plans for the case. */
    public enum Scope {
        /** Liver metastases are on record. */
        PLANNED,
        /** The record is silent on liver metastases. */
        NO_LIVER_METASTASIS_ON_RECORD,
        /** The record excludes liver metastases. */
        NO_LIVER_METASTASIS,
        /** The patient has died. */
        DECEASED
    }

    public Assessment {
        workUp = List.copyOf(workUp);
        axes = List.copyOf(axes);
        notAdvised = List.copyOf(notAdvised);
        setAside = List.copyOf(setAside);
        forks = List.copyOf(forks);
        questions = List.copyOf(questions);
        outlooks = List.copyOf(outlooks);
        notes = List.copyOf(notes);
        recordConflicts = List.copyOf(recordConflicts);
        considered = List.copyOf(considered);
    }
}
