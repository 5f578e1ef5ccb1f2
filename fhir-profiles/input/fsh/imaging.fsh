ValueSet: ImagingReport
Id: imaging-report
Title: "Categories of imaging reports"
Description: "Categories of a DiagnosticReport that make it a report of sectional imaging: computed tomography, magnetic resonance, nuclear medicine, or radiology without saying more."
* insert Published
* http://terminology.hl7.org/CodeSystem/v2-0074#CT "CAT Scan"
* http://terminology.hl7.org/CodeSystem/v2-0074#NMR "Nuclear Magnetic Resonance"
* http://terminology.hl7.org/CodeSystem/v2-0074#NMS "Nuclear Medicine Scan"
* http://terminology.hl7.org/CodeSystem/v2-0074#RAD "Radiology"
* http://terminology.hl7.org/CodeSystem/v2-0074#IMG "Diagnostic Imaging"
* $loinc#LP29684-5 "Radiology"
