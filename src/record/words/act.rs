//! Words about what was done, in whichever way.

use crate::words::words;

words! {
    /// What was done.
    pub enum ActKind {
        /// An act punished by an administrative penalty.
        AdministrativePenalty = "administrativePenalty",
        /// A broken commitment.
        BrokenCommitment = "brokenCommitment",
        /// Arrears of tax.
        TaxArrears = "taxArrears",
        /// Arrears of social insurance contributions.
        SocialInsuranceArrears = "socialInsuranceArrears",
        /// Arrears of administrative fees.
        FeeArrears = "feeArrears",
        /// Arrears of government funds.
        FundArrears = "fundArrears",
        /// Arrears of housing fund contributions.
        HousingFundArrears = "housingFundArrears",
        /// Arrears of charges for public services.
        PublicServiceFeeArrears = "publicServiceFeeArrears",
        /// Arrears of property management charges.
        PropertyFeeArrears = "propertyFeeArrears",
        /// A licence got by deceit.
        LicenceByDeceit = "licenceByDeceit",
        /// An honour got by deceit.
        HonourByDeceit = "honourByDeceit",
        /// Cheating in an examination.
        ExamCheating = "examCheating",
        /// False materials.
        FalseMaterials = "falseMaterials",
        /// Professional misconduct.
        ProfessionalMisconduct = "professionalMisconduct",
        /// An effective administrative decision not performed.
        RefusedDecision = "refusedDecision",
        /// An effective judgment not performed.
        RefusedJudgment = "refusedJudgment",
        /// A crime.
        Crime = "crime",
        /// Arrears of wages.
        WageArrears = "wageArrears",
        /// Uncivil conduct.
        UncivilConduct = "uncivilConduct",
        /// Something else.
        Other = "other",
    }
}

words! {
    /// What the act happened under.
    pub enum Event {
        /// A natural disaster.
        NaturalDisaster = "naturalDisaster",
        /// An accident.
        Accident = "accident",
        /// A public health emergency.
        PublicHealth = "publicHealth",
        /// A public security emergency.
        PublicSecurity = "publicSecurity",
        /// An emergency abroad.
        ForeignRelated = "foreignRelated",
        /// Force majeure.
        ForceMajeure = "forceMajeure",
    }
}

words! {
    /// What kind of commitment it is.
    pub enum CommitmentType {
        /// An open promise to be honest.
        Open = "open",
        /// In place of a licensing step.
        LicenceReplacing = "licenceReplacing",
        /// To hand in missing papers later.
        MissingPapers = "missingPapers",
        /// In place of a proof.
        ProofReplacing = "proofReplacing",
        /// Under a trade body's rules.
        TradeBody = "tradeBody",
        /// For a credit repair.
        Repair = "repair",
    }
}

words! {
    /// Where a commitment stands.
    pub enum CommitmentStatus {
        /// Running.
        Performing = "performing",
        /// Kept.
        Kept = "kept",
        /// Broken.
        Broken = "broken",
        /// Made falsely.
        False = "false",
    }
}

words! {
    /// What kind of good deed it is.
    pub enum HonourKind {
        /// A commendation or honour.
        Commendation = "commendation",
        /// Volunteering.
        Volunteering = "volunteering",
        /// A donation.
        Donation = "donation",
        /// A rescue or an act of courage.
        Rescue = "rescue",
        /// A blood donation.
        BloodDonation = "bloodDonation",
    }
}

words! {
    /// At which level an honour was given.
    pub enum HonourLevel {
        /// County.
        County = "county",
        /// City.
        City = "city",
        /// Province or region.
        Province = "province",
        /// National.
        National = "national",
    }
}
