package dev.hepatica.prognosis;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is published about a prognostic model: its source, its cut-offs, what its values mean, and whom it speaks of.
 *
 * @param code       in CodeSystem {@code crlm-prognostic-model}
 * @param citation   the publication
 * @param cohort     the people it was made from
 * @param population whom it may be used for
 * @param endpoint   what its figures measure
 * @param cutoffs    the limits of its criteria, by name, in the unit that the name says
 * @param strata     what ranges of the score mean
 * @param figures    published survival, with how it was verified
 * @param caveats    what must be said with any result
 */
public record ModelCard(
        String code,
        String title,
        String citation,
        URI link,
        String cohort,
        String population,
        String endpoint,
        Map<String, BigDecimal> cutoffs,
        List<Stratum> strata,
        List<Figure> figures,
        List<String> caveats) {

    /** A part of the score's range that is read alike; both ends belong to it. */
    public record Stratum(String id, int from, int to, String meaning) {}

    /**
     * A published figure.
     *
     * @param score        the score that it belongs to
     * @param verification how it was verified; a figure that is only widely quoted is never a probability
     */
    public record Figure(int score, String measure, BigDecimal value, String unit, Verification verification) {}

    /** How a figure was verified. */
    public enum Verification {
        /** Printed in one of the review papers. */
        SEED,
        /** Read in the publication or its abstract. */
        SOURCE,
        /** Found in many places, not checked against the publication. */
        WIDELY_QUOTED
    }

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** The card of the model with this code. */
    static ModelCard of(String code) {
        var name = "/prognosis/" + code + ".yaml";
        try (var file = ModelCard.class.getResourceAsStream(name)) {
            return YAML.readValue(Objects.requireNonNull(file, name), ModelCard.class);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The stratum that a whole range lies in, if it lies in one. */
    public Optional<Stratum> stratum(ScoreRange range) {
        return strata.stream()
                .filter(stratum -> stratum.from <= range.low() && range.high() <= stratum.to)
                .findFirst();
    }

    BigDecimal cutoff(String name) {
        return Objects.requireNonNull(cutoffs.get(name), name);
    }
}
