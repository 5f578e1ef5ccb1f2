/**
 * The evidence base applied to one case: recommendations that hold or could hold, and the activities that they are for
 * and against. The plan is composed elsewhere, from these.
 */
@NullMarked
package dev.hepatica.assessment.deliberation;

import org.jspecify.annotations.NullMarked;
