/**
 * Who may call. In open mode nobody is asked; in smart mode everything is closed but what is named as open, and a caller
 * shows a CDS Hooks token for the very address that it calls.
 */
@NullMarked
package dev.hepatica.security;

import org.jspecify.annotations.NullMarked;
