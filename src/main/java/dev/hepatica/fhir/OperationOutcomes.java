package dev.hepatica.fhir;

import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.fhir.wire.Fhir;
import dev.hepatica.fhir.wire.R4;
import dev.hepatica.fhir.wire.Unavailable;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How failures are told to clients. This is the one place where an exception becomes an answer. */
public class OperationOutcomes {

    private static final Logger LOG = Logger.getLogger(OperationOutcomes.class);

    @ServerExceptionMapper
    Response badRequest(BadRequest e, HttpHeaders headers) {
        var code = switch (e.kind()) {
            case NOT_FHIR -> IssueType.STRUCTURE;
            case TOO_LARGE -> IssueType.TOOLONG;
            case NOT_VALID, NOT_USABLE, NOT_SEARCHABLE -> IssueType.INVALID;
            case LACKING -> IssueType.REQUIRED;
        };
        return answer(e.kind().status(), code, String.valueOf(e.getMessage()), e.expression(), headers);
    }

    @ServerExceptionMapper
    Response unavailable(Unavailable e, HttpHeaders headers) {
        return Response.fromResponse(
                        answer(503, IssueType.TRANSIENT, String.valueOf(e.getMessage()), Optional.empty(), headers))
                .header(HttpHeaders.RETRY_AFTER, e.retryAfter().toSeconds())
                .build();
    }

    /** Whatever the framework refuses: no such path, method or media type. */
    @ServerExceptionMapper
    Response refused(WebApplicationException e, HttpHeaders headers, UriInfo request) {
        var status = e.getResponse().getStatus();
        var text = switch (status) {
            case 403 -> "The caller may not do this.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not know that method.";
            case 406 ->
                isFhir(request)
                        ? "The answer comes as %s or %s; the Accept header, or _format, asks for neither."
                                .formatted(Fhir.JSON, Fhir.XML)
                        : "The Accept header asks for a form in which the answer does not come.";
            case 415 ->
                isFhir(request)
                        ? "The body must be %s or %s; its Content-Type is neither.".formatted(Fhir.JSON, Fhir.XML)
                        : "The body must be application/json; its Content-Type is another.";
            default -> "The request cannot be answered.";
        };
        var code = switch (status) {
            case 403 -> IssueType.FORBIDDEN;
            case 404 -> IssueType.NOTFOUND;
            default -> IssueType.NOTSUPPORTED;
        };
        var refusal = answer(status, code, text, Optional.empty(), headers);
        return status == 405 && request.getPath().startsWith("/fhir/")
                ? Response.fromResponse(refusal)
                        .allow(methods(request.getPath()))
                        .build()
                : refusal;
    }

    /**
     * Answers an unexpected exception. The log gets the place in our code where it happened and a number to find it by, but
     * no message of the exception, which may quote the record.
     */
    @ServerExceptionMapper
    Response broken(Throwable e, HttpHeaders headers) {
        return answer(500, IssueType.EXCEPTION, logged(e), Optional.empty(), headers);
    }

    /** Logs an unexpected exception, and returns the text for the client. */
    private static String logged(Throwable e) {
        var number = UUID.randomUUID().toString();
        var ours = Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.hepatica."))
                .findFirst();
        LOG.errorf(
                "failure %s: %s at %s",
                number, e.getClass().getName(), ours.map(Object::toString).orElse("?"));
        return "Something failed here. Its number is %s.".formatted(number);
    }

    /** The answer to an unexpected exception outside of resources, as JSON. The exception is logged as by {@link #broken}. */
    public static String failure(Throwable e) {
        return R4.json(outcome(IssueType.EXCEPTION, logged(e), Optional.empty()), false);
    }

    /** The answer to a request that is refused before it reaches a resource, as JSON. */
    public static String refusal(int status) {
        var code = switch (status) {
            case 404 -> IssueType.NOTFOUND;
            case 405, 415, 417 -> IssueType.NOTSUPPORTED;
            case 413, 414, 431 -> IssueType.TOOLONG;
            case 503 -> IssueType.TRANSIENT;
            default -> IssueType.INVALID;
        };
        var text = switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not know that method.";
            case 413 -> String.valueOf(BadRequest.tooLarge(Bodies.LIMIT).getMessage());
            case 414 -> "The address is too long.";
            case 417 -> "The Expect header asks for something that is not known here.";
            case 431 -> "The headers are too large.";
            case 503 -> "The service cannot answer now.";
            default ->
                "The request is not valid HTTP: look at its first line, the escapes in the address, Host and the other headers.";
        };
        return R4.json(outcome(code, text, Optional.empty()), false);
    }

    private static OperationOutcome outcome(IssueType code, String text, Optional<String> expression) {
        var outcome = new OperationOutcome();
        var issue = outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(code)
                .setDiagnostics(text);
        expression.ifPresent(issue::addExpression);
        return outcome;
    }

    private static Response answer(
            int status, IssueType code, String text, Optional<String> expression, HttpHeaders headers) {
        return Response.status(status)
                .entity(outcome(code, text, expression))
                .type(mediaType(headers))
                .build();
    }

    private static boolean isFhir(UriInfo request) {
        return request.getPath().startsWith("/fhir");
    }

    /** What the framework does not tell: operations, which have a dollar, are asked by POST; all else is only read. */
    private static Set<String> methods(String path) {
        return path.contains("/$") ? Set.of("POST") : Set.of("GET", "HEAD");
    }

    /** XML for whoever asks for nothing but XML; JSON for everybody else, even where nothing acceptable is known. */
    private static String mediaType(HttpHeaders headers) {
        var first = headers.getAcceptableMediaTypes().stream().findFirst();
        return first.map(MediaType::getSubtype)
                        .filter(subtype -> subtype.endsWith("xml"))
                        .isPresent()
                ? Fhir.XML
                : Fhir.JSON;
    }
}
