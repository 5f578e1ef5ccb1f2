package dev.hepatica.fhir.terminology;

import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * Local codes of one site and the recognised codes that they stand for. A resource with a local code is read as if it had the
 * recognised code too.
 */
public final class Aliases {

    private static final Aliases NONE = new Aliases();

    private final Map<String, Coding> meanings = new HashMap<>();

    private Aliases() {}

    /**
     * @param aliases the recognised code for each local code; both as {@code system|code}
     * @throws IllegalArgumentException if one is not in this form, or the recognised code is unknown
     */
    public Aliases(Map<String, String> aliases, Terminology terminology) {
        aliases.forEach((local, meaning) -> {
            var from = coding(local);
            var to = coding(meaning);
            if (!terminology.isRecognised(to.getSystem(), to.getCode())) {
                throw new IllegalArgumentException(
                        "The alias of %s means %s, which is not a code that is recognised".formatted(local, meaning));
            }
            meanings.put(from.getSystem() + "|" + from.getCode(), to);
        });
    }

    public static Aliases none() {
        return NONE;
    }

    /** Adds the recognised codes to every concept of a resource that has a local code. */
    public void addTo(Resource resource) {
        if (!meanings.isEmpty()) {
            visit(resource);
        }
    }

    private void visit(Base element) {
        if (element instanceof CodeableConcept concept) {
            for (var coding : concept.getCoding().toArray(Coding[]::new)) {
                var meaning = meanings.get(coding.getSystem() + "|" + coding.getCode());
                if (meaning != null) {
                    concept.addCoding(meaning.copy());
                }
            }
        }
        for (Property property : element.children()) {
            property.getValues().forEach(this::visit);
        }
    }

    private static Coding coding(String alias) {
        var bar = alias.lastIndexOf('|');
        if (bar <= 0 || bar == alias.length() - 1) {
            throw new IllegalArgumentException("An alias is written system|code: " + alias);
        }
        return new Coding().setSystem(alias.substring(0, bar)).setCode(alias.substring(bar + 1));
    }
}
