package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Conditions;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.Item;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Coded;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.disease.PrimaryTumour;
import dev.hepatica.model.disease.PrimaryTumour.NodalStatus;
import dev.hepatica.model.disease.PrimaryTumour.Side;
import dev.hepatica.model.disease.PrimaryTumour.Site;
import dev.hepatica.model.disease.PrimaryTumour.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Condition;

/** Reads the primary tumour. */
public final class PrimaryTumourReader {

    /** {@code pN1a}, {@code N0}, {@code cN2}; the letter before N tells how it was found. */
    private static final Pattern NODES = Pattern.compile("y?[cp]?n([0-3])[a-c]?", Pattern.CASE_INSENSITIVE);

    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Findings findings;
    private final Optional<Side> transverse;

    /** @param transverse the side that a transverse primary counts for; empty if for none */
    public PrimaryTumourReader(
            Diagnoses diagnoses, Observations observations, Findings findings, Optional<Side> transverse) {
        this.diagnoses = diagnoses;
        this.observations = observations;
        this.findings = findings;
        this.transverse = transverse;
    }

    public PrimaryTumour read() {
        var colorectal = findings.lasting(
                "crc", Values.bool(), List.of(Reconciliation.agreeing(diagnoses.present("crc", "colorectal-cancer"))));
        var site = findings.lasting("primarySite", Values.coded(Site.class), sites());
        return new PrimaryTumour(
                colorectal,
                site,
                side(site),
                nodes(),
                stage(),
                findings.bool("primaryResected"),
                findings.quantity("monthsSincePrimarySurgery", "mo"));
    }

    private List<Finding<Site>> sites() {
        return List.of(Reconciliation.agreeing(diagnoses
                .in("colorectal-cancer")
                .filter(item -> Conditions.counts(item.resource()))
                .flatMap(item -> site(item).stream())
                .toList()));
    }

    /** The body site, or else what the code itself says; where they disagree, neither counts. */
    private Optional<Finding<Site>> site(Item<Condition> item) {
        var condition = item.resource();
        var said = Stream.concat(condition.getBodySite().stream(), Stream.of(condition.getCode()))
                .flatMap(concept -> diagnoses.terminology().translations("primary-site", concept))
                .flatMap(code -> Coded.of(Site.class, code).stream())
                .distinct()
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        diagnoses.report().used(item.path(), "primarySite");
        return Optional.of(
                said.size() == 1
                        ? Finding.known(said.get(0), diagnoses.source(item))
                        : Finding.missing(Reason.CONFLICTING, diagnoses.source(item)));
    }

    private Finding<Side> side(Finding<Site> site) {
        var derived = site.then(this::sideOf);
        return findings.lasting("primarySidedness", Values.coded(Side.class), List.of(derived));
    }

    private Finding<Side> sideOf(Site site) {
        return switch (site) {
            case CECUM, ASCENDING_COLON, HEPATIC_FLEXURE -> Finding.known(Side.RIGHT);
            case TRANSVERSE_COLON ->
                transverse.<Finding<Side>>map(Finding::known).orElseGet(() -> Finding.missing(Reason.INCONCLUSIVE));
            case SPLENIC_FLEXURE, DESCENDING_COLON, SIGMOID_COLON, RECTOSIGMOID, RECTUM -> Finding.known(Side.LEFT);
        };
    }

    /** By pathology, or else clinically. */
    private Finding<NodalStatus> nodes() {
        var pathologic = observations.findings("primaryNodalStatus", "pathologic-nodes", this::nodes);
        var clinical = observations.findings("primaryNodalStatus", "clinical-nodes", this::nodes);
        var coded = Reconciliation.latest(pathologic).or(Reconciliation.latest(clinical));
        return findings.lasting("primaryNodalStatus", Values.coded(NodalStatus.class), List.of(coded));
    }

    private Finding<NodalStatus> nodes(Result result) {
        var coded = Values.translated(terminology(), "nodal-status", NodalStatus.class)
                .read(result);
        if (coded.isKnown()) {
            return coded;
        }
        var match = NODES.matcher(Values.text(result).strip());
        if (match.matches()) {
            return Finding.known(match.group(1).equals("0") ? NodalStatus.NEGATIVE : NodalStatus.POSITIVE);
        }
        var unassessed = Values.text(result).strip().toLowerCase(Locale.ROOT).endsWith("nx");
        return unassessed ? Finding.missing(Reason.INCONCLUSIVE) : coded;
    }

    private Finding<Stage> stage() {
        var coded = observations.findings(
                "crcStage", "stage-group-assessment", Values.translated(terminology(), "stage-group", Stage.class));
        return findings.varying("crcStage", Values.coded(Stage.class), coded);
    }

    private Terminology terminology() {
        return diagnoses.terminology();
    }
}
