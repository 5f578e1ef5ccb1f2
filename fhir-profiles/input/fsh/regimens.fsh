CodeSystem: CrlmRegimen
Id: crlm-regimen
Title: "Chemotherapy regimens"
Description: "Regimens that free text names by an acronym, each standing for its drugs whatever the dose and schedule, with other spellings; words are compared whole and without regard to case. SOX and VIC are left out: as words they mean other things too."
* insert Published
* ^caseSensitive = true
* ^property[0].code = #drug
* ^property[0].description = "A drug of the regimen, by its code in crlm-drug."
* ^property[0].type = #code
* ^property[1].code = #spelling
* ^property[1].description = "Another word by which free text names the regimen."
* ^property[1].type = #string
* #folfox "FOLFOX"
* insert Is(folfox, drug, fluorouracil)
* insert Is(folfox, drug, leucovorin)
* insert Is(folfox, drug, oxaliplatin)
* insert Spelling(folfox, [[FOLFOX4]])
* insert Spelling(folfox, [[FOLFOX6]])
* insert Spelling(folfox, [[FOLFOX7]])
* insert Spelling(folfox, [[FOLFOX-4]])
* insert Spelling(folfox, [[FOLFOX-6]])
* insert Spelling(folfox, [[FOLFOX-7]])
* insert Spelling(folfox, [[mFOLFOX]])
* insert Spelling(folfox, [[mFOLFOX6]])
* insert Spelling(folfox, [[mFOLFOX7]])
* insert Spelling(folfox, [[mFOLFOX-6]])
* insert Spelling(folfox, [[mFOLFOX-7]])
* insert Spelling(folfox, [[FUFOX]])
* #capox "CAPOX"
* insert Is(capox, drug, capecitabine)
* insert Is(capox, drug, oxaliplatin)
* insert Spelling(capox, [[CAPEOX]])
* insert Spelling(capox, [[XELOX]])
* #folfiri "FOLFIRI"
* insert Is(folfiri, drug, fluorouracil)
* insert Is(folfiri, drug, leucovorin)
* insert Is(folfiri, drug, irinotecan)
* insert Spelling(folfiri, [[mFOLFIRI]])
* insert Spelling(folfiri, [[FUFIRI]])
* #capiri "CAPIRI"
* insert Is(capiri, drug, capecitabine)
* insert Is(capiri, drug, irinotecan)
* insert Spelling(capiri, [[mCAPIRI]])
* insert Spelling(capiri, [[XELIRI]])
* insert Spelling(capiri, [[mXELIRI]])
* #folfoxiri "FOLFOXIRI"
* insert Is(folfoxiri, drug, fluorouracil)
* insert Is(folfoxiri, drug, leucovorin)
* insert Is(folfoxiri, drug, oxaliplatin)
* insert Is(folfoxiri, drug, irinotecan)
* insert Spelling(folfoxiri, [[mFOLFOXIRI]])
* insert Spelling(folfoxiri, [[FOLFOXFIRI]])
* #folfirinox "FOLFIRINOX"
* insert Is(folfirinox, drug, fluorouracil)
* insert Is(folfirinox, drug, leucovorin)
* insert Is(folfirinox, drug, oxaliplatin)
* insert Is(folfirinox, drug, irinotecan)
* insert Spelling(folfirinox, [[mFOLFIRINOX]])
* #lv5fu2 "5-FU and leucovorin"
* insert Is(lv5fu2, drug, fluorouracil)
* insert Is(lv5fu2, drug, leucovorin)
* insert Spelling(lv5fu2, [[LV5FU2]])
* insert Spelling(lv5fu2, [[sLV5FU2]])
* insert Spelling(lv5fu2, [[Mayo-Protokoll]])
* insert Spelling(lv5fu2, [[Mayo-Schema]])
* insert Spelling(lv5fu2, [[de Gramont]])
* insert Spelling(lv5fu2, [[FUFOL]])
* insert Spelling(lv5fu2, [[5-FU/LV]])
* insert Spelling(lv5fu2, [[5-FU/FA]])
* insert Spelling(lv5fu2, [[5FU/LV]])
* insert Spelling(lv5fu2, [[5FU/FA]])

Instance: regimen
InstanceOf: ConceptMap
Usage: #definition
* insert Map(Regimen, [[Regimen by protocol]])
* description = "From a protocol of systemic therapy to the regimen that has the same drugs; the protocols were seen, with their drugs, in the German MII oncology guide (MII Onkologie 2026.0.3)."
* insert From(https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-systemische-therapie-protokolle, crlm-regimen)
* insert To(FOLFOX4, [[FOLFOX4]], folfox, wider)
* insert To(FOLFOX-6, [[FOLFOX-6]], folfox, wider)
* insert To(FUFOX, [[FUFOX]], folfox, wider)
* insert To(FLO, [[FLO]], folfox, wider)
* insert To(ADORE, [[ADORE]], folfox, wider)
* insert To(AIO-04, [[AIO-04]], folfox, wider)
* insert To(ARO, [[ARO]], folfox, wider)
* insert To(CAO, [[CAO]], folfox, wider)
* insert To(CapeOx, [[CapeOx]], capox, equivalent)
* insert To(XELOX, [[XELOX]], capox, equivalent)
* insert To(FOLFIRI, [[FOLFIRI]], folfiri, equivalent)
* insert To(FUFIRI, [[FUFIRI]], folfiri, wider)
* insert To(AIO-Irinotecan, [[AIO-Irinotecan]], folfiri, wider)
* insert To(FOLFOXIRI, [[FOLFOXIRI]], folfoxiri, equivalent)
* insert To(Folfirinox, [[Folfirinox]], folfirinox, equivalent)
* insert To(LV5FU2, [[LV5FU2]], lv5fu2, equivalent)
* insert To(LV5FU2-modif, [[LV5FU2 modif.]], lv5fu2, wider)
* insert To(AIO, [[AIO]], lv5fu2, wider)
* insert To(Mayo-Protokoll, [[Mayo-Protokoll]], lv5fu2, wider)
