package dev.hepatica.evidence.condition;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.PartialVars;
import dev.cel.runtime.Program;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of a condition, compiled: an expression over facts, of any type that a fact can have.
 *
 * @param number  its place among all distinct parts, from 0
 * @param text    the expression
 * @param facts   the facts that it names
 * @param limits  the numbers that it compares each numeric fact with
 * @param words   the expression in words
 * @param path    the expression in FHIRPath
 * @param program the compiled expression
 */
record Conjunct(
        int number,
        String text,
        Set<Fact> facts,
        Map<Fact, List<BigDecimal>> limits,
        String words,
        String path,
        Program program) {

    /** Its value for a case, or a {@link CelUnknownSet} of the facts that are missing. */
    Object value(CelVariableResolver facts) {
        try {
            return program.eval(facts);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("cannot evaluate " + text, e);
        }
    }

    /** The same by CEL's documented way, which is slower; for a test that both agree. */
    Object value(PartialVars facts) throws CelEvaluationException {
        return program.eval(facts);
    }
}
