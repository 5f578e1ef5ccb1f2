/**
 * Feedback: what users made of the cards. It is read strictly where it counts and leniently where real clients differ,
 * kept in a database without anything that names a patient, and told to operators in numbers.
 */
@NullMarked
package dev.hepatica.cdshooks.feedback;

import org.jspecify.annotations.NullMarked;
