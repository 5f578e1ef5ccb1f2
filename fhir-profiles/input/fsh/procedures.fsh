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
* description = "From a procedure as senders code it to ours. The SNOMED CT codes were seen in mCODE 4 (methods of tumour size), HL7 Terminology, mcode-extraction-framework, mcode-cql, mcode/clinical-trial-matching-app, eCQM content, Genomics Reporting 3 and Synthea. Left out are codes that do not say that the liver is meant (228697004 Yttrium 90 therapy, 441525007 chemoembolisation of an artery), assessments that need not be a board (312384001, 713126005), and tests that need not be sequencing (405825005, 405824009). No code has been seen for portal vein embolisation or stereotactic body radiotherapy: 1163157007 is radiotherapy at ultra-high dose rate."
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
