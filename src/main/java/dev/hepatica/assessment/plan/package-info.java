/**
 * What an assessment says, as values: the plan with its reasons, what is not advised, what is missing, the outlook. Plain
 * records for every writer and transport; nothing here may decide anything.
 */
@NullMarked
package dev.hepatica.assessment.plan;

import org.jspecify.annotations.NullMarked;
