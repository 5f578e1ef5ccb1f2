package dev.hepatica.evidence.base;

/** The numbers of a site's changes to the bundled base. */
public record SiteChanges(Count items, Count activities) {

    /**
     * The number of changes of each kind.
     *
     * @param added      the number of new entries
     * @param overridden the number of entries that are rewritten or relabelled
     * @param retired    the number of entries that are not used
     */
    public record Count(int added, int overridden, int retired) {}
}
