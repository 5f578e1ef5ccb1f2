// What every code system and value set says of itself.
RuleSet: Published
* ^experimental = false
* ^publisher = "Hepatica"

// What every concept map says of itself; then From opens a group, and To adds one source code with its target.
RuleSet: Map(name, title)
* name = "{name}"
* title = "{title}"
* version = "0.1.0"
* status = #active
* experimental = false
* publisher = "Hepatica"

RuleSet: From(source, target)
* group[+].source = "{source}"
* group[=].target = "https://hepatica.dev/fhir/CodeSystem/{target}"

RuleSet: To(code, display, target, equivalence)
* group[=].element[+].code = #{code}
* group[=].element[=].display = "{display}"
* group[=].element[=].target.code = #{target}
* group[=].element[=].target.equivalence = #{equivalence}

RuleSet: Comment(text)
* group[=].element[=].target.comment = "{text}"
