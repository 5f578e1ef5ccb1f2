package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.*;
import static dev.hepatica.fhir.reading.Sent.*;

import dev.hepatica.model.Case;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ProbeTest {
    static void p(String name, Function<Case, Object> f, Sent... s) {
        try {
            var r = reading(s);
            System.out.println("PROBE " + name + " => " + f.apply(r.patient()) + " | disc="
                    + r.patient().discordances().stream()
                            .map(d -> d.fact() + ":" + d.statement())
                            .toList() + " | "
                    + r.report().lines().stream()
                            .filter(l -> !l.path().equals("Bundle.entry[0]") || l.warning())
                            .map(l -> l.path().replace("Bundle.entry", "") + (l.warning() ? "! " : " ") + l.text())
                            .toList());
        } catch (Throwable t) {
            var st = t.getStackTrace();
            System.out.println("PROBE " + name + " => THROWN " + t.getClass() + " " + t.getMessage() + " @ "
                    + (st.length > 0 ? st[0] : "") + (st.length > 1 ? st[1] : "") + (st.length > 2 ? st[2] : ""));
        }
    }

    @Test
    void probe() {
        var cea = observation("loinc:2039-6");
        p("cea no unit", c -> c.markers().ceaNgMl(), cea.with("valueQuantity", "{value: 5}"));
        p("cea unit blank", c -> c.markers().ceaNgMl(), cea.with("valueQuantity", "{value: 5, unit: ' '}"));
        p("cea unit {}", c -> c.markers().ceaNgMl(), cea.with("valueQuantity", "{value: 5, code: '{x}'}"));
        p(
                "cea bad comparator",
                c -> c.markers().ceaNgMl(),
                cea.with("valueQuantity", "{value: 5, unit: 'ng/mL', comparator: '~'}"));
        p(
                "cea comparator ad",
                c -> c.markers().ceaNgMl(),
                cea.with("valueQuantity", "{value: 5, unit: 'ng/mL', comparator: 'ad'}"));
        p(
                "cea comparator ext",
                c -> c.markers().ceaNgMl(),
                cea.with(
                        "valueQuantity",
                        "{value: 5, unit: 'ng/mL', _comparator: {extension:[{url:'http://x',valueString:'y'}]}}"));
        p(
                "cea unit/code disagree",
                c -> c.markers().ceaNgMl(),
                cea.with(
                        "valueQuantity",
                        "{value: 5, unit: 'ug/mL', code:'ng/mL', system:'http://unitsofmeasure.org'}"));
        p(
                "cea code not ucum system",
                c -> c.markers().ceaNgMl(),
                cea.with(
                        "valueQuantity",
                        "{value: 5, unit: 'ng/mL', code:'258806002', system:'http://snomed.info/sct'}"));
        p(
                "cea invalid decimal",
                c -> c.markers().ceaNgMl(),
                cea.with("valueQuantity", "{value: 'abc', unit: 'ng/mL'}"));
        p("cea string decimal", c -> c.markers().ceaNgMl(), cea.with("valueQuantity", "{value: '5', unit: 'ng/mL'}"));
        p("cea 1e30", c -> c.markers().ceaNgMl(), cea.with("valueQuantity", "{value: 1e30, unit: 'ug/L'}"));
        p("cea half range", c -> c.markers().ceaNgMl(), cea.with("valueRange", "{low: {value: 5, unit: 'ng/mL'}}"));
        p("cea 5 and <10", c -> c.markers().ceaNgMl(), cea.measures("5", "ng/mL"), cea.measures("<10", "ng/mL"));
        p(
                "cea modifierExtension",
                c -> c.markers().ceaNgMl(),
                cea.measures("5", "ng/mL").with("modifierExtension", "[{url:'http://x/not', valueBoolean:true}]"));
        p(
                "cea two values",
                c -> c.markers().ceaNgMl(),
                cea.measures("5", "ng/mL").says("7"));
        p("cea interp only", c -> c.markers().ceaNgMl(), cea.interpreted("loinc:H"));
        p(
                "cea effectiveTiming",
                c -> c.markers().ceaNgMl(),
                cea.without("effectiveDateTime")
                        .measures("5", "ng/mL")
                        .with("effectiveTiming", "{event:['2027-01-01']}"));
        p(
                "cea invalid date",
                c -> c.markers().ceaNgMl(),
                cea.measures("5", "ng/mL").on("2026-02-31"));
        p(
                "cea invalid date2 later",
                c -> c.markers().ceaNgMl(),
                cea.measures("5", "ng/mL").on("04.05.2027"));
        p(
                "ecog _valueInteger",
                c -> c.patient().ecog(),
                observation("loinc:89247-1")
                        .with(
                                "_valueInteger",
                                "{extension:[{url:'http://hl7.org/fhir/StructureDefinition/data-absent-reason',valueCode:'unknown'}]}"));
        p(
                "frail _valueBoolean",
                c -> c.patient().frail(),
                finding("frail")
                        .with(
                                "_valueBoolean",
                                "{extension:[{url:'http://hl7.org/fhir/StructureDefinition/data-absent-reason',valueCode:'unknown'}]}"));
        p(
                "crlm _valueBoolean",
                c -> c.liver().present(),
                finding("crlm")
                        .with(
                                "_valueBoolean",
                                "{extension:[{url:'http://hl7.org/fhir/StructureDefinition/data-absent-reason',valueCode:'unknown'}]}"));
        p(
                "deceased _boolean",
                c -> c.patient().deceased(),
                person().with(
                                "_deceasedBoolean",
                                "{extension:[{url:'http://hl7.org/fhir/StructureDefinition/data-absent-reason',valueCode:'unknown'}]}"));
        p("deceased 2026", c -> c.patient().deceased(), person().with("deceasedDateTime", "'2026'"));
        p("deceased invalid date", c -> c.patient().deceased(), person().with("deceasedDateTime", "'soon'"));
        p(
                "valueBoolean 'true' string",
                c -> c.patient().frail(),
                finding("frail").with("valueBoolean", "'true'"));
        p("valueBoolean 'yes'", c -> c.patient().frail(), finding("frail").with("valueBoolean", "'yes'"));
        p("valueInteger 1.5", c -> c.patient().ecog(), finding("ecog").with("valueInteger", "1.5"));
        p("valueInteger big", c -> c.liver().count(), finding("crlm-count").with("valueInteger", "99999999999"));
        p("valueInteger '2'", c -> c.patient().ecog(), finding("ecog").with("valueInteger", "'2'"));
        p(
                "ecog value 1 interp 2",
                c -> c.patient().ecog(),
                observation("loinc:89247-1").counts(1).interpreted("loinc:LA9624-3"));
        p(
                "kras KIT/7989",
                c -> c.molecular().nras(),
                observation("loinc:69548-6")
                        .is("loinc:LA9634-2")
                        .component("loinc:48018-6", concept("hgnc:HGNC:7989 KIT")));
        p(
                "gene display long",
                c -> c.molecular().kras(),
                observation("loinc:69548-6")
                        .is("loinc:LA9633-4")
                        .component(
                                "loinc:48018-6",
                                "{coding:[{system:'http://www.genenames.org',code:'HGNC:6407',display:'KRAS proto-oncogene, GTPase'}]}"));
        p(
                "gene display NRAS long w KRAS code",
                c -> c.molecular().kras(),
                observation("loinc:69548-6")
                        .is("loinc:LA9633-4")
                        .component(
                                "loinc:48018-6",
                                "{coding:[{system:'http://www.genenames.org',code:'HGNC:6407',display:'NRAS proto-oncogene, GTPase'}]}"));
        p(
                "gene display lowercase",
                c -> c.molecular().kras(),
                observation("loinc:69548-6")
                        .is("loinc:LA9633-4")
                        .component(
                                "loinc:48018-6",
                                "{coding:[{system:'http://www.genenames.org',code:'HGNC:6407',display:'nras'}]}"));
        p(
                "gene text disagrees",
                c -> c.molecular().kras(),
                observation("loinc:69548-6")
                        .is("loinc:LA9633-4")
                        .component(
                                "loinc:48018-6",
                                "{text:'NRAS', coding:[{system:'http://www.genenames.org',code:'HGNC:6407',display:'KRAS'}]}"));
        p(
                "gene two codings",
                c -> c.molecular().kras() + "/" + c.molecular().nras(),
                observation("loinc:69548-6")
                        .is("loinc:LA9633-4")
                        .component(
                                "loinc:48018-6",
                                "{coding:[{system:'http://www.genenames.org',code:'HGNC:6407'},{system:'http://www.genenames.org',code:'HGNC:7989'}]}"));
        p(
                "gene entrez",
                c -> c.molecular().kras(),
                observation("loinc:69548-6")
                        .is("loinc:LA9633-4")
                        .component(
                                "loinc:48018-6",
                                "{coding:[{system:'https://www.ncbi.nlm.nih.gov/gene',code:'3845'}]}"));
        p(
                "present with two genes",
                c -> c.molecular().kras() + "/" + c.molecular().nras(),
                variant("KRAS").component("loinc:48018-6", gene("NRAS")).protein("p.Gly12Asp"));
        p(
                "absent w variation code",
                c -> c.molecular().kras(),
                noVariant("KRAS")
                        .component(
                                "loinc:81252-9",
                                "{coding:[{system:'http://www.ncbi.nlm.nih.gov/clinvar',code:'12582',display:'KRAS G12D'}]}"));
        p(
                "absent w variation text",
                c -> c.molecular().kras(),
                noVariant("KRAS").component("loinc:81252-9", text("G12C")));
        p(
                "absent w exon region",
                c -> c.molecular().kras(),
                noVariant("KRAS").component("loinc:47999-8", text("exon 2")));
        p(
                "absent BRAF w alt",
                c -> c.molecular().braf(),
                noVariant("BRAF").component("loinc:48018-6", gene("BRAF")).component("loinc:81252-9", text("V600E")));
        p(
                "absent hgvs empty concept",
                c -> c.molecular().kras(),
                noVariant("KRAS")
                        .component(
                                "loinc:48005-3",
                                "{coding:[{system:'http://varnomen.hgvs.org', display:'p.Gly12Cys'}]}"));
        p(
                "present hgvs display only",
                c -> c.molecular().kras(),
                variant("KRAS")
                        .component(
                                "loinc:48005-3",
                                "{coding:[{system:'http://varnomen.hgvs.org', display:'p.Val14Ile'}]}"));
        p("present p.=", c -> c.molecular().kras(), variant("KRAS").protein("p.="));
        p("present p.Gly12=", c -> c.molecular().kras(), variant("KRAS").protein("p.Gly12="));
        p(
                "present p.(Gly12=) + c.36T>C",
                c -> c.molecular().kras(),
                variant("KRAS").protein("p.(Gly12=)").coding("c.36T>C"));
        p(
                "present c.36T>C only (silent)",
                c -> c.molecular().kras(),
                variant("KRAS").coding("c.36T>C"));
        p("present c.111+1G>A", c -> c.molecular().kras(), variant("KRAS").coding("c.37+5G>A"));
        p("present c.-38G>A", c -> c.molecular().kras(), variant("KRAS").coding("c.-38G>A"));
        p("present c.34_35delinsTT", c -> c.molecular().kras(), variant("KRAS").coding("c.34_35delinsTT"));
        p(
                "present p.Gly12_Gly13dup",
                c -> c.molecular().kras() + "" + c.molecular().krasVariant(),
                variant("KRAS").protein("p.Gly12_Gly13dup"));
        p("present p.Gln61*", c -> c.molecular().kras(), variant("KRAS").protein("p.Gln61*"));
        p("present p.G10_A11dup", c -> c.molecular().kras(), variant("KRAS").protein("p.Gly10_Ala11dup"));
        p("present p.Leu11_Gly13del", c -> c.molecular().kras(), variant("KRAS").protein("p.Ala11_Gly13del"));
        p(
                "present text code Present",
                c -> c.molecular().kras(),
                observation("loinc:69548-6")
                        .with("valueCodeableConcept", "{text:'Present'}")
                        .component("loinc:48018-6", gene("KRAS")));
        p(
                "present both codes",
                c -> c.molecular().kras(),
                observation("loinc:69548-6")
                        .with(
                                "valueCodeableConcept",
                                "{coding:[{system:'http://loinc.org',code:'LA9633-4'},{system:'http://loinc.org',code:'LA9634-2'}]}")
                        .component("loinc:48018-6", gene("KRAS")));
        p(
                "germline present BRAF",
                c -> c.molecular().braf(),
                variant("BRAF").protein("p.Val600Glu").component("loinc:48002-0", concept("loinc:LA6683-2")));
        var kras = observation("loinc:85509-8");
        for (var t : new String[] {
            "G12D undetected",
            "testing for p.G12D failed",
            "cannot exclude G12D",
            "G12D equivocal",
            "panel covers G12C, G12D, G12V",
            "p.V14I, p.G12D",
            "G12D?",
            "possible G12D",
            "G12D 0%",
            "non-G12D",
            "p.G12D VUS",
            "G12D pending",
            "G12D, other: not detected",
            "Wildtype",
            "wt",
            "WT",
            "KRAS WT",
            "No",
            "not",
            "no detected",
            "not found",
            "undetected",
            "Unmutated",
            "not mutated",
            "non-mutated",
            "mutation not present",
            "No KRAS mutation detected",
            "No mutation detected in codons 12 and 13",
            "no pathogenic variants detected",
            "KRAS gene mutation not detected",
            "RAS wild type",
            "KRAS/NRAS wild type",
            "none detected",
            "KRAS: p.Gly12Asp (c.35G>A)",
            "c.35G>A",
            "Detected (p.G12D)",
            "Mutation",
            "was detected",
            "variant not",
            "mutation",
            "not detected, but see comment",
            "Exon 2 wild type",
            "Normal"
        })
            p(
                    "kras test '" + t + "'",
                    c -> c.molecular().kras() + " " + c.molecular().krasVariant(),
                    kras.says(t));
        p(
                "kras code absent text G12D",
                c -> c.molecular().kras(),
                kras.with(
                        "valueCodeableConcept",
                        "{text:'p.G12D', coding:[{system:'http://loinc.org',code:'LA9634-2'}]}"));
        p(
                "kras code present text not detected",
                c -> c.molecular().kras(),
                kras.with(
                        "valueCodeableConcept",
                        "{text:'Not detected', coding:[{system:'http://loinc.org',code:'LA9633-4'}]}"));
        p(
                "kras code absent text detected",
                c -> c.molecular().kras(),
                kras.with(
                        "valueCodeableConcept",
                        "{text:'Mutation detected', coding:[{system:'http://loinc.org',code:'LA9634-2'}]}"));
        p(
                "kras indet text not detected",
                c -> c.molecular().kras(),
                kras.with(
                        "valueCodeableConcept",
                        "{text:'Not detected', coding:[{system:'http://loinc.org',code:'LA11884-6'}]}"));
        p("kras snomed not detected w/o display", c -> c.molecular().kras(), kras.is("sct:260415000"));
        p(
                "kras interpretation only NEG",
                c -> c.molecular().kras(),
                kras.with(
                        "interpretation",
                        "[{coding:[{system:'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation',code:'NEG'}]}]"));
        p("kras valueBoolean false", c -> c.molecular().kras(), kras.holds(false));
        p(
                "kras component in panel",
                c -> c.molecular().kras(),
                observation("loinc:12345-6")
                        .with("component", "[{code:" + concept("loinc:85509-8") + ", valueString:'p.G12D'}]"));
        p(
                "region studied",
                c -> c.molecular().kras(),
                observation("loinc:53041-0").component("loinc:48018-6", gene("KRAS")));
        p(
                "kras wt older, VUS newer",
                c -> c.molecular().kras(),
                kras.says("wild type").on("2026-01-01"),
                variant("KRAS").protein("p.Val14Ile"));
        p(
                "kras wt + VUS same day",
                c -> c.molecular().kras(),
                kras.says("wild type"),
                variant("KRAS").protein("p.Val14Ile"));
        p(
                "braf V600E + G469A",
                c -> c.molecular().braf(),
                variant("BRAF").protein("p.V600E"),
                variant("BRAF").protein("p.G469A"));
        p("braf V600E + unnamed", c -> c.molecular().braf(), variant("BRAF").protein("p.V600E"), variant("BRAF"));
        p(
                "braf codon600 text V600E not detected",
                c -> c.molecular().braf(),
                observation("loinc:58415-1").says("V600E not detected"));
        p(
                "braf 58415 text V600K",
                c -> c.molecular().braf(),
                observation("loinc:58415-1").says("V600K"));
        p(
                "braf 58415 text detected",
                c -> c.molecular().braf(),
                observation("loinc:58415-1").says("detected"));
        p(
                "msi value MSS interp MSI-H",
                c -> c.molecular().msi(),
                observation("loinc:81695-9")
                        .with(
                                "valueCodeableConcept",
                                "{coding:[{system:'http://loinc.org',code:'LA14122-8',display:'Stable'}]}")
                        .interpreted("loinc:LA26203-2"));
        p(
                "msi value code MSS text MSI-H",
                c -> c.molecular().msi(),
                observation("loinc:81695-9")
                        .with(
                                "valueCodeableConcept",
                                "{text:'MSI-H', coding:[{system:'http://loinc.org',code:'LA14122-8'}]}"));
        p(
                "msi preliminary",
                c -> c.molecular().msi(),
                observation("loinc:81695-9").is("loinc:LA26203-2").status("preliminary"));
        p(
                "msi two dates differ",
                c -> c.molecular().msi(),
                observation("loinc:81695-9").is("loinc:LA26203-2").on("2025-01-01"),
                observation("loinc:81695-9").is("loinc:LA14122-8"));
        p(
                "msi condition future",
                c -> c.molecular().msi(),
                condition("sct:737058005").onset("2027-01-01"));
        p(
                "msi condition vs earlier obs",
                c -> c.molecular().msi(),
                condition("sct:737058005").without("recordedDate"),
                observation("loinc:81695-9").is("loinc:LA14122-8"));
        p("crc by 737058005", c -> c.primary().colorectal(), condition("sct:737058005"));
        for (var t : new String[] {
            "Loss of MLH1 not detected",
            "loss of MLH1: no",
            "Loss of MSH6 excluded",
            "no loss of MLH1 or PMS2; loss of MSH2 and MSH6",
            "no loss of MLH1 but loss of MSH2",
            "No evidence of loss",
            "intact",
            "loss of expression of MLH1 and PMS2",
            "MLH1 loss",
            "not deficient",
            "dMMR not detected",
            "MMR intact",
            "Loss of MLH1 cannot be assessed",
            "pMMR/MSS",
            "no loss of nuclear expression of MMR proteins (pMMR)"
        })
            p(
                    "mmr '" + t + "'",
                    c -> c.molecular().mmr(),
                    observation("loinc:62862-8").says(t));
        for (var t :
                new String[] {"MSI high", "Unstable", "instable", "MSI", "high", "MSI-H (5/5)", "not MSI-H", "MSS/MSI-L"
                })
            p(
                    "msi '" + t + "'",
                    c -> c.molecular().msi(),
                    observation("loinc:81695-9").says(t));
        p(
                "her2 int 3",
                c -> c.molecular().her2Ihc(),
                observation("loinc:18474-7").counts(3));
        p(
                "her2 'IHC 3+'",
                c -> c.molecular().her2Ihc(),
                observation("loinc:18474-7").says("IHC 3+"));
        p("her2 '3'", c -> c.molecular().her2Ihc(), observation("loinc:18474-7").says("3"));
        p(
                "her2 ihc positive",
                c -> c.molecular().her2(),
                observation("loinc:18474-7").says("positive"));
        p(
                "her2 direct vs score",
                c -> c.molecular().her2(),
                observation("loinc:18474-7").says("3+"),
                finding("her2").is("value:negative"));
        p(
                "her2 3+ older, 0 newer",
                c -> c.molecular().her2(),
                observation("loinc:18474-7").says("3+").on("2025-01-01"),
                observation("loinc:18474-7").says("0"));
        p(
                "her2 ERBB2 variant",
                c -> c.molecular().her2(),
                observation("loinc:69548-6")
                        .is("loinc:LA9633-4")
                        .component("loinc:48018-6", concept("hgnc:HGNC:3430 ERBB2"))
                        .component(
                                "loinc:48019-4",
                                "{coding:[{system:'http://www.sequenceontology.org',code:'SO:0001742'}]}"));
        var size = observation("loinc:33728-7").at("sct:10200004");
        p(
                "size >50 & 40 same day",
                c -> c.liver().largestDiameterMm(),
                size.measures(">50", "mm"),
                size.measures("40", "mm"));
        p(
                "size unreadable & 40 same day",
                c -> c.liver().largestDiameterMm(),
                size.says("large"),
                size.measures("40", "mm"));
        p(
                "size prelim & 40 same day",
                c -> c.liver().largestDiameterMm(),
                size.measures("60", "mm").status("preliminary"),
                size.measures("40", "mm"));
        p(
                "size range 40-50 & 30 same day",
                c -> c.liver().largestDiameterMm(),
                size.with("valueRange", "{low:" + quantity("40", "mm") + ",high:" + quantity("50", "mm") + "}"),
                size.measures("30", "mm"));
        p("size cm text unit", c -> c.liver().largestDiameterMm(), size.with("valueQuantity", "{value:4.2,unit:'cm'}"));
        p("size no unit", c -> c.liver().largestDiameterMm(), size.with("valueQuantity", "{value:4.2}"));
        p(
                "size focus metastases later than asof",
                c -> c.liver().largestDiameterMm(),
                condition("sct:94381002").onset("2027-01-01"),
                observation("loinc:33728-7").measures("42", "mm").with("focus", "[{reference:'Condition/1'}]"));
        p(
                "size focus colon met refuted",
                c -> c.liver().largestDiameterMm(),
                condition("sct:94381002").verified("refuted"),
                observation("loinc:33728-7").measures("42", "mm").with("focus", "[{reference:'Condition/1'}]"));
        p(
                "size focus suspected",
                c -> c.liver().largestDiameterMm(),
                condition("sct:94381002").verified("provisional"),
                observation("loinc:33728-7").measures("42", "mm").with("focus", "[{reference:'Condition/1'}]"));
        p(
                "size bodySite liver focus primary",
                c -> c.liver().largestDiameterMm(),
                condition("sct:94006002"),
                size.measures("42", "mm").with("focus", "[{reference:'Condition/1'}]"));
        p(
                "recurrence unconfirmed",
                c -> c.liver().recurrent() + "" + c.liver().present(),
                condition("sct:94381002").clinically("recurrence").verified("provisional"));
        p(
                "recurrence older, direct false newer",
                c -> c.liver().recurrent(),
                condition("sct:94381002").clinically("recurrence").onset("2024-01-01"),
                finding("recurrent-crlm").holds(false));
        p(
                "dfi direct vs derived",
                c -> c.liver().diseaseFreeIntervalMonths() + " " + c.liver().timing(),
                condition("sct:94006002").onset("2026-03-01"),
                condition("sct:94381002").onset("2026-03-01"),
                finding("disease-free-interval-months").measures("24", "mo"));
        p(
                "dfi direct 24 timing?",
                c -> c.liver().diseaseFreeIntervalMonths() + " " + c.liver().timing(),
                finding("disease-free-interval-months").measures("24", "mo"));
        p(
                "dfi 24 & sync",
                c -> c.liver().diseaseFreeIntervalMonths() + " " + c.liver().timing(),
                finding("disease-free-interval-months").measures("24", "mo"),
                finding("crlm-timing").is("value:synchronous"));
        p(
                "empty set preliminary",
                c -> c.treatment().current(),
                finding("current-treatments").absent("not-applicable").status("preliminary"));
        p(
                "set 2024 vs 2026",
                c -> c.treatment().current(),
                finding("current-treatments").is("value:oxaliplatin").on("2024-01-01"),
                finding("current-treatments").is("value:irinotecan"));
        p(
                "set 2024 vs none 2026",
                c -> c.treatment().current(),
                finding("current-treatments").is("value:oxaliplatin").on("2024-01-01"),
                finding("current-treatments").absent("not-applicable"));
        p(
                "set none 2024 vs member 2026",
                c -> c.treatment().current(),
                finding("current-treatments").absent("not-applicable").on("2024-01-01"),
                finding("current-treatments").is("value:oxaliplatin"));
        p(
                "set member prelim + final",
                c -> c.treatment().current(),
                finding("current-treatments").is("value:oxaliplatin"),
                finding("current-treatments").is("value:irinotecan").status("preliminary"));
        p(
                "set in one concept",
                c -> c.treatment().current(),
                finding("current-treatments")
                        .with(
                                "valueCodeableConcept",
                                "{coding:[{system:'https://hepatica.dev/fhir/CodeSystem/crlm-finding-value',code:'oxaliplatin'},{system:'https://hepatica.dev/fhir/CodeSystem/crlm-finding-value',code:'bevacizumab'}]}"));
        p(
                "coded two values",
                c -> c.molecular().ras(),
                finding("ras")
                        .with(
                                "valueCodeableConcept",
                                "{coding:[{system:'https://hepatica.dev/fhir/CodeSystem/crlm-finding-value',code:'wild-type'},{system:'https://hepatica.dev/fhir/CodeSystem/crlm-finding-value',code:'mutant'}]}"));
        p(
                "line 0",
                c -> c.treatment().line() + " " + c.treatment().priorRegimens(),
                finding("line-of-therapy").counts(0));
        p(
                "prior 0 and oxaliplatin",
                c -> c.treatment().priorTherapies() + " " + c.treatment().priorRegimens(),
                finding("prior-systemic-regimens").counts(0),
                finding("prior-therapies").is("value:oxaliplatin"));
        p(
                "prior 0 and refractory",
                c -> c.treatment().chemoRefractory(),
                finding("prior-systemic-regimens").counts(0),
                finding("chemo-refractory").holds(true));
        p(
                "line at different dates",
                c -> c.treatment().line(),
                finding("prior-systemic-regimens").counts(0).on("2024-01-01"),
                finding("line-of-therapy").counts(2));
        p(
                "line two dates",
                c -> c.treatment().line(),
                finding("line-of-therapy").counts(1).on("2024-01-01"),
                finding("line-of-therapy").counts(2));
        p("unknown finding code", c -> "", finding("crlm-no-such-thing").holds(true));
        p(
                "finding datetime",
                c -> c.surgery().monthsSinceHepatectomy(),
                finding("months-since-hepatectomy").with("valueDateTime", "'2026-01-01'"));
        p(
                "nodes pN0 and pN1 same day",
                c -> c.primary().nodes(),
                observation("loinc:21900-6").says("pN0"),
                observation("loinc:21900-6").says("pN1"));
        p(
                "nodes pN unreadable, cN1",
                c -> c.primary().nodes(),
                observation("loinc:21900-6").says("see report"),
                observation("loinc:21906-3").says("cN1"));
        p("nodes pN1mi", c -> c.primary().nodes(), observation("loinc:21900-6").says("pN1mi"));
        p(
                "nodes pN preliminary, cN0",
                c -> c.primary().nodes(),
                observation("loinc:21900-6").says("pN1").status("preliminary"),
                observation("loinc:21906-3").says("cN0"));
        p(
                "nodes code unknown sct + display",
                c -> c.primary().nodes(),
                observation("loinc:21900-6").is("sct:999999 pN1"));
        p("stage code", c -> c.primary().stage(), observation("loinc:21908-9").is("sct:1222837003"));
        p(
                "stage text IVA",
                c -> c.primary().stage(),
                observation("loinc:21908-9").says("IVA"));
        p("birth future", c -> c.patient().ageYears(), person().with("birthDate", "'2030-01-01'"));
        p("deceased only patient report", c -> c.patient().deceased(), person().with("deceasedBoolean", "true"));
        p(
                "extrahepatic suspected+confirmed",
                c -> c.extrahepaticDisease(),
                condition("sct:94391008").verified("provisional"),
                condition("icd:C78.6"));
        p(
                "extrahepatic direct false + condition",
                c -> c.extrahepaticDisease(),
                condition("sct:94391008"),
                finding("extrahepatic-disease").holds(false));
        p(
                "extrahepatic resolved",
                c -> c.extrahepaticDisease(),
                condition("sct:94391008").clinically("resolved"));
        p("c77", c -> c.extrahepaticDisease(), condition("icd:C77.2"));
        p(
                "liver met resolved",
                c -> c.liver().present(),
                condition("sct:94381002").clinically("resolved"));
        p(
                "condition code null-ish",
                c -> c.liver().present(),
                condition("sct:94381002").with("code", "{}"));
        p(
                "verificationStatus text refuted",
                c -> c.liver().present(),
                condition("sct:94381002").with("verificationStatus", "{text:'refuted'}"));
        p(
                "condition modifierExt",
                c -> c.liver().present(),
                condition("sct:94381002").with("modifierExtension", "[{url:'http://x/not',valueBoolean:true}]"));
        p(
                "cond onsetAge",
                c -> c.liver().diseaseFreeIntervalMonths(),
                condition("sct:94006002").with("onsetAge", "{value:60,code:'a',system:'http://unitsofmeasure.org'}"),
                condition("sct:94381002"));
        p(
                "cond onset later than recorded / abatement",
                c -> c.liver().present(),
                condition("sct:94381002").with("abatementDateTime", "'2020-01-01'"));
        p(
                "primary recurrence only",
                c -> c.primary().site(),
                condition("icd:C18.7").clinically("recurrence"));
        p(
                "both site codes bodySite two",
                c -> c.primary().site(),
                condition("sct:363406005")
                        .with("bodySite", "[" + concept("sct:60184004") + "," + concept("sct:34402009") + "]"));
        p(
                "status invalid",
                c -> c.markers().ceaNgMl(),
                cea.measures("5", "ng/mL").status("finished"));
        p(
                "coding null",
                c -> c.liver().present(),
                condition("sct:94381002")
                        .with("code", "{coding:[null,{system:'http://snomed.info/sct',code:'94381002'}]}"));
        p(
                "component null",
                c -> c.liver().present(),
                observation("loinc:21889-1").with("component", "[null]"));
        p("given null", c -> c.patient().reference(), person().with("name", "[{given:[null]}]"));
        p(
                "subject string",
                c -> c.patient().reference(),
                finding("frail").holds(true).with("subject", "'Patient/p'"));
        p("code array", c -> c.patient().frail(), finding("frail").holds(true).with("code", "[{coding:[]}]"));
        p(
                "coding object",
                c -> c.patient().frail(),
                finding("frail")
                        .holds(true)
                        .with(
                                "code",
                                "{coding:{system:'https://hepatica.dev/fhir/CodeSystem/crlm-finding',code:'frail'}}"));
        p(
                "contained",
                c -> c.patient().frail(),
                finding("frail")
                        .holds(true)
                        .with("contained", "[{resourceType:'Patient',id:'x'}]")
                        .with("subject", "{reference:'#x'}"));
        p(
                "contained missing",
                c -> c.patient().frail(),
                finding("frail").holds(true).with("subject", "{reference:'#zz'}"));
        p(
                "html in text",
                c -> c.patient().frail(),
                finding("frail").holds(true).with("text", "{status:'generated',div:'<div>not xhtml'}"));
        p("text string", c -> c.patient().frail(), finding("frail").holds(true).with("text", "'hello'"));
        p("id number", c -> c.patient().frail(), finding("frail").holds(true).with("id", "5"));
        p("id invalid", c -> c.patient().frail(), finding("frail").holds(true).with("id", "'a b/c'"));
        p(
                "id with slash ref",
                c -> c.patient().frail(),
                finding("frail").holds(true).with("id", "'Observation/9'"));
        p(
                "patient contained about",
                c -> c.patient().frail(),
                finding("frail").holds(true).with("subject", "{reference:'Patient?identifier=urn:mrn%7C999'}"),
                person().with("identifier", "[{system:'urn:mrn',value:'1'}]"));
        p(
                "patient other pipe",
                c -> c.patient().frail(),
                finding("frail").holds(true).with("subject", "{reference:'Patient?identifier=urn:mrn|999'}"),
                person().with("identifier", "[{system:'urn:mrn',value:'1'}]"));
    }
}
