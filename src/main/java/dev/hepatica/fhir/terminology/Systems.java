package dev.hepatica.fhir.terminology;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Canonical addresses of code systems. */
public final class Systems {

    /** The base address of all resources of this service. */
    public static final String BASE = "https://hepatica.dev/fhir";

    public static final String FINDING = BASE + "/CodeSystem/crlm-finding";
    public static final String FINDING_VALUE = BASE + "/CodeSystem/crlm-finding-value";
    public static final String ACTIVITY = BASE + "/CodeSystem/crlm-activity";
    public static final String ISSUE = BASE + "/CodeSystem/crlm-issue";
    public static final String PROGNOSTIC_MODEL = BASE + "/CodeSystem/crlm-prognostic-model";
    public static final String CTDNA_COMPONENT = BASE + "/CodeSystem/ctdna-component";
    public static final String GENE = BASE + "/CodeSystem/crlm-gene";
    public static final String SCORE_RANGE = BASE + "/StructureDefinition/crlm-score-range";

    public static final String DATA_ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    public static final String LOINC = "http://loinc.org";
    public static final String SNOMED = "http://snomed.info/sct";
    public static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    public static final String UCUM = "http://unitsofmeasure.org";
    public static final String HGNC = "http://www.genenames.org";
    /** ATC; the codes of the German institute for drugs and those of the WHO are the same. */
    public static final String ATC = "http://www.whocc.no/atc";

    public static final String OPS = "http://fhir.de/CodeSystem/bfarm/ops";
    public static final String ICD_10_PCS = "http://www.cms.gov/Medicare/Coding/ICD10";
    public static final String HCPCS = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";
    public static final String CPT = "http://www.ama-assn.org/go/cpt";
    public static final String NDC = "http://hl7.org/fhir/sid/ndc";

    private static final int SHORTEST_OPS_CATEGORY = "5-502".length();

    /** Operation and body part, the shortest category of ICD-10-PCS that has a meaning. */
    private static final int SHORTEST_PCS_CATEGORY = "0DTN".length();

    private static final int PCS_LENGTH = 7;

    /** The last character of a code of ICD-10-PCS for a biopsy, or another procedure for diagnosis. */
    private static final String DIAGNOSTIC = "X";

    /** The digits of labeller and product in a National Drug Code of 11 digits; the last two are the package. */
    private static final int NDC_LABELLER = 5;

    private static final int NDC_PRODUCT = 4;
    private static final int NDC_LENGTH = 11;

    public static final String NCBI_GENE = "https://www.ncbi.nlm.nih.gov/gene";
    public static final String SEQUENCE_ONTOLOGY = "http://www.sequenceontology.org";
    public static final String NCIT = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl";
    public static final String ICD_O_3 = "http://terminology.hl7.org/CodeSystem/icd-o-3";
    public static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";

    /** Other addresses that senders use. The categories of national versions of ICD-10 have the same meaning here. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            entry("http://www.genenames.org/geneId", HGNC),
            entry("urn:oid:2.16.840.1.113883.6.281", HGNC),
            entry("http://www.ncbi.nlm.nih.gov/gene", NCBI_GENE),
            entry("http://sequenceontology.org", SEQUENCE_ONTOLOGY),
            entry("https://nih-ncpi.github.io/ncpi-fhir-ig/CodeSystem-ncit.html", NCIT),
            entry("http://hl7.org/fhir/sid/icd-10", ICD_10_CM),
            entry("http://fhir.de/CodeSystem/bfarm/icd-10-gm", ICD_10_CM),
            entry("http://fhir.de/CodeSystem/dimdi/icd-10-gm", ICD_10_CM),
            entry("urn:oid:2.16.840.1.113883.6.90", ICD_10_CM),
            entry("urn:oid:2.16.840.1.113883.6.3", ICD_10_CM),
            entry("urn:oid:2.16.840.1.113883.6.96", SNOMED),
            entry("urn:oid:2.16.840.1.113883.6.1", LOINC),
            entry("urn:oid:2.16.840.1.113883.6.88", RXNORM),
            entry("urn:oid:2.16.840.1.113883.6.8", UCUM),
            entry("http://fhir.de/CodeSystem/bfarm/atc", ATC),
            entry("http://fhir.de/CodeSystem/dimdi/atc", ATC),
            entry("urn:oid:2.16.840.1.113883.6.73", ATC),
            entry("http://fhir.de/CodeSystem/dimdi/ops", OPS),
            entry("urn:oid:2.16.840.1.113883.6.4", ICD_10_PCS),
            entry("urn:oid:2.16.840.1.113883.6.285", HCPCS),
            entry("urn:oid:2.16.840.1.113883.6.12", CPT),
            entry("urn:oid:2.16.840.1.113883.6.69", NDC),
            entry("http://hl7.org/fhir/sid/icd-10-pcs", ICD_10_PCS));

    private Systems() {}

    /** The canonical address for one that a sender uses, with or without a slash at the end. */
    static String canonical(String system) {
        var plain = system.endsWith("/") ? system.substring(0, system.length() - 1) : system;
        var edition = plain.startsWith(SNOMED + "/") ? SNOMED : plain;
        return ALIASES.getOrDefault(edition, edition);
    }

    /** Returns whether an address is one of UCUM. */
    public static boolean isUcum(String system) {
        return canonical(system).equals(UCUM);
    }

    /**
     * The next broader category of a code of OPS or ICD-10-PCS, whose hierarchies are in their prefixes; empty for other codes
     * and for codes of diagnostic procedures.
     */
    static Optional<String> category(String system, String code) {
        var shortest = switch (system) {
            case OPS -> SHORTEST_OPS_CATEGORY;
            case ICD_10_PCS -> SHORTEST_PCS_CATEGORY;
            default -> Integer.MAX_VALUE;
        };
        var isDiagnostic = system.equals(ICD_10_PCS) && code.length() == PCS_LENGTH && code.endsWith(DIAGNOSTIC);
        return code.length() > shortest && !isDiagnostic
                ? Optional.of(code.substring(0, code.length() - 1))
                : Optional.empty();
    }

    /** Labeller and product of a National Drug Code, in nine digits, however the code is divided. */
    private static String product(String code) {
        var parts = code.split("-", -1);
        if (parts.length > 1 && parts[0].length() <= NDC_LABELLER && parts[1].length() <= NDC_PRODUCT) {
            return "0".repeat(NDC_LABELLER - parts[0].length())
                    + parts[0]
                    + "0".repeat(NDC_PRODUCT - parts[1].length())
                    + parts[1];
        }
        return code.length() == NDC_LENGTH ? code.substring(0, NDC_LABELLER + NDC_PRODUCT) : code;
    }

    /** The code as its system spells it. */
    static String canonical(String system, String code) {
        return switch (system) {
            case HGNC -> code.startsWith("HGNC:") ? code : "HGNC:" + code;
            case ICD_10_CM ->
                code.length() > 3 && code.indexOf('.') < 0 ? code.substring(0, 3) + "." + code.substring(3) : code;
            // SO_0002054 is used in an example of Genomics Reporting 3
            case SEQUENCE_ONTOLOGY -> code.startsWith("SO_") ? "SO:" + code.substring("SO_".length()) : code;
            case NDC -> product(code);
            // a metastasis has the histology of its primary
            case ICD_O_3 -> code.endsWith("/6") ? code.substring(0, code.length() - 1) + "3" : code;
            default -> code;
        };
    }
}
