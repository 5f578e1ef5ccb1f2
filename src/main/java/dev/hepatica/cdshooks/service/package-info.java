/** The services: the hooks that call them, and the data that they ask for. */
@NullMarked
package dev.hepatica.cdshooks.service;

import org.jspecify.annotations.NullMarked;
