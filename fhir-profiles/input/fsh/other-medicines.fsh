// One code an ingredient; what it does to anticancer drugs is its interaction.
CodeSystem: CrlmOtherMedicine
Id: crlm-other-medicine
Title: "Medicines that interact"
Description: "Medicines that interact with anticancer drugs, each with its interaction and with other words for it in free text: INN in English and German, and brands that mean one thing only. Strong inhibitors and inducers of CYP3A are those of the list of the FDA, without moderate ones such as phenobarbital and without anticancer drugs that are read for themselves. Ketoconazole, which is given to the skin as well, counts by its route or form. Medicines that prolong QT and anticoagulants in full dose are not read: the first are too many, of the second the dose decides."
* insert Published
* ^caseSensitive = true
* insert Property(interaction, code, [[A value of the fact interactingMedications.]])
* insert Property(spelling, string, [[Another word by which free text names the medicine.]])
* #brivudine "brivudine"
* insert Is(brivudine, interaction, brivudine)
* insert Spelling(brivudine, [[Brivudin]])
* insert Spelling(brivudine, [[Zostex]])
* insert Spelling(brivudine, [[Brivirac]])
* #clarithromycin "clarithromycin"
* insert Is(clarithromycin, interaction, strong-cyp3a-inhibitor)
* insert Spelling(clarithromycin, [[Clarithromycinum]])
* insert Spelling(clarithromycin, [[Klacid]])
* insert Spelling(clarithromycin, [[Biaxin]])
* #telithromycin "telithromycin"
* insert Is(telithromycin, interaction, strong-cyp3a-inhibitor)
* #ketoconazole "ketoconazole"
* insert Is(ketoconazole, interaction, strong-cyp3a-inhibitor)
* #itraconazole "itraconazole"
* insert Is(itraconazole, interaction, strong-cyp3a-inhibitor)
* insert Spelling(itraconazole, [[Itraconazol]])
* insert Spelling(itraconazole, [[Sempera]])
* insert Spelling(itraconazole, [[Sporanox]])
* #voriconazole "voriconazole"
* insert Is(voriconazole, interaction, strong-cyp3a-inhibitor)
* insert Spelling(voriconazole, [[Voriconazol]])
* insert Spelling(voriconazole, [[Vfend]])
* #posaconazole "posaconazole"
* insert Is(posaconazole, interaction, strong-cyp3a-inhibitor)
* insert Spelling(posaconazole, [[Posaconazol]])
* insert Spelling(posaconazole, [[Noxafil]])
* #ritonavir "ritonavir"
* insert Is(ritonavir, interaction, strong-cyp3a-inhibitor)
* insert Spelling(ritonavir, [[Norvir]])
* insert Spelling(ritonavir, [[Paxlovid]])
* insert Spelling(ritonavir, [[Kaletra]])
* #cobicistat "cobicistat"
* insert Is(cobicistat, interaction, strong-cyp3a-inhibitor)
* insert Spelling(cobicistat, [[Tybost]])
* #saquinavir "saquinavir"
* insert Is(saquinavir, interaction, strong-cyp3a-inhibitor)
* insert Spelling(saquinavir, [[Invirase]])
* #indinavir "indinavir"
* insert Is(indinavir, interaction, strong-cyp3a-inhibitor)
* insert Spelling(indinavir, [[Crixivan]])
* #nelfinavir "nelfinavir"
* insert Is(nelfinavir, interaction, strong-cyp3a-inhibitor)
* insert Spelling(nelfinavir, [[Viracept]])
* #nefazodone "nefazodone"
* insert Is(nefazodone, interaction, strong-cyp3a-inhibitor)
* insert Spelling(nefazodone, [[Nefazodon]])
* #rifampicin "rifampicin"
* insert Is(rifampicin, interaction, strong-cyp3a-inducer)
* insert Spelling(rifampicin, [[rifampin]])
* insert Spelling(rifampicin, [[Eremfat]])
* insert Spelling(rifampicin, [[Rifadin]])
* #carbamazepine "carbamazepine"
* insert Is(carbamazepine, interaction, strong-cyp3a-inducer)
* insert Spelling(carbamazepine, [[Carbamazepin]])
* insert Spelling(carbamazepine, [[Tegretal]])
* insert Spelling(carbamazepine, [[Tegretol]])
* #phenytoin "phenytoin"
* insert Is(phenytoin, interaction, strong-cyp3a-inducer)
* insert Spelling(phenytoin, [[Dilantin]])
* insert Spelling(phenytoin, [[Phenhydan]])
* #enzalutamide "enzalutamide"
* insert Is(enzalutamide, interaction, strong-cyp3a-inducer)
* insert Spelling(enzalutamide, [[Enzalutamid]])
* insert Spelling(enzalutamide, [[Xtandi]])
* #apalutamide "apalutamide"
* insert Is(apalutamide, interaction, strong-cyp3a-inducer)
* insert Spelling(apalutamide, [[Apalutamid]])
* insert Spelling(apalutamide, [[Erleada]])
* #mitotane "mitotane"
* insert Is(mitotane, interaction, strong-cyp3a-inducer)
* insert Spelling(mitotane, [[Mitotan]])
* insert Spelling(mitotane, [[Lysodren]])
* #st-johns-wort "st johns wort"
* insert Is(st-johns-wort, interaction, st-johns-wort)
* insert Spelling(st-johns-wort, [[st. john's wort]])
* insert Spelling(st-johns-wort, [[st john's wort]])
* insert Spelling(st-johns-wort, [[hypericum]])
* insert Spelling(st-johns-wort, [[Johanniskraut]])
* insert Spelling(st-johns-wort, [[Hyperici herba]])
* #omeprazole "omeprazole"
* insert Is(omeprazole, interaction, acid-reducer)
* insert Spelling(omeprazole, [[Omeprazol]])
* insert Spelling(omeprazole, [[Prilosec]])
* insert Spelling(omeprazole, [[Losec]])
* #pantoprazole "pantoprazole"
* insert Is(pantoprazole, interaction, acid-reducer)
* insert Spelling(pantoprazole, [[Pantoprazol]])
* insert Spelling(pantoprazole, [[Pantozol]])
* insert Spelling(pantoprazole, [[Protonix]])
* #lansoprazole "lansoprazole"
* insert Is(lansoprazole, interaction, acid-reducer)
* insert Spelling(lansoprazole, [[Lansoprazol]])
* insert Spelling(lansoprazole, [[Prevacid]])
* #rabeprazole "rabeprazole"
* insert Is(rabeprazole, interaction, acid-reducer)
* insert Spelling(rabeprazole, [[Rabeprazol]])
* insert Spelling(rabeprazole, [[Pariet]])
* #esomeprazole "esomeprazole"
* insert Is(esomeprazole, interaction, acid-reducer)
* insert Spelling(esomeprazole, [[Esomeprazol]])
* insert Spelling(esomeprazole, [[Nexium]])
* #dexlansoprazole "dexlansoprazole"
* insert Is(dexlansoprazole, interaction, acid-reducer)
* insert Spelling(dexlansoprazole, [[Dexlansoprazol]])
* insert Spelling(dexlansoprazole, [[Dexilant]])
* #cimetidine "cimetidine"
* insert Is(cimetidine, interaction, acid-reducer)
* insert Spelling(cimetidine, [[Cimetidin]])
* insert Spelling(cimetidine, [[Tagamet]])
* #ranitidine "ranitidine"
* insert Is(ranitidine, interaction, acid-reducer)
* insert Spelling(ranitidine, [[Ranitidin]])
* insert Spelling(ranitidine, [[Zantac]])
* #famotidine "famotidine"
* insert Is(famotidine, interaction, acid-reducer)
* insert Spelling(famotidine, [[Famotidin]])
* insert Spelling(famotidine, [[Pepcid]])
* #nizatidine "nizatidine"
* insert Is(nizatidine, interaction, acid-reducer)
* insert Spelling(nizatidine, [[Nizatidin]])
* #warfarin "warfarin"
* insert Is(warfarin, interaction, vitamin-k-antagonist)
* insert Spelling(warfarin, [[Coumadin]])
* insert Spelling(warfarin, [[Jantoven]])
* #phenprocoumon "phenprocoumon"
* insert Is(phenprocoumon, interaction, vitamin-k-antagonist)
* insert Spelling(phenprocoumon, [[Marcumar]])
* insert Spelling(phenprocoumon, [[Falithrom]])
* insert Spelling(phenprocoumon, [[Marcoumar]])
* #acenocoumarol "acenocoumarol"
* insert Is(acenocoumarol, interaction, vitamin-k-antagonist)
* insert Spelling(acenocoumarol, [[Sintrom]])

Instance: other-medicine
InstanceOf: ConceptMap
Usage: #definition
* insert Map(OtherMedicine, [[Medicine by ingredient]])
* description = "From a code of an ingredient to a medicine that interacts. The RxNorm ingredients were seen in the public schema of CPIC and, those of H2 blockers, in a public list of ATC groups, the products of warfarin in eCQM content (2021); the ATC codes in a public copy of the classification. The RxNorm ingredients of clarithromycin, itraconazole, posaconazole, ritonavir, rifampicin and the others without a code were not seen: they are read by ATC and by their words."
* insert From(http://www.nlm.nih.gov/research/umls/rxnorm, crlm-other-medicine)
* insert To(121243, [[voriconazole]], voriconazole, equivalent)
* insert To(2002, [[carbamazepine]], carbamazepine, equivalent)
* insert To(8183, [[phenytoin]], phenytoin, equivalent)
* insert To(7646, [[omeprazole]], omeprazole, equivalent)
* insert To(40790, [[pantoprazole]], pantoprazole, equivalent)
* insert To(17128, [[lansoprazole]], lansoprazole, equivalent)
* insert To(114979, [[rabeprazole]], rabeprazole, equivalent)
* insert To(283742, [[esomeprazole]], esomeprazole, equivalent)
* insert To(816346, [[dexlansoprazole]], dexlansoprazole, equivalent)
* insert To(2541, [[cimetidine]], cimetidine, equivalent)
* insert To(9143, [[ranitidine]], ranitidine, equivalent)
* insert To(4278, [[famotidine]], famotidine, equivalent)
* insert To(42319, [[nizatidine]], nizatidine, equivalent)
* insert To(11289, [[warfarin]], warfarin, equivalent)
* insert To(8150, [[phenprocoumon]], phenprocoumon, equivalent)
* insert To(154, [[acenocoumarol]], acenocoumarol, equivalent)
* insert To(855288, [[warfarin sodium 1 MG Oral Tablet]], warfarin, wider)
* insert To(855296, [[warfarin sodium 10 MG Oral Tablet]], warfarin, wider)
* insert To(855302, [[warfarin sodium 2 MG Oral Tablet]], warfarin, wider)
* insert To(855312, [[warfarin sodium 2.5 MG Oral Tablet]], warfarin, wider)
* insert To(855318, [[warfarin sodium 3 MG Oral Tablet]], warfarin, wider)
* insert To(855324, [[warfarin sodium 4 MG Oral Tablet]], warfarin, wider)
* insert To(855332, [[warfarin sodium 5 MG Oral Tablet]], warfarin, wider)
* insert To(855338, [[warfarin sodium 6 MG Oral Tablet]], warfarin, wider)
* insert To(855344, [[warfarin sodium 7.5 MG Oral Tablet]], warfarin, wider)
* insert From(http://www.whocc.no/atc, crlm-other-medicine)
* insert To(J05AB15, [[brivudine]], brivudine, equivalent)
* insert To(J01FA09, [[clarithromycin]], clarithromycin, equivalent)
* insert To(J01FA15, [[telithromycin]], telithromycin, equivalent)
* insert To(J02AB02, [[ketoconazole]], ketoconazole, equivalent)
* insert To(J02AC02, [[itraconazole]], itraconazole, equivalent)
* insert To(J02AC03, [[voriconazole]], voriconazole, equivalent)
* insert To(J02AC04, [[posaconazole]], posaconazole, equivalent)
* insert To(J05AE03, [[ritonavir]], ritonavir, equivalent)
* insert To(V03AX03, [[cobicistat]], cobicistat, equivalent)
* insert To(J05AE01, [[saquinavir]], saquinavir, equivalent)
* insert To(J05AE02, [[indinavir]], indinavir, equivalent)
* insert To(J05AE04, [[nelfinavir]], nelfinavir, equivalent)
* insert To(N06AX06, [[nefazodone]], nefazodone, equivalent)
* insert To(J04AB02, [[rifampicin]], rifampicin, equivalent)
* insert To(N03AF01, [[carbamazepine]], carbamazepine, equivalent)
* insert To(N03AB02, [[phenytoin]], phenytoin, equivalent)
* insert To(L01XX23, [[mitotane]], mitotane, equivalent)
* insert To(N06AX25, [[st johns wort]], st-johns-wort, equivalent)
* insert To(A02BC01, [[omeprazole]], omeprazole, equivalent)
* insert To(A02BC02, [[pantoprazole]], pantoprazole, equivalent)
* insert To(A02BC03, [[lansoprazole]], lansoprazole, equivalent)
* insert To(A02BC04, [[rabeprazole]], rabeprazole, equivalent)
* insert To(A02BC05, [[esomeprazole]], esomeprazole, equivalent)
* insert To(A02BC06, [[dexlansoprazole]], dexlansoprazole, equivalent)
* insert To(A02BA01, [[cimetidine]], cimetidine, equivalent)
* insert To(A02BA02, [[ranitidine]], ranitidine, equivalent)
* insert To(A02BA03, [[famotidine]], famotidine, equivalent)
* insert To(A02BA04, [[nizatidine]], nizatidine, equivalent)
* insert To(B01AA03, [[warfarin]], warfarin, equivalent)
* insert To(B01AA04, [[phenprocoumon]], phenprocoumon, equivalent)
* insert To(B01AA07, [[acenocoumarol]], acenocoumarol, equivalent)

ValueSet: Platinum
Id: platinum
Title: "Platinum drugs other than oxaliplatin"
Description: "Cisplatin and carboplatin, to which an allergy is one to platinum; the codes were seen in the public schema of CPIC."
* insert Published
* http://www.nlm.nih.gov/research/umls/rxnorm#2555 "cisplatin"
* http://www.nlm.nih.gov/research/umls/rxnorm#40048 "carboplatin"
