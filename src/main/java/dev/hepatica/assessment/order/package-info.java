/**
 * What is ordered, planned or under way, held against the evidence: what speaks against it, what it waits for. Nothing is
 * said of what agrees.
 */
@NullMarked
package dev.hepatica.assessment.order;

import org.jspecify.annotations.NullMarked;
