package dev.hepatica.assessment.page;

/**
 * A line of the page of a plan.
 *
 * @param title the word or two that it begins with, as "Systemic therapy"; empty where it goes on from the line above
 * @param text  what it says
 * @param part  what it is about
 */
public record PageLine(String title, String text, Part part) {

    /** What a line is about. */
    public enum Part {
        /** Who the patient is. */
        PATIENT,
        /** Where the patient stands, what is proposed, and all else. */
        PLAN
    }

    public boolean isAboutThePatient() {
        return part == Part.PATIENT;
    }
}
