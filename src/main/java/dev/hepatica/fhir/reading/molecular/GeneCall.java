package dev.hepatica.fhir.reading.molecular;

import java.util.Optional;

/**
 * What a result says of a gene.
 *
 * @param altered whether it carries an alteration that counts; otherwise it is explicitly wild type
 * @param change  the alteration, where the result names it
 */
record GeneCall(boolean altered, Optional<ProteinChange> change) {

    static final GeneCall WILD_TYPE = new GeneCall(false, Optional.empty());
    static final GeneCall ALTERED = new GeneCall(true, Optional.empty());
}
