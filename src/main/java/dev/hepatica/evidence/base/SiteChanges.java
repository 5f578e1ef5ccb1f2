package dev.hepatica.evidence.base;

/** What a site has changed of the bundled base. */
public record SiteChanges(Count items, Count activities) {

    /**
     * How many of a kind.
     *
     * @param overridden written anew, or called by another name
     */
    public record Count(int added, int overridden, int retired) {}
}
