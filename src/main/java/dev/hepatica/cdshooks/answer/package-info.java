/** Writes an assessment as a few cards: cautions first, then the proposal, then the tests to order. */
@NullMarked
package dev.hepatica.cdshooks.answer;

import org.jspecify.annotations.NullMarked;
