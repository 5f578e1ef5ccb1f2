package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.disease.LiverMetastases;
import dev.hepatica.model.disease.Spread;
import dev.hepatica.model.disease.Spread.MetastaticSite;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Listing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Condition;

/** Reads the disease outside the liver. Its absence is known only if the sender reports it. */
public final class SpreadReader {

    private static final Fact EXTRAHEPATIC = Fact.EXTRAHEPATIC_DISEASE;
    private static final Fact SITES = Fact.EXTRAHEPATIC_SITES;

    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Findings findings;
    private final DistantSites distant;
    private final MetastasisCategories categories;
    private final ImagingReader imaging;

    public SpreadReader(Diagnoses diagnoses, Observations observations, Findings findings, ImagingReader imaging) {
        this.diagnoses = diagnoses;
        this.observations = observations;
        this.findings = findings;
        this.distant = new DistantSites(diagnoses, observations);
        this.categories = new MetastasisCategories(diagnoses, observations);
        this.imaging = imaging;
    }

    public Spread read(LiverMetastases liver) {
        var sites = sites();
        var extrahepatic = extrahepatic(sites, categories.elsewhere(liver.present()));
        return new Spread(
                extrahepatic,
                sites,
                findings.bool(Fact.LUNG_METASTASES_RESECTABLE),
                liverDominant(liver.present(), extrahepatic),
                findings.count(Fact.OLIGOMETASTATIC_LESION_COUNT, Integer.MAX_VALUE),
                findings.bool(Fact.OLIGOMETASTASES_AMENABLE_TO_SBRT),
                imaging.last());
    }

    /** Reads whether there are metastases, from codes for their origin rather than their site. */
    public Finding<Boolean> metastatic() {
        var coded = diagnoses.present(Fact.METASTATIC, "metastasis-of-colorectal-origin");
        return findings.lasting(Fact.METASTATIC, Values.bool(), List.of(Reconciliation.agreeing(coded)));
    }

    private Finding<Boolean> extrahepatic(Finding<Listing<MetastaticSite>> sites, Finding<Boolean> category) {
        var found = Reconciliation.both(organs(), nodes(), distant.elsewhere());
        var staged = isOutdated(category, found) ? List.<Finding<Boolean>>of() : List.of(category);
        var coded = Reconciliation.agreeing(Reconciliation.both(found, staged));
        var listed = sites.then(
                listing -> listing.members().isEmpty() ? Finding.<Boolean>notRecorded() : Finding.known(true));
        var read = coded.isKnown() || Reconciliation.isConflicting(coded) || !listed.isKnown() ? coded : listed;
        return findings.lasting(EXTRAHEPATIC, Values.bool(), List.of(read));
    }

    /** Returns whether a category was known before something else was found, stated or over. */
    private boolean isOutdated(Finding<Boolean> category, List<Finding<Boolean>> found) {
        var isOver = diagnoses
                .in("extrahepatic-metastasis")
                .anyMatch(entry -> diagnoses.status(entry).isOver());
        return isOver
                || Stream.concat(found.stream(), observations.direct(EXTRAHEPATIC, Values.bool()).stream())
                        .filter(Finding::isKnown)
                        .anyMatch(other -> Reconciliation.isOutdatedBy(category, other));
    }

    /** Findings of metastases in organs. A condition that is over leaves the current state open. */
    private List<Finding<Boolean>> organs() {
        return diagnoses
                .in("extrahepatic-metastasis")
                .map(entry -> diagnoses
                        .finding(EXTRAHEPATIC, entry, true)
                        .then(there -> diagnoses.status(entry).isOver()
                                ? Finding.<Boolean>missing(MissingReason.INCONCLUSIVE)
                                : Finding.known(there)))
                .toList();
    }

    /** Findings of metastases in lymph nodes, which a diagnosis does not classify as regional or distant. */
    private List<Finding<Boolean>> nodes() {
        return diagnoses
                .in("lymph-node-metastasis")
                .map(entry -> {
                    diagnoses
                            .report()
                            .problem(
                                    entry.path(),
                                    "lymph nodes may be regional or distant: whether there is extrahepatic disease does not follow");
                    return Finding.<Boolean>missing(MissingReason.INCONCLUSIVE, diagnoses.source(entry));
                })
                .toList();
    }

    private Finding<Listing<MetastaticSite>> sites() {
        var stated = findings.listing(SITES, MetastaticSite.class, true);
        var read = Stream.concat(
                        diagnoses
                                .certain("extrahepatic-metastasis")
                                .filter(entry -> !diagnoses.status(entry).isOver())
                                .flatMap(this::site),
                        Stream.concat(distant.sites().stream(), categories.sites().stream())
                                .filter(Finding::isKnown))
                .toList();
        return completed(stated, read);
    }

    private Finding<Listing<MetastaticSite>> completed(
            Finding<Listing<MetastaticSite>> stated, List<Finding<MetastaticSite>> read) {
        if (read.isEmpty()) {
            return stated;
        }
        var sources = read.stream()
                .flatMap(site -> site.sources().stream())
                .distinct()
                .toList();
        var finding = Reconciliation.completed(stated, new Finding.Known<>(Listing.atLeast(members(read)), sources));
        if (Reconciliation.isConflicting(finding) && stated.isKnown()) {
            findings.note(
                    SITES,
                    "The sites that are stated do not include one that is diagnosed (%s). They count as missing until that is resolved."
                            .formatted(String.join(
                                    ", ",
                                    members(read).stream().map(Coded::code).toList())),
                    finding.sources());
        }
        return finding;
    }

    private static Set<MetastaticSite> members(List<Finding<MetastaticSite>> read) {
        var members = EnumSet.noneOf(MetastaticSite.class);
        read.forEach(site -> site.toOptional().ifPresent(members::add));
        return members;
    }

    private Stream<Finding<MetastaticSite>> site(RecordEntry<Condition> entry) {
        return diagnoses
                .terminology()
                .translations("extrahepatic-site", entry.resource().getCode())
                .stream()
                .flatMap(code -> Coded.of(MetastaticSite.class, code).stream())
                .map(site -> {
                    diagnoses.report().used(entry.path(), SITES);
                    return Finding.known(site, diagnoses.source(entry));
                });
    }

    /** Reads whether disease is liver-dominant, as disease of the liver alone is. */
    private Finding<Boolean> liverDominant(Finding<Boolean> crlm, Finding<Boolean> extrahepatic) {
        var alone = crlm.then(present -> extrahepatic.then(
                elsewhere -> present && !elsewhere ? Finding.known(true) : Finding.<Boolean>notRecorded()));
        return alone.isKnown()
                ? findings.lasting(Fact.LIVER_DOMINANT, Values.bool(), List.of(alone))
                : findings.bool(Fact.LIVER_DOMINANT);
    }
}
