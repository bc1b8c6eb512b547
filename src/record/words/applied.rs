//! Words about measures applied because of a record.

use crate::words::words;

words! {
    /// A measure applied to a subject because of its record.
    pub enum AppliedKind {
        /// Talk.
        Talk = "talk",
        /// Admonition.
        Admonition = "admonition",
        /// Order to rectify.
        OrderRectify = "orderRectify",
        /// No simplified procedures.
        NoFacilitation = "noFacilitation",
        /// Facilitation withdrawn.
        WithdrawFacilitation = "withdrawFacilitation",
        /// Key supervision.
        KeySupervision = "keySupervision",
        /// Points deducted in bidding.
        BidPoints = "bidPoints",
        /// Ban from bidding.
        BidBan = "bidBan",
        /// Limit on government funds.
        SubsidyLimit = "subsidyLimit",
        /// Government funds cancelled.
        SubsidyCancel = "subsidyCancel",
        /// No awards and honours.
        HonourLimit = "honourLimit",
        /// Honours revoked.
        HonourRevoke = "honourRevoke",
        /// Limit on government projects.
        ProjectLimit = "projectLimit",
        /// Higher deposit.
        DepositRaise = "depositRaise",
        /// Ban from a trade or market.
        IndustryBan = "industryBan",
        /// Limit on holding office.
        OfficeLimit = "officeLimit",
        /// Limit on high consumption.
        HighConsumption = "highConsumption",
        /// Ban from leaving the country.
        ExitBan = "exitBan",
        /// Qualification revoked.
        QualificationRevoke = "qualificationRevoke",
        /// Ban from the civil service.
        CivilServiceBan = "civilServiceBan",
        /// Basic public service denied.
        BasicServiceDenied = "basicServiceDenied",
    }
}

words! {
    /// Whom a measure hits.
    pub enum Target {
        /// The subject.
        Subject = "subject",
        /// The subject's spouse.
        Spouse = "spouse",
        /// A child of the subject.
        Child = "child",
        /// A parent of the subject.
        Parent = "parent",
        /// A shareholder of the subject.
        Shareholder = "shareholder",
    }
}
