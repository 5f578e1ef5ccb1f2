package dev.hepatica.model.treatment;

import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;

/**
 * What a liver surgeon, an interventional radiologist or a board says of the liver and of where the metastases sit in it.
 *
 * @param flrPercent                     future liver remnant, in per cent of the total liver volume
 * @param flrPercentBefore               the same before its growth was begun
 * @param background                     the state of the liver outside the metastases
 * @param kineticGrowthPercentPerWeek    growth of the remnant after embolisation, in percentage points a week
 * @param flrFunctionPercentPerMinM2     uptake of mebrofenin by the remnant, in per cent a minute and square metre
 * @param augmentationFailed             whether the remnant is still too small after occlusion of the portal vein
 * @param inflowOutflowPreservable       whether the remnant keeps inflow, outflow and biliary drainage
 * @param allLesionsRemovable            whether all visible lesions can be removed with a negative margin
 * @param allLesionsAblatable            whether all visible lesions can be ablated, alone or together with resection
 * @param nearHilarPlate                 whether a lesion lies near the hilar plate
 * @param onLiverSurface                 whether a lesion lies on the surface
 * @param nearLargeVessel                whether a lesion lies near a vessel that carries heat away
 * @param nearBileDuct                   whether a lesion lies near a central bile duct
 * @param distanceToLuminalOrganMm       the smallest distance from a lesion to stomach or bowel, in millimetres
 * @param requiresMajorHepatectomy       whether three or more segments would have to go
 */
public record Operability(
        Finding<Interval> flrPercent,
        Finding<Interval> flrPercentBefore,
        Finding<Background> background,
        Finding<Interval> kineticGrowthPercentPerWeek,
        Finding<Interval> flrFunctionPercentPerMinM2,
        Finding<Boolean> augmentationFailed,
        Finding<Boolean> inflowOutflowPreservable,
        Finding<Boolean> allLesionsRemovable,
        Finding<Boolean> allLesionsAblatable,
        Finding<Boolean> nearHilarPlate,
        Finding<Boolean> onLiverSurface,
        Finding<Boolean> nearLargeVessel,
        Finding<Boolean> nearBileDuct,
        Finding<Interval> distanceToLuminalOrganMm,
        Finding<Boolean> requiresMajorHepatectomy) {

    /** The liver outside the metastases. */
    public enum Background implements Coded {
        NORMAL("normal"),
        CIRRHOSIS("cirrhosis"),
        CHEMOTHERAPY_INJURED("chemotherapy-injured");

        private final String code;

        Background(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
