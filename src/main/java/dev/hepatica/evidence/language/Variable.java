package dev.hepatica.evidence.language;

import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelUnknownSet;

/**
 * A fact as a variable of CEL.
 *
 * @param fact      the fact
 * @param known     the name of the variable for whether it is recorded
 * @param attribute the attribute of CEL for the missing fact
 * @param missing   its value when it is missing
 */
record Variable(FactDefinition fact, String known, CelAttribute attribute, CelUnknownSet missing) {

    static Variable of(FactDefinition fact) {
        var attribute = CelAttribute.create(fact.id());
        return new Variable(fact, known(fact), attribute, CelUnknownSet.create(attribute));
    }

    static String known(FactDefinition fact) {
        return "known_" + fact.id();
    }
}
