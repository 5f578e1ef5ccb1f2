package dev.hepatica.runtime;

import dev.hepatica.assessment.knowledge.Knowledge;
import dev.hepatica.cdshooks.answer.CardTopic;
import dev.hepatica.cdshooks.card.CardId;
import dev.hepatica.cdshooks.feedback.StoreAccess;
import dev.hepatica.cdshooks.service.CdsServices;
import dev.hepatica.feedback.FeedbackDatabase;
import dev.hepatica.feedback.FeedbackStore;
import dev.hepatica.feedback.FeedbackTopics;
import dev.hepatica.feedback.StoreOpening;
import dev.hepatica.runtime.FeedbackConfig.Database;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/**
 * Produces the store of feedback, with the configured database. An invalid configuration prevents the start; a database
 * that cannot be opened does not.
 */
class FeedbackWiring {

    void begin(@Observes StartupEvent start, StoreOpening opening) {
        opening.begin();
    }

    @Produces
    @Singleton
    FeedbackDatabase database(
            FeedbackConfig config,
            @Any InjectableInstance<AgroalDataSource> sources,
            @Any InjectableInstance<Flyway> flyways,
            Clock clock) {
        var name = config.database().code();
        var source = sources.select(new DataSource.DataSourceLiteral(name)).getHandle();
        if (!source.getBean().isActive()) {
            throw new IllegalStateException(problem(config));
        }
        return new FeedbackDatabase(
                source.get(),
                flyways.select(FlywayDataSource.FlywayDataSourceLiteral.of(name))
                        .get(),
                clock);
    }

    @Produces
    @Singleton
    StoreOpening opening(FeedbackDatabase database, FeedbackConfig config, Clock clock) {
        return new StoreOpening(database, place(config), clock);
    }

    void close(@Disposes StoreOpening opening) {
        opening.close();
    }

    @Produces
    @Singleton
    FeedbackStore store(FeedbackDatabase database, FeedbackTopics topics, FeedbackConfig config) {
        return new FeedbackStore(database, topics, config.keepComments());
    }

    @Produces
    @Singleton
    StoreAccess access(StoreOpening opening) {
        return new StoreAccess(opening::lose);
    }

    void close(@Disposes StoreAccess access) {
        access.close();
    }

    @Produces
    @Singleton
    FeedbackTopics topics(CdsServices services, Knowledge knowledge) {
        var topics = CardTopic.all(knowledge.items());
        return new FeedbackTopics() {

            @Override
            public boolean isService(String id) {
                return services.service(id).isPresent();
            }

            @Override
            public Optional<String> topicOf(String cardId) {
                return CardId.topic(cardId, topics);
            }
        };
    }

    private static String place(FeedbackConfig config) {
        return switch (config.database()) {
            case H2 ->
                "in the folder %s (hepatica.feedback.folder), which must be writable and used by this instance alone"
                        .formatted(config.folder());
            case POSTGRESQL -> "in PostgreSQL, as set by hepatica.feedback.postgresql.url, username and password";
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
