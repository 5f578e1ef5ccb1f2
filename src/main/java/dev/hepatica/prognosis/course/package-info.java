/** Models of the course after treatment: growth pattern, blood markers, time since the resection. */
@NullMarked
package dev.hepatica.prognosis.course;

import org.jspecify.annotations.NullMarked;
