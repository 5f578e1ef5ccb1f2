ValueSet: TotalBilirubin
Id: total-bilirubin
Title: "Total bilirubin"
Description: "Measurements of total bilirubin in serum or plasma, as mass or as amount per volume; the first code was seen in US Core 6.1, the second in public laboratory lists."
* insert Published
* $loinc#1975-2 "Bilirubin.total [Mass/volume] in Serum or Plasma"
* $loinc#14631-6 "Bilirubin.total [Moles/volume] in Serum or Plasma"

ValueSet: SerumAlbumin
Id: serum-albumin
Title: "Albumin in serum"
Description: "Measurements of albumin in serum or plasma; the code was seen in mCODE, FHIR R4 and Synthea."
* insert Published
* $loinc#1751-7 "Albumin [Mass/volume] in Serum or Plasma"

ValueSet: SerumCreatinine
Id: serum-creatinine
Title: "Creatinine in serum"
Description: "Measurements of creatinine in serum, plasma or blood, as mass or as amount per volume; the codes were seen in eCQM content (2021)."
* insert Published
* $loinc#14682-9 "Creatinine [Moles/volume] in Serum or Plasma"
* $loinc#21232-4 "Creatinine [Mass/volume] in Arterial blood"
* $loinc#2160-0 "Creatinine [Mass/volume] in Serum or Plasma"
* $loinc#38483-4 "Creatinine [Mass/volume] in Blood"
* $loinc#59826-8 "Creatinine [Moles/volume] in Blood"

ValueSet: CreatinineClearance
Id: creatinine-clearance
Title: "Creatinine clearance"
Description: "Creatinine clearance, measured or calculated by Cockcroft and Gault; the first code was seen in a public FHIR guide, the second in a public list of laboratory tests."
* insert Published
* $loinc#2164-2 "Creatinine renal clearance in 24 hour Urine and Serum or Plasma"
* $loinc#35591-7 "Creatinine renal clearance predicted by Cockcroft-Gault formula"

ValueSet: GlomerularFiltrationRate
Id: glomerular-filtration-rate
Title: "Estimated glomerular filtration rate"
Description: "Glomerular filtration rate for a body surface of 1.73 m2, predicted from creatinine by CKD-EPI or MDRD; the codes were seen in US Core and public laboratory lists."
* insert Published
* $loinc#98979-8 "Glomerular filtration rate/1.73 sq M.predicted by Creatinine-based formula (CKD-EPI 2021)"
* $loinc#62238-1 "Glomerular filtration rate/1.73 sq M.predicted by Creatinine-based formula (CKD-EPI)"
* $loinc#33914-3 "Glomerular filtration rate/1.73 sq M.predicted by Creatinine-based formula (MDRD)"

ValueSet: Neutrophils
Id: neutrophils
Title: "Neutrophils"
Description: "Neutrophils in blood per volume; the codes were seen in Synthea and public laboratory lists."
* insert Published
* $loinc#751-8 "Neutrophils [#/volume] in Blood by Automated count"
* $loinc#26499-4 "Neutrophils [#/volume] in Blood"

ValueSet: Platelets
Id: platelets
Title: "Platelets"
Description: "Platelets in blood per volume; the codes were seen in eCQM content (2021)."
* insert Published
* $loinc#26515-7 "Platelets [#/volume] in Blood"
* $loinc#777-3 "Platelets [#/volume] in Blood by Automated count"
* $loinc#778-1 "Platelets [#/volume] in Blood by Manual count"

ValueSet: Inr
Id: inr
Title: "INR"
Description: "International normalised ratio; the codes were seen in eCQM content (2021)."
* insert Published
* $loinc#34714-6 "INR in Blood by Coagulation assay"
* $loinc#38875-1 "INR in Platelet poor plasma or blood by Coagulation assay"
* $loinc#46418-0 "INR in Capillary blood by Coagulation assay"
* $loinc#52129-4 "INR in Platelet poor plasma by Coagulation assay --post heparin neutralization"
* $loinc#6301-6 "INR in Platelet poor plasma by Coagulation assay"

