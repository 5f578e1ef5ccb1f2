/** The services that are offered: what they are called by, and what they ask to be sent along. */
@NullMarked
package dev.hepatica.cdshooks.service;

import org.jspecify.annotations.NullMarked;
