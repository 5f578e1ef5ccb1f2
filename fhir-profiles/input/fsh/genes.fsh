CodeSystem: CrlmGene
Id: crlm-gene
Title: "Genes that a test can name"
Description: "The genes whose alterations Hepatica reads, by HGNC symbol, and the one pair that is tested together; the symbols were seen in the molecular tumour board panel of the German Medical Informatics Initiative (MII MTB 2026.0.1), those of POLE and POLD1 in other lists of German guides. Which genes are read is decided by this list alone."
* insert Published
* ^caseSensitive = true
* ^property[0].code = #hotspot-codon
* ^property[0].description = "A codon at which an alteration makes the tumour RAS mutant; an alteration elsewhere does not."
* ^property[0].type = #integer
* ^property[1].code = #spelling
* ^property[1].description = "Another name by which a sender's display or text calls the gene, compared without regard to case and hyphens: aliases and previous symbols that mean no other gene. Those of KRAS, BRAF and ERBB2 were seen in public copies of the list of NCBI Gene; the others were not looked up."
* ^property[1].type = #string
* ^property[2].code = #member
* ^property[2].description = "A gene of several that are tested together; a code with members is no gene itself."
* ^property[2].type = #code
* ^property[3].code = #role
* ^property[3].description = "What the gene is read for besides its mutations: mismatch-repair (the stain of its protein), ntrk or ret (its fusions)."
* ^property[3].type = #code
* insert Property(first-residue, integer, [[The number of the first of the residues.]])
* insert Property(residues, string, [[Amino acids of the reference protein, by which a change that is numbered otherwise is noticed.]])
* #KRAS "KRAS"
* insert HotspotCodons(KRAS)
* insert Spelling(KRAS, KRAS1)
* insert Spelling(KRAS, KRAS2)
* insert Spelling(KRAS, RASK2)
* insert Spelling(KRAS, KI-RAS)
* insert Spelling(KRAS, C-K-RAS)
* insert Spelling(KRAS, C-KI-RAS)
* insert Spelling(KRAS, C-KI-RAS2)
* insert Spelling(KRAS, K-RAS2A)
* insert Spelling(KRAS, K-RAS2B)
* insert Spelling(KRAS, K-RAS4A)
* insert Spelling(KRAS, K-RAS4B)
* insert Spelling(KRAS, CFC2)
* insert Spelling(KRAS, RALD)
* #NRAS "NRAS"
* insert HotspotCodons(NRAS)
* insert Spelling(NRAS, NRAS1)
* #HRAS "HRAS"
* insert Spelling(HRAS, HRAS1)
* insert Spelling(HRAS, C-H-RAS)
// the kinase domain of UniProt P15056 (isoform 1, NP_004324), as public copies of it have it
* #BRAF "BRAF"
* #BRAF ^property[+].code = #first-residue
* #BRAF ^property[=].valueInteger = 457
* #BRAF ^property[+].code = #residues
* #BRAF ^property[=].valueString = "ITVGQRIGSGSFGTVYKGKWHGDVAVKMLNVTAPTPQQLQAFKNEVGVLRKTRHVNILLFMGYSTKPQLAIVTQWCEGSSLYHHLHIIETKFEMIKLIDIARQTAQGMDYLHAKSIIHRDLKSNNIFLHEDLTVKIGDFGLATVKSRWSGSHQFEQLSGSILWMAPEVIRMQDKNPYSFQSDVYAFGIVLYELMTGQLPYSNINNRDQIIFMVGRGYLSPDLSKVRSNCPKAMKRLMAECLKKKRDERPLFPQILASIELL"
* insert Spelling(BRAF, BRAF1)
* insert Spelling(BRAF, RAFB1)
* #ERBB2 "ERBB2"
* insert Spelling(ERBB2, HER2)
* insert Spelling(ERBB2, NEU)
* insert Spelling(ERBB2, CD340)
* insert Spelling(ERBB2, TKR1)
* insert Spelling(ERBB2, C-ERB-2)
* insert Spelling(ERBB2, C-ERBB-2)
* #TP53 "TP53"
* insert Spelling(TP53, P53)
* #SMAD4 "SMAD4"
* insert Spelling(SMAD4, DPC4)
* insert Spelling(SMAD4, MADH4)
* #FBXW7 "FBXW7"
* insert Spelling(FBXW7, FBW7)
* insert Spelling(FBXW7, CDC4)
* #APC "APC"
* #PIK3CA "PIK3CA"
* #CTNNB1 "CTNNB1"
* insert Spelling(CTNNB1, CTNNB)
* #NTRK1 "NTRK1"
* insert Spelling(NTRK1, TRKA)
* insert Is(NTRK1, role, ntrk)
* #NTRK2 "NTRK2"
* insert Spelling(NTRK2, TRKB)
* insert Is(NTRK2, role, ntrk)
* #NTRK3 "NTRK3"
* insert Spelling(NTRK3, TRKC)
* insert Is(NTRK3, role, ntrk)
* #RET "RET"
* insert Is(RET, role, ret)
* #MLH1 "MLH1"
* insert Spelling(MLH1, HMLH1)
* insert Is(MLH1, role, mismatch-repair)
* #MSH2 "MSH2"
* insert Spelling(MSH2, HMSH2)
* insert Is(MSH2, role, mismatch-repair)
* #MSH6 "MSH6"
* insert Spelling(MSH6, GTBP)
* insert Spelling(MSH6, HMSH6)
* insert Is(MSH6, role, mismatch-repair)
* #PMS2 "PMS2"
* insert Spelling(PMS2, HPMS2)
* insert Is(PMS2, role, mismatch-repair)
* #POLE "POLE"
* #POLD1 "POLD1"
* #DPYD "DPYD"
* insert Spelling(DPYD, DPD)
* #UGT1A1 "UGT1A1"
* #KRAS-NRAS "KRAS and NRAS" "KRAS and NRAS, tested together"
* insert Spelling(KRAS-NRAS, RAS)
* insert Is(KRAS-NRAS, member, KRAS)
* insert Is(KRAS-NRAS, member, NRAS)

