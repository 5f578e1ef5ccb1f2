package dev.hepatica.evidence.files;

import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.evidence.yaml.YamlFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The folder of a site's own evidence. */
record OverlayFolder(Path folder) {

    /** Files of the bundled base that a site cannot change. */
    private static final Set<String> FIXED = Set.of(
            "base.yaml", "vocabulary.yaml", "states.yaml", "assumptions.yaml", "relations.yaml", "preferences.yaml");

    /**
     * The files, by name. Hidden files, and files that do not look like YAML, are ignored.
     *
     * @throws InvalidEvidence if there are none, or a file that may belong to the overlay cannot be read
     */
    List<YamlFile> files() {
        if (!Files.isDirectory(folder)) {
            throw new InvalidEvidence("%s: hepatica.evidence.overlay must be a folder, and %s"
                    .formatted(folder, Files.exists(folder) ? "this is none" : "there is none of this name"));
        }
        var files = new ArrayList<YamlFile>();
        for (var path : paths()) {
            if (isFile(path)) {
                files.add(new YamlFile(path.getFileName().toString(), Optional.of(folder), text(path)));
            }
        }
        if (files.isEmpty()) {
            throw new InvalidEvidence("%s: the overlay holds no file whose name ends in .yaml".formatted(folder));
        }
        return files;
    }

    private List<Path> paths() {
        try (var paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InvalidEvidence("%s: the overlay cannot be read".formatted(folder), e);
        }
    }

    private static boolean isFile(Path path) {
        var name = path.getFileName().toString();
        if (FIXED.contains(name)) {
            throw new InvalidEvidence(
                    "%s: an overlay has no %s; it holds items, activities.yaml, papers.yaml,".formatted(path, name)
                            + " conflicts.yaml, premises.yaml, retired.yaml and settings.yaml");
        }
        if (Files.isDirectory(path)) {
            throw new InvalidEvidence(
                    "%s: folders in an overlay are not read; its files stand side by side".formatted(path));
        }
        if (name.endsWith(".yaml")) {
            return true;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yml") || lower.endsWith(".yaml")) {
            throw new InvalidEvidence("%s: the name of a file in an overlay ends in .yaml".formatted(path));
        }
        return false;
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw new InvalidEvidence("%s is not text in UTF-8".formatted(path), e);
        } catch (IOException e) {
            throw new InvalidEvidence("%s cannot be read".formatted(path), e);
        }
    }
}
