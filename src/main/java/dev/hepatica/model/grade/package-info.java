/** Grades of evidence, in the words of GRADE. */
@NullMarked
package dev.hepatica.model.grade;

import org.jspecify.annotations.NullMarked;
