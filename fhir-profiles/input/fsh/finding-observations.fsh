Instance: finding-observation
InstanceOf: ConceptMap
Usage: #definition
* insert Map(FindingObservation, [[Standard test by finding]])
* description = "From a finding of ours to the Observation codes by which the same thing is usually reported, so that a question can say what to send; the codes are those that the readers recognise."
* group[+].source = "https://hepatica.dev/fhir/CodeSystem/crlm-finding"
* group[=].target = "http://loinc.org"
* group[=].element[+].code = #ecog
* group[=].element[=].display = "ECOG performance status"
* group[=].element[=].target[+].code = #89247-1
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #primary-nodal-status
* group[=].element[=].display = "nodal status of the primary"
* group[=].element[=].target[+].code = #21900-6
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[+].code = #21906-3
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #crlm-largest-diameter-mm
* group[=].element[=].display = "largest diameter of the liver metastases"
* group[=].element[=].target[+].code = #33728-7
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #msi
* group[=].element[=].display = "microsatellite status"
* group[=].element[=].target[+].code = #81695-9
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #mmr
* group[=].element[=].display = "mismatch repair proteins"
* group[=].element[=].target[+].code = #62862-8
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #mmr-deficient
* group[=].element[=].display = "MSI or mismatch repair"
* group[=].element[=].target[+].code = #81695-9
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[+].code = #62862-8
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #kras
* group[=].element[=].display = "KRAS"
* group[=].element[=].target[+].code = #85509-8
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[+].code = #69548-6
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #kras-variant
* group[=].element[=].display = "KRAS variant"
* group[=].element[=].target[+].code = #69548-6
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[+].code = #85509-8
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #nras
* group[=].element[=].display = "NRAS"
* group[=].element[=].target[+].code = #85510-6
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[+].code = #69548-6
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #ras
* group[=].element[=].display = "RAS"
* group[=].element[=].target[+].code = #85509-8
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[+].code = #85510-6
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[+].code = #81420-2
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[+].code = #69548-6
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #braf
* group[=].element[=].display = "BRAF"
* group[=].element[=].target[+].code = #85511-4
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[+].code = #69548-6
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #her2
* group[=].element[=].display = "HER2"
* group[=].element[=].target[+].code = #48676-1
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[+].code = #31150-6
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #her2-ihc
* group[=].element[=].display = "HER2 immunohistochemistry"
* group[=].element[=].target[+].code = #18474-7
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #cea-ng-ml
* group[=].element[=].display = "CEA"
* group[=].element[=].target[+].code = #2039-6
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[+].code = #crc-stage
* group[=].element[=].display = "stage group of the primary"
* group[=].element[=].target[+].code = #21902-2
* group[=].element[=].target[=].equivalence = #relatedto
* group[=].element[=].target[+].code = #21908-9
* group[=].element[=].target[=].equivalence = #relatedto
