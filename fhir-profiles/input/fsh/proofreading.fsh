CodeSystem: ProofreadingVariant
Id: proofreading-variant
Title: "Variants that impair proofreading"
Description: "Pathogenic variants of the exonuclease domain of POLE and POLD1, by gene and change of the protein (NP_006222, NP_002682): the eleven of POLE that León-Castillo et al. found pathogenic in endometrial carcinoma (J Pathol 2020; 250: 323-335, doi 10.1002/path.5372), and the two of the germline that Palles et al. found in families with adenomas and colorectal cancer (Nat Genet 2013; 45: 136-144, doi 10.1038/ng.2503). No other variant counts as pathogenic here; one that its sender calls so leaves the question open."
* insert Published
* ^caseSensitive = true
* #POLE-P286R "POLE P286R" "León-Castillo et al. 2020."
* #POLE-V411L "POLE V411L" "León-Castillo et al. 2020."
* #POLE-S297F "POLE S297F" "León-Castillo et al. 2020."
* #POLE-A456P "POLE A456P" "León-Castillo et al. 2020."
* #POLE-S459F "POLE S459F" "León-Castillo et al. 2020."
* #POLE-F367S "POLE F367S" "León-Castillo et al. 2020."
* #POLE-L424I "POLE L424I" "León-Castillo et al. 2020."
* #POLE-M295R "POLE M295R" "León-Castillo et al. 2020."
* #POLE-P436R "POLE P436R" "León-Castillo et al. 2020."
* #POLE-M444K "POLE M444K" "León-Castillo et al. 2020."
* #POLE-D368Y "POLE D368Y" "León-Castillo et al. 2020."
* #POLE-L424V "POLE L424V" "Palles et al. 2013."
* #POLD1-S478N "POLD1 S478N" "Palles et al. 2013."
