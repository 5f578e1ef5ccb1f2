package dev.hepatica.documentation;

import dev.hepatica.evidence.base.EvidenceBase;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** All pages about the evidence base. */
record EvidencePages(Library library) {

    static EvidencePages of(EvidenceBase base) throws IOException {
        return new EvidencePages(Library.of(base));
    }

    /** The text of each page, by the name of its file. */
    Map<String, String> texts() throws IOException {
        var pages = new TreeMap<String, String>();
        pages.put(Library.INDEX, new IndexPage(library).text());
        pages.put(Library.ACTIVITIES, new ActivitiesPage(library).text());
        pages.put(Library.CONFLICTS, new ConflictsPage(library).text());
        pages.put(Library.PREMISES, new PremisesPage(library).text());
        library.domains().forEach(domain -> pages.put(domain.page(), new DomainPage(library, domain).text()));
        return pages;
    }
}
