//! Words about an entry as such.

use crate::words::words;

words! {
    /// What an entry records.
    pub enum EntryKind {
        /// Registration and other basic facts.
        Basic = "basic",
        /// An administrative licence.
        Licence = "licence",
        /// An administrative penalty.
        Penalty = "penalty",
        /// A place on a list of seriously dishonest subjects.
        SeriousList = "seriousList",
        /// A place on a list of abnormal operation.
        AbnormalList = "abnormalList",
        /// Default on an effective judgment.
        JudgmentDefault = "judgmentDefault",
        /// Arrears of tax, contributions, fees or funds.
        Arrears = "arrears",
        /// A credit commitment.
        Commitment = "commitment",
        /// An honour or another good deed.
        Honour = "honour",
        /// A public credit evaluation.
        Evaluation = "evaluation",
        /// Market credit information.
        Market = "market",
        /// Something else.
        Other = "other",
    }
}

words! {
    /// What the provider of an entry is.
    pub enum ProviderRole {
        /// An authority.
        Authority = "authority",
        /// A market regulator.
        MarketRegulator = "marketRegulator",
        /// A credit agency that serves the market.
        CreditAgency = "creditAgency",
        /// A court.
        Court = "court",
        /// A public utility.
        Utility = "utility",
        /// A private collector of credit information.
        PrivateCollector = "privateCollector",
    }
}

words! {
    /// How an entry is disclosed.
    pub enum Channel {
        /// Open to everybody.
        Public = "public",
        /// Shared within government.
        Shared = "shared",
        /// Only with the subject's authorisation.
        Authorised = "authorised",
    }
}

words! {
    /// What kind of document an entry rests on.
    pub enum DocumentType {
        /// Judgment of a court.
        Judgment = "judgment",
        /// Arbitral award.
        ArbitralAward = "arbitralAward",
        /// Decision on an administrative penalty.
        PenaltyDecision = "penaltyDecision",
        /// Other administrative ruling or decision.
        Ruling = "ruling",
        /// Decision on administrative enforcement.
        EnforcementDecision = "enforcementDecision",
        /// Decision to list the subject.
        ListingDecision = "listingDecision",
        /// Another document.
        Other = "other",
    }
}

words! {
    /// Where the document stands.
    pub enum DocumentStatus {
        /// In effect.
        Effective = "effective",
        /// Not yet in effect.
        NotYetEffective = "notYetEffective",
        /// Revoked or withdrawn.
        Revoked = "revoked",
        /// Changed.
        Changed = "changed",
        /// Found void.
        Void = "void",
    }
}

words! {
    /// The field in which the act lies.
    pub enum Domain {
        /// Food.
        Food = "food",
        /// Drugs.
        Drug = "drug",
        /// Special equipment.
        SpecialEquipment = "specialEquipment",
        /// Work safety.
        WorkSafety = "workSafety",
        /// Fire safety.
        Fire = "fire",
        /// Ecology and environment.
        Ecology = "ecology",
        /// Quality of construction works.
        WorksQuality = "worksQuality",
        /// Products under compulsory certification.
        CompulsoryCertification = "compulsoryCertification",
        /// Finance.
        Finance = "finance",
        /// Taxation.
        Taxation = "taxation",
        /// Labour.
        Labour = "labour",
        /// Market regulation.
        MarketRegulation = "marketRegulation",
        /// Another field.
        Other = "other",
    }
}

words! {
    /// How an application for repair ended.
    pub enum RepairOutcome {
        /// Granted.
        Granted = "granted",
        /// Refused.
        Refused = "refused",
    }
}
