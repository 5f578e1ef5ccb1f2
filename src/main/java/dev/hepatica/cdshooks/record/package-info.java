/** The record for an answer: data that was sent with the request and data that was fetched, with its gaps. */
@NullMarked
package dev.hepatica.cdshooks.record;

import org.jspecify.annotations.NullMarked;
