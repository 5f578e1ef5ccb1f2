/** Wiring: beans, configuration, health, and access. It may use every other package and contains no rule of any. */
@NullMarked
package dev.hepatica.runtime;

import org.jspecify.annotations.NullMarked;
