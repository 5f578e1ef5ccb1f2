package dev.hepatica.fhir.reading.molecular;

import java.util.Set;

/**
 * The genes of a variant.
 *
 * @param named    those of ours that it names without contradiction
 * @param possible every gene of ours that it may be about
 * @param partners the number of genes that it names, ours or not
 */
record VariantGenes(Set<String> named, Set<String> possible, int partners) {

    /** Whether the variant may be of a gene; one that names no gene may be of any. */
    boolean mayBe(String gene) {
        return partners == 0 || possible.contains(gene);
    }
}
