package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.PrimaryTumour.PrimarySite;
import dev.hepatica.model.disease.PrimaryTumour.Side;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Specimen.SpecimenStatus;

/**
 * Site and side of the primary: from the body site and code of the diagnosis, from specimens and operations, and from direct
 * findings. All sources must agree on the site; sources with different sites may still agree on the side.
 */
final class PrimarySites {

    private static final Fact SITE = Fact.PRIMARY_SITE;
    private static final Fact SIDE = Fact.PRIMARY_SIDEDNESS;

    private final Diagnoses diagnoses;
    private final Findings findings;
    private final Optional<Side> transverse;
    private final List<Finding<PrimarySite>> diagnosed = new ArrayList<>();

    /** The sites from all sources, those of diagnoses first. */
    private final List<Finding<PrimarySite>> all = new ArrayList<>();

    private PrimarySites(Diagnoses diagnoses, Findings findings, Optional<Side> transverse) {
        this.diagnoses = diagnoses;
        this.findings = findings;
        this.transverse = transverse;
    }

    /** @param transverse the side that a primary of the transverse colon counts for; empty if for none */
    static PrimarySites in(
            Diagnoses diagnoses,
            Observations observations,
            Findings findings,
            PrimarySurgery surgery,
            Optional<Side> transverse) {
        var sites = new PrimarySites(diagnoses, findings, transverse);
        var cancers = diagnoses.certain("colorectal-cancer").toList();
        cancers.forEach(sites::add);
        sites.all.addAll(sites.diagnosed);
        if (!cancers.isEmpty()) {
            sites.addSpecimens();
            surgery.resections()
                    .forEach(entry -> sites.add(entry, entry.resource().getBodySite(), surgery.source(entry)));
        }
        var stated = Reconciliation.latest(observations.direct(SITE, Values.coded(PrimarySite.class)));
        if (stated.isKnown() || Reconciliation.isConflicting(stated)) {
            sites.all.add(stated);
        }
        return sites;
    }

    Finding<PrimarySite> site() {
        var site = Reconciliation.agreeing(all);
        if (Reconciliation.isConflicting(site) && areTwo()) {
            findings.note(
                    SITE,
                    "Two primaries are on record, or two accounts of one: %s. The site counts as missing until that is resolved."
                            .formatted(String.join(
                                    " and also ",
                                    sites(diagnosed).stream()
                                            .map(PrimarySite::code)
                                            .toList())),
                    site.sources());
            return site;
        }
        return findings.noted(SITE, site, all);
    }

    /** The side of the primary; missing if one of several sites has no side. */
    Finding<Side> side() {
        var sides = all.stream().map(site -> site.then(this::sideOf)).toList();
        var open = sides.stream().filter(PrimarySites::isOpen).findFirst();
        var derived = open.orElseGet(() -> Reconciliation.agreeing(sides));
        return findings.lasting(SIDE, Values.coded(Side.class), List.of(derived));
    }

    private static boolean isOpen(Finding<Side> side) {
        return side.fold(known -> false, missing -> missing.reason() == MissingReason.INCONCLUSIVE);
    }

    private Finding<Side> sideOf(PrimarySite site) {
        return switch (site) {
            case CECUM, ASCENDING_COLON, HEPATIC_FLEXURE -> Finding.known(Side.RIGHT);
            case TRANSVERSE_COLON ->
                transverse
                        .<Finding<Side>>map(Finding::known)
                        .orElseGet(() -> Finding.missing(MissingReason.INCONCLUSIVE));
            case SPLENIC_FLEXURE, DESCENDING_COLON, SIGMOID_COLON, RECTOSIGMOID, RECTUM -> Finding.known(Side.LEFT);
        };
    }

    /** Returns whether two diagnoses, each with one site, have different sites. */
    private boolean areTwo() {
        var bySource = diagnosed.stream().map(Finding::sources).distinct().count();
        return bySource > 1 && bySource == diagnosed.size() && sites(diagnosed).size() > 1;
    }

    private static Set<PrimarySite> sites(List<Finding<PrimarySite>> findings) {
        var sites = new LinkedHashSet<PrimarySite>();
        findings.forEach(finding -> finding.toOptional().ifPresent(sites::add));
        return sites;
    }

    /** Adds the sites of a diagnosis by its body site and its code, each once. */
    private void add(RecordEntry<Condition> entry) {
        var condition = entry.resource();
        var sites = sites(Stream.concat(condition.getBodySite().stream(), Stream.of(condition.getCode())));
        for (var site : sites) {
            diagnoses.report().used(entry.path(), SITE);
            diagnosed.add(Finding.known(site, diagnoses.source(entry)));
        }
        checkLaterality(entry, sites);
    }

    private void add(RecordEntry<?> entry, List<CodeableConcept> bodySites, Source source) {
        for (var site : sites(bodySites.stream())) {
            diagnoses.report().used(entry.path(), SITE);
            all.add(Finding.known(site, source));
        }
    }

    private void addSpecimens() {
        for (var entry : diagnoses.record().all(Specimen.class)) {
            var specimen = entry.resource();
            var source = Specimens.source(entry);
            var isLater = source.date()
                    .filter(date -> date.earliest().isAfter(diagnoses.record().asOf()))
                    .isPresent();
            if (specimen.getStatus() != SpecimenStatus.ENTEREDINERROR && !isLater) {
                add(entry, List.of(specimen.getCollection().getBodySite()), source);
            }
        }
    }

    private Set<PrimarySite> sites(Stream<CodeableConcept> concepts) {
        var sites = new LinkedHashSet<PrimarySite>();
        concepts.flatMap(concept -> terminology().translations("primary-site", concept).stream())
                .flatMap(code -> Coded.of(PrimarySite.class, code).stream())
                .forEach(sites::add);
        return sites;
    }

    /** Reports a laterality that contradicts the site. A laterality of the bowel is a hint at most and is not used. */
    private void checkLaterality(RecordEntry<Condition> entry, Set<PrimarySite> sites) {
        var hints = entry.resource().getBodySite().stream()
                .flatMap(site -> site.getExtension().stream())
                .flatMap(extension -> extension.getValue() instanceof CodeableConcept concept
                        ? terminology().translations("laterality", concept).stream()
                        : Stream.of())
                .flatMap(code -> Coded.of(Side.class, code).stream())
                .toList();
        var sides = sites.stream()
                .map(this::sideOf)
                .flatMap(side -> side.toOptional().stream())
                .toList();
        if (!sides.isEmpty() && hints.stream().anyMatch(hint -> !sides.contains(hint))) {
            findings.note(
                    SIDE,
                    "The laterality that is given with the body site contradicts the site. The site counts.",
                    List.of(diagnoses.source(entry)));
        }
    }

    private Terminology terminology() {
        return diagnoses.terminology();
    }
}
