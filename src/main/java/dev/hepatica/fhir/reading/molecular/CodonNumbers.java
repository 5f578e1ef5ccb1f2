package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.terminology.Terminology;
import java.util.Collection;
import java.util.Optional;

/**
 * Numbers of codons on the reference protein of a gene, by the residues in CodeSystem {@code crlm-gene} and the transcripts
 * in {@code crlm-transcript} that are numbered otherwise.
 */
record CodonNumbers(Terminology terminology) {

    /**
     * A change as it is numbered on the reference protein; empty if no such residue stands there.
     *
     * @param transcripts the transcripts that it is named with, without version
     */
    Optional<ProteinChange> onReference(String gene, ProteinChange change, Collection<String> transcripts) {
        var offset = offset(gene, transcripts);
        return Optional.of(change.before(offset)).filter(each -> isResidue(gene, each, offset == 0));
    }

    /** The number of codons by which one of these transcripts is numbered higher than the reference; 0 if none is listed. */
    int offset(String gene, Collection<String> transcripts) {
        return transcripts.stream()
                .filter(each ->
                        terminology.property("crlm-transcript", each, "gene").contains(gene))
                .flatMap(each -> terminology.property("crlm-transcript", each, "codon-offset").stream())
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    /**
     * Returns whether the amino acid that a change replaces stands at its codon.
     *
     * @param elsewhere the answer for a codon outside the listed residues
     */
    private boolean isResidue(String gene, ProteinChange change, boolean elsewhere) {
        var residues =
                terminology.property("crlm-gene", gene, "residues").stream().findFirst();
        if (residues.isEmpty()) {
            return elsewhere;
        }
        var first = terminology.property("crlm-gene", gene, "first-residue").stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
        var at = change.codon() - first;
        var isCovered = at >= 0 && at < residues.get().length();
        return isCovered ? residues.get().charAt(at) == change.original() : elsewhere;
    }
}
