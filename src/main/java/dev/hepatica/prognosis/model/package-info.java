/** Prognostic models and their answers: the published card, the criteria, the values that are possible. */
@NullMarked
package dev.hepatica.prognosis.model;

import org.jspecify.annotations.NullMarked;
