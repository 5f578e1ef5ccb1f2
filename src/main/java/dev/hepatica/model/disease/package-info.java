/** The disease: the primary, the metastases, where they are, what drives them, and what blood tells of them. */
@NullMarked
package dev.hepatica.model.disease;

import org.jspecify.annotations.NullMarked;
