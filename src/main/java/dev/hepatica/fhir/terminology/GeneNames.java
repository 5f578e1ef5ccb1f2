package dev.hepatica.fhir.terminology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the genes of CodeSystem crlm-gene are called: by their symbol, and as senders spell them. Made once. */
public final class GeneNames {

    private final Map<String, String> symbols = new LinkedHashMap<>();
    private final Map<String, List<String>> byRole = new LinkedHashMap<>();

    public GeneNames(Terminology terminology) {
        for (var symbol : terminology.all("crlm-gene")) {
            terminology
                    .property("crlm-gene", symbol, "role")
                    .forEach(role ->
                            byRole.computeIfAbsent(role, r -> new ArrayList<>()).add(symbol));
            if (terminology.property("crlm-gene", symbol, "member").isEmpty()) {
                symbols.put(symbol, symbol);
                terminology.property("crlm-gene", symbol, "spelling").forEach(name -> symbols.put(name, symbol));
            }
        }
    }

    /** The symbol of the gene that is called so, in capitals; empty for one that is none of ours. */
    public Optional<String> symbol(String name) {
        return Optional.ofNullable(symbols.get(name));
    }

    /** The genes that play a role for a fact, by property {@code role} of the code system. */
    public List<String> inRole(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** All names, the symbols among them. */
    public Set<String> all() {
        return symbols.keySet();
    }
}
