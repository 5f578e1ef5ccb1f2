package dev.hepatica.ehr;

import java.io.Serial;

/** A call without a result: the reason in words for a card, and its meaning for the state of the server. */
final class FetchException extends Exception {

    static final String LATE = "the FHIR server did not answer in time";

    @Serial
    private static final long serialVersionUID = 1L;

    enum FailureKind {
        /** The server failed, and may recover in a moment. */
        PASSING,
        /** The server failed. */
        UNWELL,
        /** The server works; the request was at fault. */
        OURS
    }

    private final FailureKind kind;
    private final String why;

    private FetchException(FailureKind kind, String why) {
        // no cause, since it could contain an address
        super(why, null, false, false);
        this.kind = kind;
        this.why = why;
    }

    static FetchException passing(String why) {
        return new FetchException(FailureKind.PASSING, why);
    }

    static FetchException unwell(String why) {
        return new FetchException(FailureKind.UNWELL, why);
    }

    static FetchException notAsked(String why) {
        return new FetchException(FailureKind.OURS, why);
    }

    static FetchException unusable(String why) {
        return new FetchException(FailureKind.OURS, why);
    }

    /** The meaning of an HTTP status other than 200. */
    static FetchException status(int status) {
        var code = " (HTTP " + status + ")";
        return switch (status) {
            case 401, 403 -> unusable("the FHIR server refused access" + code);
            case 404, 410 -> unusable("not found on the FHIR server" + code);
            case 429 -> unusable("the FHIR server is asked too often" + code);
            case 502, 503, 504 -> passing("the FHIR server is not available" + code);
            default -> {
                if (status >= 500) {
                    yield unwell("the FHIR server failed" + code);
                }
                yield unusable((status >= 400
                                ? "the FHIR server did not accept the query"
                                : status >= 300
                                        ? "the FHIR server redirects elsewhere, which is not followed"
                                        : "the FHIR server did not answer with data")
                        + code);
            }
        };
    }

    FailureKind kind() {
        return kind;
    }

    String why() {
        return why;
    }
}
