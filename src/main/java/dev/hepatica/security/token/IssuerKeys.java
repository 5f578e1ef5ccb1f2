package dev.hepatica.security.token;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The public keys of an issuer. No token leads to an address that is not configured. */
public final class IssuerKeys {

    private final List<JWKSource<SecurityContext>> sources;
    private final Map<URI, JWKSource<SecurityContext>> byAddress;

    private IssuerKeys(List<JWKSource<SecurityContext>> sources, Map<URI, JWKSource<SecurityContext>> byAddress) {
        this.sources = sources;
        this.byAddress = byAddress;
    }

    /** Keys that were handed over; a token may name one of the addresses, but nothing is fetched. */
    public static IssuerKeys known(JWKSet keys, Set<URI> addresses) {
        JWKSource<SecurityContext> source = new ImmutableJWKSet<>(keys.toPublicJWKSet());
        return new IssuerKeys(
                List.of(source), addresses.stream().collect(toUnmodifiableMap(address -> address, address -> source)));
    }

    public static IssuerKeys fetched(Set<URI> addresses, KeyFetching fetching) {
        var byAddress = addresses.stream().collect(toUnmodifiableMap(address -> address, fetching::from));
        return new IssuerKeys(List.copyOf(byAddress.values()), byAddress);
    }

    /** Where to look for a token's key: at the address that the token names, if it may, or wherever the issuer has keys. */
    List<JWKSource<SecurityContext>> sources(Optional<URI> address) {
        if (address.isEmpty()) {
            return sources;
        }
        return address.map(byAddress::get)
                .map(List::of)
                .orElseThrow(() -> new Refusal(Refusal.RefusalKind.KEY_ADDRESS));
    }

    /** Fetches the keys, so that the first caller need not wait; says which addresses have none. */
    List<URI> unavailable() {
        var any = new JWKSelector(new JWKMatcher.Builder().build());
        return byAddress.entrySet().stream()
                .filter(entry -> isEmpty(entry.getValue(), any))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isEmpty(JWKSource<SecurityContext> source, JWKSelector any) {
        try {
            return source.get(any, null).isEmpty();
        } catch (KeySourceException e) {
            return true;
        }
    }
}
