/**
 * CDS Hooks: the calls of an EHR when a chart is opened or an order signed, and the cards that answer them. This
 * package reads requests into records and writes assessments as cards; nothing here may decide what is advised.
 */
@NullMarked
package dev.hepatica.cdshooks;

import org.jspecify.annotations.NullMarked;
