ValueSet: RouteElsewhere
Id: route-elsewhere
Title: "Routes to eye and skin"
Description: "Routes by which a drug that is also given against colorectal liver metastases is given for something else: fluorouracil on the skin, bevacizumab and aflibercept into the eye. The codes were seen in a value set for routes of the French OncoFAIR guide, the intravitreal one in public resources."
* insert Published
* $sct#6064005 "Topical route"
* $sct#45890007 "Transdermal route"
* $sct#54485002 "Ophthalmic route"
* $sct#418401004 "Intravitreal route"

// The same in words. A text is of the concept if it has one of its parts, or one of its words, outside the words of another route.
CodeSystem: RouteWords
Id: route-words
Title: "Words of routes"
Description: "The words, English and German, by which free text names a route, a form or a preparation with which a drug that is also given against colorectal liver metastases is given for something else. Case does not count."
* insert Published
* ^caseSensitive = true
* insert Property(part, string, [[Letters that mean it wherever they stand, be it inside a word.]])
* insert Property(word, string, [[A word that means it only as a whole.]])
* insert Property(other, string, [[Letters that hold a part, and mean another route.]])

* #elsewhere "to eye or skin" "Given to the eye or to the skin, and so not against metastases."
* insert Word(elsewhere, part, intravitreal)
* insert Word(elsewhere, part, ophthalm)
* insert Word(elsewhere, part, ocular)
* insert Word(elsewhere, part, okulär)
* insert Word(elsewhere, part, auge)
* insert Word(elsewhere, part, conjunctiv)
* insert Word(elsewhere, part, konjunktiv)
* insert Word(elsewhere, part, topical)
* insert Word(elsewhere, part, topisch)
* insert Word(elsewhere, part, dermal)
* insert Word(elsewhere, part, cutan)
* insert Word(elsewhere, part, kutan)
* insert Word(elsewhere, part, auf der haut)
* insert Word(elsewhere, part, auf die haut)
* insert Word(elsewhere, part, cream)
* insert Word(elsewhere, part, creme)
* insert Word(elsewhere, part, salbe)
* insert Word(elsewhere, part, ointment)
* insert Word(elsewhere, word, eye)
* insert Word(elsewhere, word, skin)
* insert Word(elsewhere, word, gel)
* insert Word(elsewhere, other, intradermal)
* insert Word(elsewhere, other, subdermal)
* insert Word(elsewhere, other, epidermal)
* insert Word(elsewhere, other, hypodermal)
* insert Word(elsewhere, other, subcutan)
* insert Word(elsewhere, other, subkutan)
* insert Word(elsewhere, other, intracutan)
* insert Word(elsewhere, other, intrakutan)
* insert Word(elsewhere, other, percutan)
* insert Word(elsewhere, other, perkutan)
