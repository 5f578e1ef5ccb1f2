package dev.hepatica.fhir.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;

/**
 * Reads numbers as they were sent, to the last digit. A number such as {@code 1e999999999} remains a text, which is not
 * a FHIR decimal: written out, it would fill the memory.
 */
public final class SaneNumbers extends JsonNodeFactory {

    private static final long serialVersionUID = 1L;

    /** The most digits before or after the decimal point; no measurement has as many. */
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
