/** Models of the course after treatment: growth pattern, markers in blood, time since the resection. */
@NullMarked
package dev.hepatica.prognosis.course;

import org.jspecify.annotations.NullMarked;
