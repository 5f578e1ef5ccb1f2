/** The one page of a plan that a tumour board reads, as lines; cards show the first of them. */
@NullMarked
package dev.hepatica.assessment.page;

import org.jspecify.annotations.NullMarked;
