/** The files of the evidence base: their contents, the overlay of a site, and the check of all names in them. */
@NullMarked
package dev.hepatica.evidence.files;

import org.jspecify.annotations.NullMarked;
