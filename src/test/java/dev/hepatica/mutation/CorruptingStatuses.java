package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Every other status that is legal, and some that are not. */
final class CorruptingStatuses implements Mutation {

    private static final List<String> RESOURCES = List.of(
            "registered",
            "preliminary",
            "final",
            "amended",
            "corrected",
            "cancelled",
            "entered-in-error",
            "unknown",
            "in-progress",
            "completed",
            "active",
            "stopped",
            "draft",
            "Final",
            "FINAL",
            "",
            "done");

    private static final List<String> CLINICAL =
            List.of("active", "recurrence", "relapse", "inactive", "remission", "resolved", "healed", "Active", "");

    private static final List<String> VERIFICATION = List.of(
            "unconfirmed", "provisional", "differential", "confirmed", "refuted", "entered-in-error", "maybe", "");

    private static final List<String> ABSENT = List.of(
            "unknown", "not-performed", "not-applicable", "error", "masked", "asked-declined", "not-a-number", "x");

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        return random.nextInt(4) == 0 ? absent(body, random) : status(body, random);
    }

    private static Optional<String> status(ObjectNode body, SplittableRandom random) {
        return Place.any(
                        body,
                        place -> place.value().isTextual() && !choices(place).isEmpty(),
                        random)
                .map(place -> {
                    var choices = choices(place);
                    var status = choices.get(random.nextInt(choices.size()));
                    place.put(TextNode.valueOf(status));
                    return "%s became '%s'".formatted(place.path(), status);
                });
    }

    private static List<String> choices(Place place) {
        if (place.name().equals("status")) {
            return RESOURCES;
        }
        if (place.name().equals("code") && place.path().contains(".clinicalStatus.")) {
            return CLINICAL;
        }
        return place.name().equals("code") && place.path().contains(".verificationStatus.") ? VERIFICATION : List.of();
    }

    /** A reason why there is no value, beside the value or instead of it. */
    private static Optional<String> absent(ObjectNode body, SplittableRandom random) {
        return Place.any(body, place -> place.isInEntry() && place.isValue(), random)
                .map(place -> {
                    var reason = ABSENT.get(random.nextInt(ABSENT.size()));
                    var instead = random.nextBoolean();
                    ((ObjectNode) place.parent())
                            .putObject("dataAbsentReason")
                            .putArray("coding")
                            .addObject()
                            .put("system", "http://terminology.hl7.org/CodeSystem/data-absent-reason")
                            .put("code", reason);
                    if (instead) {
                        place.remove();
                    }
                    return "%s %s absent as '%s'".formatted(place.path(), instead ? "is" : "is there and", reason);
                });
    }
}