ValueSet: BodyWeight
Id: body-weight
Title: "Body weight"
Description: "Body weight; the codes were seen in eCQM content (2021)."
* insert Published
* $loinc#29463-7 "Body weight"
* $loinc#3141-9 "Body weight Measured"
* $loinc#3142-7 "Body weight Stated"
* $loinc#8341-0 "Dry body weight Measured"
* $loinc#8350-1 "Body weight Measured --with clothes"
* $loinc#8351-9 "Body weight Measured --without clothes"

ValueSet: EjectionFraction
Id: ejection-fraction
Title: "Left ventricular ejection fraction"
Description: "Left ventricular ejection fraction, by any method; the codes were seen in eCQM content (2021)."
* insert Published
* $loinc#10230-1 "Left ventricular Ejection fraction"
* $loinc#18043-0 "Left ventricular Ejection fraction by US"
* $loinc#18044-8 "Left ventricular Ejection fraction by US.2D+Calculated by single-plane ellipse method"
* $loinc#18045-5 "Left ventricular Ejection fraction by US.2D+Calculated by biplane ellipse method"
* $loinc#18046-3 "Left ventricular Ejection fraction by US 2D modified"
* $loinc#18047-1 "Left ventricular Ejection fraction by US 2D modified biplane"
* $loinc#18048-9 "Left ventricular Ejection fraction by US 2D modified single-plane"
* $loinc#18049-7 "Left ventricular Ejection fraction by US.M-mode+Calculated by Teichholz method"
* $loinc#77889-4 "Left ventricular Ejection fraction by US.M-mode+Calculated by cube method"
* $loinc#77890-2 "Left ventricular Ejection fraction by US.2D+Calculated by cube method"
* $loinc#77891-0 "Left ventricular Ejection fraction by US.2D+Calculated by Teichholz method"
* $loinc#77892-8 "Left ventricular Ejection fraction by US.2D+Calculated by modified Simpson method"
* $loinc#79990-8 "Left ventricular Ejection fraction by US.3D.segmentation"
* $loinc#79991-6 "Left ventricular Ejection fraction by US.2D+Calculated by biplane method of disks"
* $loinc#79992-4 "Left ventricular Ejection fraction by US.2D.A2C+Calculated by single plane method of disks"
* $loinc#79993-2 "Left ventricular Ejection fraction by US.2D.A4C+Calculated by single plane method of disks"
* $loinc#8806-2 "Left ventricular Ejection fraction by 2D echo"
* $loinc#8807-0 "Left ventricular Ejection fraction by 2D echo.visual estimate"
* $loinc#8808-8 "Left ventricular Ejection fraction by Cardiac angiogram"
* $loinc#8809-6 "Left ventricular Ejection fraction by Cardiac angiogram.visual estimate"
* $loinc#8810-4 "Left ventricular Ejection fraction by Spiral CT"
* $loinc#8811-2 "Left ventricular Ejection fraction by MR"
* $loinc#8812-0 "Left ventricular Ejection fraction by Nuclear blood pool"

ValueSet: CorrectedQt
Id: corrected-qt
Title: "Corrected QT interval"
Description: "QT interval, corrected for the heart rate; the code was seen in public guides of vital signs and electrocardiography."
* insert Published
* $loinc#8636-3 "Q-T interval corrected"

ValueSet: HepatitisBSurfaceAntigen
Id: hepatitis-b-surface-antigen
Title: "HBsAg"
Description: "Qualitative tests for the surface antigen of hepatitis B virus in blood; the codes were seen in public FHIR guides and laboratory lists."
* insert Published
* $loinc#5195-3 "Hepatitis B virus surface Ag [Presence] in Serum"
* $loinc#5196-1 "Hepatitis B virus surface Ag [Presence] in Serum or Plasma by Immunoassay"
* $loinc#75410-1 "Hepatitis B virus surface Ag [Presence] in Serum, Plasma or Blood by Rapid immunoassay"

ValueSet: HepatitisBCoreAntibody
Id: hepatitis-b-core-antibody
Title: "Anti-HBc"
Description: "Qualitative tests for antibodies of all classes, or IgG, to the core of hepatitis B virus; the codes were seen in a value set of the German notification system (DEMIS). Tests for IgM alone do not show a past infection."
* insert Published
* $loinc#13952-7 "Hepatitis B virus core Ab [Presence] in Serum or Plasma by Immunoassay"
* $loinc#16933-4 "Hepatitis B virus core Ab [Presence] in Serum"
* $loinc#32685-0 "Hepatitis B virus core IgG Ab [Presence] in Serum"
* $loinc#40725-4 "Hepatitis B virus core IgG Ab [Presence] in Serum by Immunoassay"

