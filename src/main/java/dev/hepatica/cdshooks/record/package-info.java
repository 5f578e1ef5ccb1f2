/** The record that an answer rests on: what came with the request and what was fetched, with what could not be had. */
@NullMarked
package dev.hepatica.cdshooks.record;

import org.jspecify.annotations.NullMarked;
