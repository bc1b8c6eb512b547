//! Words about penalties.

use crate::words::words;

words! {
    /// The class of a dishonest act, as the national rules name it.
    pub enum Class {
        /// Minor.
        Minor = "minor",
        /// General.
        General = "general",
        /// Serious.
        Serious = "serious",
    }
}

words! {
    /// By which procedure a penalty was imposed.
    pub enum Procedure {
        /// The simplified procedure.
        Simple = "simple",
        /// The ordinary procedure.
        Ordinary = "ordinary",
    }
}

words! {
    /// What a penalty consists of.
    pub enum MeasureKind {
        /// Warning.
        Warning = "warning",
        /// Public criticism.
        Criticism = "criticism",
        /// Fine.
        Fine = "fine",
        /// Confiscation of unlawful gains.
        ConfiscateGains = "confiscateGains",
        /// Confiscation of unlawful property.
        ConfiscateProperty = "confiscateProperty",
        /// Suspension of a licence.
        SuspendLicence = "suspendLicence",
        /// Lowering of a qualification.
        DowngradeQualification = "downgradeQualification",
        /// Revocation of a licence.
        RevokeLicence = "revokeLicence",
        /// Restriction of production or business.
        RestrictBusiness = "restrictBusiness",
        /// Order to suspend production or business.
        OrderSuspension = "orderSuspension",
        /// Order to close.
        OrderClosure = "orderClosure",
        /// Ban from the trade.
        BanFromTrade = "banFromTrade",
        /// Administrative detention.
        Detention = "detention",
        /// Another penalty.
        Other = "other",
    }
}
