package dev.hepatica.cdshooks.client;

import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of the clients.
 *
 * @param byIssuer the profile of each client whose tokens are verified, by the issuer of its tokens
 * @param others   the profile of callers who are not verified
 */
public record ClientProfiles(Map<String, ClientProfile> byIssuer, ClientProfile others) {

    public ClientProfiles {
        byIssuer = Map.copyOf(byIssuer);
    }

    /** The profile of a caller, whose name is its issuer; null stands for one who is not verified. */
    public ClientProfile of(@Nullable Principal caller) {
        return caller == null ? others : byIssuer.getOrDefault(caller.getName(), others);
    }
}
