package dev.hepatica.fhir.definition;

import dev.hepatica.assessment.knowledge.Knowledge;
import dev.hepatica.fhir.wire.Fhir;
import java.time.ZoneOffset;
import java.util.Date;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalReadStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** Writes the CapabilityStatement. */
public final class Capabilities {

    private final Knowledge knowledge;
    private final Definitions definitions;
    private final String software;

    public Capabilities(Knowledge knowledge, Definitions definitions, String software) {
        this.knowledge = knowledge;
        this.definitions = definitions;
        this.software = software;
    }

    /**
     * Writes the statement, with the version of the evidence base.
     *
     * @param service the base address of the service
     */
    public CapabilityStatement write(String service) {
        var statement = new CapabilityStatement();
        Marks.put(statement, "hepatica", knowledge.version(), "Hepatica");
        statement.setUrl(service + "/metadata");
        statement.setDate(
                Date.from(knowledge.reviewed().atStartOfDay(ZoneOffset.UTC).toInstant()));
        statement.setDescription("What this instance of Hepatica serves.");
        statement.setKind(CapabilityStatementKind.INSTANCE);
        statement.getSoftware().setName("Hepatica").setVersion(software);
        statement
                .getImplementation()
                .setDescription("Decision support for people with colorectal liver metastases, evidence base %s"
                        .formatted(knowledge.version()))
                .setUrl(service);
        statement.setFhirVersion(FHIRVersion._4_0_1);
        statement.addFormat("json").addFormat("xml").addFormat(Fhir.JSON).addFormat(Fhir.XML);
        statement.addRest(rest());
        return statement;
    }

    private CapabilityStatementRestComponent rest() {
        var rest = new CapabilityStatementRestComponent()
                .setMode(RestfulCapabilityMode.SERVER)
                .setDocumentation(
                        "Records are assessed, and never stored. What can be read is what assessments rest on:"
                                + " the evidence base, profiles and terminology. EHRs call the same service by CDS Hooks,"
                                + " at /cds-services.");
        rest.getSecurity()
                .setDescription(
                        "Where callers are verified, operations take a signed token (JWT) of a client that is trusted;"
                                + " what can be read is open to all.");
        definitions.types().forEach(type -> rest.addResource(resource(type)));
        rest.addOperation().setName("assess").setDefinition(Marks.address("OperationDefinition", "assess"));
        return rest;
    }

    private static CapabilityStatementRestResourceComponent resource(String type) {
        var resource = new CapabilityStatementRestResourceComponent()
                .setType(type)
                .setVersioning(ResourceVersionPolicy.NOVERSION)
                .setReadHistory(false)
                .setConditionalRead(ConditionalReadStatus.NOTMATCH);
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        parameter(resource, "_id", SearchParamType.TOKEN);
        parameter(resource, "url", SearchParamType.URI);
        parameter(resource, "version", SearchParamType.TOKEN);
        return resource;
    }

    private static void parameter(
            CapabilityStatementRestResourceComponent resource, String name, SearchParamType type) {
        resource.addSearchParam().setName(name).setType(type);
    }
}
