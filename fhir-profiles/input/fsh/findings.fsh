// Written by `mvn test -Drecord -Dtest=FactsTest` from src/main/resources/evidence/vocabulary.yaml; edit that.
CodeSystem: CrlmFinding
Id: crlm-finding
Title: "Findings in colorectal liver metastases"
Description: "Every fact that Hepatica's evidence base knows, as the code of an Observation that states it directly; one code per fact of Hepatica's own vocabulary."
* insert Published
* ^caseSensitive = true
* insert Property(read-from, string, [[Where else in a record the fact is read from, besides an Observation with this code; a fact without it is only read from that.]])
* #age-years "age" "Age; UCUM unit a."
* #age-years insert ReadFrom([[Patient: birthDate, at the day of the assessment]])
* #elderly "elderly" "Is the patient elderly in the sense of the treatment?"
* #ecog "ECOG performance status" "ECOG performance status, 0 (fully active) to 5 (dead); UCUM unit {score}."
* #ecog insert ReadFrom([[Observation LOINC 89247-1, 89262-0, SNOMED CT 423740007 (value set ecog): valueInteger, valueQuantity or valueRange from 0 to 5, or a LOINC answer (LA9622-7 to LA9627-6) or a grade of the German MII guide as valueCodeableConcept or interpretation; or words such as ECOG 1, of which all are understood]])
* #frail "frailty" "Is the patient frail?"
* #frail insert ReadFrom([[Condition SNOMED CT 248279007 (value set frailty), confirmed and not over]])
* #frail insert ReadFrom([[Observation of value set frailty: valueBoolean, or present or absent (concept map presence)]])
* #fit-for-intensive-chemo "fitness for a doublet or triplet" "Is the patient fit for a doublet or triplet of cytotoxic drugs?"
* #severe-comorbidity "severe comorbidity" "Does the patient have severe comorbidity?"
* #asa-class "ASA physical status" "ASA physical status, 1 (healthy) to 5 (not expected to survive without the operation); UCUM unit {class}."
* #medical-contraindication-to-hepatectomy "medical contraindication to liver resection" "Do general health or comorbidity rule out a liver resection?"
* #outpatient-chemo-preferred "preference for outpatient chemotherapy" "Does the patient prefer chemotherapy as an outpatient?"
* #neuropathy-grade "CTCAE grade of the neuropathy" "CTCAE grade of the peripheral neuropathy, 0 (none) to 4; UCUM unit {grade}."
* #neuropathy-grade insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): neuropathy, not over, such as SNOMED CT 386033004, ICD-10 G62: a grade in its words or stage, else its severity (mild 1, moderate 2, severe 3 or 4); without these it is open]])
* #treatment-goal "goal of the treatment" "What is the goal of the treatment?"
* #treatment-goal insert ReadFrom([[MedicationRequest or ServiceRequest (active or draft, no proposal or option) or Procedure (in preparation or progress): an extension with an intent (mcode-procedure-intent; concept map treatment-goal, such as SNOMED CT 373808002 or 363676003)]])
* #treatment-goal insert ReadFrom([[Goal.description (active, accepted or planned) and CarePlan.category (active or draft, no proposal or option): the same codes, or values of crlm-finding-value]])
* #qol-assessed "baseline assessment of quality of life" "Was the quality of life assessed by questionnaire (EORTC QLQ-C30, FACT-G, EQ-5D, SF-36, QLQ-CR29 or QLQ-LMC21) at baseline?"
* #qol-assessed insert ReadFrom([[QuestionnaireResponse, completed or amended, whose questionnaire, title or identifier names an instrument (CodeSystem quality-of-life-instrument)]])
* #qol-assessed insert ReadFrom([[Observation with a value, or Procedure, completed (value set quality-of-life-assessment)]])
* #spiritual-needs-assessed "assessment of spiritual needs" "Were the patient's spiritual needs assessed?"
* #mdt-reviewed "review by the multidisciplinary board" "Has a multidisciplinary board reviewed the case?"
* #mdt-reviewed insert ReadFrom([[Procedure, completed, by code, or Encounter, finished, by type: SNOMED CT 384682003 (concept map procedure), not before the first date of the liver metastases]])
* #sex "sex" "What is the sex of the patient?"
* #sex insert ReadFrom([[Patient: gender, male or female]])
* #childbearing-potential "ability to become pregnant" "Can the patient become pregnant?"
* #childbearing-potential insert ReadFrom([[Patient: gender and birthDate; false of a man and after the age of 55 years, which is a convention and no limit of a source, true of a woman from 15 to 55 years. What is sent directly counts before that, such as after a hysterectomy]])
* #pregnant "pregnancy" "Is the patient pregnant?"
* #pregnant insert ReadFrom([[The fact childbearingPotential: false where it is false. A denied pregnancy counts for 7 days]])
* #pregnant insert ReadFrom([[Observation LOINC 82810-3 (value set pregnancy-status): pregnant or not (concept map pregnant); a pregnancy that is on record for more than 300 days leaves it open]])
* #pregnant insert ReadFrom([[Observation of value set pregnancy-test: positive or negative, by code or words]])
* #pregnant insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): pregnancy, on record as active, for less than 300 days, such as SNOMED CT 77386006, ICD-10 Z33, O10 to O48. It must agree with the tests]])
* #breastfeeding "breastfeeding" "Is the patient breastfeeding?"
* #breastfeeding insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): breastfeeding, on record as active, such as SNOMED CT 866041003]])
* #bilirubin-xuln "bilirubin in multiples of the upper limit" "Total bilirubin in multiples of the upper limit of the laboratory; UCUM unit {xULN}."
* #bilirubin-xuln insert ReadFrom([[Observation LOINC 1975-2, 14631-6 (value set total-bilirubin): valueQuantity divided by the one upper limit of its own referenceRange in the same unit; the latest result without such a limit leaves it open]])
* #bilirubin-mg-dl "bilirubin" "Total bilirubin; UCUM unit mg/dL."
* #bilirubin-mg-dl insert ReadFrom([[Observation LOINC 1975-2, 14631-6 (value set total-bilirubin): valueQuantity in mg/dL, or in micromoles per litre, of which 17.1 are 1 mg/dL]])
* #child-pugh "Child-Pugh class" "What is the Child-Pugh class?"
* #child-pugh insert ReadFrom([[Observation SNOMED CT 3191000175106, 710065009, 710066005, 710067001 (value set child-pugh): a class by code (concept map child-pugh-class) or words, or the points]])
* #child-pugh insert ReadFrom([[Without it, all five parts: bilirubin, LOINC 1751-7 (value set serum-albumin), INR, SNOMED CT 389026000 (value set ascites) and 13920009 (value set hepatic-encephalopathy), present or absent; it stays open where the grade of a part that is present would decide]])
* #decompensated-liver-disease "decompensated liver disease" "Are there ascites, encephalopathy, variceal bleeding or jaundice from a failing liver (not from an obstruction that can be drained)?"
* #decompensated-liver-disease insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): failure of the liver or cirrhosis with a complication, not over, such as SNOMED CT 59927004, ICD-10 K72, K70.31. Ascites alone is not read]])
* #creatinine-clearance-ml-min "creatinine clearance" "Creatinine clearance; UCUM unit mL/min."
* #creatinine-clearance-ml-min insert ReadFrom([[Observation LOINC 2164-2, 35591-7 (value set creatinine-clearance)]])
* #creatinine-clearance-ml-min insert ReadFrom([[Without it, or where creatinine was measured later, by Cockcroft and Gault from LOINC 2160-0, 14682-9 (value set serum-creatinine), LOINC 29463-7 (value set body-weight), age and sex, which is told]])
* #creatinine-clearance-ml-min insert ReadFrom([[Without that, or where it was estimated later, LOINC 98979-8, 62238-1, 33914-3 (value set glomerular-filtration-rate), which is told]])
* #neutrophils-per-nl "neutrophils" "Neutrophil count; UCUM unit 10*9/L."
* #neutrophils-per-nl insert ReadFrom([[Observation LOINC 751-8, 26499-4 (value set neutrophils)]])
* #platelets-per-nl "platelets" "Platelet count; UCUM unit 10*9/L."
* #platelets-per-nl insert ReadFrom([[Observation LOINC 777-3, 26515-7, 778-1 (value set platelets)]])
* #inr "INR" "INR; UCUM unit {INR}."
* #inr insert ReadFrom([[Observation LOINC 6301-6, 34714-6, 38875-1, 46418-0, 52129-4 (value set inr)]])
* #hbv-status "hepatitis B" "What is the hepatitis B status?"
* #hbv-status insert ReadFrom([[Observation LOINC 5195-3, 5196-1, 75410-1 (value set hepatitis-b-surface-antigen) and LOINC 13952-7, 16933-4, 32685-0, 40725-4 (value set hepatitis-b-core-antibody): the latest of each, by code, words or boolean. Antigen alone decides where it is positive; otherwise both are needed]])
* #ugt1a1-metaboliser "UGT1A1 metaboliser status" "Metaboliser status by UGT1A1 genotype: poor with two reduced alleles (*28/*28, *6/*6, *6/*28), intermediate with one"
* #ugt1a1-metaboliser insert ReadFrom([[Observation that is a therapeutic implication (Genomics Reporting) of UGT1A1 and no other gene, or whose code is displayed as a test of UGT1A1: a metaboliser status (concept map metaboliser)]])
* #ugt1a1-metaboliser insert ReadFrom([[Observation of a genotype of UGT1A1, by its component with the gene or by name: two alleles of *1, *6, *28, or 6 and 7 repeats of TA]])
* #lvef-percent "left ventricular ejection fraction" "Left ventricular ejection fraction; UCUM unit %."
* #lvef-percent insert ReadFrom([[Observation LOINC 10230-1 and others by method (value set ejection-fraction)]])
* #qtc-ms "QTc" "QT interval, corrected for the heart rate; UCUM unit ms."
* #qtc-ms insert ReadFrom([[Observation LOINC 8636-3 (value set corrected-qt)]])
* #congenital-long-qt "congenital long QT syndrome" "Is a congenital long QT syndrome known?"
* #congenital-long-qt insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): congenital long QT syndrome, over or not; one that is not said to be congenital, such as ICD-10 I45.81, leaves it open]])
* #severe-heart-failure "severe heart failure" "Is there heart failure of NYHA class III or IV, or an ejection fraction below 40 percent?"
* #severe-heart-failure insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): heart failure of NYHA class III or IV, such as SNOMED CT 420913000, ICD-10-GM I50.13; heart failure with severity severe; without class and severity it leaves it open]])
* #severe-heart-failure insert ReadFrom([[Observation with such a class as its value]])
* #severe-heart-failure insert ReadFrom([[The fact lvefPercent: true below 40]])
* #recent-arterial-thromboembolism "recent arterial thromboembolism" "Was there a myocardial infarction, unstable angina, stroke or transient ischaemic attack within the last 12 months? The 12 months are those of trials, not of a label."
* #recent-arterial-thromboembolism insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): infarction, unstable angina, stroke, transient ischaemic attack or arterial embolism, such as SNOMED CT 22298006, ICD-10 I21, I63, G45, by its date; without a date it is open. Of a past event, such as ICD-10 I25.2, only its onset tells when]])
* #fluoropyrimidine-cardiotoxicity "cardiotoxicity of a fluoropyrimidine" "Was there angina, infarction, arrhythmia or heart failure under an earlier fluoropyrimidine?"
* #uncontrolled-hypertension "uncontrolled hypertension" "Is there hypertension that is not controlled?"
* #uncontrolled-hypertension insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): hypertensive crisis, not over, such as ICD-10-CM I16, ICD-10-GM I10.91]])
* #nephrotic-syndrome "nephrotic syndrome" "Is there a nephrotic syndrome or proteinuria of grade 4?"
* #nephrotic-syndrome insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): nephrotic syndrome, not over, such as SNOMED CT 52254009, ICD-10 N04]])
* #recent-major-bleeding "recent major bleeding" "Was there bleeding of grade 3 or 4, haemoptysis of more than 2.5 mL or intracranial bleeding, not resolved or within 3 months? The 3 months are a convention."
* #recent-major-bleeding insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): bleeding inside the skull or of varices, such as ICD-10 I61; other bleeding of bowel and lung, such as ICD-10 K92.2, with severity severe. It counts for 3 months; what is older and on record as active leaves it open]])
* #gi-perforation-or-fistula "gastrointestinal perforation or fistula" "Is, or was, there a gastrointestinal perforation or fistula?"
* #gi-perforation-or-fistula insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): perforation or fistula of the gut, over or not, such as SNOMED CT 56905009, ICD-10 K63.1; codes that cover abscess as well leave it open]])
* #bowel-obstruction "bowel obstruction" "Is there a bowel obstruction that is not relieved?"
* #bowel-obstruction insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): bowel obstruction, on record as active, such as SNOMED CT 81060008, ICD-10 K56]])
* #inflammatory-bowel-disease "chronic inflammatory bowel disease" "Is there a chronic inflammatory bowel disease?"
* #inflammatory-bowel-disease insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): Crohn disease or ulcerative colitis, in remission too, such as SNOMED CT 24526004, ICD-10 K50, K51]])
* #major-surgery-within28-days "major surgery in the last 28 days" "Was there a major operation within the last 28 days?"
* #elective-surgery-within28-days "major surgery in the next 28 days" "Is a major operation planned within the next 28 days?"
* #unhealed-wound "unhealed wound" "Is there a wound that has not healed?"
* #unhealed-wound insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): disruption of an operation wound, on record as active, ICD-10 T81.3]])
* #active-infection "active infection" "Is there a serious or uncontrolled infection?"
* #active-infection insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): sepsis, peritonitis, abscess of the liver, cholangitis, pneumonia or tuberculosis, on record as active, such as SNOMED CT 91302008, ICD-10 A41]])
* #interstitial-lung-disease "interstitial lung disease" "Is, or was, there an interstitial lung disease, pneumonitis or pulmonary fibrosis?"
* #interstitial-lung-disease insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): interstitial lung disease, pneumonitis or fibrosis of the lung, over or not, such as SNOMED CT 233703007, 51615001, ICD-10 J84]])
* #autoimmune-disease "autoimmune disease" "Is there an autoimmune disease that needs, or needed, systemic immunosuppression (not a replaced thyroid, vitiligo or type 1 diabetes)?"
* #autoimmune-disease insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): autoimmune disease of a kind that is treated by immunosuppression, over or not, such as SNOMED CT 85828009, ICD-10 M05, M32]])
* #organ-transplant "organ transplant" "Has the patient an organ or allogeneic stem cell transplant?"
* #organ-transplant insert ReadFrom([[The fact priorLiverTransplant: true where it is]])
* #organ-transplant insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): transplanted organ, over or not, such as SNOMED CT 161665007, ICD-10 Z94.0; a transplant of an unnamed kind, such as ICD-10 Z94.8, leaves it open]])
* #organ-transplant insert ReadFrom([[Procedure, completed (concept map safety-procedure): transplantation of an organ, for whatever reason]])
* #prior-liver-transplant "liver transplant" "Has the patient a liver transplant?"
* #prior-liver-transplant insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): transplanted liver, ICD-10 Z94.4, T86.4]])
* #prior-liver-transplant insert ReadFrom([[Procedure, completed (concept map safety-procedure): transplantation of the liver, for whatever reason, such as SNOMED CT 18027006]])
* #severe-hypersensitivity "severe hypersensitivity" "To which anticancer drugs was there a severe hypersensitivity reaction?"
* #severe-hypersensitivity insert ReadFrom([[AllergyIntolerance to an anticancer drug (concept map drug, or words) or another platinum drug, confirmed and not over: criticality high, a severe reaction or anaphylaxis. Without any of these, and of an intolerance, it is open]])
* #interacting-medications "interacting medication" "Which medicines are taken that interact with anticancer drugs?"
* #interacting-medications insert ReadFrom([[MedicationStatement, MedicationRequest and MedicationAdministration of a medicine that interacts (concept map other-medicine, or words), active and not ended; brivudine for 4 weeks after its end. Medicines that prolong QT and anticoagulants in full dose are not read]])
* #dose-limiting-toxicity "dose-limiting toxicity" "Is there toxicity that forbids going on with the running regimen unchanged?"
* #bilioenteric-anastomosis "bilioenteric anastomosis or stent" "Is there a bilioenteric anastomosis, a biliary stent or a sphincterotomy?"
* #bilioenteric-anastomosis insert ReadFrom([[Procedure, completed (concept map safety-procedure): bypass or stent of a bile duct, by ICD-10-PCS]])
* #main-portal-vein-thrombosis "thrombosis of the main portal vein" "Is the main portal vein thrombosed?"
* #main-portal-vein-thrombosis insert ReadFrom([[Condition, confirmed (concept map problem, ICD-10 by category): thrombosis of the portal vein, not over, such as SNOMED CT 17920008, ICD-10 I81]])
* #crc "colorectal cancer" "Is there a colorectal cancer?"
* #crc insert ReadFrom([[Condition SNOMED CT, ICD-10 C18 to C20 (value set colorectal-cancer), confirmed, of no histology of value set other-histology (extension of the Condition, or Observation LOINC 31206-6, 77753-2, 59847-4 about it)]])
* #crc insert ReadFrom([[Condition of a metastasis from colon or rectum, SNOMED CT 314998002, 314997007 (value set metastasis-of-colorectal-origin), confirmed]])
* #crc-stage "stage group of the primary" "What is the stage group?"
* #crc-stage insert ReadFrom([[Observation LOINC 21902-2, 21908-9, 21914-7, SNOMED CT 399390009, 399537006, 399588009 (value set stage-group-assessment): a code of SNOMED CT, cancerstaging.org or UICC (concept map stage-group), or words such as Stage IVA]])
* #crc-stage insert ReadFrom([[Condition of value set colorectal-cancer: its code (such as SNOMED CT 422985007) or stage.summary]])
* #crc-stage insert ReadFrom([[Observation LOINC 21907-1, 21901-4, 21913-9, SNOMED CT 277208005, 399387003, 371497001 (value set distant-metastases): M1 is stage IV (concept map stage-by-metastases), M0 decides nothing]])
* #primary-site "site of the primary" "Where in the bowel is, or was, the primary tumour?"
* #primary-site insert ReadFrom([[Condition SNOMED CT, ICD-10 C18 to C20 (value set colorectal-cancer): bodySite and code (concept map primary-site)]])
* #primary-site insert ReadFrom([[Where there is such a Condition, Specimen.collection.bodySite and the bodySite of a completed resection of colon or rectum (concept map procedure); all that name a site must agree]])
* #primary-sidedness "side of the primary" "Is the primary tumour left-sided (splenic flexure to rectum) or right-sided?"
* #primary-sidedness insert ReadFrom([[Each site of the primary on its own: caecum to hepatic flexure is right, splenic flexure to rectum left, the transverse colon what the site configures; all must agree, so that two primaries on one side have that side]])
* #primary-nodal-status "nodal status of the primary" "Were regional lymph nodes of the primary involved?"
* #primary-nodal-status insert ReadFrom([[Observation LOINC 21900-6, SNOMED CT 371494008 (value set pathologic-nodes): a category of SNOMED CT, cancerstaging.org or UICC (concept map nodal-status), or words such as pN2b (5/18), of which all are understood]])
* #primary-nodal-status insert ReadFrom([[Without such a result, Observation LOINC 21906-3, 21912-1, SNOMED CT 399534004, 277206009 (value set clinical-nodes): the same values]])
* #primary-resected "complete resection of the primary" "Has the primary tumour been resected completely?"
* #primary-resected insert ReadFrom([[Procedure, completed: resection of colon or rectum (concept map procedure)]])
* #primary-in-situ "primary in place" "Is the primary tumour still in place?"
* #months-since-primary-surgery "time since the resection of the primary" "Time since the resection of the primary; UCUM unit mo."
* #months-since-primary-surgery insert ReadFrom([[Procedure, completed: performed[x] of a resection of colon or rectum (concept map procedure), to the day of the assessment]])
* #months-since-crc-diagnosis "time since the diagnosis of the primary" "Time since the diagnosis of the primary; UCUM unit mo."
* #primary-symptomatic "symptoms of the primary" "Does the primary obstruct, bleed or perforate so that it needs treatment?"
* #rectal-locally-advanced "local extent of the rectal primary" "Does pelvic MRI show a cT3 or cT4 or node-positive rectal primary with a threatened mesorectal fascia?"
* #pelvic-radiotherapy-given "radiotherapy of the pelvis" "Has the pelvis been irradiated?"
* #major-colorectal-resection "extent of the bowel resection" "Is a proctectomy, total colectomy or multivisceral resection foreseen for the primary?"
* #primary-differentiation "differentiation of the primary" "How differentiated is the primary?"
* #crlm "colorectal liver metastases" "Are there liver metastases?"
* #crlm insert ReadFrom([[Condition SNOMED CT 94381002, 1691000119104, ICD-10 C78.7 (value set liver-metastasis), confirmed, over or not]])
* #crlm insert ReadFrom([[Observation or Condition SNOMED CT 1098951000119108 (value set history-of-liver-metastasis): true, or without a value]])
* #crlm insert ReadFrom([[Observation SNOMED CT 385421009 (value set distant-metastasis-site): the liver (value set liver, such as HEP)]])
* #metastatic "metastatic disease" "Is the disease metastatic?"
* #metastatic insert ReadFrom([[Condition of a metastasis from colon or rectum, SNOMED CT 314998002, 314997007 (value set metastasis-of-colorectal-origin), confirmed]])
* #active-disease "disease to treat" "Disease to treat."
* #extrahepatic-disease "disease outside the liver" "Is there disease outside the liver?"
* #extrahepatic-disease insert ReadFrom([[Condition of a metastasis in an organ other than liver, bowel or lymph node (value set extrahepatic-metastasis, such as SNOMED CT 94391008, ICD-10 C78.0), confirmed and not over]])
* #extrahepatic-disease insert ReadFrom([[Observation SNOMED CT 385421009 (value set distant-metastasis-site): a site outside the liver (concept map extrahepatic-site, such as PUL)]])
* #extrahepatic-disease insert ReadFrom([[M category or stage group (value sets distant-metastases and stage-group-assessment), or the stage of the cancer, with a letter, by its definition (concept map metastasis-extent): M1b, M1c, IVB and IVC mean disease outside the liver; M1a and IVA none, if liver metastases were known on that day]])
* #extrahepatic-sites "sites of the disease outside the liver" "Where outside the liver is there disease?"
* #extrahepatic-sites insert ReadFrom([[The same Conditions and Observations: the site that they name (concept map extrahepatic-site), and perhaps others; what is sent directly is all]])
* #extrahepatic-sites insert ReadFrom([[M1c or IVC in the same places: the peritoneum]])
* #lung-metastases-resectable "resectability of the lung metastases" "Are the lung metastases resectable, in the judgement of the board?"
* #liver-dominant "disease only or mainly in the liver" "Is the disease confined to the liver, or mainly there?"
* #liver-dominant insert ReadFrom([[True where there are liver metastases and no disease outside the liver]])
* #oligometastatic-lesion-count "number of metastases at all sites" "Number of metastases at all sites; UCUM unit {count}."
* #oligometastases-amenable-to-sbrt "suitability of the metastases for SBRT" "Are the metastases amenable to SBRT, in the judgement of radiation oncology?"
* #crlm-timing "timing of the liver metastases" "Were the liver metastases found with the primary, or later?"
* #crlm-timing insert ReadFrom([[Condition of value set colorectal-cancer and Condition of value set liver-metastasis: onset[x], else extension condition-assertedDate, else recordedDate; not later than the primary is synchronous, more than 12 months later metachronous, anything between stays open]])
* #disease-free-interval-months "interval from the primary to the liver metastases" "Interval from the primary to the liver metastases; UCUM unit mo."
* #disease-free-interval-months insert ReadFrom([[The dates of the same two Conditions; 0 where the metastases are synchronous]])
* #early-metachronous "early metachronous liver metastases" "Were the liver metastases absent with the primary, and found within 12 months?"
* #crlm-count "number of liver metastases" "Number of liver metastases; UCUM unit {count}."
* #crlm-count insert ReadFrom([[BodyStructures with location liver (value set liver) that belong to the liver metastases or the cancer, have a size, or follow the profile mcode-tumor, and BodyStructures that sizes in the liver focus on: at least so many; a value that is sent directly must not be less. Nothing of before the last liver resection]])
* #few-lesions "few liver metastases" "Are the liver metastases solitary or few, 10 at most unless the site sets another number?"
* #crlm-largest-diameter-mm "largest diameter of the liver metastases" "Largest diameter of the liver metastases; UCUM unit mm."
* #crlm-largest-diameter-mm insert ReadFrom([[Observation LOINC 33728-7 (value set longest-diameter), alone or as a component, with bodySite liver (value set liver) or focus on the Condition of the liver metastases or on a BodyStructure with location liver: valueQuantity in mm or a unit that converts; of one day, the largest. Nothing of before the last liver resection]])
* #crlm-distribution "distribution of the liver metastases" "Are the liver metastases in one lobe or in both?"
* #liver-involvement-percent "share of the liver replaced by tumour" "Share of the liver that is replaced by tumour; UCUM unit %."
* #liver-segments-involved "number of liver segments with metastases" "Number of liver segments with metastases; UCUM unit {count}."
* #disappearing-metastases "disappeared liver metastases" "Is a metastasis that was seen before chemotherapy no longer seen on MRI?"
* #liver-mri-done "liver MRI" "Was an MRI of the liver with diffusion and liver-specific contrast made since the metastases were found, and after chemotherapy if that was given?"
* #initial-resectability "resectability at first assessment" "Were the liver metastases resectable when they were first assessed?"
* #resectability "resectability" "Are the liver metastases resectable, in the judgement of a liver surgeon or board?"
* #unresectable-reasons "reasons against a resection" "Why are the liver metastases not resectable?"
* #recurrent-crlm "recurrence after treatment with curative intent" "Have the liver metastases come back after treatment with curative intent?"
* #recurrent-crlm insert ReadFrom([[Condition of value set liver-metastasis, confirmed: clinicalStatus recurrence or relapse]])
* #recurrence-sites "sites of the recurrence" "Where has the disease come back?"
* #recurrence-sites insert ReadFrom([[Confirmed Condition of value sets liver-metastasis, extrahepatic-metastasis and lymph-node-metastasis: clinicalStatus recurrence or relapse means its site, and perhaps others; what is sent directly is all]])
* #months-hepatectomy-to-recurrence "interval from the liver resection to the recurrence" "Interval from the liver resection to the recurrence; UCUM unit mo."
* #months-hepatectomy-to-recurrence insert ReadFrom([[Procedure, completed: performed[x] of the last liver resection (concept map procedure), to the first date of a Condition of recurrence that is certainly later]])
* #short-interval-recurrence "early recurrence after liver resection" "Did the disease come back soon after the liver resection, within the months that the site sets?"
* #flr-percent "future liver remnant" "Future liver remnant in percent of the total liver volume; UCUM unit %."
* #flr-percent-before "future liver remnant before its growth was begun" "Future liver remnant in percent of the total liver volume before embolisation, ligation or the first stage; UCUM unit %."
* #liver-background "background liver" "Is the background liver normal, cirrhotic or injured by chemotherapy?"
* #liver-background insert ReadFrom([[Condition SNOMED CT 19943007, ICD-10 K70.3, K74.4 to K74.6 (concept map liver-background), confirmed: cirrhosis]])
* #flr-kinetic-growth-percent-per-week "kinetic growth of the future liver remnant" "Growth of the future liver remnant in percentage points a week, from the embolisation to the first volumetry after it; UCUM unit %/wk."
* #flr-function-percent-per-min-m2 "function of the future liver remnant" "Uptake of mebrofenin by the future liver remnant for each square metre of body surface; UCUM unit %/min/m2."
* #flr-augmentation-failed "growth of the remnant after occlusion of the portal vein" "Is the remnant still too small although the portal vein was occluded?"
* #inflow-outflow-preservable "inflow and outflow of the remnant" "Can inflow, venous outflow and biliary drainage of the remnant be preserved?"
* #all-lesions-removable "removability of all lesions" "Can all visible lesions be removed with negative margins?"
* #all-lesions-ablatable "suitability of all lesions for ablation" "Can every visible liver lesion be treated completely by ablation, alone or together with resection, in the judgement of the board?"
* #requires-major-hepatectomy "need for a major liver resection" "Would a resection have to be a major one?"
* #requires-major-hepatectomy insert ReadFrom([[ServiceRequest, Procedure in preparation or CarePlan.activity.detail of a hemihepatectomy or more (concept map procedure): true]])
* #crlm-near-hilar-plate "closeness to the hilar plate" "Is a liver metastasis near the hilar plate?"
* #crlm-on-liver-surface "position on the liver surface" "Is a liver metastasis on the surface of the liver?"
* #crlm-near-large-vessel "closeness to a large vessel" "Is a liver metastasis near a large vessel that would carry off heat?"
* #crlm-near-bile-duct "closeness to a central bile duct" "Is a central liver metastasis near a sensitive bile duct?"
* #crlm-distance-to-luminal-organ-mm "distance of the liver metastases to a luminal organ" "Distance of the liver metastases to a luminal organ; UCUM unit mm."
* #prior-hepatectomy-count "number of liver resections" "Number of liver resections; UCUM unit {count}."
* #prior-hepatectomy-count insert ReadFrom([[Procedure, completed: liver resections (concept map procedure, such as SNOMED CT 107963000, OPS 5-502), one a day, at least so many]])
* #months-since-hepatectomy "time since the last liver resection" "Time since the last liver resection; UCUM unit mo."
* #months-since-hepatectomy insert ReadFrom([[Procedure, completed: performed[x] of the last liver resection (concept map procedure), to the day of the assessment]])
* #resection-margin-status "resection margin" "What was the margin of the last liver resection?"
* #resection-margin-status insert ReadFrom([[Observation LOINC 84892-9, SNOMED CT 445200009 (value set residual-tumour) of the liver, by bodySite, specimen, focus or partOf: concept map margin-status, or R0, R1, R2 in words]])
* #resection-margin-status insert ReadFrom([[Procedure.outcome of the liver resection (concept map margin-status)]])
* #two-stage-status "two-stage operation" "How far has the two-stage operation come?"
* #two-stage-status insert ReadFrom([[Procedure or ServiceRequest of ALPPS (SNOMED CT 723069003): planned; one that was done does not say how far it came]])
* #prior-liver-ablation "ablation of liver metastases" "Have liver metastases been ablated with curative intent?"
* #prior-liver-ablation insert ReadFrom([[Procedure, completed: ablation in the liver (concept map procedure)]])
* #months-since-liver-ablation "time since the last liver ablation" "Time since the last liver ablation; UCUM unit mo."
* #months-since-liver-ablation insert ReadFrom([[Procedure, completed: performed[x] of the last ablation in the liver (concept map procedure), to the day of the assessment]])
* #incomplete-ablation "tumour at the ablation zone" "Does control imaging show viable tumour at the ablation zone?"
* #ablation-margin-mm "smallest ablation margin" "Smallest ablation margin; UCUM unit mm."
* #hgp "histopathological growth pattern" "What growth pattern does the resection specimen show?"
* #desmoplastic-percent "share of the interface with a desmoplastic growth pattern" "Share of the interface between metastases and liver that is desmoplastic, in the resection specimen; UCUM unit %."
* #microvessel-density-high "microvessel density" "Is the microvessel density of the resection specimen high?"
* #line-of-therapy "line of therapy" "Line of therapy; UCUM unit {line}."
* #line-of-therapy insert ReadFrom([[One more than the earlier systemic regimens]])
* #prior-systemic-regimens "number of earlier systemic regimens" "Number of earlier systemic regimens; UCUM unit {count}."
* #prior-systemic-regimens insert ReadFrom([[MedicationAdministration, MedicationStatement and MedicationRequest of anticancer drugs (concept maps drug and regimen; or words) since the metastases were found: lines that are over, at least so many]])
* #prior-systemic-regimens insert ReadFrom([[One less than the line of therapy]])
* #prior-therapies "drugs given before" "Which agents were given for metastatic disease?"
* #prior-therapies insert ReadFrom([[MedicationAdministration, MedicationStatement and MedicationRequest of anticancer drugs (concept maps drug and regimen; or words) since the metastases were found: the classes of lines that are over, perhaps with others]])
* #prior-therapies insert ReadFrom([[The fact priorSystemicRegimens: where it is 0, there is none]])
* #progressed-on-prior-therapy "progression on the last therapy" "Did the disease progress on the last systemic therapy?"
* #progressed-on-prior-therapy insert ReadFrom([[Observation LOINC 97509-4, SNOMED CT 396432002 (value set disease-status) under the last therapy: worsened, by code or words]])
* #progressed-on-prior-therapy insert ReadFrom([[MedicationAdministration, MedicationStatement or MedicationRequest: statusReason (value set terminated-for-progression)]])
* #chemo-refractory "refractory to chemotherapy" "Is the disease refractory to chemotherapy?"
* #chemo-refractory insert ReadFrom([[The fact priorSystemicRegimens: where it is 0, it is false]])
* #systemic-response "response to systemic therapy" "How has the disease responded to systemic therapy, by RECIST?"
* #systemic-response insert ReadFrom([[Observation LOINC 97509-4, SNOMED CT 396432002 (value set disease-status): concept map systemic-response, such as SNOMED CT 103338009 (full remission), 103337004 (partial remission), 359746009 (stable), 271299001 (worsened), or the words of RECIST; under the last therapy on record]])
* #weeks-since-response-assessment "time since the last assessment of the response" "Time since the last assessment of the response; UCUM unit wk."
* #weeks-since-response-assessment insert ReadFrom([[Observation of the disease status (value set disease-status), completed Procedure, final DiagnosticReport or ImagingStudy of CT, MRI or PET (concept map procedure) since the last therapy began]])
* #preop-chemo-cycles "number of cycles of preoperative chemotherapy" "Number of cycles of preoperative chemotherapy; UCUM unit {cycle}."
* #preop-chemo-cycles insert ReadFrom([[MedicationAdministration of oxaliplatin or irinotecan (concept map drug) before the last liver resection: its days, ten or more apart, at least so many]])
* #chemo-weeks-received "duration of the chemotherapy given" "Duration of the chemotherapy given; UCUM unit wk."
* #chemo-weeks-received insert ReadFrom([[MedicationAdministration, MedicationStatement and MedicationRequest of the last regimen with a cytotoxic drug: from the first to the last dose]])
* #weeks-since-last-chemo "time since the last chemotherapy" "Time since the last chemotherapy; UCUM unit wk."
* #weeks-since-last-chemo insert ReadFrom([[MedicationAdministration, MedicationStatement and MedicationRequest of the last regimen with a cytotoxic drug: from the last dose to the day of the assessment]])
* #last-regimen-included-bevacizumab "bevacizumab in the last regimen" "Did the last regimen include bevacizumab?"
* #last-regimen-included-bevacizumab insert ReadFrom([[MedicationAdministration, MedicationStatement and MedicationRequest of the last regimen: true if bevacizumab is among them]])
* #current-treatments "running treatment" "Which systemic treatment is running?"
* #current-treatments insert ReadFrom([[MedicationAdministration, MedicationStatement and MedicationRequest under way on the day of the assessment (concept maps drug and regimen; or words): their classes]])
* #on-systemic-treatment "running systemic treatment" "Is systemic treatment under way?"
* #on-systemic-treatment insert ReadFrom([[The fact currentTreatments: true where anticancer drugs are under way]])
* #planned-treatments "planned treatment" "Which treatment is planned?"
* #planned-treatments insert ReadFrom([[ServiceRequest (active or draft), Procedure (preparation) and CarePlan.activity.detail: concept map procedure]])
* #planned-treatments insert ReadFrom([[MedicationRequest (draft, or intent plan) and MedicationStatement (intended) of cytotoxic drugs]])
* #ngs-panel-done "NGS panel" "Was an NGS panel of the tumour done?"
* #ngs-panel-done insert ReadFrom([[DiagnosticReport or Observation LOINC 81247-9 (value set genetic-panel), final]])
* #msi "microsatellite status" "Is the tumour microsatellite instable?"
* #msi insert ReadFrom([[Observation LOINC 81695-9, 43368-0 (value set microsatellite-test): valueCodeableConcept or interpretation (concept map microsatellite-status), or words such as MSI-H]])
* #msi insert ReadFrom([[Observation of microsatellite markers (value set microsatellite-marker): interpretation only]])
* #msi insert ReadFrom([[Condition SNOMED CT 737058005, 735385007 (concept map microsatellite-status), confirmed]])
* #mmr "mismatch repair proteins" "Is the tumour mismatch repair deficient?"
* #mmr insert ReadFrom([[Observation LOINC 62862-8 (value set mmr-by-immunohistochemistry): words such as dMMR or loss of MLH1 and PMS2, or a code (concept map mismatch-repair-status); that something is present or absent is not read]])
* #mmr insert ReadFrom([[Observation LOINC 81691-8, 81692-6, 81693-4, 81694-2 (concept map mismatch-repair-protein), alone or as components: deficient if one protein is lost, proficient only if all four are retained (concept map protein-expression-answer, or words)]])
* #mmr-deficient "MSI or mismatch repair" "Is the tumour MSI-H or mismatch repair deficient?"
* #mmr-deficient insert ReadFrom([[The facts msi and mmr, which must agree; MSI-L is not deficient]])
* #kras "KRAS" "Is KRAS mutated?"
* #kras insert ReadFrom([[Observation LOINC 69548-6 (value set variant): component 48018-6 HGNC:6407 (KRAS), its NCBI gene id or its symbol; a change counts at codons 12, 13, 59, 61, 117 and 146]])
* #kras insert ReadFrom([[Observation LOINC 85509-8, 21702-6, 75974-6, 82535-6, 53620-1 (concept map gene-test): the change or its absence, coded or in words]])
* #kras insert ReadFrom([[Observation LOINC 81420-2 of KRAS and NRAS together (concept map gene-test), where nothing was found in either]])
* #kras insert ReadFrom([[Observation LOINC 53041-0 (value set region-studied), or Procedure with the regions of a genomic study analysis: wild type by inference, if the gene was studied as a whole in final results and no variant that may be of it is reported]])
* #kras-variant "KRAS variant" "Which KRAS variant is it?"
* #kras-variant insert ReadFrom([[The results of kras: the protein or coding change that they name; none where kras is wild type]])
* #nras "NRAS" "Is NRAS mutated?"
* #nras insert ReadFrom([[Observation LOINC 69548-6 (value set variant): component 48018-6 HGNC:7989 (NRAS), its NCBI gene id or its symbol; a change counts at codons 12, 13, 59, 61, 117 and 146]])
* #nras insert ReadFrom([[Observation LOINC 21719-0, 85510-6, 53621-9 (concept map gene-test): the change or its absence, coded or in words]])
* #nras insert ReadFrom([[Observation LOINC 81420-2 of KRAS and NRAS together (concept map gene-test), where nothing was found in either]])
* #nras insert ReadFrom([[Observation LOINC 53041-0 (value set region-studied), or Procedure with the regions of a genomic study analysis: wild type by inference, if the gene was studied as a whole in final results and no variant that may be of it is reported]])
* #ras "RAS" "Are KRAS and NRAS both wild type, by result?"
* #ras insert ReadFrom([[The facts kras and nras: mutant if one of them is, wild type only if both are]])
* #ras insert ReadFrom([[Observation LOINC 81420-2 of KRAS and NRAS together (concept map gene-test): the change or its absence, coded or in words]])
* #braf "BRAF" "Is BRAF mutated, and is it V600E?"
* #braf insert ReadFrom([[Observation LOINC 69548-6 (value set variant): component 48018-6 HGNC:1097 (BRAF), its NCBI gene id or its symbol]])
* #braf insert ReadFrom([[Observation LOINC 58483-9, 53844-7, 85511-4 (concept map gene-test): the change or its absence, coded or in words]])
* #braf insert ReadFrom([[Observation LOINC 58415-1, 85299-6, 89861-9 (concept map braf-codon-600-test), 97025-1, 93690-6 (value set braf-v600-test): only that codon 600 is altered; that it is not leaves BRAF open]])
* #braf insert ReadFrom([[Observation LOINC 53041-0 (value set region-studied), or Procedure with the regions of a genomic study analysis: wild type by inference, if the gene was studied as a whole in final results and no variant that may be of it is reported]])
* #her2 "HER2" "Is HER2 amplified or overexpressed?"
* #her2 insert ReadFrom([[Observation LOINC 48676-1 (value set her2-interpretation), 31150-6, 96893-3, 85318-4 (value set her2-amplification): positive or negative, coded or in words]])
* #her2 insert ReadFrom([[Observation LOINC 49683-6 (value set her2-ish-ratio): the ratio against the cut-off in crlm-cut-off; copies in a nucleus (74860-8) alone leave it open]])
* #her2 insert ReadFrom([[Observation LOINC 69548-6 (value set variant) of ERBB2: a gain of copies (value set copy-number-gain) or an amplification in words; a bare copy number leaves it open]])
* #her2 insert ReadFrom([[The fact her2Ihc: 3+ is positive, 0 and 1+ negative, 2+ leaves it open]])
* #her2-ihc "HER2 immunohistochemistry" "What is the HER2 immunohistochemistry score?"
* #her2-ihc insert ReadFrom([[Observation LOINC 18474-7, 72383-3, 85319-2 (value set her2-immunohistochemistry): the score in words or as a number, in the value or the interpretation]])
* #tp53 "TP53" "Is TP53 mutated?"
* #tp53 insert ReadFrom([[Observation LOINC 69548-6 (value set variant): component 48018-6 HGNC:11998 (TP53), its NCBI gene id or its symbol; any change of the protein counts]])
* #tp53 insert ReadFrom([[Observation LOINC 21739-8, 94217-7 (concept map gene-test): the change or its absence, coded or in words]])
* #tp53 insert ReadFrom([[Observation LOINC 53041-0 (value set region-studied), or Procedure with the regions of a genomic study analysis: wild type by inference, if the gene was studied as a whole in final results and no variant that may be of it is reported]])
* #smad4 "SMAD4" "Is SMAD4 mutated?"
* #smad4 insert ReadFrom([[Observation LOINC 69548-6 (value set variant): component 48018-6 HGNC:6770 (SMAD4), its NCBI gene id or its symbol; any change of the protein counts]])
* #smad4 insert ReadFrom([[Observation LOINC 53041-0 (value set region-studied), or Procedure with the regions of a genomic study analysis: wild type by inference, if the gene was studied as a whole in final results and no variant that may be of it is reported]])
* #fbxw7 "FBXW7" "Is FBXW7 mutated?"
* #fbxw7 insert ReadFrom([[Observation LOINC 69548-6 (value set variant): component 48018-6 HGNC:16712 (FBXW7), its NCBI gene id or its symbol; any change of the protein counts]])
* #fbxw7 insert ReadFrom([[Observation LOINC 53041-0 (value set region-studied), or Procedure with the regions of a genomic study analysis: wild type by inference, if the gene was studied as a whole in final results and no variant that may be of it is reported]])
* #apc "APC" "Is APC mutated?"
* #apc insert ReadFrom([[Observation LOINC 69548-6 (value set variant): component 48018-6 HGNC:583 (APC), its NCBI gene id or its symbol; any change of the protein counts]])
* #apc insert ReadFrom([[Observation LOINC 53041-0 (value set region-studied), or Procedure with the regions of a genomic study analysis: wild type by inference, if the gene was studied as a whole in final results and no variant that may be of it is reported]])
* #pik3ca "PIK3CA" "Is PIK3CA mutated?"
* #pik3ca insert ReadFrom([[Observation LOINC 69548-6 (value set variant): component 48018-6 HGNC:8975 (PIK3CA), its NCBI gene id or its symbol; any change of the protein counts]])
* #pik3ca insert ReadFrom([[Observation LOINC 60033-8, 85507-2, 60034-6 (concept map gene-test): the change or its absence, coded or in words]])
* #pik3ca insert ReadFrom([[Observation LOINC 53041-0 (value set region-studied), or Procedure with the regions of a genomic study analysis: wild type by inference, if the gene was studied as a whole in final results and no variant that may be of it is reported]])
* #ctnnb1 "CTNNB1" "Is CTNNB1 mutated?"
* #ctnnb1 insert ReadFrom([[Observation LOINC 69548-6 (value set variant): component 48018-6 HGNC:2514 (CTNNB1), its NCBI gene id or its symbol; any change of the protein counts]])
* #ctnnb1 insert ReadFrom([[Observation LOINC 53041-0 (value set region-studied), or Procedure with the regions of a genomic study analysis: wild type by inference, if the gene was studied as a whole in final results and no variant that may be of it is reported]])
* #ntrk-fusion "NTRK fusion" "Does the tumour have an NTRK fusion?"
* #ntrk-fusion insert ReadFrom([[Observation LOINC 69548-6 (value set variant) with two genes, named a fusion, with a fusion as its consequence (value set fusion-consequence) or with ISCN that says of the gene that it is broken: component 48018-6 HGNC:8031, HGNC:8032 or HGNC:8033 (NTRK1, NTRK2, NTRK3)]])
* #ntrk-fusion insert ReadFrom([[Observation LOINC 93813-4 (value set ntrk-rearrangement-test): whether a rearrangement was found, coded or in words]])
* #ret-fusion "RET fusion" "Does the tumour have a RET fusion?"
* #ret-fusion insert ReadFrom([[Observation LOINC 69548-6 (value set variant) with two genes, named a fusion, with a fusion as its consequence (value set fusion-consequence) or with ISCN that says of the gene that it is broken: component 48018-6 HGNC:9967 (RET)]])
* #ret-fusion insert ReadFrom([[Observation LOINC 90927-5 (value set ret-rearrangement-test): whether a rearrangement was found, coded or in words]])
* #dpyd-metaboliser "DPYD metaboliser status" "How does the patient metabolise fluoropyrimidines, by DPYD genotype?"
* #dpyd-metaboliser insert ReadFrom([[Observation that is a therapeutic implication (Genomics Reporting) of DPYD and no other gene: the component with the metaboliser status (value set metaboliser-component, concept map metaboliser)]])
* #dpyd-metaboliser insert ReadFrom([[Observation whose code is displayed as a test of DPYD: a metaboliser status as its value (concept map metaboliser)]])
* #dpyd-metaboliser insert ReadFrom([[The fact dpydActivityScore: poor below 1, intermediate below 2, normal at 2]])
* #dpyd-activity-score "DPYD activity score" "DPYD activity score by genotype, 0 to 2; UCUM unit {score}."
* #dpyd-activity-score insert ReadFrom([[Observation whose code is displayed as an activity score of DPYD: a number from 0 to 2]])
* #dpyd-activity-score insert ReadFrom([[Observation of a genotype of DPYD, by its component with the gene or by name: two alleles of *1 (1), c.2846A>T and HapB3 (0.5), *2A and *13 (0), added; another allele leaves it open]])
* #pole-pold1 "POLE and POLD1" "Is there a pathogenic variant of the exonuclease domain of POLE or POLD1?"
* #pole-pold1 insert ReadFrom([[Observation LOINC 69548-6 (value set variant): component 48018-6 HGNC:9177 (POLE) or HGNC:9175 (POLD1), of the tumour or the germline. A change of the protein in the code system proofreading-variant is pathogenic, any other is another variant; no change of the protein, or one that the sender calls pathogenic (value set pathogenic-variant) and the code system does not have, leaves it open. None if both genes are absent]])
* #pole-pold1 insert ReadFrom([[Observation LOINC 53041-0 or a GenomicStudy: both genes were studied as a whole, and no variant of them is reported]])
* #tmb-mut-per-mb "tumour mutational burden" "Tumour mutational burden; UCUM unit 1/1000000{Base}."
* #tmb-mut-per-mb insert ReadFrom([[Observation LOINC 94076-7 (value set mutational-burden): valueQuantity in 1/1000000{Base} or a unit that means it, with or without a comparator, or valueRange]])
* #tmb-high "TMB" "Is the tumour mutational burden 10 or more per megabase?"
* #tmb-high insert ReadFrom([[The fact tmbMutPerMb: true from 10]])
* #tmb-high insert ReadFrom([[Observation LOINC 94077-5 (value set mutational-burden-interpretation), or the interpretation of LOINC 94076-7: high or low, coded (concept map mutational-burden-level) or in words; intermediate leaves it open. It must agree with the number]])
* #tgfb-pathway-altered "TGF-beta pathway" "Is a gene of the TGF-beta pathway altered?"
* #tgfb-pathway-altered insert ReadFrom([[The fact smad4: mutant makes it true; without that it stays open, since other genes belong to the pathway]])
* #wnt-pathway-altered "Wnt pathway" "Is a gene of the Wnt pathway altered?"
* #wnt-pathway-altered insert ReadFrom([[The facts apc and ctnnb1: one mutant makes it true; without that it stays open, since other genes belong to the pathway]])
* #notch-pathway-altered "Notch pathway" "Is a gene of the Notch pathway altered?"
* #notch-pathway-altered insert ReadFrom([[The fact fbxw7: mutant makes it true; without that it stays open, since other genes belong to the pathway]])
* #pathway-grade "pathway-centric grade" "Grade of the pathway-centric classification (APC, TP53, RAS, BRAF, SMAD4), 1 to 3."
* #gut-microbiome-fusobacterium-enriched "Fusobacterium in the gut microbiome" "Is the gut microbiome enriched in Fusobacterium?"
* #cea-ng-ml "CEA" "CEA; UCUM unit ng/mL."
* #cea-ng-ml insert ReadFrom([[Observation LOINC 2039-6, 83085-1 (value set cea): valueQuantity in ng/mL or a unit that converts, with or without a comparator, or valueRange]])
* #cea-elevated-at-baseline "CEA at baseline" "Was the CEA above the reference range of the laboratory at baseline?"
* #cea-elevated-at-baseline insert ReadFrom([[Observation LOINC 2039-6, 83085-1 (value set cea), the last before the first treatment of the metastases: interpretation (value sets above-reference, within-reference), and the value against referenceRange]])
* #ca199-uml "CA 19-9" "CA 19-9; UCUM unit U/mL."
* #ctdna-preop "ctDNA before resection" "Was ctDNA found before the resection?"
* #ctdna-preop insert ReadFrom([[Observation LOINC 107453-3 (value set circulating-tumour-dna) of blood taken before the last liver resection: concept map presence, or words (code system result-words)]])
* #ctdna-postop "ctDNA after resection" "Was ctDNA found after the resection?"
* #ctdna-postop insert ReadFrom([[Observation LOINC 107453-3 (value set circulating-tumour-dna) of blood taken within 70 days after the last liver resection: concept map presence, or words (code system result-words)]])
* #ctdna-surveillance "ctDNA in surveillance" "Was ctDNA found in surveillance?"
* #ctdna-surveillance insert ReadFrom([[Observation LOINC 107453-3 (value set circulating-tumour-dna) of blood taken later than that: concept map presence, or words (code system result-words)]])
* #ctdna-ras-braf-egfr "RAS, BRAF and EGFR in plasma" "Are RAS, BRAF and the EGFR ectodomain wild type in plasma, at the time when an anti-EGFR antibody is to be given again?"
* #surveillance-ct-inconclusive "surveillance CT" "Was the last surveillance CT inconclusive?"
* #surveillance-ct-inconclusive insert ReadFrom([[DiagnosticReport of a CT (concept map procedure), final, after the last liver resection: conclusionCode (concept map presence)]])
* #ctc-detected "circulating tumour cells" "Were circulating tumour cells detected in the blood?"
* #chc-trend "trend of the circulating hybrid cells" "How do the circulating hybrid cells (EPCAM or CK, and CD45) develop?"
* #fong-crs "Fong clinical risk score" "Fong clinical risk score, 0 to 5."
* #fong-crs insert ReadFrom([[Computed from the facts primaryNodalStatus, diseaseFreeIntervalMonths, crlmCount, crlmLargestDiameterMm and ceaNgMl; a range where some of them are missing]])
* #fong-risk "risk by the clinical risk score" "The class by the prognostic model fong, where the record leaves only one. It is worked out; what is sent is not used."
* #game-risk "risk by the GAME score" "The class by the prognostic model game, where the record leaves only one. It is worked out; what is sent is not used."
* #mcs-risk "risk by the m-CS" "The class by the prognostic model m-cs, where the record leaves only one. It is worked out; what is sent is not used."
* #nordlinger-risk "risk by the Nordlinger score" "The class by the prognostic model nordlinger, where the record leaves only one. It is worked out; what is sent is not used."
* #iwatsuki-grade "Iwatsuki score" "The class by the prognostic model iwatsuki, where the record leaves only one. It is worked out; what is sent is not used."
* #tumour-burden-zone "tumour burden" "The class by the prognostic model tbs, where the record leaves only one. It is worked out; what is sent is not used."
* #oslo-score "Oslo score" "The class by the prognostic model oslo, where the record leaves only one. It is worked out; what is sent is not used."
* #ras-combination "RAS with TP53 and SMAD4" "The class by the prognostic model ras-tp53-smad4, where the record leaves only one. It is worked out; what is sent is not used."
* #ctdna-dynamics "ctDNA before against after resection" "The class by the prognostic model ctdna-dynamics, where the record leaves only one. It is worked out; what is sent is not used."
* #cea-trend "trend of CEA" "The class by the prognostic model cea-trend, where the record leaves only one. It is worked out; what is sent is not used."
* #remnant-adequacy "adequacy of the future liver remnant" "The class by the prognostic model flr-adequacy, where the record leaves only one. It is worked out; what is sent is not used."
* #surgery-timing "interval from chemotherapy to surgery" "The class by the prognostic model surgery-timing, where the record leaves only one. It is worked out; what is sent is not used."

