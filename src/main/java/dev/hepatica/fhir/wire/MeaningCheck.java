package dev.hepatica.fhir.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Finds in a resource what may change its meaning and cannot be understood: a {@code modifierExtension} or
 * {@code implicitRules} at any depth (FHIR R4, 2.4.0.2 and 2.27.2), and an element that limits the meaning but has no value.
 * A component of an Observation is judged on its own. Other primitives without a value are emptied, so that readers find
 * none there.
 */
final class MeaningCheck {

    static final String DATA_ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    /** The words in place of an address that is not known, which may be read. */
    private static final String DISPLAY = "http://hl7.org/fhir/StructureDefinition/display";

    /** The elements that say how far a resource has come. Those of results and orders may be missing; then nothing counts. */
    private static final Set<String> STATUS = Set.of("status", "lifecycleStatus", "intent", "comparator");

    private final List<String> modifiers = new ArrayList<>();
    private final List<String> limits = new ArrayList<>();
    private final List<String> emptied = new ArrayList<>();

    private MeaningCheck() {}

    /** Checks a resource, and takes the parts out of it that are not to be used. */
    static Checked check(Resource resource) {
        var problems = new ArrayList<String>();
        if (resource instanceof Observation observation) {
            checkComponents(observation, problems);
        }
        var check = new MeaningCheck();
        check.walk(resource, "", false);
        problems.addAll(check.emptied.stream()
                .map(path -> path + " has no value and is not read")
                .toList());
        check.reason().ifPresent(reason -> problems.add(0, "not used: " + reason));
        return new Checked(check.reason().isEmpty(), problems);
    }

    /**
     * The outcome of a check.
     *
     * @param isUsable whether the resource may be read, without the parts that were taken out
     * @param problems what was found, in words that say where
     */
    record Checked(boolean isUsable, List<String> problems) {

        Checked {
            problems = List.copyOf(problems);
        }
    }

    private static void checkComponents(Observation observation, List<String> problems) {
        var components = observation.getComponent();
        for (var i = 0; i < components.size(); i++) {
            var check = new MeaningCheck();
            var path = "component[%d]".formatted(i);
            check.walk(components.get(i), path + ".", false);
            if (check.reason().isPresent()) {
                problems.add("%s is not used: %s".formatted(path, check.reason().get()));
                components.set(i, new ObservationComponentComponent());
            } else {
                check.emptied.forEach(each -> problems.add(each + " has no value and is not read"));
            }
        }
    }

    private Optional<String> reason() {
        if (!modifiers.isEmpty()) {
            return Optional.of(
                    "%s may change what it says, and is not understood".formatted(String.join(", ", modifiers)));
        }
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of("%s has no value, and without it the rest cannot be understood"
                        .formatted(String.join(", ", limits)));
    }

    private void walk(Base element, String prefix, boolean isLimiting) {
        for (var property : element.children()) {
            var name = property.getName().replace("[x]", "");
            var values = property.getValues();
            for (var i = 0; i < values.size(); i++) {
                var path = prefix + name + (property.isList() ? "[" + i + "]" : "");
                var limits = isLimiting || LimitingElements.include(name) || STATUS.contains(name);
                if (name.equals("modifierExtension") || name.equals("implicitRules")) {
                    modifiers.add(path);
                } else {
                    value(values.get(i), path, limits);
                }
            }
        }
    }

    private void value(Base value, String path, boolean isLimiting) {
        var isWithheld = value instanceof Element element
                && (value instanceof PrimitiveType<?> primitive ? !primitive.hasValue() : isMarkedAbsent(element))
                && !value.isEmpty();
        if (isWithheld && isLimiting) {
            limits.add(path);
        } else if (isWithheld && value instanceof PrimitiveType<?> primitive && !primitive.hasExtension(DISPLAY)) {
            primitive.setExtension(null);
            emptied.add(path);
        } else {
            walk(value, path + ".", isLimiting);
        }
    }

    private static boolean isMarkedAbsent(Element element) {
        return element.getExtension().stream().anyMatch(extension -> DATA_ABSENT_REASON.equals(extension.getUrl()));
    }
}
