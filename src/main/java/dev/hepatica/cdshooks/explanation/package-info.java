/** What a statement rests on, as a page for people: where a card links to. */
@NullMarked
package dev.hepatica.cdshooks.explanation;

import org.jspecify.annotations.NullMarked;
