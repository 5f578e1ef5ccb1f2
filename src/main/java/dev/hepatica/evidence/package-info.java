/**
 * The evidence on treating colorectal liver metastases, as data: cited items, activities, and the base that applies
 * them to the facts of a case. Nothing here may know of FHIR, HTTP or how a plan is composed.
 */
@NullMarked
package dev.hepatica.evidence;

import org.jspecify.annotations.NullMarked;
