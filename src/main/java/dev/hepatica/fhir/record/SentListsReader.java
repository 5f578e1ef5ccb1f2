package dev.hepatica.fhir.record;

import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.SentLists;
import dev.hepatica.model.SentLists.Content;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;

/**
 * Reads which lists were sent: from List resources, the sections of a document, the search that a searchset answers, and the
 * items themselves.
 */
public final class SentListsReader {

    /** Value sets of the cancer itself, which makes no problem list. */
    private static final List<String> OF_THE_CANCER = List.of(
            "colorectal-cancer",
            "liver-metastasis",
            "extrahepatic-metastasis",
            "lymph-node-metastasis",
            "metastasis-to-bowel",
            "metastasis-of-colorectal-origin",
            "local-recurrence");

    /** Types of which each makes a whole list; administrations alone do not. */
    private static final Set<String> LISTING =
            Set.of("Condition", "MedicationStatement", "MedicationRequest", "Procedure", "AllergyIntolerance");

    private final PatientRecord record;
    private final Terminology terminology;
    private final boolean completeHistory;
    private final List<ListStatement> statements;

    private SentListsReader(PatientRecord record, Terminology terminology, boolean completeHistory) {
        this.record = record;
        this.terminology = terminology;
        this.completeHistory = completeHistory;
        this.statements = ListStatement.in(record, terminology);
    }

    /**
     * Reads the lists of a record.
     *
     * @param completeHistory whether the records of the site hold the whole treatment, so that its lists are always sent
     */
    public static SentLists read(PatientRecord record, Terminology terminology, boolean completeHistory) {
        return new SentListsReader(record, terminology, completeHistory).read();
    }

    private SentLists read() {
        var problems = items(Condition.class, Condition::getCode).toList();
        var medications = Stream.of(
                        items(MedicationStatement.class, MedicationStatement::getMedication),
                        items(MedicationRequest.class, MedicationRequest::getMedication),
                        items(MedicationAdministration.class, MedicationAdministration::getMedication))
                .flatMap(each -> each)
                .toList();
        var procedures = items(Procedure.class, Procedure::getCode).toList();
        var allergies =
                items(AllergyIntolerance.class, AllergyIntolerance::getCode).toList();
        allergies.forEach(
                item -> record.report()
                        .ignored(
                                item.entry().path(),
                                "of allergies a severe one to an anticancer drug is read, and whether a list of them was sent"));
        return new SentLists(
                list("problems", false, problems, Set.of("Condition")),
                list(
                        "medications",
                        completeHistory,
                        medications,
                        Set.of("MedicationStatement", "MedicationRequest", "MedicationAdministration")),
                list("procedures", completeHistory, procedures, Set.of("Procedure")),
                list("allergies", false, allergies, Set.of("AllergyIntolerance")));
    }

    /**
     * Item of a list.
     *
     * @param entry   the resource that it is
     * @param concept the code of what it states; empty if it only refers to it
     */
    private record Item(RecordEntry<?> entry, Optional<CodeableConcept> concept) {}

    private <R extends Resource> Stream<Item> items(Class<R> type, Function<R, ? extends Type> code) {
        return record.all(type).stream()
                .map(entry -> new Item(
                        entry,
                        code.apply(entry.resource()) instanceof CodeableConcept concept
                                ? Optional.of(concept)
                                : Optional.empty()));
    }

    /** @param types the types of the items */
    private Finding<Content> list(String name, boolean always, List<Item> items, Set<String> types) {
        var absent = items.stream().filter(item -> isIn("none-known", item)).toList();
        var present = items.stream()
                .filter(item -> !isIn("none-known", item) && !isIn("nothing-known", item) && !isOfTheCancer(item))
                .toList();
        var stated = statements.stream()
                .filter(statement -> statement.list().equals(name))
                .toList();
        if (!present.isEmpty()) {
            Stream.concat(
                            absent.stream().map(item -> item.entry().path()),
                            stated.stream()
                                    .filter(statement -> !statement.isWithItems())
                                    .map(ListStatement::path))
                    .forEach(path -> record.report()
                            .problem(path, "it states that there are no %s, but the record has some".formatted(name)));
            return new Finding.Known<>(Content.WITH_ITEMS, List.of());
        }
        var sources = new ArrayList<Source>();
        absent.forEach(item -> sources.add(Source.undated(item.entry().reference())));
        stated.stream()
                .filter(statement ->
                        !statement.isWithItems() || items.stream().anyMatch(item -> !isIn("nothing-known", item)))
                .forEach(statement -> sources.add(statement.source()));
        var isSent = always
                || !sources.isEmpty()
                || types.stream().filter(LISTING::contains).anyMatch(record.searched()::contains);
        if (!isSent) {
            return Finding.notRecorded();
        }
        if (types.stream().anyMatch(record.unread()::contains)) {
            return new Finding.Missing<>(MissingReason.UNREADABLE, sources);
        }
        absent.forEach(item -> record.report().used(item.entry().path(), "the list of " + name));
        return new Finding.Known<>(Content.EMPTY, sources);
    }

    private boolean isIn(String valueSet, Item item) {
        return item.concept()
                .filter(concept -> terminology.contains(valueSet, concept))
                .isPresent();
    }

    private boolean isOfTheCancer(Item item) {
        return item.entry().resource() instanceof Condition
                && OF_THE_CANCER.stream().anyMatch(valueSet -> isIn(valueSet, item));
    }
}
