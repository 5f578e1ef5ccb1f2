package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Dates that are none, that are not precise, that lie ahead, or that are given in another way. */
final class CorruptingDates implements Mutation {

    private static final List<String> DATES = List.of(
            "2026-13-40",
            "2026-02-30",
            "",
            "9999-12-31",
            "2099-01-01",
            "0001-01-01",
            "0000-00-00",
            "-2026-01-01",
            "+12026-01-01",
            "2026",
            "2026-04",
            "2025",
            "2026-04-02T10:00:00+14:00",
            "2026-05-04T23:59:59.999999-12:00",
            "2026-04-02T24:00:00Z",
            "2026-04-02T10:00",
            "2026-04-02T10:00:00",
            "2026-04-02T10:00:60Z",
            "20260402",
            "02.04.2026",
            "4/2/2026",
            "2026-4-2",
            "yesterday",
            "1775124000000");

    /** Other ways to say when. */
    private static final List<String> NAMES = List.of(
            "effectiveDateTime",
            "effectiveInstant",
            "effectivePeriod",
            "effectiveTiming",
            "issued",
            "onsetDateTime",
            "onsetPeriod",
            "onsetAge",
            "onsetString",
            "recordedDate",
            "abatementDateTime",
            "abatementBoolean",
            "deceasedDateTime",
            "deceasedBoolean",
            "birthDate");

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        return Place.any(body, CorruptingDates::isDate, random).map(place -> {
            var date = DATES.get(random.nextInt(DATES.size()));
            place.put(TextNode.valueOf(date));
            if (random.nextInt(4) > 0) {
                return "%s became '%s'".formatted(place.path(), date);
            }
            var name = NAMES.get(random.nextInt(NAMES.size()));
            if (name.endsWith("Period")) {
                place.put(
                        JsonNodeFactory.instance.objectNode().put("start", date).put("end", "2026-01-01"));
            }
            place.rename(name);
            return "%s became %s '%s'".formatted(place.path(), name, date);
        });
    }

    private static boolean isDate(Place place) {
        return place.value().isTextual() && place.value().asText().matches("[12]\\d{3}(-\\d\\d.*)?");
    }
}
