package dev.hepatica.fhir.reading.molecular;

import java.util.Set;

/**
 * Genes of a variant.
 *
 * @param named    the genes of CodeSystem {@code crlm-gene} that it names without contradiction
 * @param possible every gene of the code system that it may be in
 * @param partners the number of genes that it names, in the code system or not
 */
record VariantGenes(Set<String> named, Set<String> possible, int partners) {

    /** Returns whether the variant may be in a gene; one without a gene may be in any. */
    boolean mayBe(String gene) {
        return partners == 0 || possible.contains(gene);
    }
}
