/** Models of genes and pathways. */
@NullMarked
package dev.hepatica.prognosis.molecular;

import org.jspecify.annotations.NullMarked;
