/**
 * The evidence base as values for publishing: items, activities, classes and drugs in words and codes, without the
 * engine. Nothing here may decide anything.
 */
@NullMarked
package dev.hepatica.assessment.knowledge;

import org.jspecify.annotations.NullMarked;
