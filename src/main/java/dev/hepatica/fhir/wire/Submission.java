package dev.hepatica.fhir.wire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/**
 * A record that was sent, with the parameters of the request.
 *
 * @param digest     a hash of the bytes
 * @param identifier the bundle's own id or identifier, if it has one
 * @param entries    all entries of the bundle, in its order
 * @param nextPage   the place where the bundle links to its next page, as FHIRPath; empty where it is complete
 * @param searched   the resource types of which the record has all resources of the patient, perhaps none, since it came of
 *                   a search for them
 * @param parameters the parameters beside the record; empty Parameters where a bare bundle was sent
 */
public record Submission(
        String digest,
        Optional<String> identifier,
        List<BundleEntry> entries,
        Optional<String> nextPage,
        Set<String> searched,
        Parameters parameters) {

    public Submission {
        entries = List.copyOf(entries);
        searched = Set.copyOf(searched);
    }

    /** The parameter of this name, if it was sent. */
    public Optional<ParametersParameterComponent> parameter(String name) {
        return parameters.getParameter().stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
    }
}
