//! Words about what is shown and collected.

use crate::words::words;

words! {
    /// What showing a person's data or good information rests on.
    pub enum PublicityBasis {
        /// A law or regulation.
        Law = "law",
        /// The subject's consent.
        Consent = "consent",
        /// Neither.
        Neither = "none",
    }
}

words! {
    /// How a piece of personal data is shown.
    pub enum Exposure {
        /// In full.
        Full = "full",
        /// Masked.
        Masked = "masked",
        /// Not at all.
        Absent = "absent",
    }
}

words! {
    /// Personal data that may never be collected, or only with written consent.
    pub enum DataField {
        /// Religious belief.
        Religion = "religion",
        /// Genes.
        Genes = "genes",
        /// Fingerprints.
        Fingerprints = "fingerprints",
        /// Blood type.
        BloodType = "bloodType",
        /// Illness.
        Illness = "illness",
        /// Medical history.
        MedicalHistory = "medicalHistory",
        /// Other biometrics.
        Biometrics = "biometrics",
        /// Income.
        Income = "income",
        /// Deposits.
        Deposits = "deposits",
        /// Securities.
        Securities = "securities",
        /// Commercial insurance.
        Insurance = "insurance",
        /// Real estate.
        Property = "property",
        /// Amounts of tax paid.
        TaxAmount = "taxAmount",
    }
}
