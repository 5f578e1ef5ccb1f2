/**
 * Translation of a record into a case: the meaning of each code, text and number for the disease. It never guesses, and a
 * single resource never makes it fail. It does not decide which resources count, and does not know the use of a case.
 */
@NullMarked
package dev.hepatica.fhir.reading;

import org.jspecify.annotations.NullMarked;
