CodeSystem: CrlmProcedure
Id: crlm-procedure
Title: "Procedures in colorectal liver metastases"
Description: "What is done for or about colorectal liver metastases and their primary, as far as a fact depends on it; the codes are its own."
* insert Published
* ^caseSensitive = true
* ^property[0].code = #class
* ^property[0].description = "A group of procedures that count alike: liver-resection, imaging."
* ^property[0].type = #code
* ^property[1].code = #planned-as
* ^property[1].description = "The value of the fact plannedTreatments that the procedure means as long as it is only planned."
* ^property[1].type = #code
// liver
* #hepatectomy "hepatectomy" "Resection of the liver, its extent not said or less than three segments."
* insert Is(hepatectomy, class, liver-resection)
* insert Is(hepatectomy, planned-as, hepatectomy)
* #major-hepatectomy "major hepatectomy" "Resection of three segments or more: hemihepatectomy, extended hemihepatectomy, trisegmentectomy."
* insert Is(major-hepatectomy, class, liver-resection)
* insert Is(major-hepatectomy, planned-as, hepatectomy)
* #liver-lesion-excision "excision of a lesion of the liver"
* insert Is(liver-lesion-excision, class, liver-resection)
* insert Is(liver-lesion-excision, planned-as, hepatectomy)
* #alpps "ALPPS" "Associating liver partition and portal vein ligation for staged hepatectomy."
* insert Is(alpps, class, liver-resection)
* insert Is(alpps, planned-as, alpps)
* #total-hepatectomy "total hepatectomy" "The whole liver is taken out, which happens only with a transplantation: no resection of metastases."
* #liver-transplantation "liver transplantation"
* insert Is(liver-transplantation, planned-as, transplant)
* #ablation "ablation of a lesion of the liver" "Radiofrequency, microwave, cryotherapy or another way of destroying a lesion in place."
* insert Is(ablation, planned-as, ablation)
* #tace "transarterial chemoembolisation of the liver"
* insert Is(tace, planned-as, tace)
* #y90 "radioembolisation of the liver"
* insert Is(y90, planned-as, y90)
* #hai-pump-implantation "implantation of a pump for hepatic arterial infusion"
* insert Is(hai-pump-implantation, planned-as, hai)
* #hai-pump-removal "removal of a pump for hepatic arterial infusion"
* #sbrt "stereotactic body radiotherapy"
* insert Is(sbrt, planned-as, sbrt)
* #portal-vein-embolisation "portal vein embolisation"
// primary
* #colorectal-resection "resection of colon or rectum"
// board, tests and imaging
* #board-review "multidisciplinary board review"
* #sequencing "sequencing"
* #computed-tomography "computed tomography"
* insert Is(computed-tomography, class, imaging)
* #magnetic-resonance-imaging "magnetic resonance imaging"
* insert Is(magnetic-resonance-imaging, class, imaging)
* #positron-emission-tomography "positron emission tomography"
* insert Is(positron-emission-tomography, class, imaging)

