package dev.hepatica.ehr;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The server from which more of the record can be fetched.
 *
 * @param server the base address of the EHR's FHIR server, as the request names it
 * @param token  the bearer token for it; never stored, logged or shown
 */
public record FhirAccess(URI server, Optional<String> token) {

    /** Visible ASCII without spaces, so that a token cannot contain another header. */
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,8000}");

    boolean hasUsableToken() {
        return token.filter(text -> TOKEN.matcher(text).matches()).isPresent();
    }

    /** Neither address nor token, since the address may name a person too. */
    @Override
    public String toString() {
        return "FhirAccess[token " + (token.isPresent() ? "given" : "not given") + "]";
    }
}
