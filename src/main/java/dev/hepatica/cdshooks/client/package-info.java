/** Clients and their abilities. */
@NullMarked
package dev.hepatica.cdshooks.client;

import org.jspecify.annotations.NullMarked;
