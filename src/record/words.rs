//! The closed vocabularies of `credit-record/1`. Names and meanings are published and stand.

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
        /// A public credit institution.
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

words! {
    /// How an application for repair ended.
    pub enum RepairOutcome {
        /// Granted.
        Granted = "granted",
        /// Refused.
        Refused = "refused",
    }
}

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
