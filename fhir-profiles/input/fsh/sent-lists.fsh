CodeSystem: CrlmList
Id: crlm-list
Title: "Lists of a record"
Description: "The lists of which it is read whether they were sent, since only then it says something that an item is not on record."
* insert Published
* ^caseSensitive = true
* #problems "problems" "Conditions other than the colorectal cancer and its metastases."
* #medications "medications" "Drugs of any kind."
* #procedures "procedures" "Procedures of any kind."
* #allergies "allergies" "Allergies and intolerances."

Instance: sent-list
InstanceOf: ConceptMap
Usage: #definition
* insert Map(SentList, [[Lists by the code of a List or of a section]])
* description = "From the code of a List or of a section of a document to the list that it is. The LOINC codes are those of the sections of the International Patient Summary; 11450-4, 47519-4 and 48765-2 were also seen as codes of Lists in the Austrian ELGA guide. The others are the example codes of FHIR R4."
* insert From(http://loinc.org, crlm-list)
* insert To(11450-4, [[Problem list - Reported]], problems, equivalent)
* insert To(10160-0, [[History of Medication use Narrative]], medications, equivalent)
* insert To(47519-4, [[History of Procedures Document]], procedures, equivalent)
* insert To(48765-2, [[Allergies and adverse reactions Document]], allergies, equivalent)
* insert From(http://terminology.hl7.org/CodeSystem/list-example-use-codes, crlm-list)
* insert To(problems, [[Problem List]], problems, equivalent)
* insert To(medications, [[Medication List]], medications, equivalent)
* insert To(allergies, [[Allergies]], allergies, equivalent)

ValueSet: NoneKnown
Id: none-known
Title: "None known"
Description: "Codes by which a resource states that there is nothing of its kind; as the International Patient Summary has them (SNOMED CT in its value set absent-or-unknown-snomed-uv-ips)."
* insert Published
* $sct#716186003 "No known allergy"
* $sct#787481004 "No known medications"
* $sct#787480003 "No known procedures"
* $sct#160245001 "No current problems or disability"
* $ips-absent#no-known-allergies "No known allergies"
* $ips-absent#no-known-medications "No known medications"
* $ips-absent#no-known-procedures "No known procedures"
* $ips-absent#no-known-problems "No known problems"

ValueSet: NothingKnown
Id: nothing-known
Title: "Nothing known"
Description: "Codes by which a resource states that it is not known whether there is anything of its kind; as the International Patient Summary has them."
* insert Published
* $ips-absent#no-allergy-info "No information about allergies"
* $ips-absent#no-medication-info "No information about medications"
* $ips-absent#no-procedure-info "No information about past history of procedures"
* $ips-absent#no-problem-info "No information about problems"
