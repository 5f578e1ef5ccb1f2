package dev.hepatica.fhir.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;

/**
 * Numbers as they were sent, to the last digit. One like {@code 1e999999999} stays a text, which is no FHIR decimal:
 * written out, it would fill the memory.
 */
public final class SaneNumbers extends JsonNodeFactory {

    private static final long serialVersionUID = 1L;

    /** More digits than any measurement has, before or behind the point. */
    private static final int MOST_DIGITS = 1000;

    public SaneNumbers() {
        super(true);
    }

    @Override
    public ValueNode numberNode(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS
                ? textNode("a number out of range")
                : super.numberNode(number);
    }
}
