/** The response in terms of CDS Hooks: cards, suggestions, links. */
@NullMarked
package dev.hepatica.cdshooks.card;

import org.jspecify.annotations.NullMarked;
