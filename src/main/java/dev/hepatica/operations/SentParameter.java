package dev.hepatica.operations;

import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.Submission;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A parameter of an assessment, from Parameters or from the query.
 *
 * @param text   its value; empty if it has none
 * @param inBody whether it was sent in Parameters
 */
record SentParameter(String name, String text, boolean inBody) {

    private static final Set<String> VALUES = Set.of("asOf", "jurisdiction", "explain");

    /** The parameters of every answer, which are read by those who write it. */
    private static final Set<String> FORMS = Set.of("_format", "_pretty");

    /** The parameters of FHIR that ask for a part of the answer. */
    private static final Set<String> PARTS = Set.of("_elements", "_summary");

    private static final String KNOWN = "Known are asOf, jurisdiction, explain, _format and _pretty.";

    /**
     * All parameters beside the record.
     *
     * @throws BadRequest if one of them is not known, or is there more than once
     */
    static List<SentParameter> all(Submission submission, MultivaluedMap<String, String> query) {
        var all = Stream.concat(inBody(submission).stream(), inQuery(query).stream())
                .toList();
        for (var one : all) {
            if (all.stream().filter(other -> other.name.equals(one.name)).count() > 1) {
                throw one.inBody
                        ? BadRequest.notUsable(
                                "Parameters.parameter.where(name='%s')".formatted(one.name), one.isThereTwice())
                        : BadRequest.notSearchable(one.isThereTwice());
            }
        }
        return all;
    }

    private static List<SentParameter> inBody(Submission submission) {
        var parameters = new ArrayList<SentParameter>();
        var sent = submission.parameters().getParameter();
        for (var i = 0; i < sent.size(); i++) {
            var name = String.valueOf(sent.get(i).getName());
            if (!VALUES.contains(name) && !name.equals("record")) {
                throw BadRequest.notUsable(
                        "Parameters.parameter[%d].name".formatted(i),
                        "There is no parameter of this name. Known are record, asOf, jurisdiction and explain.");
            }
            var text = Optional.ofNullable(sent.get(i).getValue()).map(value -> value.primitiveValue());
            parameters.add(new SentParameter(name, text.orElse(""), true));
        }
        return parameters;
    }

    private static List<SentParameter> inQuery(MultivaluedMap<String, String> query) {
        var parameters = new ArrayList<SentParameter>();
        query.forEach((name, values) -> {
            if (PARTS.contains(name)) {
                throw BadRequest.notSearchable(
                        "The answer of $assess comes whole, so '%s' cannot be used. %s".formatted(name, KNOWN));
            }
            if (!VALUES.contains(name) && !FORMS.contains(name)) {
                throw BadRequest.notSearchable("There is no parameter '%s'. %s".formatted(name, KNOWN));
            }
            values.forEach(value -> parameters.add(new SentParameter(name, value, false)));
        });
        return parameters;
    }

    private String isThereTwice() {
        return "The parameter '%s' is there more than once. Send one.".formatted(name);
    }

    /** The refusal of a value that cannot be used. */
    BadRequest refusal(String message) {
        return inBody
                ? BadRequest.notUsable("Parameters.parameter.where(name='%s').value".formatted(name), message)
                : BadRequest.notSearchable(message);
    }
}
