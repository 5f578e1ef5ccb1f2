package dev.hepatica.cdshooks.client;

import java.security.Principal;
import java.util.Optional;

/**
 * Who calls, where callers are verified: an EHR.
 *
 * @param issuer   who vouches for it, as its tokens say
 * @param tenant   the organisation within it, where its tokens name one
 * @param profile  what it can show
 * @param operator whether it may see what users made of the cards
 */
public record CdsClient(String issuer, Optional<String> tenant, ClientProfile profile, boolean operator)
        implements Principal {

    @Override
    public String getName() {
        return issuer;
    }
}
