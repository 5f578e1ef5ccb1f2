package dev.hepatica.fhir.wire;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/**
 * A record that was sent in, with what was asked about it.
 *
 * @param digest     a name for exactly these bytes
 * @param identifier the bundle's own id or identifier, if it has one
 * @param entries    every entry of the bundle, in its order
 * @param nextPage   where the bundle says that it goes on elsewhere, as FHIRPath; empty where it is whole
 * @param parameters what came beside the record; without parameters where a bare bundle was sent
 */
public record Submission(
        String digest,
        Optional<String> identifier,
        List<BundleEntry> entries,
        Optional<String> nextPage,
        Parameters parameters) {

    public Submission {
        entries = List.copyOf(entries);
    }

    /** The parameter of this name, if it was sent. */
    public Optional<ParametersParameterComponent> parameter(String name) {
        return parameters.getParameter().stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
    }
}
