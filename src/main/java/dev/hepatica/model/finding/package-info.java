/** Findings: what is known of a fact, since when and from where, or why it is missing. */
@NullMarked
package dev.hepatica.model.finding;

import org.jspecify.annotations.NullMarked;
