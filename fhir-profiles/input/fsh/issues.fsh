CodeSystem: CrlmIssue
Id: crlm-issue
Title: "Issues"
Description: "What kind of issue a DetectedIssue of Hepatica raises; the codes are its own."
* insert Published
* ^caseSensitive = true
* #not-advised "Not advised" "The evidence speaks against an activity."
* #conflict "Conflict" "Two sources in the record contradict each other on one fact, and neither is used."
* #discordance "Discordance" "Two results disagree, and one of them counts by rule."
* #caution "Caution" "The evidence asks for care with an activity."
