//! Words about a subject and those who stand to it.

use crate::words::words;

words! {
    /// Who the record is about.
    pub enum SubjectKind {
        /// A person.
        NaturalPerson = "naturalPerson",
        /// A legal person.
        LegalPerson = "legalPerson",
        /// An organisation without legal personality.
        Unincorporated = "unincorporated",
    }
}

words! {
    /// What kind of identifier a number is.
    pub enum IdType {
        /// Resident identity number (GB 11643).
        ResidentId = "residentId",
        /// Unified social credit code (GB 32100).
        Uscc = "uscc",
        /// Passport.
        Passport = "passport",
        /// Mainland travel permit for Hong Kong and Macau residents.
        HkMacauPermit = "hkMacauPermit",
        /// Mainland travel permit for Taiwan residents.
        TaiwanPermit = "taiwanPermit",
        /// Residence permit for Hong Kong, Macau and Taiwan residents.
        ResidencePermit = "residencePermit",
        /// Foreign permanent resident identity card, of 2023 or older.
        ForeignPermanentResident = "foreignPermanentResident",
        /// Another document; its number is not checked.
        Other = "other",
    }
}

words! {
    /// How someone stands to the subject.
    pub enum SubjectRole {
        /// Legal representative.
        LegalRepresentative = "legalRepresentative",
        /// Principal manager.
        Manager = "manager",
        /// Actual controller.
        Controller = "controller",
        /// Another person directly responsible.
        DirectlyResponsible = "directlyResponsible",
        /// Shareholder.
        Shareholder = "shareholder",
        /// Employee.
        Employee = "employee",
        /// Spouse.
        Spouse = "spouse",
        /// Child.
        Child = "child",
        /// Parent.
        Parent = "parent",
        /// Branch of the subject.
        Branch = "branch",
        /// Firm that the subject is a branch of.
        ParentFirm = "parentFirm",
        /// Guardian of the subject.
        Guardian = "guardian",
    }
}

words! {
    /// How a linked person stands to the subject.
    pub enum LinkedRole {
        /// Legal representative.
        LegalRepresentative = "legalRepresentative",
        /// Principal manager.
        Manager = "manager",
        /// Actual controller.
        Controller = "controller",
        /// Another person directly responsible.
        DirectlyResponsible = "directlyResponsible",
        /// Shareholder.
        Shareholder = "shareholder",
        /// Employee.
        Employee = "employee",
        /// Spouse.
        Spouse = "spouse",
        /// Child.
        Child = "child",
        /// Parent.
        Parent = "parent",
    }
}
