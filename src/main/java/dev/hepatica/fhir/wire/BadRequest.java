package dev.hepatica.fhir.wire;

import java.util.Optional;

/** A request that cannot be answered; the message states the problem, its place and the remedy. */
public class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The kind of problem, with its HTTP status. */
    public enum Fault {
        /** Neither JSON nor XML, or not FHIR. */
        NOT_FHIR(400),
        /** JSON, but not the request that this address expects. */
        NOT_VALID(400),
        /** A search parameter that cannot be used. */
        NOT_SEARCHABLE(400),
        /** A part of the record that the answer needs was not sent and cannot be fetched. */
        LACKING(412),
        TOO_LARGE(413),
        /** FHIR that this service cannot use. */
        NOT_USABLE(422);

        private final int status;

        Fault(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Fault kind;
    private final transient Optional<String> expression;

    private BadRequest(Fault kind, Optional<String> expression, String message) {
        super(message);
        this.kind = kind;
        this.expression = expression;
    }

    public static BadRequest notFhir(String message) {
        return new BadRequest(Fault.NOT_FHIR, Optional.empty(), message);
    }

    public static BadRequest notFhir(String expression, String message) {
        return new BadRequest(Fault.NOT_FHIR, Optional.of(expression), message);
    }

    public static BadRequest notValid(String expression, String message) {
        return new BadRequest(Fault.NOT_VALID, Optional.of(expression), message);
    }

    public static BadRequest lacking(String expression, String message) {
        return new BadRequest(Fault.LACKING, Optional.of(expression), message);
    }

    public static BadRequest notSearchable(String message) {
        return new BadRequest(Fault.NOT_SEARCHABLE, Optional.empty(), message);
    }

    public static BadRequest tooLarge(long limit) {
        return new BadRequest(
                Fault.TOO_LARGE,
                Optional.empty(),
                "The body is larger than %d MB. Send the patient's own resources only.".formatted(limit >> 20));
    }

    public static BadRequest tooLarge(String message) {
        return new BadRequest(Fault.TOO_LARGE, Optional.empty(), message);
    }

    public static BadRequest notUsable(String expression, String message) {
        return new BadRequest(Fault.NOT_USABLE, Optional.of(expression), message);
    }

    public Fault kind() {
        return kind;
    }

    /** The place of the problem in the resource, as FHIRPath. */
    public Optional<String> expression() {
        return expression;
    }
}
