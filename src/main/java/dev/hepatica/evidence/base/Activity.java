package dev.hepatica.evidence.base;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An activity that items can propose, oppose or qualify.
 *
 * @param id          the id of the activity
 * @param label       the label, as a line of a plan
 * @param axis        the axis that it belongs to
 * @param classes     the classes that it belongs to, by which items can refer to many activities
 * @param ingredients its drugs
 * @param plannedAs   values of the planned and running treatments that mean it
 * @param insteadOf   activities of which it is the exact form: where it is an option, they are not shown
 * @param general     whether other activities on its axis are more exact: where one of those is an unconditional
 *                    option, it is not shown
 * @param modifier    whether it only refines another activity and never stands alone
 * @param partial     whether other drugs, still to be chosen, are given with its ingredients
 * @param test        the test, in plain words
 * @param loinc       the LOINC code of the test, where one is verified
 * @param procedure   the procedure, in plain words
 * @param snomed      the SNOMED CT code of the procedure, where one is verified
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
     * @param name   the name of the drug
     * @param rxnorm its RxNorm ingredient code, where one is verified
     * @param choice a label; of the drugs of an activity with the same label, one is given
     */
    public record Ingredient(String name, Optional<String> rxnorm, Optional<String> choice) {
        public Ingredient {
            RequiredKeys.required(name, "name");
        }
    }

    /** A class of activities, with a label that fits into a sentence. */
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

    /** An activity outside the base that stands for an order. */
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

    /** The same activity with another label. */
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

    /** The targets of items that include this activity: its id, and its classes as {@code class:<class>}. */
    public Stream<String> targets() {
        return Stream.concat(Stream.of(id), classes.stream().map(CLASS::concat));
    }

    /** Returns whether a target of an item, an activity's id or {@code class:<class>}, includes this activity. */
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
