/** What genes and pathways say of the outlook. */
@NullMarked
package dev.hepatica.prognosis.molecular;

import org.jspecify.annotations.NullMarked;
