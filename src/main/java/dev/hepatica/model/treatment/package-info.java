/** What was done, is being done and could be done: care, drugs, liver surgery. */
@NullMarked
package dev.hepatica.model.treatment;

import org.jspecify.annotations.NullMarked;
