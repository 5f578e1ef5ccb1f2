// What a card of CDS Hooks is about, where that is no statement of the evidence base.
CodeSystem: CrlmCardTopic
Id: crlm-card-topic
Title: "Topics of cards"
Description: "What a card of CDS Hooks is about. A card about a statement of the evidence base has the id of that statement as its code, which is also the id of the PlanDefinition that tells it; those are not listed here. A topic is the same for every patient, so that feedback can be told by it."
* insert Published
* ^content = #fragment
* ^caseSensitive = true
* #crlm-proposal "Proposal for the tumour board"
* #crlm-work-up "Results that decisions wait for"
* #crlm-contradictions "Contradictions in the record"
* #crlm-incomplete "Data that could not be had"
* #crlm-order-waits "Orders that depend on a result that is not on record"
* #crlm-order-disputed "Orders that the sources disagree about"
