/** Pages that explain the statements to which cards link. */
@NullMarked
package dev.hepatica.cdshooks.explanation;

import org.jspecify.annotations.NullMarked;
