package dev.hepatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The JSON Schemas that the service publishes for requests and answers. */
public enum Schemas {
    DISCOVERY,
    REQUEST,
    RESPONSE,
    FEEDBACK;

    @SuppressWarnings("ImmutableEnumChecker") // nothing changes a schema once it is read
    private final Schema schema = read();

    private Schema read() {
        var folder = Path.of("src/main/resources/META-INF/resources/schemas/cds-hooks");
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(folder.resolve(name().toLowerCase(Locale.ROOT) + ".schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The violations of a schema in a JSON text. */
    public List<String> problems(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    public void check(String json) {
        assertThat(problems(json)).as(json).isEmpty();
    }
}
