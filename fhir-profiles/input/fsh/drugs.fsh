// One code an ingredient. class is what the facts priorTherapies and currentTreatments call it; a drug without a class has none there.
CodeSystem: CrlmDrug
Id: crlm-drug
Title: "Anticancer drugs"
Description: "The ingredients that colorectal liver metastases are treated with, or that a colorectal cancer may have been treated with before, each with the classes under which the facts know it and with other words for it in free text: INN in English and German, brands, biosimilars, abbreviations that mean one thing only. Words are compared whole and without regard to case; where one spelling stands inside another the longer one holds, so that a conjugate is never read as its antibody; a product of two ingredients stands at both. A word that may mean a drug for the eye or the skin is no spelling: trifluridine alone, Eylea, Efudex. Liposomal irinotecan is irinotecan here, since the question is whether the tumour has met that drug."
* insert Published
* ^caseSensitive = true
* ^property[0].code = #class
* ^property[0].description = "A value of the facts priorTherapies and currentTreatments that the drug counts as."
* ^property[0].type = #code
* ^property[1].code = #kind
* ^property[1].description = "cytotoxic, targeted, immunotherapy or modulator."
* ^property[1].type = #code
* ^property[2].code = #spelling
* ^property[2].description = "Another word by which free text names the drug."
* ^property[2].type = #string
* insert Property(backbone, boolean, [[True of a drug that regimens of different lines are built on: to stop it alone does not begin a new line.]])
* insert Property(once-a-cycle, boolean, [[True of a drug that is given once in each cycle, so that its doses count the cycles.]])
// cytotoxic
* #fluorouracil "fluorouracil"
* insert Is(fluorouracil, kind, cytotoxic)
* insert Is(fluorouracil, class, fluoropyrimidine)
* insert Holds(fluorouracil, backbone)
* insert Spelling(fluorouracil, [[5-fluorouracil]])
* insert Spelling(fluorouracil, [[5-FU]])
* insert Spelling(fluorouracil, [[5FU]])
* insert Spelling(fluorouracil, [[5-Fluoruracil]])
* insert Spelling(fluorouracil, [[Fluoruracil]])
* insert Spelling(fluorouracil, [[Adrucil]])
* #capecitabine "capecitabine"
* insert Is(capecitabine, kind, cytotoxic)
* insert Is(capecitabine, class, fluoropyrimidine)
* insert Holds(capecitabine, backbone)
* insert Spelling(capecitabine, [[Capecitabin]])
* insert Spelling(capecitabine, [[Xeloda]])
* insert Spelling(capecitabine, [[Ecansya]])
* #floxuridine "floxuridine"
* insert Is(floxuridine, kind, cytotoxic)
* insert Is(floxuridine, class, hai)
* insert Spelling(floxuridine, [[Floxuridin]])
* insert Spelling(floxuridine, [[FUDR]])
* #tegafur "tegafur"
* insert Is(tegafur, kind, cytotoxic)
* insert Is(tegafur, class, fluoropyrimidine)
* insert Holds(tegafur, backbone)
* insert Spelling(tegafur, [[Teysuno]])
* #raltitrexed "raltitrexed"
* insert Is(raltitrexed, kind, cytotoxic)
* insert Spelling(raltitrexed, [[Tomudex]])
* #oxaliplatin "oxaliplatin"
* insert Is(oxaliplatin, kind, cytotoxic)
* insert Is(oxaliplatin, class, oxaliplatin)
* insert Holds(oxaliplatin, once-a-cycle)
* insert Spelling(oxaliplatin, [[Eloxatin]])
* #irinotecan "irinotecan"
* insert Is(irinotecan, kind, cytotoxic)
* insert Is(irinotecan, class, irinotecan)
* insert Holds(irinotecan, once-a-cycle)
* insert Spelling(irinotecan, [[CPT-11]])
* insert Spelling(irinotecan, [[Camptosar]])
* insert Spelling(irinotecan, [[Campto]])
* insert Spelling(irinotecan, [[Onivyde]])
* insert Spelling(irinotecan, [[liposomal irinotecan]])
* insert Spelling(irinotecan, [[liposomales Irinotecan]])
* insert Spelling(irinotecan, [[nal-IRI]])
* #trifluridine-tipiracil "trifluridine/tipiracil"
* insert Is(trifluridine-tipiracil, kind, cytotoxic)
* insert Is(trifluridine-tipiracil, class, trifluridine-tipiracil)
* insert Spelling(trifluridine-tipiracil, [[trifluridine-tipiracil]])
* insert Spelling(trifluridine-tipiracil, [[trifluridine and tipiracil]])
* insert Spelling(trifluridine-tipiracil, [[trifluridine + tipiracil]])
* insert Spelling(trifluridine-tipiracil, [[tipiracil/trifluridine]])
* insert Spelling(trifluridine-tipiracil, [[Trifluridin/Tipiracil]])
* insert Spelling(trifluridine-tipiracil, [[Trifluridin und Tipiracil]])
* insert Spelling(trifluridine-tipiracil, [[tipiracil]])
* insert Spelling(trifluridine-tipiracil, [[FTD/TPI]])
* insert Spelling(trifluridine-tipiracil, [[TAS-102]])
* insert Spelling(trifluridine-tipiracil, [[TAS102]])
* insert Spelling(trifluridine-tipiracil, [[Lonsurf]])
// modulator
* #leucovorin "leucovorin"
* insert Is(leucovorin, kind, modulator)
* insert Spelling(leucovorin, [[folinic acid]])
* insert Spelling(leucovorin, [[calcium folinate]])
* insert Spelling(leucovorin, [[sodium folinate]])
* insert Spelling(leucovorin, [[levoleucovorin]])
* insert Spelling(leucovorin, [[levofolinic acid]])
* insert Spelling(leucovorin, [[calcium levofolinate]])
* insert Spelling(leucovorin, [[Folinsäure]])
* insert Spelling(leucovorin, [[Calciumfolinat]])
* insert Spelling(leucovorin, [[Natriumfolinat]])
* insert Spelling(leucovorin, [[Levofolinsäure]])
* insert Spelling(leucovorin, [[Calciumlevofolinat]])
* insert Spelling(leucovorin, [[Dinatriumfolinat]])
* insert Spelling(leucovorin, [[Dinatriumlevofolinat]])
// angiogenesis
* #bevacizumab "bevacizumab"
* insert Is(bevacizumab, kind, targeted)
* insert Is(bevacizumab, class, bevacizumab)
* insert Is(bevacizumab, class, anti-vegf)
* insert Spelling(bevacizumab, [[bevacizumab-awwb]])
* insert Spelling(bevacizumab, [[bevacizumab-bvzr]])
* insert Spelling(bevacizumab, [[bevacizumab-maly]])
* insert Spelling(bevacizumab, [[bevacizumab-adcd]])
* insert Spelling(bevacizumab, [[bevacizumab-tnjn]])
* insert Spelling(bevacizumab, [[Avastin]])
* insert Spelling(bevacizumab, [[Mvasi]])
* insert Spelling(bevacizumab, [[Zirabev]])
* insert Spelling(bevacizumab, [[Aybintio]])
* insert Spelling(bevacizumab, [[Oyavas]])
* insert Spelling(bevacizumab, [[Alymsys]])
* insert Spelling(bevacizumab, [[Vegzelma]])
* insert Spelling(bevacizumab, [[Abevmy]])
* #aflibercept "aflibercept"
* insert Is(aflibercept, kind, targeted)
* insert Is(aflibercept, class, anti-vegf)
* insert Spelling(aflibercept, [[ziv-aflibercept]])
* insert Spelling(aflibercept, [[Zaltrap]])
* #ramucirumab "ramucirumab"
* insert Is(ramucirumab, kind, targeted)
* insert Is(ramucirumab, class, anti-vegf)
* insert Spelling(ramucirumab, [[Cyramza]])
* #regorafenib "regorafenib"
* insert Is(regorafenib, kind, targeted)
* insert Is(regorafenib, class, regorafenib)
* insert Is(regorafenib, class, tki)
* insert Spelling(regorafenib, [[Stivarga]])
* #fruquintinib "fruquintinib"
* insert Is(fruquintinib, kind, targeted)
* insert Is(fruquintinib, class, fruquintinib)
* insert Is(fruquintinib, class, tki)
* insert Spelling(fruquintinib, [[Fruzaqla]])
// EGFR
* #cetuximab "cetuximab"
* insert Is(cetuximab, kind, targeted)
* insert Is(cetuximab, class, anti-egfr)
* insert Spelling(cetuximab, [[Erbitux]])
* #panitumumab "panitumumab"
* insert Is(panitumumab, kind, targeted)
* insert Is(panitumumab, class, anti-egfr)
* insert Spelling(panitumumab, [[Vectibix]])
// immune checkpoint
* #pembrolizumab "pembrolizumab"
* insert Is(pembrolizumab, kind, immunotherapy)
* insert Is(pembrolizumab, class, ici)
* insert Spelling(pembrolizumab, [[Keytruda]])
* #nivolumab "nivolumab"
* insert Is(nivolumab, kind, immunotherapy)
* insert Is(nivolumab, class, ici)
* insert Spelling(nivolumab, [[Opdivo]])
* #ipilimumab "ipilimumab"
* insert Is(ipilimumab, kind, immunotherapy)
* insert Is(ipilimumab, class, ici)
* insert Spelling(ipilimumab, [[Yervoy]])
* #dostarlimab "dostarlimab"
* insert Is(dostarlimab, kind, immunotherapy)
* insert Is(dostarlimab, class, ici)
* insert Spelling(dostarlimab, [[dostarlimab-gxly]])
* insert Spelling(dostarlimab, [[Jemperli]])
* #toripalimab "toripalimab"
* insert Is(toripalimab, kind, immunotherapy)
* insert Is(toripalimab, class, ici)
* insert Spelling(toripalimab, [[toripalimab-tpzi]])
* insert Spelling(toripalimab, [[Loqtorzi]])
* #atezolizumab "atezolizumab"
* insert Is(atezolizumab, kind, immunotherapy)
* insert Is(atezolizumab, class, ici)
* insert Spelling(atezolizumab, [[Tecentriq]])
* #durvalumab "durvalumab"
* insert Is(durvalumab, kind, immunotherapy)
* insert Is(durvalumab, class, ici)
* insert Spelling(durvalumab, [[Imfinzi]])
* #avelumab "avelumab"
* insert Is(avelumab, kind, immunotherapy)
* insert Is(avelumab, class, ici)
* insert Spelling(avelumab, [[Bavencio]])
* #cemiplimab "cemiplimab"
* insert Is(cemiplimab, kind, immunotherapy)
* insert Is(cemiplimab, class, ici)
* insert Spelling(cemiplimab, [[cemiplimab-rwlc]])
* insert Spelling(cemiplimab, [[Libtayo]])
* #tislelizumab "tislelizumab"
* insert Is(tislelizumab, kind, immunotherapy)
* insert Is(tislelizumab, class, ici)
* insert Spelling(tislelizumab, [[tislelizumab-jsgr]])
* insert Spelling(tislelizumab, [[Tevimbra]])
* #sintilimab "sintilimab"
* insert Is(sintilimab, kind, immunotherapy)
* insert Is(sintilimab, class, ici)
* #retifanlimab "retifanlimab"
* insert Is(retifanlimab, kind, immunotherapy)
* insert Is(retifanlimab, class, ici)
* insert Spelling(retifanlimab, [[retifanlimab-dlwr]])
* insert Spelling(retifanlimab, [[Zynyz]])
* #tremelimumab "tremelimumab"
* insert Is(tremelimumab, kind, immunotherapy)
* insert Is(tremelimumab, class, ici)
* insert Spelling(tremelimumab, [[tremelimumab-actl]])
* insert Spelling(tremelimumab, [[Imjudo]])
// BRAF and MEK
* #encorafenib "encorafenib"
* insert Is(encorafenib, kind, targeted)
* insert Is(encorafenib, class, braf-inhibitor)
* insert Is(encorafenib, class, encorafenib)
* insert Spelling(encorafenib, [[Braftovi]])
* #vemurafenib "vemurafenib"
* insert Is(vemurafenib, kind, targeted)
* insert Is(vemurafenib, class, braf-inhibitor)
* insert Spelling(vemurafenib, [[Zelboraf]])
* #dabrafenib "dabrafenib"
* insert Is(dabrafenib, kind, targeted)
* insert Is(dabrafenib, class, braf-inhibitor)
* insert Spelling(dabrafenib, [[Tafinlar]])
* #binimetinib "binimetinib"
* insert Is(binimetinib, kind, targeted)
* insert Spelling(binimetinib, [[Mektovi]])
* #trametinib "trametinib"
* insert Is(trametinib, kind, targeted)
* insert Spelling(trametinib, [[Mekinist]])
* #cobimetinib "cobimetinib"
* insert Is(cobimetinib, kind, targeted)
* insert Spelling(cobimetinib, [[Cotellic]])
// KRAS G12C
* #sotorasib "sotorasib"
* insert Is(sotorasib, kind, targeted)
* insert Is(sotorasib, class, kras-g12c-inhibitor)
* insert Spelling(sotorasib, [[AMG 510]])
* insert Spelling(sotorasib, [[Lumakras]])
* insert Spelling(sotorasib, [[Lumykras]])
* #adagrasib "adagrasib"
* insert Is(adagrasib, kind, targeted)
* insert Is(adagrasib, class, kras-g12c-inhibitor)
* insert Spelling(adagrasib, [[MRTX849]])
* insert Spelling(adagrasib, [[Krazati]])
* #divarasib "divarasib"
* insert Is(divarasib, kind, targeted)
* insert Is(divarasib, class, kras-g12c-inhibitor)
* insert Spelling(divarasib, [[GDC-6036]])
* #glecirasib "glecirasib"
* insert Is(glecirasib, kind, targeted)
* insert Is(glecirasib, class, kras-g12c-inhibitor)
* #fulzerasib "fulzerasib"
* insert Is(fulzerasib, kind, targeted)
* insert Is(fulzerasib, class, kras-g12c-inhibitor)
* #garsorasib "garsorasib"
* insert Is(garsorasib, kind, targeted)
* insert Is(garsorasib, class, kras-g12c-inhibitor)
// HER2
* #trastuzumab "trastuzumab"
* insert Is(trastuzumab, kind, targeted)
* insert Is(trastuzumab, class, anti-her2)
* insert Spelling(trastuzumab, [[trastuzumab-anns]])
* insert Spelling(trastuzumab, [[trastuzumab-dkst]])
* insert Spelling(trastuzumab, [[trastuzumab-dttb]])
* insert Spelling(trastuzumab, [[trastuzumab-oysk]])
* insert Spelling(trastuzumab, [[trastuzumab-pkrb]])
* insert Spelling(trastuzumab, [[trastuzumab-qyyp]])
* insert Spelling(trastuzumab, [[trastuzumab-strf]])
* insert Spelling(trastuzumab, [[trastuzumab-zzxf]])
* insert Spelling(trastuzumab, [[Herceptin]])
* insert Spelling(trastuzumab, [[Herceptin Hylecta]])
* insert Spelling(trastuzumab, [[Herzuma]])
* insert Spelling(trastuzumab, [[Kanjinti]])
* insert Spelling(trastuzumab, [[Ogivri]])
* insert Spelling(trastuzumab, [[Ontruzant]])
* insert Spelling(trastuzumab, [[Trazimera]])
* insert Spelling(trastuzumab, [[Phesgo]])
* #pertuzumab "pertuzumab"
* insert Is(pertuzumab, kind, targeted)
* insert Is(pertuzumab, class, anti-her2)
* insert Spelling(pertuzumab, [[pertuzumab-zzxf]])
* insert Spelling(pertuzumab, [[Perjeta]])
* insert Spelling(pertuzumab, [[Phesgo]])
* #trastuzumab-deruxtecan "trastuzumab deruxtecan"
* insert Is(trastuzumab-deruxtecan, kind, targeted)
* insert Is(trastuzumab-deruxtecan, class, anti-her2)
* insert Is(trastuzumab-deruxtecan, class, trastuzumab-deruxtecan)
* insert Spelling(trastuzumab-deruxtecan, [[trastuzumab-deruxtecan]])
* insert Spelling(trastuzumab-deruxtecan, [[fam-trastuzumab deruxtecan]])
* insert Spelling(trastuzumab-deruxtecan, [[fam-trastuzumab deruxtecan-nxki]])
* insert Spelling(trastuzumab-deruxtecan, [[deruxtecan]])
* insert Spelling(trastuzumab-deruxtecan, [[T-DXd]])
* insert Spelling(trastuzumab-deruxtecan, [[DS-8201]])
* insert Spelling(trastuzumab-deruxtecan, [[DS-8201a]])
* insert Spelling(trastuzumab-deruxtecan, [[Enhertu]])
* #trastuzumab-emtansine "trastuzumab emtansine"
* insert Is(trastuzumab-emtansine, kind, targeted)
* insert Is(trastuzumab-emtansine, class, anti-her2)
* insert Spelling(trastuzumab-emtansine, [[trastuzumab-emtansine]])
* insert Spelling(trastuzumab-emtansine, [[ado-trastuzumab emtansine]])
* insert Spelling(trastuzumab-emtansine, [[Trastuzumab-Emtansin]])
* insert Spelling(trastuzumab-emtansine, [[Trastuzumab Emtansin]])
* insert Spelling(trastuzumab-emtansine, [[emtansine]])
* insert Spelling(trastuzumab-emtansine, [[Emtansin]])
* insert Spelling(trastuzumab-emtansine, [[T-DM1]])
* insert Spelling(trastuzumab-emtansine, [[TDM1]])
* insert Spelling(trastuzumab-emtansine, [[Kadcyla]])
* #lapatinib "lapatinib"
* insert Is(lapatinib, kind, targeted)
* insert Is(lapatinib, class, anti-her2)
* insert Spelling(lapatinib, [[Tykerb]])
* insert Spelling(lapatinib, [[Tyverb]])
* #tucatinib "tucatinib"
* insert Is(tucatinib, kind, targeted)
* insert Is(tucatinib, class, anti-her2)
* insert Spelling(tucatinib, [[Tukysa]])
* #neratinib "neratinib"
* insert Is(neratinib, kind, targeted)
* insert Is(neratinib, class, anti-her2)
* insert Spelling(neratinib, [[Nerlynx]])
* #zanidatamab "zanidatamab"
* insert Is(zanidatamab, kind, targeted)
* insert Is(zanidatamab, class, anti-her2)
* insert Spelling(zanidatamab, [[zanidatamab-hrii]])
* insert Spelling(zanidatamab, [[Ziihera]])
// NTRK and RET
* #larotrectinib "larotrectinib"
* insert Is(larotrectinib, kind, targeted)
* insert Is(larotrectinib, class, trk-inhibitor)
* insert Spelling(larotrectinib, [[Vitrakvi]])
* #entrectinib "entrectinib"
* insert Is(entrectinib, kind, targeted)
* insert Is(entrectinib, class, trk-inhibitor)
* insert Spelling(entrectinib, [[Rozlytrek]])
* #repotrectinib "repotrectinib"
* insert Is(repotrectinib, kind, targeted)
* insert Is(repotrectinib, class, trk-inhibitor)
* insert Spelling(repotrectinib, [[Augtyro]])
* #selpercatinib "selpercatinib"
* insert Is(selpercatinib, kind, targeted)
* insert Is(selpercatinib, class, ret-inhibitor)
* insert Spelling(selpercatinib, [[LOXO-292]])
* insert Spelling(selpercatinib, [[Retevmo]])
* insert Spelling(selpercatinib, [[Retsevmo]])
