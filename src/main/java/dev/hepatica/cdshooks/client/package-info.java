/** Who calls, and what can be shown there. */
@NullMarked
package dev.hepatica.cdshooks.client;

import org.jspecify.annotations.NullMarked;
