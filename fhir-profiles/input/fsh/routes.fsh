ValueSet: RouteElsewhere
Id: route-elsewhere
Title: "Routes to eye and skin"
Description: "Routes by which a drug that is also given against colorectal liver metastases is given for something else: fluorouracil on the skin, bevacizumab and aflibercept into the eye. The codes were seen in a value set for routes of the French OncoFAIR guide, the intravitreal one in public resources."
* insert Published
* $sct#6064005 "Topical route"
* $sct#45890007 "Transdermal route"
* $sct#54485002 "Ophthalmic route"
* $sct#418401004 "Intravitreal route"
