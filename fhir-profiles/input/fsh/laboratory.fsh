ValueSet: Cea
Id: cea
Title: "CEA"
Description: "Measurements of CEA in serum or plasma as mass per volume; the codes were seen in the tumour marker value sets of mCODE 3 and 4."
* insert Published
* $loinc#2039-6 "Carcinoembryonic Ag [Mass/volume] in Serum or Plasma"
* $loinc#83085-1 "Carcinoembryonic Ag [Mass/volume] in Serum or Plasma by Immunoassay"

Alias: $interpretation = http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation

ValueSet: AboveReference
Id: above-reference
Title: "Above the reference"
Description: "Interpretations that say that a value lies above the laboratory's reference; the codes were seen in HL7's own value set for the interpretation of observations (R4)."
* insert Published
* $interpretation#H "High"
* $interpretation#HH "Critical high"
* $interpretation#HU "Significantly high"

ValueSet: WithinReference
Id: within-reference
Title: "Not above the reference"
Description: "Interpretations that say that a value does not lie above the laboratory's reference; the codes were seen in HL7's own value set for the interpretation of observations (R4)."
* insert Published
* $interpretation#N "Normal"
* $interpretation#L "Low"
* $interpretation#LL "Critical low"
* $interpretation#LU "Significantly low"
