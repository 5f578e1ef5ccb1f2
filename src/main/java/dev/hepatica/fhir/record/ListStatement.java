package dev.hepatica.fhir.record;

import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.ListResource.ListMode;
import org.hl7.fhir.r4.model.ListResource.ListStatus;

/**
 * Statement of a List or of a section of a document that a list was sent.
 *
 * @param list        the list: {@code problems}, {@code medications}, {@code procedures} or {@code allergies}
 * @param isWithItems whether it refers to items; otherwise it states that there are none
 * @param path        the place of the List or document
 */
record ListStatement(String list, boolean isWithItems, String path, Source source) {

    private static final String EMPTY_REASON = "http://terminology.hl7.org/CodeSystem/list-empty-reason";

    /** The one reason by which a clinician states that there is nothing to list; the others leave it open. */
    private static final String NIL_KNOWN = "nilknown";

    /** The statements of a record, and in its report why a List makes none. */
    static List<ListStatement> in(PatientRecord record, Terminology terminology) {
        var statements = new ArrayList<ListStatement>();
        for (var entry : record.all(ListResource.class)) {
            var list = entry.resource();
            add(
                    record,
                    entry,
                    list.getStatus() == ListStatus.CURRENT && list.getMode() != ListMode.CHANGES
                            ? of(
                                    terminology,
                                    list.getCode(),
                                    list.hasEntry(),
                                    list.getEmptyReason(),
                                    entry,
                                    list.getDateElement())
                            : Stream.empty(),
                    statements);
        }
        for (var entry : record.all(Composition.class)) {
            var document = entry.resource();
            add(
                    record,
                    entry,
                    isFinal(document)
                            ? document.getSection().stream()
                                    .flatMap(ListStatement::nested)
                                    .flatMap(section -> of(
                                            terminology,
                                            section.getCode(),
                                            section.hasEntry(),
                                            section.getEmptyReason(),
                                            entry,
                                            document.getDateElement()))
                            : Stream.empty(),
                    statements);
        }
        return statements;
    }

    private static void add(
            PatientRecord record, RecordEntry<?> entry, Stream<ListStatement> found, List<ListStatement> statements) {
        var counting = found.filter(statement -> statement
                        .source()
                        .date()
                        .filter(date -> date.earliest().isAfter(record.asOf()))
                        .isEmpty())
                .toList();
        if (counting.isEmpty()) {
            record.report().ignored(entry.path(), "it does not state whether there is anything in a list that is read");
        }
        counting.forEach(statement -> record.report()
                .used(
                        entry.path(),
                        "the list of %s (%s)".formatted(statement.list(), statement.isWithItems() ? "sent" : "empty")));
        statements.addAll(counting);
    }

    private static boolean isFinal(Composition document) {
        return document.getStatus() == CompositionStatus.FINAL || document.getStatus() == CompositionStatus.AMENDED;
    }

    private static Stream<SectionComponent> nested(SectionComponent section) {
        return Stream.concat(Stream.of(section), section.getSection().stream().flatMap(ListStatement::nested));
    }

    private static Stream<ListStatement> of(
            Terminology terminology,
            CodeableConcept code,
            boolean hasItems,
            CodeableConcept emptyReason,
            RecordEntry<?> entry,
            DateTimeType date) {
        var isEmpty = Terminology.codes(EMPTY_REASON, emptyReason).equals(List.of(NIL_KNOWN));
        if (hasItems == isEmpty) {
            return Stream.empty();
        }
        var source = new Source(entry.reference(), Dates.of(date));
        return terminology.translate("sent-list", code).stream()
                .map(list -> new ListStatement(list, hasItems, entry.path(), source));
    }
}
