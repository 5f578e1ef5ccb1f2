/**
 * CDS Hooks: what an EHR asks while a chart is opened or an order signed, and the cards that answer. It reads requests
 * into records and puts assessments into cards; nothing here may decide what is advised.
 */
@NullMarked
package dev.hepatica.cdshooks;

import org.jspecify.annotations.NullMarked;
