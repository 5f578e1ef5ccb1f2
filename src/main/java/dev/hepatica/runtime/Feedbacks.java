package dev.hepatica.runtime;

import dev.hepatica.cdshooks.feedback.FeedbackDatabase;
import dev.hepatica.cdshooks.feedback.FeedbackDesk;
import dev.hepatica.cdshooks.feedback.FeedbackStore;
import dev.hepatica.cdshooks.feedback.FeedbackTopics;
import dev.hepatica.runtime.FeedbackConfig.Database;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.flyway.FlywayDataSource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;

/** Makes what keeps feedback, with the database that is chosen. */
class Feedbacks {

    @Produces
    @Singleton
    FeedbackDatabase database(
            FeedbackConfig config,
            @Any InjectableInstance<AgroalDataSource> sources,
            @Any InjectableInstance<Flyway> flyways) {
        var name = config.database().code();
        var source = sources.select(new DataSource.DataSourceLiteral(name)).getHandle();
        if (!source.getBean().isActive()) {
            throw new IllegalStateException(problem(config));
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

    private static String problem(FeedbackConfig config) {
        return config.database() == Database.POSTGRESQL
                        && config.postgresql().url().isEmpty()
                ? "hepatica.feedback.database is postgresql, but hepatica.feedback.postgresql.url is not set."
                : "The data source of hepatica.feedback.database is not active. Write the setting as '%s', in lower case."
                        .formatted(config.database().code());
    }
}
