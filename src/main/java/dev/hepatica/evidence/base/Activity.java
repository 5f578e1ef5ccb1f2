package dev.hepatica.evidence.base;

import java.util.List;
import java.util.Optional;

/**
 * Something that can be proposed, opposed or qualified.
 *
 * @param label       what it is, as a line of a plan
 * @param classes     the classes that it belongs to, by which items can speak of many activities at once
 * @param ingredients the drugs it consists of
 * @param plannedAs   values of the planned and running treatments that mean it
 * @param insteadOf   activities that it is the exact form of: where it is an option, they are not told besides
 * @param general     whether it only says what others of its part of the plan say exactly: where one of those is an option
 *     without conditions, it is not told
 * @param modifier    whether it only refines another activity and never stands alone
 * @param partial     whether more is given than its ingredients: what they are combined with is chosen
 * @param test        the test that it is, in plain words
 * @param loinc       the test, where a LOINC code is verified
 * @param procedure   the procedure that it is, in plain words
 * @param snomed      the procedure, where a SNOMED CT code is verified
 */
public record Activity(
        String id,
        String label,
        Axis axis,
        List<String> classes,
        List<Ingredient> ingredients,
        List<String> plannedAs,
        List<String> insteadOf,
        boolean general,
        boolean modifier,
        boolean partial,
        Optional<String> test,
        Optional<String> loinc,
        Optional<String> procedure,
        Optional<String> snomed) {

    private static final String CLASS = "class:";

    /**
     * A drug.
     *
     * @param rxnorm its RxNorm ingredient code, where one is verified
     * @param choice of the drugs of an activity that share a choice, one is given
     */
    public record Ingredient(String name, Optional<String> rxnorm, Optional<String> choice) {
        public Ingredient {
            RequiredKeys.required(name, "name");
        }
    }

    /** A class of activities, with words that stand inside a sentence. */
    public record Group(String id, String label) {
        public Group {
            RequiredKeys.required(id, "id");
            RequiredKeys.required(label, "label");
        }
    }

    public Activity {
        RequiredKeys.required(id, "id");
        RequiredKeys.required(label, "label");
        RequiredKeys.required(axis, "axis");
        classes = RequiredKeys.listOf(classes);
        ingredients = RequiredKeys.listOf(ingredients);
        plannedAs = RequiredKeys.listOf(plannedAs);
        insteadOf = RequiredKeys.listOf(insteadOf);
    }

    /** An activity that is in no base: what an order amounts to. */
    public static Activity ofClasses(String id, String label, List<String> classes) {
        return new Activity(
                id,
                label,
                Axis.SYSTEMIC,
                classes,
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same activity by another name. */
    public Activity labelled(String name) {
        return new Activity(
                id,
                name,
                axis,
                classes,
                ingredients,
                plannedAs,
                insteadOf,
                general,
                modifier,
                partial,
                test,
                loinc,
                procedure,
                snomed);
    }

    /** Whether a target of an item, an activity's id or {@code class:<class>}, means this activity. */
    public boolean isMeantBy(String target) {
        if (!target.startsWith(CLASS)) {
            return target.equals(id);
        }
        for (var each : classes) {
            if (target.length() == CLASS.length() + each.length() && target.endsWith(each)) {
                return true;
            }
        }
        return false;
    }
}
