package dev.hepatica.evidence.files;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.evidence.language.Vocabulary;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.evidence.yaml.NearestName;
import dev.hepatica.evidence.yaml.YamlFile;
import java.util.List;
import java.util.Map;

/** Cut-offs that the sources leave open, as a site sets them. */
final class SiteSettings {

    static final String FILE = "settings.yaml";

    private SiteSettings() {}

    /**
     * The vocabulary with the cut-offs of a site, if its files set any.
     *
     * @throws InvalidEvidence if a cut-off is unknown or not a number
     */
    static Vocabulary over(Vocabulary vocabulary, List<YamlFile> site, ObjectMapper mapper) {
        var effective = vocabulary;
        for (var file : site) {
            if (file.name().equals(FILE)) {
                var settings = file.read(mapper, new TypeReference<Map<String, JsonNode>>() {});
                settings.forEach((name, value) -> check(file, name, value, vocabulary));
                effective = effective.with(settings);
            }
        }
        return effective;
    }

    private static void check(YamlFile file, String name, JsonNode value, Vocabulary vocabulary) {
        if (!vocabulary.settings().contains(name)) {
            throw new InvalidEvidence("%s: sets '%s', which is no cut-off%s"
                    .formatted(file.atKey("/" + name), name, NearestName.instead(name, vocabulary.settings())));
        }
        if (!value.isNumber() || value.decimalValue().signum() < 0) {
            throw new InvalidEvidence("%s: the cut-off '%s' must be a number that is not negative"
                    .formatted(file.atKey("/" + name), name));
        }
    }
}
