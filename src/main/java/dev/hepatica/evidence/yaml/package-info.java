/** YAML files of the evidence base: reading, places, and error messages. */
@NullMarked
package dev.hepatica.evidence.yaml;

import org.jspecify.annotations.NullMarked;
