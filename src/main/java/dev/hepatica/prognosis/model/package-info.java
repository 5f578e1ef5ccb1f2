/** What a prognostic model is, and what it can answer: its published card, its criteria, the values that are possible. */
@NullMarked
package dev.hepatica.prognosis.model;

import org.jspecify.annotations.NullMarked;
