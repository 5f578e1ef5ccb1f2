package dev.hepatica.fhir.wire;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the problems that HAPI reports while it parses. None is logged, since it may quote the record. */
class ParseProblems implements IParserErrorHandler {

    /** Elements that no resource has in R4, and by which versions before and after it deny what a resource states. */
    private static final Set<String> DENIALS = Set.of(
            "modifierExtension",
            "implicitRules",
            "certainty",
            "negationIndicator",
            "taken",
            "adherence",
            "wasNotTaken",
            "wasNotGiven",
            "notGiven",
            "notDone",
            "notPerformed",
            "notTaken",
            "reasonNotTaken",
            "reasonNotGiven",
            "reasonNotPerformed",
            "reasonNotDone",
            "prohibited");

    private final List<String> problems = new ArrayList<>();
    private final Set<String> limiting = new LinkedHashSet<>();
    private boolean comparator;

    List<String> found() {
        return List.copyOf(problems);
    }

    /** Returns whether the comparator of a quantity was among the elements that HAPI dropped. */
    boolean includeComparator() {
        return comparator;
    }

    /** The elements, not as R4 has them, without which the resource cannot be understood. */
    Set<String> limiting() {
        return Set.copyOf(limiting);
    }

    private void limits(@Nullable String element) {
        if (element != null && (DENIALS.contains(element) || LimitingElements.include(element))) {
            limiting.add(element);
        }
    }

    private static @Nullable String parent(@Nullable IParseLocation location) {
        return location == null ? null : location.getParentElementName();
    }

    private void add(@Nullable IParseLocation location, String problem) {
        var parent = parent(location);
        problems.add(parent == null ? problem : problem + " in " + parent);
    }

    @Override
    public void containedResourceWithNoId(IParseLocation location) {
        add(location, "contained resource without an id");
    }

    @Override
    public void incorrectJsonType(
            IParseLocation location,
            String element,
            ValueType expected,
            ScalarType expectedScalar,
            ValueType found,
            ScalarType foundScalar) {
        limits(element);
        add(location, "element '%s' is not %s".formatted(element, expectedScalar == null ? expected : expectedScalar));
    }

    @Override
    public void invalidInternalReference(IParseLocation location, String reference) {
        add(location, "reference to a contained resource that is not there");
    }

    @Override
    public void invalidValue(@Nullable IParseLocation location, String value, String error) {
        limits(parent(location));
        comparator |= location != null && "comparator".equals(location.getParentElementName());
        var words =
                error.replaceFirst("^java\\.lang\\.NumberFormatException: For input string: ", "not a FHIR integer: ");
        add(location, "invalid value: " + words);
    }

    @Override
    public void missingRequiredElement(IParseLocation location, String element) {
        add(location, "required element '%s' is missing".formatted(element));
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation location, String element) {
        limits(element);
        add(location, "element '%s' repeats, but may not".formatted(element));
    }

    @Override
    public void unknownAttribute(IParseLocation location, String attribute) {
        limits(parent(location));
        add(location, "unknown attribute '%s'".formatted(attribute));
    }

    @Override
    public void unknownElement(IParseLocation location, String element) {
        limits(element);
        add(location, "unknown element '%s'".formatted(element));
    }

    @Override
    public void unknownReference(IParseLocation location, String reference) {
        add(location, "reference to a contained resource that is not there");
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(IParseLocation location) {
        add(location, "extension with a value and extensions");
    }
}
