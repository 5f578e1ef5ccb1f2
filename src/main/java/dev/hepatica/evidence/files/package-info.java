/**
 * The evidence base as files: what they hold, how what a site has written is laid over the bundled ones, and whether all
 * names in them are borne by something.
 */
@NullMarked
package dev.hepatica.evidence.files;

import org.jspecify.annotations.NullMarked;
