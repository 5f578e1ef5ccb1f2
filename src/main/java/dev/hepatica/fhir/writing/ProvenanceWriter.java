package dev.hepatica.fhir.writing;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.wire.Submission;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Device.DeviceNameType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;

/** Writes the provenance of the answer: who made it, from what, and how each entry of the record was used. */
final class ProvenanceWriter {

    private final Answer answer;

    ProvenanceWriter(Answer answer) {
        this.answer = answer;
    }

    void writeDevice(String softwareVersion) {
        var device = new Device();
        device.addDeviceName().setName("Hepatica").setType(DeviceNameType.MANUFACTURERNAME);
        device.addVersion().setValue(softwareVersion).getType().setText("software");
        device.addVersion()
                .setValue(answer.assessment().evidenceVersion())
                .getType()
                .setText("evidence base");
        device.setText(new Xhtml()
                .paragraph("Hepatica %s, evidence base %s"
                        .formatted(softwareVersion, answer.assessment().evidenceVersion()))
                .narrative());
        answer.add("device", device);
    }

    /** Writes the reading report, warnings first, since they may change how far the answer can be trusted. */
    void writeReading(ReadingReport report) {
        var outcome = new OperationOutcome();
        var lines = report.issues();
        lines.stream().filter(ReadingReport.Issue::warning).forEach(line -> issue(outcome, line));
        lines.stream().filter(line -> !line.warning()).forEach(line -> issue(outcome, line));
        if (lines.isEmpty()) {
            issue(outcome, new ReadingReport.Issue("Bundle", false, "the record has no entries"));
        }
        answer.add("reading", outcome);
    }

    /** Writes a Provenance that names all resources so far as derived from the record by this service. */
    void writeProvenance(Submission submission) {
        var provenance = new Provenance().setRecorded(answer.now());
        answer.names().stream()
                .filter(name -> !name.equals("device") && !name.equals("reading"))
                .forEach(name -> provenance.addTarget(answer.reference(name)));
        var agent = provenance.addAgent().setWho(answer.device());
        agent.getType()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/provenance-participant-type")
                .setCode("assembler");
        var record = provenance.addEntity().setRole(ProvenanceEntityRole.SOURCE).getWhat();
        record.getIdentifier().setSystem("urn:ietf:rfc:6920").setValue("sha-256:" + submission.digest());
        record.setDisplay("the record"
                + submission.identifier().map(id -> ", Bundle " + id).orElse(""));
        var evidence =
                provenance.addEntity().setRole(ProvenanceEntityRole.SOURCE).getWhat();
        evidence.getIdentifier()
                .setSystem(Systems.BASE + "/evidence")
                .setValue(answer.assessment().evidenceVersion());
        evidence.setDisplay("the evidence base");
        answer.add("provenance", provenance);
    }

    private static void issue(OperationOutcome outcome, ReadingReport.Issue line) {
        outcome.addIssue()
                .setSeverity(line.warning() ? IssueSeverity.WARNING : IssueSeverity.INFORMATION)
                .setCode(line.warning() ? IssueType.INCOMPLETE : IssueType.INFORMATIONAL)
                .setDiagnostics(line.text())
                .addExpression(line.path());
    }
}
