/**
 * Feedback on cards, as clinicians gave it: kept in a database without anything that names a patient, and summarised in
 * numbers for operators.
 */
@NullMarked
package dev.hepatica.feedback;

import org.jspecify.annotations.NullMarked;
