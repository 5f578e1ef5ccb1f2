package dev.hepatica.fhir.terminology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of the genes of CodeSystem crlm-gene: their symbols and the spellings that senders use. Made once. */
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
                add(symbol, symbol);
                terminology.property("crlm-gene", symbol, "spelling").forEach(name -> add(name, symbol));
            }
        }
    }

    private void add(String name, String symbol) {
        var other = symbols.putIfAbsent(key(name), symbol);
        if (other != null && !other.equals(symbol)) {
            throw new IllegalStateException("'%s' names %s and %s".formatted(name, other, symbol));
        }
    }

    /** The symbol of the gene with this name; empty for a gene that the code system does not have. */
    public Optional<String> symbol(String name) {
        return Optional.ofNullable(symbols.get(key(name)));
    }

    /** A name in the one spelling in which names are compared: in capitals and without hyphens. */
    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).replace("-", "");
    }

    /** The genes with a role for a fact, by property {@code role} of the code system. */
    public List<String> inRole(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** All names, including the symbols. */
    public Set<String> all() {
        return symbols.keySet();
    }
}
