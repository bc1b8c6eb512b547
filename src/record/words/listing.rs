//! Words about places on lists.

use crate::words::words;

words! {
    /// The ground on which a subject was listed.
    pub enum ListingAct {
        /// An authority broke faith.
        AgencyBreach = "agencyBreach",
        /// Payment to small and medium firms withheld.
        SmePayment = "smePayment",
        /// Serious harm to people's health and life.
        HealthAndLife = "healthAndLife",
        /// Serious harm to fair competition and social order.
        MarketOrder = "marketOrder",
        /// A duty laid down by court or authority refused.
        RefusedDuty = "refusedDuty",
        /// A duty of national defence refused.
        DefenceDuty = "defenceDuty",
        /// Research misconduct.
        ResearchMisconduct = "researchMisconduct",
        /// None of these.
        NoneOfThese = "none",
    }
}

words! {
    /// What a notice before listing states.
    pub enum NoticeElement {
        /// The facts.
        Facts = "facts",
        /// The legal basis.
        Basis = "basis",
        /// The measures that follow.
        Measures = "measures",
        /// The subject's rights.
        Rights = "rights",
    }
}

words! {
    /// What a decision to list states.
    pub enum DecisionElement {
        /// The facts.
        Facts = "facts",
        /// The legal basis.
        Basis = "basis",
        /// The measures that follow.
        Measures = "measures",
        /// How long it lasts.
        Term = "term",
        /// On what conditions it ends.
        Removal = "removal",
        /// The remedies against it.
        Remedies = "remedies",
    }
}
