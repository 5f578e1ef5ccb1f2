/** Models for patients whose liver metastases are, or were, resected. */
@NullMarked
package dev.hepatica.prognosis.resection;

import org.jspecify.annotations.NullMarked;
