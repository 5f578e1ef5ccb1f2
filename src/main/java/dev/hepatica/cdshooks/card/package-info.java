/** The answer as it is sent: cards, suggestions, links, in the words of CDS Hooks. */
@NullMarked
package dev.hepatica.cdshooks.card;

import org.jspecify.annotations.NullMarked;
