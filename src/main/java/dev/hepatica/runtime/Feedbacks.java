package dev.hepatica.runtime;

import dev.hepatica.cdshooks.feedback.FeedbackDatabase;
import dev.hepatica.cdshooks.feedback.FeedbackDesk;
import dev.hepatica.cdshooks.feedback.FeedbackStore;
import dev.hepatica.cdshooks.feedback.FeedbackTopics;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** Makes what keeps feedback, with the database that is chosen. */
class Feedbacks {

    private static final Logger LOG = Logger.getLogger(Feedbacks.class);

    /**
     * A server that cannot be reached may come back, and cards do not need it; a mistake in the settings stays.
     */
    void open(@Observes StartupEvent start, FeedbackDatabase database, FeedbackConfig config) {
        try {
            database.prepare();
        } catch (SQLException e) {
            if (config.database() == FeedbackConfig.Database.H2 || !isAway(e)) {
                throw new IllegalStateException(problem(config, e), e);
            }
            LOG.warnf(
                    "%s Until it can be reached, feedback is answered with 503; cards are not affected.",
                    problem(config, e));
        }
    }

    @Produces
    @Singleton
    FeedbackDatabase database(
            FeedbackConfig config,
            @Any InjectableInstance<AgroalDataSource> sources,
            @Any InjectableInstance<Flyway> flyways) {
        var name = config.database().code();
        var source = sources.select(new DataSource.DataSourceLiteral(name)).getHandle();
        if (!source.getBean().isActive()) {
            throw new IllegalStateException(
                    "The data source of hepatica.feedback.database is not active. Write the setting as '%s', and leave quarkus.datasource to it."
                            .formatted(name));
        }
        return new FeedbackDatabase(
                source.get(),
                flyways.select(FlywayDataSource.FlywayDataSourceLiteral.of(name))
                        .get());
    }

    @Produces
    @Singleton
    FeedbackStore store(FeedbackDatabase database, FeedbackTopics topics, FeedbackConfig config) {
        return new FeedbackStore(database, topics, config.keepComments());
    }

    @Produces
    @Singleton
    FeedbackDesk desk() {
        return new FeedbackDesk();
    }

    void close(@Disposes FeedbackDesk desk) {
        desk.close();
    }

    /** The services by their ids. What a card was about is not known here. */
    @Produces
    @Singleton
    @DefaultBean
    FeedbackTopics topics() {
        return new FeedbackTopics() {

            @Override
            public boolean isService(String id) {
                return Set.of("crlm-assessment", "crlm-order-check").contains(id);
            }

            @Override
            public Optional<String> topicOf(String cardId) {
                return Optional.empty();
            }
        };
    }

    /** No connection, or a server that is starting, stopping or full. */
    private static boolean isAway(SQLException e) {
        var state = e.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    private static String problem(FeedbackConfig config, SQLException e) {
        return switch (config.database()) {
            case H2 ->
                "Feedback cannot be kept in the folder %s: %s. It must be writable, and used by this instance only. Set hepatica.feedback.folder, or hepatica.feedback.database=postgresql."
                        .formatted(config.folder(), e.getMessage());
            case POSTGRESQL ->
                "Feedback cannot be kept in PostgreSQL: %s. See hepatica.feedback.postgresql.url, username and password."
                        .formatted(e.getMessage());
        };
    }
}
