/** Points and coefficients that a site provides for models whose publications are not open. */
@NullMarked
package dev.hepatica.prognosis.site;

import org.jspecify.annotations.NullMarked;
