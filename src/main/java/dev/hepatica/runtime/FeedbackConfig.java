package dev.hepatica.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Configuration of the store of feedback. */
@ConfigMapping(prefix = "hepatica.feedback")
interface FeedbackConfig {

    /** The kind of database. */
    Database database();

    /** The folder of the H2 database. */
    Path folder();

    /** True if free text of users is kept, which may identify the patient. */
    @WithDefault("false")
    boolean keepComments();

    Postgresql postgresql();

    /** The supported databases. */
    enum Database {
        H2,
        POSTGRESQL;

        /** The value of the setting, which is also the name of the data source. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The server of the database, where it is not H2. */
    interface Postgresql {
        Optional<String> url();

        Optional<String> username();

        Optional<String> password();
    }
}
