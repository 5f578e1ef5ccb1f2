package dev.hepatica.ehr;

import java.io.Serial;

/** Why a call brought nothing, in words for a card, and what that says about the server. */
final class FetchException extends Exception {

    static final String LATE = "the FHIR server did not answer in time";

    @Serial
    private static final long serialVersionUID = 1L;

    enum FailureKind {
        /** The server is not well, and may be in a moment. */
        PASSING,
        /** The server is not well. */
        UNWELL,
        /** The server is well; this question is not for it. */
        OURS
    }

    private final FailureKind kind;
    private final String why;

    private FetchException(FailureKind kind, String why) {
        // the words are all there is to tell: a cause could carry an address
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

    /** What an answer other than 200 means. */
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
