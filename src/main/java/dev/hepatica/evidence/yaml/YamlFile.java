package dev.hepatica.evidence.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of an evidence base.
 *
 * @param name   the name in its folder
 * @param folder the folder of the site that contains it; empty for a bundled file
 * @param text   the content
 */
public record YamlFile(String name, Optional<Path> folder, String text) {

    /** The key by which an entry of a site declares that it replaces a bundled one. */
    public static final String OVERRIDE = "override";

    private static final Pattern ENTRY = Pattern.compile("(/activities|/classes)?/\\d+");

    /** Returns whether the value at a path may have this key. */
    boolean mayOverride(String path) {
        return isOfSite() && ENTRY.matcher(path).matches();
    }

    public boolean isOfSite() {
        return folder.isPresent();
    }

    /** The name in error messages. */
    public String shown() {
        return folder.map(path -> path.resolve(name).toString()).orElse(name);
    }

    /** File, line and column of a value. */
    public String at(String path) {
        return new Places(text)
                .ofValue(path)
                .map(place -> shown() + ":" + place)
                .orElseGet(this::shown);
    }

    /** File, line and column of a key. */
    public String atKey(String path) {
        return new Places(text).ofKey(path).map(place -> shown() + ":" + place).orElseGet(this::shown);
    }

    /**
     * Reads the file as one value.
     *
     * @throws InvalidEvidence if the content is not of this type
     */
    public <T> T read(ObjectMapper mapper, TypeReference<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new Mistake(this, mapper).describe(e);
        }
    }
}
