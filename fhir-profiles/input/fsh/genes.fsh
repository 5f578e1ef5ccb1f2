CodeSystem: CrlmGene
Id: crlm-gene
Title: "Genes that a test can name"
Description: "The genes whose alterations Hepatica reads, by HGNC symbol, and the one pair that is tested together; the symbols were seen in the molecular tumour board panel of the German Medical Informatics Initiative (MII MTB 2026.0.1)."
* insert Published
* ^caseSensitive = true
* ^property[0].code = #hotspot-codon
* ^property[0].description = "A codon at which an alteration makes the tumour RAS mutant; an alteration elsewhere does not."
* ^property[0].type = #integer
* #KRAS "KRAS"
* insert HotspotCodons(KRAS)
* #NRAS "NRAS"
* insert HotspotCodons(NRAS)
* #HRAS "HRAS"
* #BRAF "BRAF"
* #ERBB2 "ERBB2"
* #KRAS-NRAS "KRAS and NRAS" "KRAS and NRAS, tested together"

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
* insert Map(Gene, [[Gene by HGNC id]])
* description = "From an HGNC id to the gene; the ids were seen in the molecular tumour board panel of the German Medical Informatics Initiative (MII MTB 2026.0.1)."
* insert From(http://www.genenames.org, crlm-gene)
* insert To(HGNC:6407, [[KRAS]], KRAS, equivalent)
* insert To(HGNC:7989, [[NRAS]], NRAS, equivalent)
* insert To(HGNC:5173, [[HRAS]], HRAS, equivalent)
* insert To(HGNC:1097, [[BRAF]], BRAF, equivalent)
* insert To(HGNC:3430, [[ERBB2]], ERBB2, equivalent)

Instance: gene-test
InstanceOf: ConceptMap
Usage: #definition
* insert Map(GeneTest, [[Gene by laboratory test]])
* description = "From a test for the mutations of a gene, whose value names what was found, to that gene; the codes were seen in mCODE 3 and 4, mcode-extraction-framework and mcode/clinical-trial-matching-app."
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
// KRAS-NRAS
* insert To(81420-2, [[KRAS and NRAS gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal]], KRAS-NRAS, equivalent)
