/**
 * The assessment as values: the plan with its reasons, activities that are not advised, questions, prognoses. Plain
 * records for every writer and transport. Nothing here may decide anything.
 */
@NullMarked
package dev.hepatica.assessment.plan;

import org.jspecify.annotations.NullMarked;
