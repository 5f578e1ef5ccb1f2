package dev.hepatica.cdshooks.client;

import java.security.Principal;
import java.util.Optional;

/**
 * Who calls: an EHR, or in open mode whoever connects.
 *
 * @param issuer   who vouches for it, as its tokens say; empty where callers are not verified
 * @param tenant   the organisation within it, where its tokens name one
 * @param profile  what it can show
 * @param operator whether it may see what users made of the cards
 */
public record CdsClient(Optional<String> issuer, Optional<String> tenant, ClientProfile profile, boolean operator)
        implements Principal {

    /** Whoever connects where callers are not verified. */
    public static CdsClient unverified(ClientProfile profile) {
        return new CdsClient(Optional.empty(), Optional.empty(), profile, true);
    }

    @Override
    public String getName() {
        return issuer.orElse("unverified");
    }
}
