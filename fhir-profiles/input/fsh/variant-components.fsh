CodeSystem: VariantComponent
Id: variant-component
Title: "Components of a variant"
Description: "What a component of a genetic variant, or of a region studied, says; the codes are Hepatica's own."
* insert Published
* ^caseSensitive = true
* #gene-studied "gene studied"
* #protein-hgvs "change of the protein" "In the nomenclature of HGVS."
* #coding-hgvs "change of the coding sequence" "In the nomenclature of HGVS."
* #genomic-hgvs "change of the genomic sequence" "In the nomenclature of HGVS."
* #variation-code "code or name of the variation"
* #iscn "cytogenetic nomenclature"
* #position "position" "Exact start and end on the sequence."
* #copy-number "number of copies"
* #allele-frequency "allele frequency"
* #clinical-significance "clinical significance"
* #change-type "type of change"
* #source-class "germline or somatic"
* #transcript "transcript" "The reference sequence by which the change is numbered."

Instance: variant-component
InstanceOf: ConceptMap
Usage: #definition
* insert Map(VariantComponent, [[Component of a variant by code]])
* description = "From the code of a component to what it says; the codes were seen in mCODE 4 and Genomics Reporting 2 and 3."
* insert From(http://loinc.org, variant-component)
* insert To(48018-6, [[Gene studied]], gene-studied, equivalent)
* insert To(48005-3, [[Amino acid change (pHGVS)]], protein-hgvs, equivalent)
* insert To(48004-6, [[DNA change (c.HGVS)]], coding-hgvs, equivalent)
* insert To(81290-9, [[Genomic DNA change (gHGVS)]], genomic-hgvs, equivalent)
* insert To(81252-9, [[Discrete genetic variant]], variation-code, equivalent)
* insert To(81291-7, [[Variant ISCN]], iscn, equivalent)
* insert To(81254-5, [[Genomic allele start-end]], position, equivalent)
* insert To(82155-3, [[Genomic structural variant copy number]], copy-number, equivalent)
* insert To(81258-6, [[Sample variant allelic frequency]], allele-frequency, equivalent)
* insert To(53037-8, [[Genetic variation clinical significance]], clinical-significance, equivalent)
* insert To(48019-4, [[DNA change type]], change-type, equivalent)
* insert To(51958-7, [[Transcript reference sequence]], transcript, equivalent)
* insert To(48002-0, [[Genomic source class]], source-class, equivalent)

ValueSet: Germline
Id: germline
Title: "Germline"
Description: "The genomic source class by which a variant is one of the germline; the code was seen in mCODE 4 and Genomics Reporting 2 and 3."
* insert Published
* $loinc#LA6683-2 "Germline"
