package dev.hepatica.evidence.base;

import java.util.List;

/**
 * Classes by which orders are read.
 *
 * @param operations    classes of operations before which an interval after drugs is kept
 * @param operation     the target by which recommendations name them
 * @param intervalAfter classes of drugs after which it is kept
 * @param antiVegf      the class whose drugs count as bevacizumab for it
 * @param backbone      the class of drugs that a targeted agent is combined with
 */
public record OrderRules(
        List<String> operations, String operation, List<String> intervalAfter, String antiVegf, String backbone) {

    /** Rules of a base without orders. */
    public static final OrderRules NONE = new OrderRules(List.of(), "", List.of(), "", "");

    public OrderRules {
        operations = RequiredKeys.listOf(operations);
        RequiredKeys.required(operation, "operation");
        intervalAfter = RequiredKeys.listOf(intervalAfter);
        RequiredKeys.required(antiVegf, "antiVegf");
        RequiredKeys.required(backbone, "backbone");
    }
}
