/** Files of the evidence base as text: reading them, pointing into them, and saying what is wrong with them. */
@NullMarked
package dev.hepatica.evidence.yaml;

import org.jspecify.annotations.NullMarked;
