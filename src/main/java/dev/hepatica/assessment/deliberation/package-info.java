/**
 * What the items of the base say of one case, weighed: what holds, what could, what speaks against what. It makes no plan;
 * those who do look here.
 */
@NullMarked
package dev.hepatica.assessment.deliberation;

import org.jspecify.annotations.NullMarked;
