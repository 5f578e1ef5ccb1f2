package dev.hepatica.runtime;

import dev.hepatica.assessment.Assessor;
import dev.hepatica.cdshooks.Answering;
import dev.hepatica.cdshooks.ServiceAddress;
import dev.hepatica.cdshooks.service.CdsServices;
import dev.hepatica.ehr.RecordFetcher;
import dev.hepatica.fhir.reading.CaseReader;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.writing.AnswerWriter;
import dev.hepatica.security.SecurityConfig;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/** Produces the beans of CDS Hooks. */
class CdsHooks {

    @Produces
    @Singleton
    @Startup
    CdsServices services(Terminology terminology, CdsHooksConfig config) {
        return new CdsServices(terminology, config.withoutPrefetch().orElse(Set.of()), config.distinctIds());
    }

    @Produces
    @Singleton
    Answering answering(
            CdsServices services,
            RecordFetcher fetcher,
            CaseReader cases,
            Assessor assessor,
            AnswerWriter plans,
            Clock clock,
            CdsHooksConfig config) {
        return new Answering(services, fetcher, cases, assessor, plans, clock, config.deadline());
    }

    @Produces
    @Singleton
    ServiceAddress address(SecurityConfig config) {
        return new ServiceAddress(config.publicUrl());
    }
}
