CodeSystem: CrlmPrognosticModel
Id: crlm-prognostic-model
Title: "Prognostic models for colorectal liver metastases"
Description: "The published models and classifications that Hepatica computes or names, as the method of a RiskAssessment; the codes are its own."
* insert Published
* ^caseSensitive = true
* #fong "Fong Clinical Risk Score" "Five factors before resection, 0 to 5 points; Fong 1999."
* #nordlinger "Nordlinger score" "Seven factors, 0 to 7 points, survival at two years; Nordlinger 1996."
* #iwatsuki "Iwatsuki score" "Four factors and two that exclude, grades 1 to 6; Iwatsuki 1999."
* #m-cs "m-CS" "RAS, nodal status of the primary and largest diameter, 0 to 3 points; Brudvik 2019."
* #game "GAME score" "KRAS, CEA, nodal status of the primary, tumour burden and extrahepatic disease, 0 to 7 points; Margonis 2018."
* #tbs "Tumour Burden Score" "Distance from the origin in the plane of largest diameter (cm) and number; Sasaki 2018."
* #oslo "Oslo score" "Four adverse factors at liver transplantation, 0 to 4 points."
* #bpi "Basingstoke Predictive Index" "Seven factors for cancer-specific survival, before and after resection; Rees 2008."
* #contour-2021 "Contour prognostic model" "Survival contours over largest diameter and number, by RAS; Kawaguchi 2021."
* #ras-tp53-smad4 "RAS, TP53 and SMAD4" "Whether a RAS alteration stands alone or with TP53 or SMAD4; Kawaguchi 2019."
* #pathway-grade "Pathway-centric classification" "Grades 1 to 3 from APC, TP53, RAS, BRAF and SMAD4; Kawaguchi 2021."
* #growth-pattern "Histopathological growth pattern" "Desmoplastic, pushing or replacement growth in the resection specimen."
* #ctdna-dynamics "ctDNA dynamics" "ctDNA before against after resection."
* #cea-trend "CEA trend" "The course of CEA over time."
* #flr-adequacy "Adequacy of the future liver remnant" "Share of the liver that would remain, against what the state of the liver demands."
* #kinetic-growth-rate "Kinetic growth rate" "Growth of the future liver remnant in percentage points a week."
* #ablation-margin "Ablation margin by RAS" "Smallest ablation margin against what the RAS status demands."
