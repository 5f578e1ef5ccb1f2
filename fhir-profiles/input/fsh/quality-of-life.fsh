CodeSystem: QualityOfLifeInstrument
Id: quality-of-life-instrument
Title: "Instruments for quality of life"
Description: "Questionnaires of patient-reported quality of life, with other words by which the title of a questionnaire names them; words are compared whole and without regard to case."
* insert Published
* ^caseSensitive = true
* ^property[0].code = #spelling
* ^property[0].description = "Another word by which free text names the instrument."
* ^property[0].type = #string
* #qlq-c30 "EORTC QLQ-C30"
* insert Spelling(qlq-c30, [[QLQ-C30]])
* insert Spelling(qlq-c30, [[QLQ C30]])
* insert Spelling(qlq-c30, [[QLQC30]])
* #qlq-cr29 "EORTC QLQ-CR29"
* insert Spelling(qlq-cr29, [[QLQ-CR29]])
* insert Spelling(qlq-cr29, [[QLQ CR29]])
* insert Spelling(qlq-cr29, [[QLQ-CR 29]])
* insert Spelling(qlq-cr29, [[CR29]])
* #qlq-lmc21 "EORTC QLQ-LMC21"
* insert Spelling(qlq-lmc21, [[QLQ-LMC21]])
* insert Spelling(qlq-lmc21, [[QLQ LMC21]])
* insert Spelling(qlq-lmc21, [[LMC21]])
* #fact-g "FACT-G"
* insert Spelling(fact-g, [[FACT G]])
* insert Spelling(fact-g, [[Functional Assessment of Cancer Therapy - General]])
* #eq-5d "EQ-5D"
* insert Spelling(eq-5d, [[EQ5D]])
* insert Spelling(eq-5d, [[EQ-5D-3L]])
* insert Spelling(eq-5d, [[EQ-5D-5L]])
* insert Spelling(eq-5d, [[EuroQol]])
* #sf-36 "SF-36"
* insert Spelling(sf-36, [[SF36]])
* insert Spelling(sf-36, [[SF-36v2]])
* insert Spelling(sf-36, [[Short Form 36]])

ValueSet: QualityOfLifeAssessment
Id: quality-of-life-assessment
Title: "Assessment of quality of life"
Description: "Observations and procedures that mean that quality of life was asked for; the code was seen in the German MII PRO guide."
* insert Published
* $sct#273446001 "EORTC QLQ-C30"