RuleSet: HotspotCodons(gene)
* #{gene} ^property[0].code = #hotspot-codon
* #{gene} ^property[0].valueInteger = 12
* #{gene} ^property[1].code = #hotspot-codon
* #{gene} ^property[1].valueInteger = 13
* #{gene} ^property[2].code = #hotspot-codon
* #{gene} ^property[2].valueInteger = 59
* #{gene} ^property[3].code = #hotspot-codon
* #{gene} ^property[3].valueInteger = 61
* #{gene} ^property[4].code = #hotspot-codon
* #{gene} ^property[4].valueInteger = 117
* #{gene} ^property[5].code = #hotspot-codon
* #{gene} ^property[5].valueInteger = 146

Instance: gene
InstanceOf: ConceptMap
Usage: #definition
* insert Map(Gene, [[Gene by id]])
* description = "From an HGNC id or an NCBI gene id to the gene; the HGNC ids were seen in the molecular tumour board panel of the German Medical Informatics Initiative (MII MTB 2026.0.1), those of POLE and POLD1 beside the symbol in other public lists, the NCBI ids beside the symbol or the HGNC id in public test data, and the use of that system in mCODE 4. PMS2, POLE and POLD1 have no NCBI id here since none was seen."
* insert From(http://www.genenames.org, crlm-gene)
* insert To(HGNC:6407, [[KRAS]], KRAS, equivalent)
* insert To(HGNC:7989, [[NRAS]], NRAS, equivalent)
* insert To(HGNC:5173, [[HRAS]], HRAS, equivalent)
* insert To(HGNC:1097, [[BRAF]], BRAF, equivalent)
* insert To(HGNC:3430, [[ERBB2]], ERBB2, equivalent)
* insert To(HGNC:11998, [[TP53]], TP53, equivalent)
* insert To(HGNC:6770, [[SMAD4]], SMAD4, equivalent)
* insert To(HGNC:16712, [[FBXW7]], FBXW7, equivalent)
* insert To(HGNC:583, [[APC]], APC, equivalent)
* insert To(HGNC:8975, [[PIK3CA]], PIK3CA, equivalent)
* insert To(HGNC:2514, [[CTNNB1]], CTNNB1, equivalent)
* insert To(HGNC:8031, [[NTRK1]], NTRK1, equivalent)
* insert To(HGNC:8032, [[NTRK2]], NTRK2, equivalent)
* insert To(HGNC:8033, [[NTRK3]], NTRK3, equivalent)
* insert To(HGNC:9967, [[RET]], RET, equivalent)
* insert To(HGNC:7127, [[MLH1]], MLH1, equivalent)
* insert To(HGNC:7325, [[MSH2]], MSH2, equivalent)
* insert To(HGNC:7329, [[MSH6]], MSH6, equivalent)
* insert To(HGNC:9122, [[PMS2]], PMS2, equivalent)
* insert To(HGNC:9177, [[POLE]], POLE, equivalent)
* insert To(HGNC:9175, [[POLD1]], POLD1, equivalent)
* insert To(HGNC:3012, [[DPYD]], DPYD, equivalent)
* insert To(HGNC:12530, [[UGT1A1]], UGT1A1, equivalent)
* insert From(https://www.ncbi.nlm.nih.gov/gene, crlm-gene)
* insert To(3845, [[KRAS]], KRAS, equivalent)
* insert To(4893, [[NRAS]], NRAS, equivalent)
* insert To(3265, [[HRAS]], HRAS, equivalent)
* insert To(673, [[BRAF]], BRAF, equivalent)
* insert To(2064, [[ERBB2]], ERBB2, equivalent)
* insert To(7157, [[TP53]], TP53, equivalent)
* insert To(4089, [[SMAD4]], SMAD4, equivalent)
* insert To(55294, [[FBXW7]], FBXW7, equivalent)
* insert To(324, [[APC]], APC, equivalent)
* insert To(5290, [[PIK3CA]], PIK3CA, equivalent)
* insert To(1499, [[CTNNB1]], CTNNB1, equivalent)
* insert To(4914, [[NTRK1]], NTRK1, equivalent)
* insert To(4915, [[NTRK2]], NTRK2, equivalent)
* insert To(4916, [[NTRK3]], NTRK3, equivalent)
* insert To(5979, [[RET]], RET, equivalent)
* insert To(4292, [[MLH1]], MLH1, equivalent)
* insert To(4436, [[MSH2]], MSH2, equivalent)
* insert To(2956, [[MSH6]], MSH6, equivalent)
* insert To(1806, [[DPYD]], DPYD, equivalent)

Instance: gene-test
InstanceOf: ConceptMap
Usage: #definition
* insert Map(GeneTest, [[Gene by laboratory test]])
* description = "From a test for the mutations of a gene, whose value names what was found, to that gene; the codes were seen in mCODE 3 and 4, mcode-extraction-framework and mcode/clinical-trial-matching-app. Codes that say what was tested for, or that hold a sequence file, are in the value set gene-tested-for instead."
* insert From(http://loinc.org, crlm-gene)
// KRAS
* insert To(85509-8, [[KRAS gene mutations found [Identifier] in Colorectal cancer specimen by Molecular genetics method Nominal]], KRAS, equivalent)
* insert To(21702-6, [[KRAS gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal]], KRAS, equivalent)
* insert To(75974-6, [[KRAS gene targeted mutation analysis in Blood or Tissue by Molecular genetics method]], KRAS, equivalent)
* insert To(82535-6, [[KRAS gene full mutation analysis in Blood or Tissue by Sequencing]], KRAS, equivalent)
* insert To(53620-1, [[KRAS gene mutations found [Identifier] in Bone marrow by Molecular genetics method Nominal]], KRAS, equivalent)
// NRAS
* insert To(21719-0, [[NRAS gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal]], NRAS, equivalent)
* insert To(85510-6, [[NRAS gene mutations found [Identifier] in Colorectal cancer specimen by Molecular genetics method Nominal]], NRAS, equivalent)
* insert To(53621-9, [[NRAS gene mutations found [Identifier] in Bone marrow by Molecular genetics method Nominal]], NRAS, equivalent)
// BRAF
* insert To(58483-9, [[BRAF gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal]], BRAF, equivalent)
* insert To(53844-7, [[BRAF gene targeted mutation analysis in Blood or Tissue by Molecular genetics method]], BRAF, equivalent)
* insert To(85511-4, [[BRAF gene mutations found [Identifier] in Colorectal cancer specimen by Molecular genetics method Nominal]], BRAF, equivalent)
// PIK3CA
* insert To(60033-8, [[PIK3CA gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal]], PIK3CA, equivalent)
* insert To(85507-2, [[PIK3CA gene mutations found [Identifier] in Colorectal cancer specimen by Molecular genetics method Nominal]], PIK3CA, equivalent)
* insert To(60034-6, [[PIK3CA gene targeted mutation analysis in Blood or Tissue by Molecular genetics method]], PIK3CA, equivalent)
// TP53
* insert To(21739-8, [[TP53 gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal]], TP53, equivalent)
* insert To(94217-7, [[TP53 gene deletion+duplication and full mutation analysis in Blood or Tissue by Molecular genetics method]], TP53, equivalent)
// KRAS-NRAS
* insert To(81420-2, [[KRAS and NRAS gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal]], KRAS-NRAS, equivalent)

ValueSet: GeneTestedFor
Id: gene-tested-for
Title: "What was tested for"
Description: "Observations that say which mutations were looked for, or that hold a sequence file, and never what was found: told, not read. The codes were seen in mCODE 3 and 4 and mcode/clinical-trial-matching-app."
* insert Published
* $loinc#21703-4 "KRAS gene mutations tested for in Blood or Tissue by Molecular genetics method Nominal"
* $loinc#21720-8 "NRAS gene mutations tested for in Blood or Tissue by Molecular genetics method Nominal"
* $loinc#63419-6 "PIK3CA gene mutations tested for in Blood or Tissue by Molecular genetics method Nominal"
* $loinc#21734-9 "RET gene mutations tested for in Blood or Tissue by Molecular genetics method Nominal"
* $loinc#83059-6 "KRAS gene [VCF] in Cancer specimen by Sequencing"
* $loinc#83060-4 "NRAS gene [VCF] in Cancer specimen by Sequencing"
* $loinc#83061-2 "BRAF gene [VCF] in Cancer specimen by Sequencing"
* $loinc#83062-0 "PIK3CA gene [VCF] in Cancer specimen by Sequencing"

CodeSystem: CrlmTranscript
Id: crlm-transcript
Title: "Transcripts that are numbered otherwise"
Description: "Transcripts and their proteins, without version, whose codons have higher numbers than those of the reference by which mutations are named. Two isoforms of BRAF have 40 codons more before the kinase domain: c.1919T>A (p.Val640Glu) of NM_001374258 is c.1799T>A (p.Val600Glu) of NM_004333, and c.1900G>T of NM_001374258 and NM_001374244 is c.1780G>T of NM_004333 (seen in the documentation of Phenopackets, in test data of annotators and in the MANE lists, which have the pairs of RefSeq and Ensembl)."
* insert Published
* ^caseSensitive = true
* insert Property(gene, code, [[The gene.]])
* insert Property(codon-offset, integer, [[How much higher its codons are numbered than those of the reference.]])
* #NM_001374258 "BRAF, MANE Plus Clinical"
* insert Is(NM_001374258, gene, BRAF)
* #NM_001374258 ^property[+].code = #codon-offset
* #NM_001374258 ^property[=].valueInteger = 40
* #NP_001361187 "protein of NM_001374258"
* insert Is(NP_001361187, gene, BRAF)
* #NP_001361187 ^property[+].code = #codon-offset
* #NP_001361187 ^property[=].valueInteger = 40
* #ENST00000644969 "Ensembl name of NM_001374258"
* insert Is(ENST00000644969, gene, BRAF)
* #ENST00000644969 ^property[+].code = #codon-offset
* #ENST00000644969 ^property[=].valueInteger = 40
* #ENSP00000496776 "Ensembl name of NP_001361187"
* insert Is(ENSP00000496776, gene, BRAF)
* #ENSP00000496776 ^property[+].code = #codon-offset
* #ENSP00000496776 ^property[=].valueInteger = 40
* #NM_001374244 "BRAF, isoform 3"
* insert Is(NM_001374244, gene, BRAF)
* #NM_001374244 ^property[+].code = #codon-offset
* #NM_001374244 ^property[=].valueInteger = 40
* #NP_001361173 "protein of NM_001374244"
* insert Is(NP_001361173, gene, BRAF)
* #NP_001361173 ^property[+].code = #codon-offset
* #NP_001361173 ^property[=].valueInteger = 40
