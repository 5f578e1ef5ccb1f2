package dev.hepatica.model.disease;

import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.util.List;

/**
 * Markers in blood.
 *
 * @param ceaNgMl                    carcinoembryonic antigen in serum or plasma, in ng/mL
 * @param ceaElevatedAtBaseline      whether it was above the laboratory's reference before the metastases were treated
 * @param ceaSeries                  all its values
 * @param ceaBeforeResection         its last value before the last liver resection, in ng/mL
 * @param ctdna                      circulating tumour DNA
 * @param surveillanceCtInconclusive whether the last computed tomography of the follow-up did not settle recurrence
 * @param plasmaGenes                RAS, BRAF and EGFR in plasma, when an anti-EGFR antibody is to be given again
 * @param ca199UMl                   CA 19-9, in U/mL
 * @param circulatingTumourCells     whether circulating tumour cells were found
 * @param hybridCellTrend            how circulating hybrid cells develop
 */
public record Markers(
        Finding<Interval> ceaNgMl,
        Finding<Boolean> ceaElevatedAtBaseline,
        CeaSeries ceaSeries,
        Finding<Interval> ceaBeforeResection,
        CtDna ctdna,
        Finding<Boolean> surveillanceCtInconclusive,
        Finding<GeneStatus> plasmaGenes,
        Finding<Interval> ca199UMl,
        Finding<Boolean> circulatingTumourCells,
        Finding<Trend> hybridCellTrend) {

    /**
     * Circulating tumour DNA, by when the blood was taken.
     *
     * @param preoperative  before the last resection of metastases
     * @param postoperative in the first weeks after it
     * @param surveillance  later on
     * @param samples       all samples on record
     */
    public record CtDna(
            Finding<CtDnaStatus> preoperative,
            Finding<CtDnaStatus> postoperative,
            Finding<CtDnaStatus> surveillance,
            List<CtDnaSample> samples) {
        public CtDna {
            samples = List.copyOf(samples);
        }
    }

    /** Whether tumour DNA was found in blood. */
    public enum CtDnaStatus implements Coded {
        POSITIVE("positive"),
        NEGATIVE("negative");

        private final String code;

        CtDnaStatus(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How a marker develops. */
    public enum Trend implements Coded {
        RISING("rising"),
        STABLE("stable"),
        FALLING("falling");

        private final String code;

        Trend(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
