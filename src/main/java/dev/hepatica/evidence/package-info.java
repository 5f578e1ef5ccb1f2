/**
 * What is known about treating colorectal liver metastases, as data: cited items, the activities they speak of, and the
 * base that weighs them against the facts of one case. Nothing here may know of FHIR, HTTP or how a plan is composed.
 */
@NullMarked
package dev.hepatica.evidence;

import org.jspecify.annotations.NullMarked;
