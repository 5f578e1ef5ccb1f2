package dev.hepatica.evidence.base;

import dev.hepatica.evidence.language.Condition;

/**
 * When a test before a treatment has nothing left to find out: the drug was given before, and borne.
 *
 * @param test the activity
 * @param when the condition under which it is needless
 */
public record NeedlessTest(String test, Condition when) {
    public NeedlessTest {
        RequiredKeys.required(test, "test");
        RequiredKeys.required(when, "when");
    }
}
