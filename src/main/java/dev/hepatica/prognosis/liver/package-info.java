/** Models of the liver as an operation or ablation leaves it, and of transplantation. */
@NullMarked
package dev.hepatica.prognosis.liver;

import org.jspecify.annotations.NullMarked;
