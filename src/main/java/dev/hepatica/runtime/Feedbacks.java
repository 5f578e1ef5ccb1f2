package dev.hepatica.runtime;

import dev.hepatica.assessment.knowledge.Knowledge;
import dev.hepatica.cdshooks.answer.CardTopic;
import dev.hepatica.cdshooks.card.CardId;
import dev.hepatica.cdshooks.feedback.FeedbackDesk;
import dev.hepatica.cdshooks.service.CdsServices;
import dev.hepatica.feedback.FeedbackDatabase;
import dev.hepatica.feedback.FeedbackStore;
import dev.hepatica.feedback.FeedbackTopics;
import dev.hepatica.runtime.FeedbackConfig.Database;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.flyway.FlywayDataSource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
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

    private static String problem(FeedbackConfig config) {
        return config.database() == Database.POSTGRESQL
                        && config.postgresql().url().isEmpty()
                ? "hepatica.feedback.database is postgresql, but hepatica.feedback.postgresql.url is not set."
                : "The data source of hepatica.feedback.database is not active. Write the setting as '%s', in lower case."
                        .formatted(config.database().code());
    }
}
