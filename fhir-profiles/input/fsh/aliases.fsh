Alias: $sct = http://snomed.info/sct
Alias: $loinc = http://loinc.org
Alias: $icd-10-cm = http://hl7.org/fhir/sid/icd-10-cm
Alias: $icd-o-3 = http://terminology.hl7.org/CodeSystem/icd-o-3
Alias: $so = http://www.sequenceontology.org
Alias: $gr = http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs
Alias: $method = http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/genomic-study-method-type-cs
Alias: $ips-absent = http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips
