package dev.hepatica.fhir.definition;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Writes a page of search results. */
public final class Searchset {

    private final Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);

    public Searchset(int total) {
        bundle.setTotal(total);
    }

    public Searchset link(String relation, String address) {
        bundle.addLink().setRelation(relation).setUrl(address);
        return this;
    }

    /**
     * Adds a page of matches.
     *
     * @param service the base address of the service
     */
    public Searchset matches(List<Definition> page, String service) {
        page.forEach(match -> bundle.addEntry()
                .setFullUrl("%s/%s/%s".formatted(service, match.resource().fhirType(), match.id()))
                .setResource(match.resource())
                .getSearch()
                .setMode(SearchEntryMode.MATCH));
        return this;
    }

    /** Adds a warning for parameters that are not supported, so that nobody takes the result for a narrower search. */
    public Searchset unused(List<String> parameters) {
        if (!parameters.isEmpty()) {
            var outcome = new OperationOutcome();
            parameters.forEach(name -> outcome.addIssue()
                    .setSeverity(IssueSeverity.WARNING)
                    .setCode(IssueType.NOTSUPPORTED)
                    .setDiagnostics("There is no search by '%s' here; it was not used.".formatted(name)));
            bundle.addEntry().setResource(outcome).getSearch().setMode(SearchEntryMode.OUTCOME);
        }
        return this;
    }

    public Bundle bundle() {
        return bundle;
    }
}
