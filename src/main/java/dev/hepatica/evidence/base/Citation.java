package dev.hepatica.evidence.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The source of a statement or figure: a passage of one of the review papers, or a publication or page of its own.
 *
 * @param paper        the id of a review paper (papers.yaml)
 * @param lines        the passage, as lines of the transcript that the maintainers keep
 * @param ref          the paper's own reference number for it
 * @param trial        the trial that is published
 * @param nct          the ClinicalTrials.gov number
 * @param citation     journal, year and pages, where they are known beyond the DOI
 * @param pages        public pages that were read
 * @param verification the extent to which the publication itself was checked
 */
public record Citation(
        Optional<String> paper,
        Optional<String> lines,
        Optional<String> ref,
        Optional<String> trial,
        Optional<String> nct,
        Optional<String> doi,
        Optional<String> pmid,
        Optional<String> citation,
        List<URI> pages,
        Optional<Verification> verification) {

    /** The extent to which a publication was checked. */
    public enum Verification {
        /** Read in a public page or abstract. */
        @JsonProperty("read")
        READ("read in a public page or abstract"),
        /** Seen in a third party's file only. */
        @JsonProperty("secondary")
        SECONDARY("identifier seen in a third party's file only"),
        /** Background knowledge, not checked. */
        @JsonProperty("own-knowledge")
        OWN_KNOWLEDGE("not checked against the publication");

        private final String words;

        Verification(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Citation {
        pages = RequiredKeys.listOf(pages);
        var publication = Stream.of(trial, nct, doi, pmid, citation).anyMatch(Optional::isPresent) || !pages.isEmpty();
        if (paper.isPresent() == publication) {
            throw new IllegalArgumentException("a source is either a paper or a publication");
        }
        if (publication && verification.isEmpty()) {
            throw new IllegalArgumentException("a publication says how it was verified");
        }
    }

    /** The address of the source, if it has one. */
    public Optional<URI> link() {
        return doi.map(id -> URI.create("https://doi.org/" + id))
                .or(() -> pmid.map(id -> URI.create("https://pubmed.ncbi.nlm.nih.gov/" + id + "/")))
                .or(() -> nct.map(id -> URI.create("https://clinicaltrials.gov/study/" + id)))
                .or(() -> pages.stream().findFirst());
    }
}
