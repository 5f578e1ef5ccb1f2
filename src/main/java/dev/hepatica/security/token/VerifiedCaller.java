package dev.hepatica.security.token;

import java.security.Principal;
import java.util.Optional;

/**
 * A caller whose token was verified.
 *
 * @param issuer   who vouches for it, as its tokens name it
 * @param tenant   the organisation within it, where its tokens name one
 * @param operator whether it may read what users made of the cards
 */
public record VerifiedCaller(String issuer, Optional<String> tenant, boolean operator) implements Principal {

    @Override
    public String getName() {
        return issuer;
    }
}
