package dev.hepatica.assessment.plan;

import dev.hepatica.model.Case;
import java.util.List;

/**
 * What is to be said of a case: a plan with its reasons, what is not advised, what is missing, and the outlook.
 *
 * @param evidenceVersion the base that it rests on
 * @param scope           whether there is anything to plan
 * @param summary         the case in one line, as known
 * @param workUp          what decisions wait for, the most decisive first
 * @param axes            the plan, part by part, without the empty ones
 * @param notes           prognostic statements that hold for this patient
 * @param setAside        what sources would propose, did the record not contradict what they take for granted
 * @param recordConflicts conflicts in the record
 * @param considered      every item of the base with its verdict
 */
public record Assessment(
        Case patient,
        String evidenceVersion,
        Scope scope,
        String summary,
        List<WorkUp> workUp,
        List<AxisPlan> axes,
        List<NotAdvised> notAdvised,
        List<SetAside> setAside,
        List<Question> questions,
        List<Outlook> outlooks,
        List<Statement> notes,
        List<ReportedConflict> recordConflicts,
        List<ConsideredRecommendation> considered) {

    /**
     * What would be an option by its sources, and is none since the record contradicts what they take for granted.
     *
     * @param because  why, in words that stand behind the names of the activities
     * @param decisive the patient's facts that contradict it
     */
    public record SetAside(List<PlannedActivity> activities, String because, List<FactValue> decisive) {
        public SetAside {
            activities = List.copyOf(activities);
            decisive = List.copyOf(decisive);
        }
    }

    /** Whether a case is one that this service plans for. */
    public enum Scope {
        /** Liver metastases are on record. */
        PLANNED,
        /** The record says nothing of liver metastases. */
        NO_LIVER_METASTASIS_ON_RECORD,
        /** The record says that there are none. */
        NO_LIVER_METASTASIS,
        /** The patient has died. */
        DECEASED
    }

    public Assessment {
        workUp = List.copyOf(workUp);
        axes = List.copyOf(axes);
        notAdvised = List.copyOf(notAdvised);
        setAside = List.copyOf(setAside);
        questions = List.copyOf(questions);
        outlooks = List.copyOf(outlooks);
        notes = List.copyOf(notes);
        recordConflicts = List.copyOf(recordConflicts);
        considered = List.copyOf(considered);
    }
}
