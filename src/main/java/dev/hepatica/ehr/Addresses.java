package dev.hepatica.ehr;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The IP addresses of servers. Calls go to the addresses that were checked here, without another look-up, so that a
 * name cannot resolve to one address for the check and to another for the call.
 */
final class Addresses {

    /** Looks up the addresses of a name; blocks meanwhile. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private final WorkerExecutor lookups;
    private final Names names;
    private final boolean privateToo;

    /** The look-ups in progress, one for each name, so that a slow name server occupies one thread only. */
    private final Map<String, Future<List<InetAddress>>> underWay = new ConcurrentHashMap<>();

    Addresses(WorkerExecutor lookups, Names names, boolean privateToo) {
        this.lookups = lookups;
        this.names = names;
        this.privateToo = privateToo;
    }

    /**
     * All addresses of a host; fails if there are none, or one of them is not public and private ones are not allowed.
     */
    Future<List<InetAddress>> of(String host) {
        var pending = underWay.get(host);
        if (pending != null) {
            return pending;
        }
        var lookup = lookups.executeBlocking(() -> lookedUp(host), false);
        underWay.put(host, lookup);
        return lookup.onComplete(done -> underWay.remove(host, lookup));
    }

    private List<InetAddress> lookedUp(String host) throws FetchException {
        try {
            var found = List.of(names.addresses(host));
            if (!privateToo && !found.stream().allMatch(Addresses::isPublic)) {
                throw FetchException.notAsked("the FHIR server is in a private network, which is not allowed");
            }
            return found;
        } catch (UnknownHostException e) {
            throw FetchException.unwell("the FHIR server's name is not known");
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublicV4(bytes) : isPublicV6(bytes);
    }

    /**
     * Returns whether an address is public, by the ranges that the JDK does not know: this network, carrier-grade NAT,
     * protocol assignments, benchmarks, reserved.
     */
    private static boolean isPublicV4(byte[] a) {
        int first = a[0] & 0xff;
        int second = a[1] & 0xff;
        return !(first == 0
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0 && a[2] == 0)
                || (first == 198 && (second & 0xfe) == 18)
                || first >= 240);
    }

    /**
     * Returns whether an address is public. Unique local addresses are not; one that contains an IPv4 address is judged
     * by that.
     */
    private static boolean isPublicV6(byte[] a) {
        if ((a[0] & 0xfe) == 0xfc) {
            return false;
        }
        if (startsWith(a, 0, 0, 0, 0, 0, 0, 0, 0) || startsWith(a, 0, 0x64, 0xff, 0x9b)) {
            return carries(a, 12);
        }
        return startsWith(a, 0x20, 0x02) ? carries(a, 2) : !startsWith(a, 0x20, 0x01, 0, 0);
    }

    private static boolean startsWith(byte[] a, int... prefix) {
        for (var i = 0; i < prefix.length; i++) {
            if ((a[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean carries(byte[] a, int at) {
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(a, at, at + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
