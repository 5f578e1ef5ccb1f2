Extension: CrlmScoreRange
Id: crlm-score-range
Title: "Range of a score"
Description: "All values that the score can take while inputs are missing; low = high when it is exact."
Context: RiskAssessment.prediction
* insert Published
* . ^short = "All values that the score can take"
* value[x] 1..1
* value[x] only Range
