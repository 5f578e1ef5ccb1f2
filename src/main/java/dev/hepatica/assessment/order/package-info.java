/**
 * Checks of orders and of treatment that is planned or under way against the evidence. An order that agrees with it
 * gives no remark.
 */
@NullMarked
package dev.hepatica.assessment.order;

import org.jspecify.annotations.NullMarked;
