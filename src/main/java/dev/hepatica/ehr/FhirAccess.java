package dev.hepatica.ehr;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a request lets us look for more.
 *
 * @param server the base address of the EHR's FHIR server, as the request names it
 * @param token  the bearer token for it; never stored, logged or told
 */
public record FhirAccess(URI server, Optional<String> token) {

    /** Visible ASCII and no space, so that a token cannot bring a header of its own. */
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,8000}");

    boolean hasUsableToken() {
        return token.filter(text -> TOKEN.matcher(text).matches()).isPresent();
    }

    /** The address may name a person too, so it is not told either. */
    @Override
    public String toString() {
        return "FhirAccess[token " + (token.isPresent() ? "given" : "not given") + "]";
    }
}
