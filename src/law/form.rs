//! Rules on what can be asked for, of whom, and on what grounds.

use crate::law::finding::On;
use crate::words::words;
use serde::{Deserialize, Serialize};

/// A letter that the law grants. The rule's own condition says where it is granted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct FormRule {
    /// The letter.
    pub form: Form,
    /// What it is about.
    #[serde(default)]
    pub on: On,
    /// To whom it goes.
    #[serde(default)]
    pub receivers: Vec<Receiver>,
    /// On what grounds.
    #[serde(default)]
    pub grounds: Vec<Ground>,
    /// Whether these take it in for all others, and so come first.
    #[serde(default)]
    pub way_in: bool,
    /// What must hold before it can succeed; what does not is a blocker.
    #[serde(default)]
    pub needs: Vec<Need>,
}

words! {
    /// A letter.
    pub enum Form {
        /// Application for repair.
        Repair = "F1",
        /// Commitment that goes with it.
        RepairCommitment = "F2",
        /// Objection.
        Objection = "F3",
        /// Request to update an entry whose basis was revoked or changed.
        Update = "F4",
        /// Statement and defence against a listing.
        Statement = "F5",
        /// Application to be taken off a serious list.
        Removal = "F5b",
        /// Application for temporary repair in a reorganisation.
        Reorganisation = "F6",
        /// Authorisation, query, power of attorney.
        Authorisation = "F7",
        /// Commitment.
        Commitment = "F8",
        /// Request not to show, or to delete, a good record.
        GoodRecord = "F9",
        /// Complaint about a private collector.
        Complaint = "F10",
        /// Notice to a third party to take an entry down.
        Takedown = "F11",
        /// Request for the source of an entry and the reason of its changes.
        Source = "F12",
        /// Self-declaration.
        SelfDeclaration = "F13",
    }
}

words! {
    /// What must hold before a letter can succeed.
    pub enum Need {
        /// The first day on which repair may be asked for has come.
        RepairDayReached = "repairDayReached",
        /// The duties are performed.
        DutiesPerformed = "dutiesPerformed",
        /// The harm has been removed.
        HarmRemoved = "harmRemoved",
        /// A continuing act has ended.
        ActEnded = "actEnded",
        /// No earlier application for repair broke its commitment.
        NotBarred = "notBarred",
    }
}

words! {
    /// Whom a letter goes to.
    pub enum Receiver {
        /// The authority that leads social credit work.
        LeadAuthority = "leadAuthority",
        /// The institution that runs the public credit platform.
        Institution = "institution",
        /// The provider of the entry.
        Provider = "provider",
        /// Whoever aggregates or publishes the entry.
        Aggregator = "aggregator",
        /// The body that decided.
        DecidingUnit = "decidingUnit",
        /// The authority responsible for the trade.
        IndustryAuthority = "industryAuthority",
        /// The national site CreditChina.
        CreditChina = "creditChina",
        /// The market regulator's own system.
        MarketSystem = "marketSystem",
        /// Whoever evaluated.
        Evaluator = "evaluator",
        /// The private collector.
        Collector = "collector",
        /// The third party that shows the entry.
        ThirdParty = "thirdParty",
        /// Whoever asks for the letter.
        Asker = "asker",
    }
}

words! {
    /// A ground for an objection.
    pub enum Ground {
        /// Something is wrong.
        Wrong = "wrong",
        /// Something is missing.
        Missing = "missing",
        /// A trade secret is hurt.
        TradeSecret = "tradeSecret",
        /// Privacy is hurt.
        Privacy = "privacy",
        /// Personal information is hurt.
        PersonalInformation = "personalInformation",
        /// The subject was wrongly listed, or not taken off.
        WronglyListed = "wronglyListed",
        /// It is shown too long.
        ShownTooLong = "shownTooLong",
        /// Other rights are hurt.
        RightsHurt = "rightsHurt",
        /// An evaluation is improper.
        ImproperEvaluation = "improperEvaluation",
        /// Other grounds that law names.
        OtherByLaw = "otherByLaw",
    }
}
