ValueSet: MetaboliserComponent
Id: metaboliser-component
Title: "Component with the metaboliser status"
Description: "Components of a therapeutic implication that hold the metaboliser status which the genotype means; the codes were seen in Genomics Reporting 2 and 3 and mCODE 4 (predicted-therapeutic-implication)."
* insert Published
* $gr#therapeutic-implication "Therapeutic Implication"
* $gr#predicted-therapeutic-implication "Predicted Therapeutic Implication"
* $loinc#53040-2 "Genetic variation's effect on drug metabolism"

Instance: metaboliser
InstanceOf: ConceptMap
Usage: #definition
* insert Map(Metaboliser, [[Metaboliser status]])
* description = "From a metaboliser status to the value of the fact; the answers are of the value set genetic-therapeutic-implications-vs of Genomics Reporting 2 and 3. A rapid or ultrarapid metaboliser has no value: no rule speaks of it. No LOINC code of a DPYD test is read: none was seen with its name."
* insert From(http://loinc.org, crlm-finding-value)
* insert To(LA25391-6, [[Normal metabolizer]], normal, equivalent)
* insert To(LA10317-8, [[Intermediate metabolizer]], intermediate, equivalent)
* insert To(LA9657-3, [[Poor metabolizer]], poor, equivalent)
