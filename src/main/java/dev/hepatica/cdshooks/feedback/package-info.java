/** The feedback endpoint of CDS Hooks: it is read strictly where it counts and leniently where real clients differ. */
@NullMarked
package dev.hepatica.cdshooks.feedback;

import org.jspecify.annotations.NullMarked;
