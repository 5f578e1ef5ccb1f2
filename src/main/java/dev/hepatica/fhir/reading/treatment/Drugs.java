package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.treatment.Treatment.PlannedTreatment;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Translation of drugs into the values of facts. */
record Drugs(Terminology terminology, ReadingReport report) {

    /**
     * The values of a fact that drugs stand for.
     *
     * @param complete whether these are all its values
     */
    <T extends Enum<T> & Coded> Finding<Listing<T>> members(
            Fact fact, Class<T> list, Collection<MedicationUse> medicated, boolean complete) {
        var counting = medicated.stream()
                .filter(part -> !members(list, part.drugs()).isEmpty())
                .toList();
        if (counting.isEmpty()) {
            return Finding.notRecorded();
        }
        use(fact, counting);
        var drugs = counting.stream()
                .flatMap(part -> part.drugs().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var sources = counting.stream().map(MedicationUse::source).distinct().toList();
        return new Finding.Known<>(new Listing<>(members(list, drugs), complete), sources);
    }

    /** The planned treatments that a plan for drugs stands for. Only cytotoxic drugs are chemotherapy. */
    Set<PlannedTreatment> planned(MedicationUse plan) {
        var cytotoxic = plan.drugs().stream()
                .filter(drug -> property(drug, "kind").contains("cytotoxic"))
                .map(drug -> property(drug, "class").contains(PlannedTreatment.HAI.code())
                        ? PlannedTreatment.HAI
                        : PlannedTreatment.SYSTEMIC_CHEMO)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (cytotoxic.isEmpty()) {
            report.noted(plan.entry().path(), "a plan for drugs that are no chemotherapy");
        }
        return cytotoxic;
    }

    /** The list with the values that a drug in it stands for besides its own. */
    <T extends Enum<T> & Coded> Listing<T> withClasses(Class<T> list, Listing<T> stated) {
        var members = new LinkedHashSet<>(stated.members());
        stated.members().forEach(member -> members.addAll(members(list, Set.of(member.code()))));
        return new Listing<>(members, stated.complete());
    }

    /** Returns whether the doses of a drug are counted as cycles, since it is given once in each. */
    boolean isOnceACycle(String drug) {
        return property(drug, "once-a-cycle").contains("true");
    }

    private Set<String> property(String drug, String property) {
        return terminology.property("crlm-drug", drug, property);
    }

    void use(Fact fact, Collection<MedicationUse> medicated) {
        medicated.forEach(part -> report.used(part.entry().path(), fact));
    }

    /** The values of a list that drugs stand for. */
    <T extends Enum<T> & Coded> Set<T> members(Class<T> list, Set<String> drugs) {
        return drugs.stream()
                .flatMap(drug -> property(drug, "class").stream())
                .map(code -> Coded.of(list, code))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
