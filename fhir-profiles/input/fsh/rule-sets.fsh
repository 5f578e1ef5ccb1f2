// What every code system and value set says of itself.
RuleSet: Published
* ^experimental = false
* ^publisher = "Hepatica"

// That of sushi-config.yaml, which SUSHI gives to the others by itself.
RuleSet: Version
* version = "0.2.0"

// What every concept map says of itself; then From opens a group, and To adds one source code with its target.
RuleSet: Map(name, title)
* name = "{name}"
* title = "{title}"
* insert Version
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

// A property of one of our own codes: Is adds a code, Holds says that it is true, Spelling adds another word by which a
// sender's free text names the concept.
RuleSet: Is(code, property, value)
* #{code} ^property[+].code = #{property}
* #{code} ^property[=].valueCode = #{value}

RuleSet: Holds(code, property)
* #{code} ^property[+].code = #{property}
* #{code} ^property[=].valueBoolean = true

RuleSet: Spelling(code, text)
* #{code} ^property[+].code = #spelling
* #{code} ^property[=].valueString = "{text}"

// Declares a property of a code system.
RuleSet: Property(code, type, description)
* ^property[+].code = #{code}
* ^property[=].description = "{description}"
* ^property[=].type = #{type}

// A word or phrase, in small letters, and what it is to results of a kind.
RuleSet: Word(kind, role, text)
* #{kind} ^property[+].code = #{role}
* #{kind} ^property[=].valueString = "{text}"

// A second target of the code that To has just added.
RuleSet: AndTo(target, equivalence)
* group[=].element[=].target[1].code = #{target}
* group[=].element[=].target[1].equivalence = #{equivalence}

// Where else a finding is read from, below its code.
RuleSet: ReadFrom(where)
* ^property[+].code = #read-from
* ^property[=].valueString = "{where}"

// A finding, and below it each of the tests by which it is usually reported.
RuleSet: Finding(code, display)
* group[=].element[+].code = #{code}
* group[=].element[=].display = "{display}"

RuleSet: Test(code)
* group[=].element[=].target[+].code = #{code}
* group[=].element[=].target[=].equivalence = #relatedto
