package dev.hepatica.prognosis.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files of a site for models whose points or coefficients are not published openly.
 *
 * @param basingstoke the points of the Basingstoke Predictive Index
 * @param contour     the coefficients of the contour model
 */
public record SiteTables(Optional<PointTable> basingstoke, Optional<Coefficients> contour) {

    public static final SiteTables NONE = new SiteTables(Optional.empty(), Optional.empty());

    private static final String BASINGSTOKE = "bpi.yaml";
    private static final String CONTOUR = "contour-2021.yaml";

    /** The criteria of the index before the resection, and after it. */
    private static final List<Set<String>> CRITERIA = List.of(
            Set.of(
                    "more than 3 liver metastases",
                    "node-positive primary",
                    "poorly differentiated primary",
                    "tumour outside the liver",
                    "largest metastasis of 50 mm or more",
                    "CEA over 60 ng/mL"),
            Set.of(
                    "node-positive primary",
                    "poorly differentiated primary",
                    "tumour outside the liver",
                    "largest metastasis of 50 mm or more",
                    "CEA over 60 ng/mL",
                    "positive margin"));

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    /**
     * Reads the files in a folder.
     *
     * @throws InvalidTable if the folder does not exist or a file in it is not valid
     */
    public static SiteTables in(Path folder) {
        InvalidTable.unless(Files.isDirectory(folder), folder.toString(), "there is no such folder");
        var unknown = names(folder).stream()
                .filter(name -> !Set.of(BASINGSTOKE, CONTOUR).contains(name))
                .toList();
        InvalidTable.unless(
                unknown.isEmpty(),
                folder.toString(),
                "%s is not read; known are %s and %s".formatted(unknown, BASINGSTOKE, CONTOUR));
        return new SiteTables(
                read(folder.resolve(BASINGSTOKE), PointTable.class)
                        .map(table -> table.checked(folder.resolve(BASINGSTOKE).toString(), CRITERIA)),
                read(folder.resolve(CONTOUR), Coefficients.class)
                        .map(table -> table.checked(folder.resolve(CONTOUR).toString())));
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InvalidTable(folder + " cannot be read", e);
        }
    }

    private static <T> Optional<T> read(Path file, Class<T> type) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var table = Optional.ofNullable(YAML.readValue(Files.readString(file), type));
            InvalidTable.unless(table.isPresent(), file.toString(), "there is nothing in it");
            return table;
        } catch (JsonProcessingException e) {
            var place = e.getLocation() == null
                    ? ""
                    : ":%d:%d"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw new InvalidTable("%s%s: %s".formatted(file, place, e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new InvalidTable(file + " cannot be read", e);
        }
    }
}
