package dev.hepatica.runtime;

import dev.hepatica.assessment.Assessor;
import dev.hepatica.assessment.knowledge.Knowledge;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.fhir.definition.Capabilities;
import dev.hepatica.fhir.definition.Definitions;
import dev.hepatica.fhir.reading.CaseReader;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Aliases;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.writing.AnswerWriter;
import dev.hepatica.prognosis.PrognosticModels;
import dev.hepatica.prognosis.site.SiteTables;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Produces the core from its parts, once, at start. An invalid evidence base prevents the start. */
class Core {

    @Produces
    @Singleton
    @Startup
    EvidenceBase evidenceBase(EvidenceConfig config) {
        return config.overlay().map(EvidenceFiles::bundledWith).orElseGet(EvidenceFiles::bundled);
    }

    @Produces
    @Singleton
    @Startup
    PrognosticModels prognosticModels(PrognosisConfig config) {
        return new PrognosticModels(config.overlay().map(SiteTables::in).orElse(SiteTables.NONE));
    }

    @Produces
    @Singleton
    Assessor assessor(EvidenceBase base, PrognosticModels models) {
        return new Assessor(base, models);
    }

    @Produces
    @Singleton
    Terminology terminology() {
        return Terminology.load();
    }

    @Produces
    @Singleton
    @Startup
    CaseReader caseReader(Terminology terminology, ReadingConfig config) {
        return new CaseReader(
                terminology,
                new ReadingRules(
                        config.transverseColonSide(),
                        config.completeHistory(),
                        config.regimenDays(),
                        config.pauseDays(),
                        config.postopDays(),
                        new Aliases(config.aliases(), terminology)));
    }

    @Produces
    @Singleton
    AnswerWriter answerWriter(
            Terminology terminology,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        return new AnswerWriter(terminology, clock, version);
    }

    @Produces
    @Singleton
    Knowledge knowledge(EvidenceBase base) {
        return new Knowledge(base);
    }

    @Produces
    @Singleton
    Definitions definitions(Knowledge knowledge) {
        return new Definitions(knowledge);
    }

    @Produces
    @Singleton
    Capabilities capabilities(
            Knowledge knowledge,
            Definitions definitions,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        return new Capabilities(knowledge, definitions, version);
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
