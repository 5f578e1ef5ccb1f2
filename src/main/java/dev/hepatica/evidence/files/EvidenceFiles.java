package dev.hepatica.evidence.files;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.SiteChanges;
import dev.hepatica.evidence.language.Conditions;
import dev.hepatica.evidence.language.InvalidCondition;
import dev.hepatica.evidence.language.Vocabulary;
import dev.hepatica.evidence.yaml.ConditionModule;
import dev.hepatica.evidence.yaml.FactModule;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.evidence.yaml.YamlFile;
import dev.hepatica.model.grade.Certainty;
import dev.hepatica.model.grade.Strength;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads an evidence base from its files, with the overlay of a site, and checks it. Every error is found at start: an
 * unknown key, a missing one, a condition that does not compile, a name of no entry.
 */
public final class EvidenceFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .addMixIn(Strength.class, WrittenAsCode.class)
            .addMixIn(Certainty.class, WrittenAsCode.class)
            .build();

    /** Words of the model as authors write them; the model itself does not depend on YAML. */
    private interface WrittenAsCode {

        @JsonValue
        String code();
    }

    /** The base as a whole: its version and its domains. */
    record Manifest(String version, String reviewed, List<String> domains) {}

    /** Reads the text of a file of the base by its name. */
    @FunctionalInterface
    public interface Files {
        String read(String name) throws IOException;
    }

    private final Files files;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private EvidenceFiles(Files files) {
        this.files = files;
    }

    /** The base that is part of this software. */
    public static EvidenceBase bundled() {
        return read(EvidenceFiles::resource);
    }

    /** The base that is part of this software, with the overlay in a site's folder. */
    public static EvidenceBase bundledWith(Path overlay) {
        return read(EvidenceFiles::resource, overlay);
    }

    /**
     * Reads a base.
     *
     * @throws InvalidEvidence if a file has an error
     */
    public static EvidenceBase read(Files files) {
        return new EvidenceFiles(files).base(Optional.empty());
    }

    /**
     * Reads a base with an overlay.
     *
     * @throws InvalidEvidence if a file of the base or of the overlay has an error
     */
    public static EvidenceBase read(Files files, Path overlay) {
        return new EvidenceFiles(files).base(Optional.of(new OverlayFolder(overlay)));
    }

    private static String resource(String name) throws IOException {
        try (var file = EvidenceFiles.class.getResourceAsStream("/evidence/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private EvidenceBase base(Optional<OverlayFolder> overlay) {
        var manifest = file("base.yaml").read(YAML, new TypeReference<Manifest>() {});
        var vocabularyFile = file("vocabulary.yaml");
        var site = overlay.map(OverlayFolder::files);
        var conditions = conditions(SiteSettings.over(
                vocabularyFile.read(YAML, new TypeReference<Vocabulary>() {}), site.orElse(List.of()), YAML));
        var mapper = YAML.copy()
                .registerModule(new ConditionModule(conditions))
                .registerModule(new FactModule(conditions.vocabulary()));
        var contents = Contents.bundled(mapper);
        contents.add(file("activities.yaml"));
        contents.add(file("papers.yaml"));
        contents.add(file("conflicts.yaml"));
        contents.add(file("premises.yaml"));
        manifest.domains().forEach(domain -> contents.add(file(domain + ".yaml")));
        var plan = PlanFiles.read(this::file, mapper);
        var changes = site.map(all -> lay(contents, all, Contents.ofSite(mapper)));
        var rules = plan.without(contents.retired);
        CrossReferences.check(contents, rules, conditions.vocabulary(), vocabularyFile);
        return new EvidenceBase(
                manifest.version() + (changes.isPresent() ? "+site." : "+") + hash(),
                changes,
                conditions,
                FileEntry.values(contents.items),
                FileEntry.values(contents.activities),
                FileEntry.values(contents.classes),
                FileEntry.values(contents.drugs),
                FileEntry.values(contents.combinations),
                contents.orders,
                FileEntry.values(contents.papers),
                FileEntry.values(contents.conflicts),
                FileEntry.values(contents.premises),
                rules.rules());
    }

    private SiteChanges lay(Contents contents, List<YamlFile> files, Contents site) {
        for (var file : files) {
            texts.put("site/" + file.name(), file.text());
            if (!file.name().equals(SiteSettings.FILE)) {
                site.add(file);
            }
        }
        return SiteOverlay.over(contents, site);
    }

    private static Conditions conditions(Vocabulary vocabulary) {
        try {
            return new Conditions(vocabulary);
        } catch (InvalidCondition e) {
            throw new InvalidEvidence("vocabulary.yaml: a derivation does not compile: " + e.getMessage(), e);
        }
    }

    private YamlFile file(String name) {
        try {
            var text = files.read(name);
            texts.put(name, text);
            return new YamlFile(name, Optional.empty(), text);
        } catch (IOException e) {
            throw new InvalidEvidence(name + " cannot be read", e);
        }
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, 7);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
