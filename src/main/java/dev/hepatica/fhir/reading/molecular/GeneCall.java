package dev.hepatica.fhir.reading.molecular;

import java.util.Optional;

/**
 * Call of a result for a gene.
 *
 * @param altered whether the gene has an alteration that counts; otherwise it is explicitly wild type
 * @param change  the alteration; empty if the result does not name it
 */
record GeneCall(boolean altered, Optional<ProteinChange> change) {

    static final GeneCall WILD_TYPE = new GeneCall(false, Optional.empty());
    static final GeneCall ALTERED = new GeneCall(true, Optional.empty());
}
