ValueSet: Cea
Id: cea
Title: "CEA"
Description: "Measurements of CEA in serum or plasma as mass per volume; the codes were seen in the tumour marker value sets of mCODE 3 and 4."
* insert Published
* $loinc#2039-6 "Carcinoembryonic Ag [Mass/volume] in Serum or Plasma"
* $loinc#83085-1 "Carcinoembryonic Ag [Mass/volume] in Serum or Plasma by Immunoassay"
