/**
 * The language that evidence is written in: a vocabulary of facts, conditions over them in CEL, and verdicts that are
 * true, false or open. The only place that knows CEL; it must not know what the conditions are about.
 */
@NullMarked
package dev.hepatica.evidence.language;

import org.jspecify.annotations.NullMarked;
