package dev.hepatica.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.RequestGroup.RequestIntent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;

/**
 * Readable names for ids, which are made from the record and the evidence version and so change with every word of the evidence.
 * A name follows from the resource itself: what it is, and its code; what is proposed has the code of its action, and a drug
 * stands below its regimen.
 *
 * @param byId the names by id, which is a UUID
 */
public record Names(Map<String, String> byId) {

    private static final Pattern ID =
            Pattern.compile("(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    private static final Pattern EVIDENCE = Pattern.compile("\\d+\\.\\d+\\.\\d+\\+(?:site\\.)?[0-9a-f]{7}\\b");
    private static final Pattern DIGEST = Pattern.compile("(?<=sha-256:)[0-9a-f]{64}");

    public Names {
        byId = Map.copyOf(byId);
        if (new HashSet<>(byId.values()).size() < byId.size()) {
            throw new IllegalArgumentException("a name stands for two ids: " + byId);
        }
    }

    /** The names of an answer and of all its resources. */
    static Names of(Bundle answer) {
        var resources = new LinkedHashMap<String, Resource>();
        answer.getEntry().forEach(entry -> resources.put(entry.getFullUrl(), entry.getResource()));
        var names = new LinkedHashMap<String, String>();
        names.put(answer.getIdElement().getIdPart(), "answer");
        for (var resource : resources.values()) {
            if (resource instanceof RequestGroup group && group.getIntent() == RequestIntent.PROPOSAL) {
                var title = kebab(group.getCode().getText());
                names.put(id(group), "plan/" + title);
                name(group.getAction(), title.equals("work-up") ? title : "option", resources, names);
            }
        }
        for (var resource : resources.values()) {
            names.computeIfAbsent(id(resource), id -> name(resource));
        }
        return new Names(names);
    }

    /** A text with names in place of ids, and without what changes with every version and every word of the evidence. */
    public String in(String text) {
        var named = ID.matcher(text)
                .replaceAll(match ->
                        byId.containsKey(match.group(1)) ? "{" + byId.get(match.group(1)) + "}" : match.group());
        var steady = software().matcher(withoutVersion(named)).replaceAll("{software}");
        return DIGEST.matcher(steady).replaceAll("{digest}");
    }

    /** The version of the software, which only the running service knows. */
    private static Pattern software() {
        var version = ConfigProvider.getConfig().getValue("quarkus.application.version", String.class);
        return Pattern.compile(Pattern.quote(version) + "(?![\\w.])");
    }

    /** A text with {@code {evidence}} for the version of the evidence base. */
    static String withoutVersion(String text) {
        return EVIDENCE.matcher(text).replaceAll("{evidence}");
    }

    /** Names what the actions would request. */
    private static void name(
            List<RequestGroupActionComponent> actions,
            String parent,
            Map<String, Resource> resources,
            Map<String, String> names) {
        for (var action : actions) {
            var resource = resources.get(action.getResource().getReference());
            if (resource != null) {
                var name = parent + "/"
                        + (action.hasCode()
                                ? action.getCodeFirstRep().getCodingFirstRep().getCode()
                                : kebab(action.getTitle()));
                names.put(id(resource), name);
                if (resource instanceof RequestGroup regimen) {
                    name(regimen.getAction(), name, resources, names);
                }
            }
            name(action.getAction(), parent, resources, names);
        }
    }

    private static String name(Resource resource) {
        if (resource instanceof RiskAssessment risk) {
            return "risk/" + codes(risk.getMethod());
        }
        if (resource instanceof DetectedIssue issue) {
            return codes(issue.getCode()) + "/" + kebab(issue.getCode().getText());
        }
        return kebab(resource.fhirType().replaceAll("(?<=[a-z])(?=[A-Z])", " "));
    }

    /** The first two codes: of an issue, its kind and the first thing that it speaks of. */
    private static String codes(CodeableConcept concept) {
        return concept.getCoding().stream().limit(2).map(Coding::getCode).collect(Collectors.joining("/"));
    }

    /** The id of a resource without {@code urn:uuid:}, with which it is parsed. */
    private static String id(Resource resource) {
        return resource.getIdElement().getIdPart().replace("urn:uuid:", "");
    }

    private static String kebab(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
