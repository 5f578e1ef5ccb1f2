package dev.hepatica.fhir.definition;

import dev.hepatica.assessment.knowledge.PublishedRecommendation;
import dev.hepatica.assessment.knowledge.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes an item of the evidence base in paragraphs: its statement, its applicability, and its caveats. */
final class Description {

    private Description() {}

    static String of(PublishedRecommendation item) {
        return Stream.of(
                        Stream.of(item.statement()),
                        textIf(!item.verified(), "Not verified: nobody has read in a source what this says."),
                        Stream.of("For: " + item.when().words() + "."),
                        item.unless().stream().map(unless -> "Not if: " + unless.words() + "."),
                        exceptions(item).stream(),
                        whenOpen(item).stream(),
                        instead(item).stream(),
                        item.basis().stream(),
                        textIf(
                                item.contextual(),
                                "Part of a plan only while an activity that it is about is planned or proposed."),
                        textIf(item.grade().inference(), "Part of it is an inference that its source does not print."),
                        item.grade().design().stream().map(design -> "Study design: " + design + "."),
                        item.grade().escat().stream().map(tier -> "ESCAT " + tier + "."),
                        item.disagreements().stream().map(Object::toString),
                        item.note().stream())
                .flatMap(paragraphs -> paragraphs)
                .map(String::strip)
                .collect(Collectors.joining("\n\n"));
    }

    /** The exceptions from what an item opposes. */
    static Optional<String> exceptions(PublishedRecommendation item) {
        var spared = item.exceptions().stream()
                .map(each -> each.what().label()
                        + each.when().map(when -> " if " + when.words()).orElse(""))
                .collect(Collectors.joining("; "));
        return spared.isEmpty() ? Optional.empty() : Optional.of("Does not reach " + spared + ".");
    }

    private static Optional<String> whenOpen(PublishedRecommendation item) {
        return item.whenOpen()
                .map(tests -> tests.isEmpty()
                        ? "Silent while that is not known."
                        : "While that is not known, it asks for: " + labels(tests) + ".");
    }

    private static Optional<String> instead(PublishedRecommendation item) {
        return item.instead().isEmpty()
                ? Optional.empty()
                : Optional.of("The way round: " + labels(item.instead()) + ".");
    }

    private static String labels(List<Target> targets) {
        return targets.stream().map(Target::label).collect(Collectors.joining("; "));
    }

    private static Stream<String> textIf(boolean holds, String text) {
        return holds ? Stream.of(text) : Stream.empty();
    }
}
