package dev.hepatica.fhir.record;

import dev.hepatica.fhir.record.DiagnosisStatus.Verification;
import dev.hepatica.fhir.terminology.Terminology;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads the status of a diagnosis: verification and clinical status, the certainty that German senders add to an ICD-10-GM
 * code, and words beside the code. What is there and cannot be understood makes a diagnosis a suspected one.
 */
final class DiagnosisStatusReader {

    private static final String CERTAINTY = "certainty-of-status";
    private static final String COURSE = "course-of-status";
    private static final String GERMAN_CERTAINTY = "diagnosesicherheit";
    private static final String KBV = "https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_ICD_DIAGNOSESICHERHEIT";

    private static final String CONFIRMED = "confirmed";
    private static final String SUSPECTED = "suspected";
    private static final String REFUTED = "refuted";
    private static final String IN_ERROR = "entered-in-error";
    private static final String OVER = "over";
    private static final String RECURRENT = "recurrent";

    private final Terminology terminology;

    DiagnosisStatusReader(Terminology terminology) {
        this.terminology = terminology;
    }

    DiagnosisStatus read(Condition condition) {
        var remarks = new ArrayList<String>();
        var certainty = new LinkedHashSet<String>();
        var course = new LinkedHashSet<String>();
        status(condition.getVerificationStatus(), CERTAINTY, "verification status", certainty, remarks);
        status(condition.getClinicalStatus(), COURSE, "clinical status", course, remarks);
        for (var extension : germanCertainty(condition)) {
            var concept = new CodeableConcept(new Coding().setSystem(KBV).setCode(code(extension.getValue())));
            var found = terminology.translations(CERTAINTY, concept);
            certainty.addAll(found);
            course.addAll(terminology.translations(COURSE, concept));
            if (found.isEmpty()) {
                remarks.add("its certainty (Diagnosesicherheit) is not understood");
            }
        }
        inWords(condition.getCode(), certainty, course, remarks);
        if (certainty.contains(CONFIRMED) && certainty.contains(REFUTED)) {
            remarks.add("it is on record as confirmed and also as refuted");
        }
        return new DiagnosisStatus(
                verification(certainty, !remarks.isEmpty()),
                course.contains(RECURRENT),
                condition.hasAbatement() || course.contains(OVER),
                remarks);
    }

    private static Verification verification(Set<String> certainty, boolean isInDoubt) {
        if (certainty.contains(IN_ERROR)) {
            return Verification.ENTERED_IN_ERROR;
        }
        if (isInDoubt || certainty.contains(SUSPECTED)) {
            return Verification.SUSPECTED;
        }
        return certainty.contains(REFUTED) ? Verification.REFUTED : Verification.CONFIRMED;
    }

    private void status(CodeableConcept status, String map, String name, Set<String> meanings, List<String> remarks) {
        var words = map.equals(CERTAINTY) ? terminology.certaintyWords() : terminology.courseWords();
        var found = new LinkedHashSet<>(terminology.translations(map, status));
        found.addAll(words.ofStatus(status));
        meanings.addAll(found);
        if (found.isEmpty() && !status.isEmpty()) {
            remarks.add("its %s is not understood".formatted(name));
        }
    }

    private void inWords(CodeableConcept code, Set<String> certainty, Set<String> course, List<String> remarks) {
        var inName = terminology.certaintyWords().inName(code);
        if (!inName.isEmpty()) {
            remarks.add("the words beside its code deny or doubt it");
        }
        certainty.addAll(inName);
        course.addAll(terminology.courseWords().inName(code));
    }

    /** The extensions for the certainty of an ICD-10-GM code, with the code, the concept or the Condition. */
    private static List<Extension> germanCertainty(Condition condition) {
        return Stream.of(
                        Stream.of(condition).flatMap(each -> each.getExtension().stream()),
                        condition.getCode().getExtension().stream(),
                        condition.getCode().getCoding().stream()
                                .map(Element::getExtension)
                                .flatMap(List::stream))
                .flatMap(extensions -> extensions)
                .filter(extension -> extension.getUrl() != null
                        && extension.getUrl().toLowerCase(Locale.ROOT).endsWith(GERMAN_CERTAINTY))
                .toList();
    }

    private static String code(@Nullable Type value) {
        if (value instanceof Coding coding && coding.hasCode()) {
            return coding.getCode();
        }
        if (value instanceof CodeableConcept concept
                && concept.getCodingFirstRep().hasCode()) {
            return concept.getCodingFirstRep().getCode();
        }
        if (value instanceof CodeType code && code.hasValue()) {
            return code.getValue();
        }
        return value instanceof StringType text ? text.getValueNotNull() : "";
    }
}