Instance: procedure
InstanceOf: ConceptMap
Usage: #definition
* insert Map(Procedure, [[Procedure by code]])
* description = "From a procedure as senders code it to ours. The SNOMED CT codes were seen in mCODE 4 (methods of tumour size), HL7 Terminology, mcode-extraction-framework, mcode-cql, mcode/clinical-trial-matching-app, eCQM content, Genomics Reporting 3 and Synthea; the OPS categories with their titles in the documentation of a German surgical data set, 5-455 and 5-484 also in the examples of the MII oncology guide (2026.0.3); the ICD-10-PCS codes on public pages of the code set (icdlist.com, icd10coded.com, icd-10-code.org) and in public code lists; the protocols in the MII oncology guide. The OPS group names categories: senders write longer codes (5-502.2x), which a reader may match by the longest category that the code begins with, so a hemihepatectomy is read as a hepatectomy of unstated extent. Left out are 5-501, which holds local excision and destruction (ablation) alike; ICD-10-PCS codes that end in X, which are biopsies; codes that do not say that the liver is meant (228697004 Yttrium 90 therapy, 441525007 chemoembolisation of an artery, 395096001 stereotactic radiotherapy); assessments that need not be a board (312384001, 713126005); and tests that need not be sequencing (405825005, 405824009). No code has been seen for portal vein embolisation or stereotactic body radiotherapy of the liver: 1163157007 is radiotherapy at ultra-high dose rate."
* insert From(http://snomed.info/sct, crlm-procedure)
* insert To(107963000, [[Excision of liver]], hepatectomy, equivalent)
* insert To(71273005, [[Partial hepatectomy]], hepatectomy, equivalent)
* insert To(85946004, [[Lobectomy of liver]], hepatectomy, wider)
* insert To(174430004, [[Resection of segment of liver]], hepatectomy, wider)
* insert To(174431000, [[Wedge resection of liver]], hepatectomy, wider)
* insert To(307011008, [[Caudate lobectomy of liver]], hepatectomy, wider)
* insert To(708589000, [[Laparoscopic liver segmentectomy]], hepatectomy, wider)
* insert To(708590009, [[Laparoscopic wedge resection of liver]], hepatectomy, wider)
* insert To(61326000, [[Hepatectomy, total right lobectomy]], major-hepatectomy, wider)
* insert To(63816008, [[Hepatectomy, total left lobectomy]], major-hepatectomy, wider)
* insert To(74180003, [[Hepatectomy, trisegmentectomy]], major-hepatectomy, wider)
* insert To(307010009, [[Extended right hemihepatectomy]], major-hepatectomy, wider)
* insert To(307615003, [[Extended left hemihepatectomy]], major-hepatectomy, wider)
* insert To(897702006, [[Laparoscopic extended left hemihepatectomy]], major-hepatectomy, wider)
* insert To(897703001, [[Laparoscopic extended right hemihepatectomy]], major-hepatectomy, wider)
* insert To(307616002, [[Excision of liver metastasis]], liver-lesion-excision, wider)
* insert To(72106008, [[Excision of lesion of liver]], liver-lesion-excision, equivalent)
* insert To(426989003, [[Excision of multiple lesions of liver]], liver-lesion-excision, wider)
* insert To(13580001000004101, [[Excision of tumor of liver]], liver-lesion-excision, wider)
* insert To(723069003, [[Associating liver partition and portal vein ligation for staged hepatectomy]], alpps, equivalent)
* insert To(17203000, [[Total hepatectomy]], total-hepatectomy, equivalent)
* insert To(18027006, [[Transplantation of liver]], liver-transplantation, equivalent)
* insert To(174425003, [[Orthotopic liver transplant]], liver-transplantation, wider)
* insert To(426356008, [[Orthotopic transplantation of whole liver]], liver-transplantation, wider)
* insert To(27280000, [[Liver transplant with recipient hepatectomy]], liver-transplantation, wider)
* insert To(448781006, [[Radiofrequency ablation of lesion of liver]], ablation, wider)
* insert To(426830009, [[Percutaneous radiofrequency ablation of lesion of liver]], ablation, wider)
* insert To(708625004, [[Open radiofrequency ablation of lesion of liver]], ablation, wider)
* insert To(609232008, [[Percutaneous microwave ablation of lesion of liver]], ablation, wider)
* insert To(448540000, [[Laparoscopic microwave ablation of lesion of liver]], ablation, wider)
* insert To(709020001, [[Microwave ablation of lesion of liver by open approach]], ablation, wider)
* insert To(428115007, [[Thermal ablation of single lesion of liver]], ablation, wider)
* insert To(427929006, [[Thermal ablation of multiple lesions of liver]], ablation, wider)
* insert To(449404007, [[Cryosurgery of lesion of liver]], ablation, wider)
* insert To(307626009, [[Destruction of liver metastasis]], ablation, wider)
* insert To(314617008, [[Chemoembolization of liver metastases]], tace, wider)
* insert To(764677008, [[Selective internal radiotherapy of liver using yttrium (90-Y) labeled microspheres]], y90, equivalent)
* insert To(89398002, [[Insertion of implantable intra-arterial infusion pump]], hai-pump-implantation, narrower)
* insert Comment([[The code does not say that the artery is the hepatic one.]])
* insert To(54853009, [[Removal of implanted intra-arterial infusion pump]], hai-pump-removal, narrower)
* insert Comment([[The code does not say that the artery is the hepatic one.]])
* insert To(43075005, [[Partial resection of colon]], colorectal-resection, wider)
* insert To(384682003, [[Multidisciplinary care conference]], board-review, equivalent)
* insert To(443968007, [[Sequencing of entire coding region of gene]], sequencing, wider)
* insert To(77477000, [[Computerized axial tomography]], computed-tomography, equivalent)
* insert To(418023006, [[Computed tomography of chest, abdomen and pelvis]], computed-tomography, wider)
* insert To(418891003, [[Computed tomography of chest and abdomen]], computed-tomography, wider)
* insert To(113091000, [[Magnetic resonance imaging]], magnetic-resonance-imaging, equivalent)
* insert To(82918005, [[Positron emission tomography]], positron-emission-tomography, equivalent)
* insert From(http://fhir.de/CodeSystem/bfarm/ops, crlm-procedure)
* insert To(5-502, [[Anatomische (typische) Leberresektion]], hepatectomy, wider)
* insert To(5-455, [[Partielle Resektion des Dickdarmes]], colorectal-resection, wider)
* insert To(5-456, [[(Totale) Kolektomie und Proktokolektomie]], colorectal-resection, wider)
* insert To(5-484, [[Rektumresektion unter Sphinktererhaltung]], colorectal-resection, wider)
* insert To(5-485, [[Rektumresektion ohne Sphinktererhaltung]], colorectal-resection, wider)
* insert From(http://www.cms.gov/Medicare/Coding/ICD10, crlm-procedure)
* insert To(0FB00ZZ, [[Excision of Liver, Open Approach]], liver-lesion-excision, narrower)
* insert Comment([[Excision in ICD-10-PCS is of any part of the liver, whatever was in it.]])
* insert To(0FB04ZG, [[Excision of Liver, Percutaneous Endoscopic Approach, Hand-Assisted]], liver-lesion-excision, narrower)
* insert Comment([[Excision in ICD-10-PCS is of any part of the liver, whatever was in it.]])
* insert To(0FB10ZZ, [[Excision of Right Lobe Liver, Open Approach]], liver-lesion-excision, narrower)
* insert Comment([[Excision in ICD-10-PCS is of any part of the lobe, whatever was in it.]])
* insert To(0FT10ZZ, [[Resection of Right Lobe Liver, Open Approach]], major-hepatectomy, wider)
* insert To(0FT14ZG, [[Resection of Right Lobe Liver, Percutaneous Endoscopic Approach, Hand-Assisted]], major-hepatectomy, wider)
* insert To(0FT20ZZ, [[Resection of Left Lobe Liver, Open Approach]], major-hepatectomy, wider)
* insert To(0FT24ZG, [[Resection of Left Lobe Liver, Percutaneous Endoscopic Approach, Hand-Assisted]], major-hepatectomy, wider)
* insert To(0F500ZZ, [[Destruction of Liver, Open Approach]], ablation, wider)
* insert To(0F503ZZ, [[Destruction of Liver, Percutaneous Approach]], ablation, wider)
* insert To(0F504ZZ, [[Destruction of Liver, Percutaneous Endoscopic Approach]], ablation, wider)
* insert To(0FY00Z0, [[Transplantation of Liver, Allogeneic, Open Approach]], liver-transplantation, wider)
* insert To(0FY00Z1, [[Transplantation of Liver, Syngeneic, Open Approach]], liver-transplantation, wider)
* insert To(0DTF0ZZ, [[Resection of Right Large Intestine, Open Approach]], colorectal-resection, wider)
* insert To(0DTN0ZZ, [[Resection of Sigmoid Colon, Open Approach]], colorectal-resection, wider)
* insert To(0DTP0ZZ, [[Resection of Rectum, Open Approach]], colorectal-resection, wider)
* insert From(https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-systemische-therapie-protokolle, crlm-procedure)
* insert To(TACE, [[TACE]], tace, equivalent)
* insert To(TACE-Doxorubicin, [[TACE Doxorubicin]], tace, wider)
* insert To(TACE-Doxorubicin-Mitomycin, [[TACE Doxorubicin-Mitomycin]], tace, wider)
