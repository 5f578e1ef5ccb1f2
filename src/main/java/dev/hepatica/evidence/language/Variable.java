package dev.hepatica.evidence.language;

import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelUnknownSet;

/**
 * A fact as a variable of CEL.
 *
 * @param fact      the fact
 * @param place     the place of the fact in the vocabulary
 * @param known     the name of the variable for whether it is recorded
 * @param attribute the attribute of CEL for the missing fact
 * @param missing   its value when it is missing
 */
record Variable(FactDefinition fact, int place, String known, CelAttribute attribute, CelUnknownSet missing) {

    static Variable of(FactDefinition fact, int place) {
        var attribute = CelAttribute.create(fact.id());
        return new Variable(fact, place, known(fact), attribute, CelUnknownSet.create(attribute));
    }

    /** The slot of its value among all variables. */
    int slot() {
        return 2 * place;
    }

    /** The slot of whether it is recorded among all variables. */
    int knownSlot() {
        return 2 * place + 1;
    }

    static String known(FactDefinition fact) {
        return "known_" + fact.id();
    }
}
