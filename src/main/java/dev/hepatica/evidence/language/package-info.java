/**
 * The language of evidence: a vocabulary of facts, conditions over them in CEL, and verdicts that are true, false or
 * open. This is the only package that knows CEL. It must not know the subject of the conditions.
 */
@NullMarked
package dev.hepatica.evidence.language;

import org.jspecify.annotations.NullMarked;