CodeSystem: CrlmFindingValue
Id: crlm-finding-value
Title: "Values of findings in colorectal liver metastases"
Description: "Every value that a coded fact of Hepatica's own vocabulary can take, each once although several facts may share it."
* insert Published
* ^caseSensitive = true
* #cure "cure"
* #downstage-to-resection "downstaging to resection"
* #prolong-survival "longer survival"
* #palliation "palliation"
* #no-evidence-of-disease "no evidence of disease"
* #male "male"
* #female "female"
* #A "A"
* #B "B"
* #C "C"
* #hbsag-positive "HBsAg positive"
* #anti-hbc-only "past infection (anti-HBc only)"
* #negative "negative"
* #normal "normal"
* #intermediate "intermediate"
* #poor "poor"
* #platinum "a platinum drug"
* #irinotecan "irinotecan"
* #fluoropyrimidine "a fluoropyrimidine"
* #anti-egfr "an anti-EGFR antibody"
* #bevacizumab "bevacizumab"
* #ici "an immune checkpoint inhibitor"
* #trastuzumab "trastuzumab"
* #trifluridine-tipiracil "trifluridine/tipiracil"
* #brivudine "brivudine within the last 4 weeks"
* #st-johns-wort "St John's wort"
* #strong-cyp3a-inhibitor "a strong CYP3A inhibitor"
* #strong-cyp3a-inducer "a strong CYP3A inducer"
* #acid-reducer "a proton pump inhibitor or H2 blocker"
* #qt-prolonging "a drug that prolongs QT"
* #vitamin-k-antagonist "a vitamin K antagonist"
* #full-dose-anticoagulant "anticoagulation in full dose"
* #I "I"
* #II "II"
* #III "III"
* #IV "IV"
* #cecum "caecum"
* #ascending-colon "ascending colon"
* #hepatic-flexure "hepatic flexure"
* #transverse-colon "transverse colon"
* #splenic-flexure "splenic flexure"
* #descending-colon "descending colon"
* #sigmoid-colon "sigmoid colon"
* #rectosigmoid "rectosigmoid junction"
* #rectum "rectum"
* #left "left-sided"
* #right "right-sided"
* #positive "positive"
* #well "well differentiated"
* #moderate "moderately differentiated"
* #lung "lung metastases"
* #lymph-node "lymph node metastases"
* #peritoneum "peritoneal metastases"
* #bone "bone metastases"
* #brain "brain metastases"
* #other "other"
* #synchronous "synchronous"
* #metachronous "metachronous"
* #unilobar "unilobar"
* #bilobar "bilobar"
* #resectable "resectable"
* #borderline "borderline"
* #unresectable "unresectable"
* #tumor-location "the location of the metastases"
* #comorbidity "comorbidity"
* #insufficient-flr "too small a liver remnant"
* #number "the number of the metastases"
* #extrahepatic "disease outside the liver"
* #vital-structure-involvement "involvement of vital structures"
* #liver "liver metastases"
* #cirrhosis "cirrhotic"
* #chemotherapy-injured "injured by chemotherapy"
* #R0 "R0"
* #R1 "R1"
* #R2 "R2"
* #none "none"
* #planned "planned"
* #stage-1-done "first stage done"
* #completed "completed"
* #desmoplastic "desmoplastic"
* #pushing "pushing"
* #replacement "replacement"
* #oxaliplatin "oxaliplatin"
* #anti-her2 "a HER2-directed agent"
* #regorafenib "regorafenib"
* #braf-inhibitor "a BRAF inhibitor"
* #kras-g12c-inhibitor "a KRAS G12C inhibitor"
* #fruquintinib "fruquintinib"
* #anti-vegf "an anti-VEGF agent"
* #trk-inhibitor "a TRK inhibitor"
* #ret-inhibitor "a RET inhibitor"
* #trastuzumab-deruxtecan "trastuzumab deruxtecan"
* #CR "complete (CR)"
* #PR "partial (PR)"
* #SD "stable disease (SD)"
* #PD "progression (PD)"
* #hai "hepatic arterial infusion"
* #cea-tcr-t-cells "CEA-directed T cells"
* #conversion-chemo "conversion chemotherapy"
* #encorafenib "encorafenib"
* #tki "a tyrosine kinase inhibitor"
* #hepatectomy "liver resection"
* #two-stage-hepatectomy "two-stage hepatectomy"
* #alpps "ALPPS"
* #ablation "ablation"
* #intraoperative-ablation "ablation during the operation"
* #sbrt "SBRT"
* #proton "proton therapy"
* #y90 "radioembolization"
* #tace "TACE"
* #transplant "liver transplantation"
* #synchronous-resection "simultaneous resection of primary and liver"
* #staged-resection "staged resection of primary and liver"
* #systemic-chemo "systemic chemotherapy"
* #car-t "engineered T cells"
* #pelvic-radiotherapy "radiotherapy of the rectal primary"
* #primary-resection "resection of the primary"
* #MSI-H "MSI-H"
* #MSI-L "MSI-L"
* #MSS "MSS"
* #dMMR "deficient (dMMR)"
* #pMMR "proficient (pMMR)"
* #wild-type "wild type"
* #mutant "mutant"
* #G12C "G12C"
* #G12D "G12D"
* #V600E "V600E"
* #non-V600E "mutant other than V600E"
* #0 "0"
* #1+ "1+"
* #2+ "2+"
* #3+ "3+"
* #pathogenic-exonuclease "pathogenic variant of the exonuclease domain"
* #rising "rising"
* #stable "stable"
* #falling "falling"

