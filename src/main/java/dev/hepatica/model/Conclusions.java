package dev.hepatica.model;

import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;

/**
 * What the sender concluded itself. It counts only where the findings that it follows from do not decide it.
 *
 * @param elderly                 elderly in the sense of the treatment
 * @param primaryInSitu           whether the primary is still there
 * @param metastatic              whether the disease is metastatic
 * @param activeDisease           whether there is disease to treat
 * @param earlyMetachronous       whether the liver metastases came within 12 months after the primary
 * @param fewLesions              whether the liver metastases are few
 * @param shortIntervalRecurrence whether they came back soon after a liver resection
 * @param fongScore               the clinical risk score of Fong, 0 to 5
 */
public record Conclusions(
        Finding<Boolean> elderly,
        Finding<Boolean> primaryInSitu,
        Finding<Boolean> metastatic,
        Finding<Boolean> activeDisease,
        Finding<Boolean> earlyMetachronous,
        Finding<Boolean> fewLesions,
        Finding<Boolean> shortIntervalRecurrence,
        Finding<Interval> fongScore) {}
