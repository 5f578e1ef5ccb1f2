/**
 * Wiring only: what is made at start, configuration, health, and who may connect. It looks into every room and holds no
 * rule of any.
 */
@NullMarked
package dev.hepatica.runtime;

import org.jspecify.annotations.NullMarked;
