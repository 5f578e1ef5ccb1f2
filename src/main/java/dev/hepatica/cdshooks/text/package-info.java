/** The texts of cards: templates in Markdown. Whatever is inserted into them is escaped and remains text. */
@NullMarked
package dev.hepatica.cdshooks.text;

import org.jspecify.annotations.NullMarked;
