package dev.hepatica.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where feedback on cards is kept. */
@ConfigMapping(prefix = "hepatica.feedback")
interface FeedbackConfig {

    /** Which database keeps it. */
    Database database();

    /** The folder of the H2 database. */
    Path folder();

    /** Whether free text of users is kept, which may say who the patient is. */
    @WithDefault("false")
    boolean keepComments();

    Postgresql postgresql();

    /** The databases there are. */
    enum Database {
        H2,
        POSTGRESQL;

        /** As in the setting, and the name of the data source. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The server that keeps it, where that is not H2. */
    interface Postgresql {
        Optional<String> url();

        Optional<String> username();

        Optional<String> password();
    }
}
