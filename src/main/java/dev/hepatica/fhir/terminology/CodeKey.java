package dev.hepatica.fhir.terminology;

/** A code of a system, both in canonical spelling, so that equal codes are equal under any address of the system. */
record CodeKey(String system, String code) {

    static CodeKey of(String system, String code) {
        var canonical = Systems.canonical(system);
        return new CodeKey(canonical, Systems.canonical(canonical, code));
    }
}
