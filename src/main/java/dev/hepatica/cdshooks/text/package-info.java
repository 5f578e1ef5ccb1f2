/** The texts of cards: templates in Markdown, which nothing that is put into them can turn into more than text. */
@NullMarked
package dev.hepatica.cdshooks.text;

import org.jspecify.annotations.NullMarked;
