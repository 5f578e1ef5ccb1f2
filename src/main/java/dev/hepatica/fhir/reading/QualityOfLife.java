package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.WorkflowStatus;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;

/** Reads whether quality of life was assessed by the patient, with a known instrument. */
record QualityOfLife(Diagnoses diagnoses, Observations observations) {

    private static final Fact FACT = Fact.QOL_ASSESSED;
    private static final String ASSESSMENT = "quality-of-life-assessment";
    private static final String INSTRUMENTS = "quality-of-life-instrument";

    List<Finding<Boolean>> read() {
        var taken = new ArrayList<Finding<Boolean>>();
        for (var entry : diagnoses.record().all(QuestionnaireResponse.class)) {
            response(entry).ifPresent(taken::add);
        }
        for (var entry : diagnoses.record().all(Procedure.class)) {
            if (diagnoses.terminology().contains(ASSESSMENT, entry.resource().getCode())) {
                var date = Optional.ofNullable(entry.resource().getPerformed()).flatMap(Dates::of);
                count(entry, WorkflowStatus.of(entry.resource()).isCompleted(), date)
                        .ifPresent(taken::add);
            }
        }
        var observed =
                observations.whole(ASSESSMENT).filter(QualityOfLife::isTaken).toList();
        observations.use(FACT, observed);
        observed.forEach(result -> taken.add(Finding.known(true, result.source())));
        return taken;
    }

    /** Returns whether a result has a score or answers, not only a reason for their absence. */
    private static boolean isTaken(Result result) {
        var observation = result.observation();
        return result.isFinal()
                && result.dataAbsentReason().isEmpty()
                && (observation.hasValue() || observation.hasComponent() || observation.hasHasMember());
    }

    private Optional<Finding<Boolean>> response(RecordEntry<QuestionnaireResponse> entry) {
        var response = entry.resource();
        if (names(response).noneMatch(this::isInstrument)) {
            return Optional.empty();
        }
        var done = response.getStatus() == QuestionnaireResponseStatus.COMPLETED
                || response.getStatus() == QuestionnaireResponseStatus.AMENDED;
        return count(entry, done, Dates.of(response.getAuthoredElement()));
    }

    private Optional<Finding<Boolean>> count(RecordEntry<?> entry, boolean done, Optional<ClinicalDate> date) {
        var asOf = diagnoses.record().asOf();
        if (!done) {
            diagnoses.report().ignored(entry.path(), "an assessment of quality of life that is not completed");
        } else if (date.filter(day -> day.earliest().isAfter(asOf)).isPresent()) {
            diagnoses.report().ignored(entry.path(), "it is later than " + asOf);
        } else {
            diagnoses.report().used(entry.path(), FACT);
            return Optional.of(Finding.known(true, new Source(entry.reference(), date)));
        }
        return Optional.empty();
    }

    /** The names by which a response refers to its questionnaire: the address, the title beside it, an identifier. */
    private static Stream<String> names(QuestionnaireResponse response) {
        var address = response.getQuestionnaireElement();
        var titles = address.getExtension().stream()
                .flatMap(extension ->
                        extension.getValue() instanceof StringType title ? Stream.of(title.getValue()) : Stream.of());
        return Stream.concat(
                        titles,
                        Stream.of(address.getValue(), response.getIdentifier().getValue()))
                .flatMap(name -> Optional.ofNullable(name).stream());
    }

    /** Returns whether a name contains the words of an instrument, in order. */
    private boolean isInstrument(String name) {
        var words = words(name);
        return diagnoses.terminology().all(INSTRUMENTS).stream()
                .flatMap(code -> Stream.concat(
                        Stream.of(code), diagnoses.terminology().property(INSTRUMENTS, code, "spelling").stream()))
                .anyMatch(spelling -> words.contains(words(spelling)));
    }

    /** The words of a text in lower case, with one space before, between and after them. */
    private static String words(String text) {
        return (" " + text + " ").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ");
    }
}
