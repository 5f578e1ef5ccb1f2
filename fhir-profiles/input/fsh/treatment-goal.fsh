Instance: treatment-goal
InstanceOf: ConceptMap
Usage: #definition
* insert Map(TreatmentGoal, [[Goal of treatment by intent]])
* description = "From the intent of a treatment to its goal; the SNOMED CT codes were seen in mCODE 4, the German codes in the MII oncology guide (MII Onkologie 2026.0.3). Other intents (supportive, diagnostic, revision) are no goal."
* insert From(http://snomed.info/sct, crlm-finding-value)
* insert To(373808002, [[Curative - procedure intent]], cure, equivalent)
* insert To(363676003, [[Palliative - procedure intent]], palliation, equivalent)
* insert From(https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-intention, crlm-finding-value)
* insert To(K, [[kurativ]], cure, equivalent)
* insert To(P, [[palliativ]], palliation, equivalent)
