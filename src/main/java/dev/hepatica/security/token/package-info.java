/** Whether a token is good: of a trusted issuer, signed, for this address, for now, and never seen before. */
@NullMarked
package dev.hepatica.security.token;

import org.jspecify.annotations.NullMarked;