Instance: finding-observation
InstanceOf: ConceptMap
Usage: #definition
* insert Map(FindingObservation, [[Standard test by finding]])
* description = "From a finding of ours to the Observation codes by which the same thing is usually reported, so that a question can say what to send; the codes are those that the readers recognise."
* group[+].source = "https://hepatica.dev/fhir/CodeSystem/crlm-finding"
* group[=].target = "http://loinc.org"
* insert Finding(ecog, [[ECOG performance status]])
* insert Test(89247-1)
* insert Finding(bilirubin-xuln, [[bilirubin in multiples of the upper limit]])
* insert Test(1975-2)
* insert Test(14631-6)
* insert Finding(bilirubin-mg-dl, [[bilirubin]])
* insert Test(1975-2)
* insert Test(14631-6)
* insert Finding(creatinine-clearance-ml-min, [[creatinine clearance]])
* insert Test(2164-2)
* insert Test(2160-0)
* insert Test(98979-8)
* insert Finding(neutrophils-per-nl, [[neutrophils]])
* insert Test(751-8)
* insert Test(26499-4)
* insert Finding(platelets-per-nl, [[platelets]])
* insert Test(777-3)
* insert Test(26515-7)
* insert Finding(inr, [[INR]])
* insert Test(6301-6)
* insert Test(34714-6)
* insert Finding(hbv-status, [[hepatitis B]])
* insert Test(5196-1)
* insert Test(13952-7)
* insert Finding(lvef-percent, [[left ventricular ejection fraction]])
* insert Test(10230-1)
* insert Finding(qtc-ms, [[QTc]])
* insert Test(8636-3)
* insert Finding(crc-stage, [[stage group of the primary]])
* insert Test(21902-2)
* insert Test(21908-9)
* insert Finding(primary-nodal-status, [[nodal status of the primary]])
* insert Test(21900-6)
* insert Test(21906-3)
* insert Finding(crlm-largest-diameter-mm, [[largest diameter of the liver metastases]])
* insert Test(33728-7)
* insert Finding(progressed-on-prior-therapy, [[progression on the last therapy]])
* insert Test(97509-4)
* insert Finding(systemic-response, [[response to systemic therapy]])
* insert Test(97509-4)
* insert Finding(msi, [[microsatellite status]])
* insert Test(81695-9)
* insert Finding(mmr, [[mismatch repair proteins]])
* insert Test(62862-8)
* insert Finding(mmr-deficient, [[MSI or mismatch repair]])
* insert Test(81695-9)
* insert Test(62862-8)
* insert Finding(kras, [[KRAS]])
* insert Test(85509-8)
* insert Test(69548-6)
* insert Finding(kras-variant, [[KRAS variant]])
* insert Test(69548-6)
* insert Test(85509-8)
* insert Finding(nras, [[NRAS]])
* insert Test(85510-6)
* insert Test(69548-6)
* insert Finding(ras, [[RAS]])
* insert Test(85509-8)
* insert Test(85510-6)
* insert Test(81420-2)
* insert Test(69548-6)
* insert Finding(braf, [[BRAF]])
* insert Test(85511-4)
* insert Test(69548-6)
* insert Finding(her2, [[HER2]])
* insert Test(48676-1)
* insert Test(31150-6)
* insert Finding(her2-ihc, [[HER2 immunohistochemistry]])
* insert Test(18474-7)
* insert Finding(tp53, [[TP53]])
* insert Test(69548-6)
* insert Finding(smad4, [[SMAD4]])
* insert Test(69548-6)
* insert Finding(fbxw7, [[FBXW7]])
* insert Test(69548-6)
* insert Finding(apc, [[APC]])
* insert Test(69548-6)
* insert Finding(pik3ca, [[PIK3CA]])
* insert Test(69548-6)
* insert Finding(ctnnb1, [[CTNNB1]])
* insert Test(69548-6)
* insert Finding(ntrk-fusion, [[NTRK fusion]])
* insert Test(69548-6)
* insert Finding(ret-fusion, [[RET fusion]])
* insert Test(69548-6)
* insert Finding(pole-pold1, [[POLE and POLD1]])
* insert Test(69548-6)
* insert Finding(tmb-mut-per-mb, [[tumour mutational burden]])
* insert Test(94076-7)
* insert Finding(tmb-high, [[TMB]])
* insert Test(94077-5)
* insert Finding(cea-ng-ml, [[CEA]])
* insert Test(2039-6)
* insert Finding(cea-elevated-at-baseline, [[CEA at baseline]])
* insert Test(2039-6)
