/** From an assessment to a few cards, each worth reading: cautions first, then the proposal, then what to obtain. */
@NullMarked
package dev.hepatica.cdshooks.answer;

import org.jspecify.annotations.NullMarked;
