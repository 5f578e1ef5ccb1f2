package dev.hepatica.evidence.language;

import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelUnknownSet;

/**
 * A fact as CEL sees it.
 *
 * @param known     the name of the variable that tells whether it is recorded
 * @param attribute what CEL calls it when it is missing
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
