/**
 * Published resources: the profiles and terminology of the jar, and the evidence base as PlanDefinitions,
 * ActivityDefinitions and CodeSystems, each made at its first request. It decides nothing.
 */
@NullMarked
package dev.hepatica.fhir.definition;

import org.jspecify.annotations.NullMarked;
