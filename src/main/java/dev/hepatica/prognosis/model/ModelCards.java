package dev.hepatica.prognosis.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the cards of the models from the resources of this software. */
public final class ModelCards {

    public static final ObjectMapper YAML = mapper();

    private ModelCards() {}

    private static ObjectMapper mapper() {
        var mapper = YAMLMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new SimpleModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        mapper.configOverride(List.class).setSetterInfo(empty);
        mapper.configOverride(Map.class).setSetterInfo(empty);
        return mapper;
    }

    /** The card of the model with this code. */
    public static ModelCard of(String code) {
        return read(code, ModelCard.class);
    }

    static <T> T read(String file, Class<T> type) {
        var name = "/prognosis/" + file + ".yaml";
        try (var stream = ModelCards.class.getResourceAsStream(name)) {
            return YAML.readValue(Objects.requireNonNull(stream, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
