CodeSystem: EcogGrade
Id: ecog-grade
Title: "ECOG performance status"
Description: "The grades of the ECOG performance status, worded as the LOINC answers that were seen in mCODE 4 and mcode/clinical-trial-matching-app."
* insert Published
* ^caseSensitive = true
* #0 "ECOG 0" "Fully active, able to carry on all pre-disease performance without restriction"
* #1 "ECOG 1" "Restricted in physically strenuous activity but ambulatory and able to carry out work of a light or sedentary nature, e.g., light house work, office work"
* #2 "ECOG 2" "Ambulatory and capable of all selfcare but unable to carry out any work activities. Up and about more than 50% of waking hours"
* #3 "ECOG 3" "Capable of only limited selfcare, confined to bed or chair more than 50% of waking hours"
* #4 "ECOG 4" "Completely disabled. Cannot carry on any selfcare. Totally confined to bed or chair"
* #5 "ECOG 5" "Dead"

ValueSet: Ecog
Id: ecog
Title: "ECOG performance status score"
Description: "Observations of the ECOG performance status; the code was seen in mCODE 3 and 4."
* insert Published
* $loinc#89247-1 "ECOG Performance Status score"

Instance: ecog-grade
InstanceOf: ConceptMap
Usage: #definition
* insert Map(EcogGrade, [[ECOG grade by answer]])
* description = "From the LOINC answer to the ECOG grade; the answers were seen in mCODE 4 and mcode/clinical-trial-matching-app."
* insert From(http://loinc.org, ecog-grade)
* insert To(LA9622-7, [[Fully active, able to carry on all pre-disease performance without restriction]], 0, equivalent)
* insert To(LA9623-5, [[Restricted in physically strenuous activity but ambulatory and able to carry out work of a light or sedentary nature, e.g., light house work, office work]], 1, equivalent)
* insert To(LA9624-3, [[Ambulatory and capable of all selfcare but unable to carry out any work activities. Up and about more than 50% of waking hours]], 2, equivalent)
* insert To(LA9625-0, [[Capable of only limited selfcare, confined to bed or chair more than 50% of waking hours]], 3, equivalent)
* insert To(LA9626-8, [[Completely disabled. Cannot carry on any selfcare. Totally confined to bed or chair]], 4, equivalent)
* insert To(LA9627-6, [[Dead]], 5, equivalent)

ValueSet: Karnofsky
Id: karnofsky
Title: "Karnofsky performance status"
Description: "Observations of the Karnofsky performance status, 0 to 100; the code was seen in mCODE 3 and 4."
* insert Published
* $loinc#89243-0 "Karnofsky Performance Status score"

ValueSet: Frailty
Id: frailty
Title: "Frailty"
Description: "Conditions and observations that mean frailty; the code was seen in a public FHIR guide, as Frailty (finding)."
* insert Published
* $sct#248279007 "Frailty"

ValueSet: Severe
Id: severe
Title: "Severe"
Description: "The severity of a severe condition; the code was seen in FHIR R4 (condition-severity)."
* insert Published
* $sct#24484000 "Severe"
