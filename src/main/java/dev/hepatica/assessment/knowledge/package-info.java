/**
 * The evidence base as values, for whoever publishes it: items, activities, classes and drugs in words and codes, without
 * the engine behind them. Nothing here may decide anything.
 */
@NullMarked
package dev.hepatica.assessment.knowledge;

import org.jspecify.annotations.NullMarked;