ValueSet: PregnancyStatus
Id: pregnancy-status
Title: "Pregnancy status"
Description: "Observations of whether the patient is pregnant; the code was seen in US Core 6.1."
* insert Published
* $loinc#82810-3 "Pregnancy status"

ValueSet: PregnancyTest
Id: pregnancy-test
Title: "Pregnancy test"
Description: "Qualitative tests for choriogonadotropin; the codes were seen in eCQM content (2021)."
* insert Published
* $loinc#2106-3 "Choriogonadotropin (pregnancy test) [Presence] in Urine"
* $loinc#2110-5 "Choriogonadotropin.beta subunit (pregnancy test) [Presence] in Serum or Plasma"
* $loinc#2112-1 "Choriogonadotropin.beta subunit (pregnancy test) [Presence] in Urine"
* $loinc#2118-8 "Choriogonadotropin (pregnancy test) [Presence] in Serum or Plasma"
* $loinc#80384-1 "Choriogonadotropin (pregnancy test) [Presence] in Urine by Rapid immunoassay"
* $loinc#80385-8 "Choriogonadotropin (pregnancy test) [Presence] in Serum by Rapid immunoassay"

ValueSet: ChildPugh
Id: child-pugh
Title: "Child-Pugh"
Description: "Observations of the Child-Pugh score or class; the codes were seen in two public lists with their names. LOINC 75622-1, which some name, is a test for HIV."
* insert Published
* $sct#3191000175106 "Child-Pugh score"
* $sct#710065009 "Child-Pugh score class A"
* $sct#710066005 "Child-Pugh score class B"
* $sct#710067001 "Child-Pugh score class C"

ValueSet: Ascites
Id: ascites
Title: "Ascites"
Description: "Observations of whether there is ascites; the code was seen in a public list of findings."
* insert Published
* $sct#389026000 "Ascites"

ValueSet: HepaticEncephalopathy
Id: hepatic-encephalopathy
Title: "Hepatic encephalopathy"
Description: "Observations of whether there is hepatic encephalopathy; the code was seen in a public list of findings."
* insert Published
* $sct#13920009 "Hepatic encephalopathy"

Instance: pregnant
InstanceOf: ConceptMap
Usage: #definition
* insert Map(Pregnant, [[Pregnancy by answer]])
* description = "From the answer to the question for a pregnancy to whether there is one; the SNOMED CT codes were seen in US Core 6.1, the LOINC answers in the German guide for research data on COVID-19 (GECCO)."
* insert From(http://snomed.info/sct, result-presence)
* insert To(77386006, [[Pregnant]], present, equivalent)
* insert To(60001007, [[Not pregnant]], absent, equivalent)
* insert To(261665006, [[Unknown]], indeterminate, equivalent)
* insert From(http://loinc.org, result-presence)
* insert To(LA15173-0, [[Pregnant]], present, equivalent)
* insert To(LA26683-5, [[Not pregnant]], absent, equivalent)
* insert To(LA4489-6, [[Unknown]], indeterminate, equivalent)

Instance: child-pugh-class
InstanceOf: ConceptMap
Usage: #definition
* insert Map(ChildPughClass, [[Child-Pugh class]])
* description = "From the class as SNOMED CT names it to the value of the fact; the codes were seen in two public lists with their names."
* insert From(http://snomed.info/sct, crlm-finding-value)
* insert To(710065009, [[Child-Pugh score class A]], A, equivalent)
* insert To(710066005, [[Child-Pugh score class B]], B, equivalent)
* insert To(710067001, [[Child-Pugh score class C]], C, equivalent)

ValueSet: Mild
Id: mild
Title: "Mild"
Description: "The severity of a mild condition; the code was seen in FHIR R4 (condition-severity)."
* insert Published
* $sct#255604002 "Mild"

ValueSet: Moderate
Id: moderate
Title: "Moderate"
Description: "The severity of a moderate condition; the code was seen in FHIR R4 (condition-severity)."
* insert Published
* $sct#6736007 "Moderate"
