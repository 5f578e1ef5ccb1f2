package dev.hepatica.model.disease;

import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;

/**
 * What is known of the tumour's genes and proteins.
 *
 * @param krasVariant  the KRAS alteration; {@link KrasVariant#NONE} where KRAS is wild type
 * @param ras          mutant if KRAS or NRAS is; wild type only if both are
 * @param mmrDeficient mismatch repair deficiency, by microsatellite testing or immunohistochemistry; missing as
 *                     contradictory where the two disagree
 * @param her2         amplified or overexpressed
 * @param her2Ihc      the immunohistochemistry score
 * @param otherGenes   genes besides RAS and BRAF
 * @param fusions      fusions that a drug aims at
 * @param burden       mutations in number, and what brings many about
 * @param pathways     signalling pathways
 * @param dpyd         how fast fluoropyrimidines are broken down, by DPYD
 * @param panelDone    whether a panel of genes was sequenced
 * @param fusobacteriumEnriched whether the gut microbiome is enriched in Fusobacterium
 */
public record MolecularProfile(
        Finding<GeneStatus> kras,
        Finding<KrasVariant> krasVariant,
        Finding<GeneStatus> nras,
        Finding<GeneStatus> ras,
        Finding<BrafStatus> braf,
        Finding<MicrosatelliteStatus> msi,
        Finding<MismatchRepair> mmr,
        Finding<Boolean> mmrDeficient,
        Finding<Her2Status> her2,
        Finding<Her2Score> her2Ihc,
        OtherGenes otherGenes,
        Fusions fusions,
        MutationalBurden burden,
        Pathways pathways,
        Finding<DpydMetaboliser> dpyd,
        Finding<Boolean> panelDone,
        Finding<Boolean> fusobacteriumEnriched) {

    /** Genes whose alterations bear on the outlook. */
    public record OtherGenes(
            Finding<GeneStatus> tp53,
            Finding<GeneStatus> smad4,
            Finding<GeneStatus> fbxw7,
            Finding<GeneStatus> apc,
            Finding<GeneStatus> pik3ca,
            Finding<GeneStatus> ctnnb1) {}

    /**
     * Gene fusions.
     *
     * @param ntrk of NTRK1, NTRK2 or NTRK3
     * @param ret  of RET
     */
    public record Fusions(Finding<Boolean> ntrk, Finding<Boolean> ret) {}

    /**
     * Mutations in number, and what brings many about.
     *
     * @param proofreading      variants of POLE and POLD1
     * @param mutationsPerMb    mutations in a megabase
     * @param high              whether there are ten or more in a megabase
     */
    public record MutationalBurden(
            Finding<Proofreading> proofreading, Finding<Interval> mutationsPerMb, Finding<Boolean> high) {}

    /**
     * Signalling pathways; known to be altered by one of their genes, never known to be intact by the few that are read.
     *
     * @param grade the pathway grade 1 to 3, as sent
     */
    public record Pathways(
            Finding<Boolean> tgfb, Finding<Boolean> wnt, Finding<Boolean> notch, Finding<Interval> grade) {}

    /** Variants of POLE and POLD1; only those of the exonuclease domain impair proofreading. */
    public enum Proofreading implements Coded {
        PATHOGENIC_EXONUCLEASE("pathogenic-exonuclease"),
        OTHER("other"),
        NONE("none");

        private final String code;

        Proofreading(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whether a gene carries an alteration that counts, by an explicit result. */
    public enum GeneStatus implements Coded {
        WILD_TYPE("wild-type"),
        MUTANT("mutant");

        private final String code;

        GeneStatus(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The KRAS alteration. */
    public enum KrasVariant implements Coded {
        G12C("G12C"),
        G12D("G12D"),
        /** Another alteration at a hotspot. */
        OTHER("other"),
        /** None: wild type. */
        NONE("none");

        private final String code;

        KrasVariant(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** BRAF, V600E apart from other alterations. */
    public enum BrafStatus implements Coded {
        WILD_TYPE("wild-type"),
        V600E("V600E"),
        NON_V600E("non-V600E");

        private final String code;

        BrafStatus(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Microsatellite instability. */
    public enum MicrosatelliteStatus implements Coded {
        HIGH("MSI-H"),
        LOW("MSI-L"),
        STABLE("MSS");

        private final String code;

        MicrosatelliteStatus(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Mismatch repair proteins by immunohistochemistry. */
    public enum MismatchRepair implements Coded {
        DEFICIENT("dMMR"),
        PROFICIENT("pMMR");

        private final String code;

        MismatchRepair(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** HER2 amplification or overexpression. */
    public enum Her2Status implements Coded {
        POSITIVE("positive"),
        NEGATIVE("negative");

        private final String code;

        Her2Status(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** HER2 immunohistochemistry score. */
    public enum Her2Score implements Coded {
        ZERO("0"),
        ONE("1+"),
        TWO("2+"),
        THREE("3+");

        private final String code;

        Her2Score(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How fast fluoropyrimidines are broken down. */
    public enum DpydMetaboliser implements Coded {
        NORMAL("normal"),
        INTERMEDIATE("intermediate"),
        POOR("poor");

        private final String code;

        DpydMetaboliser(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
