/** Models of the liver before and after surgery or ablation, and of transplantation. */
@NullMarked
package dev.hepatica.prognosis.liver;

import org.jspecify.annotations.NullMarked;
