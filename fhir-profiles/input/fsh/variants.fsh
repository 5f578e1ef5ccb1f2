ValueSet: Variant
Id: variant
Title: "Genetic variant"
Description: "Observations that report a genetic variant as present or absent; the code was seen in mCODE 4 and Genomics Reporting 2 and 3."
* insert Published
* $loinc#69548-6 "Genetic variant assessment"

ValueSet: RegionStudied
Id: region-studied
Title: "Region studied"
Description: "Observations that say which regions a test has covered; the code was seen in mCODE 4 and Genomics Reporting 2."
* insert Published
* $loinc#53041-0 "DNA region of interest panel"

Instance: braf-codon-600-test
InstanceOf: ConceptMap
Usage: #definition
* insert Map(BrafCodon600Test, [[Test for BRAF at codon 600]])
* description = "From a test that speaks of codon 600 of BRAF alone to what its presence means: a negative result does not make BRAF wild type. The codes were seen in mCODE 3 and 4 and mcode/clinical-trial-matching-app."
* insert From(http://loinc.org, crlm-finding-value)
* insert To(58415-1, [[BRAF gene p.Val600Glu [Presence] in Tissue by Molecular genetics method]], V600E, equivalent)
* insert To(85299-6, [[BRAF V600E mutant protein [Presence] in Cancer specimen by Immune stain]], V600E, equivalent)
* insert To(89861-9, [[BRAF gene p.Val600Lys [Presence] in Tissue by Molecular genetics method]], non-V600E, wider)

ValueSet: BrafV600Test
Id: braf-v600-test
Title: "Test for BRAF at codon 600 whose value names the change"
Description: "Observations whose value names what was found at codon 600 of BRAF; a negative result does not make BRAF wild type. The codes were seen in mcode/clinical-trial-matching-app."
* insert Published
* $loinc#97025-1 "BRAF gene V600 mutations [Identifier] in Tissue by Molecular genetics method Nominal"
* $loinc#93690-6 "BRAF gene V600 mutations [Identifier] in Plasma cell-free DNA by Molecular genetics method Nominal"

ValueSet: VariantOfNoAccount
Id: variant-of-no-account
Title: "Variant of no account"
Description: "Clinical significance by which a variant makes a gene neither mutant nor wild type: uncertain, likely benign, benign; the codes are of LOINC answer list LL4034-6, the first was seen in mCODE 3 and 4 and Genomics Reporting 3, the last in the value set genetic-therapeutic-implications-vs of Genomics Reporting 3."
* insert Published
* $loinc#LA26333-7 "Uncertain significance"
* $loinc#LA26334-5 "Likely benign"
* $loinc#LA6675-8 "Benign"

ValueSet: BenignVariant
Id: benign-variant
Title: "Benign variant"
Description: "Clinical significance by which a variant takes nothing from a result that says wild type: likely benign, benign; the codes are those of the value set variant-of-no-account."
* insert Published
* $loinc#LA26334-5 "Likely benign"
* $loinc#LA6675-8 "Benign"

ValueSet: PathogenicVariant
Id: pathogenic-variant
Title: "Pathogenic variant"
Description: "Clinical significance by which the sender calls a variant pathogenic: pathogenic, likely pathogenic; the codes are of LOINC answer list LL4034-6."
* insert Published
* $loinc#LA6668-3 "Pathogenic"
* $loinc#LA26332-9 "Likely pathogenic"

ValueSet: NoSequenceAlteration
Id: no-sequence-alteration
Title: "No alteration of the sequence"
Description: "Change types and consequences by which a variant that is called present changes no sequence or no protein; the codes were seen in examples of Genomics Reporting 3."
* insert Published
* $so#SO:0002073 "no_sequence_alteration"
* $so#SO:0001819 "synonymous_variant"

ValueSet: ProteinChangingConsequence
Id: protein-changing-consequence
Title: "Consequence that changes the protein"
Description: "Consequences by which a variant without a protein name changes the protein; the codes were seen in examples of Genomics Reporting 3."
* insert Published
* $so#SO:0001583 "missense_variant"
* $so#SO:0001587 "stop_gained"
* $so#SO:0001589 "frameshift_variant"
* $so#SO:0002054 "loss_of_function_variant"

ValueSet: CopyNumberGain
Id: copy-number-gain
Title: "Gain of copies"
Description: "Consequence or change type by which a variant is an amplification; the code was seen in mCODE 4 and Genomics Reporting 3. A bare copy number (LOINC 82155-3) is not read: no rule for it stands in the sources."
* insert Published
* $so#SO:0001742 "copy_number_gain"

ValueSet: CopyNumberChange
Id: copy-number-change
Title: "Change of the number of copies"
Description: "Consequences or change types by which a variant is a change of copies and no mutation; the codes were seen in mCODE 4 and Genomics Reporting 3."
* insert Published
* $so#SO:0001742 "copy_number_gain"
* $so#SO:0001743 "copy_number_loss"
* $so#SO:0001019 "copy_number_variation"

ValueSet: FusionConsequence
Id: fusion-consequence
Title: "Fusion"
Description: "Consequence or change type by which a variant is a fusion of genes; the codes were seen in examples of Genomics Reporting 3."
* insert Published
* $so#SO:0001886 "transcript_fusion"
* $so#SO:0001565 "gene_fusion"

ValueSet: MolecularConsequence
Id: molecular-consequence
Title: "Molecular consequence"
Description: "Observations of what a variant does to transcript and protein, derived from the variant; the code was seen in Genomics Reporting 3."
* insert Published
* $gr#molecular-consequence "Molecular Consequence"

ValueSet: VariantEffect
Id: variant-effect
Title: "Components that say what a variant does"
Description: "Components of a variant, or of a molecular consequence, that name its type or consequence in the Sequence Ontology; the codes were seen in mCODE 4 and Genomics Reporting 2 and 3."
* insert Published
* $loinc#48019-4 "DNA change type"
* $gr#molecular-consequence "Molecular Consequence"
* $gr#feature-consequence "Feature Consequence"
* $gr#functional-effect "Functional Effect"

ValueSet: WholeGeneMethod
Id: whole-gene-method
Title: "Method that reads a gene as a whole"
Description: "Methods of an analysis by which a gene that it names as studied was sequenced as a whole; the codes are of Genomics Reporting 3 (genomic-study-method-type-cs). An analysis with other methods alone, or with select exons or variants, says nothing of the rest of a gene."
* insert Published
* $method#sequence-analysis-of-the-entire-coding-region "Sequence analysis of the entire coding region"
* $method#mutation-scanning-of-the-entire-coding-region "Mutation scanning of the entire coding region"
* $method#ngs-mps "Next-Generation (NGS)/Massively parallel sequencing (MPS)"

ValueSet: SelectRegionMethod
Id: select-region-method
Title: "Method that reads parts of a gene"
Description: "Methods of an analysis that look at chosen exons or variants; the codes are of Genomics Reporting 3 (genomic-study-method-type-cs)."
* insert Published
* $method#sequence-analysis-of-select-exons "Sequence analysis of select exons"
* $method#mutation-scanning-of-select-exons "Mutation scanning of select exons"
* $method#targeted-variant-analysis "Targeted variant analysis"
* $method#snp-detection "SNP Detection"

ValueSet: SequenceChangeType
Id: sequence-change-type
Title: "Small change of the sequence"
Description: "Types of change by which an analysis looks for mutations, not only for copies or fusions; the codes were seen in examples of Genomics Reporting 3."
* insert Published
* $so#SO:0001483 "SNV"
* $so#SO:0002007 "MNV"
* $so#SO:1000032 "delins"

ValueSet: RegionLimit
Id: region-limit
Title: "Component that narrows a region studied"
Description: "Components of a region studied that name parts of a gene: mutations tested for, ranges examined, a description, regions that could not be called. With one of them a gene counts as studied only if it can be shown to cover all hotspots. The codes are of mCODE 4 and Genomics Reporting 2."
* insert Published
* $loinc#36908-2 "Gene mutations tested for"
* $loinc#51959-5 "Range(s) of DNA sequence examined"
* $loinc#81293-3 "Description of ranges of DNA sequences examined"
* $loinc#47999-8 "DNA region name"
* $gr#uncallable-regions "Uncallable Sub-regions"
