//! Which help answers which finding: the one place that decides it.

use crate::evaluate::answer::Help;
use crate::law::finding::FindingCode;

impl FindingCode {
    /// The help that answers the finding where it holds; `None`: it is only worth knowing.
    #[must_use]
    pub fn help(self) -> Option<Help> {
        match self {
            Self::ShownPastLastDay
            | Self::ShownThoughKeptOut
            | Self::ShownThoughRepaired
            | Self::ShownThoughRevoked
            | Self::ThirdPartyStillShows => Some(Help::TakeDown),

            Self::MustNotEnter
            | Self::OutsideClosedList
            | Self::OutsideCatalogue
            | Self::NoEffectiveDocument
            | Self::ListingOutsideList => Some(Help::Remove),

            Self::MeasureOutsideList
            | Self::MeasureOnlyForSerious
            | Self::MeasureOnThirdParty
            | Self::MeasureUnpublished
            | Self::MeasureWithoutRecord
            | Self::MeasureThoughExempt => Some(Help::Stop),

            Self::PersonalRecordOpen
            | Self::PersonalDataUnmasked
            | Self::ForbiddenData
            | Self::DataWithoutConsent
            | Self::DataShownTooWidely
            | Self::GoodRecordAgainstWish
            | Self::AuthorisationWithoutPurpose
            | Self::AuthorisationWithoutEnd
            | Self::AuthorisationUnlimited
            | Self::AuthorisationBundled => Some(Help::Protect),

            Self::BasisChangedNotUpdated => Some(Help::Update),

            Self::DeadlineMissed | Self::ExtensionNotInHigherLaw => Some(Help::Hurry),

            Self::StatedEndTooLate
            | Self::StatedEndMiscounted
            | Self::ClassMismatch
            | Self::RecordedTwice
            | Self::NoticeIncomplete
            | Self::DecisionIncomplete
            | Self::LinkedPersonBeyond
            | Self::IdentifierInvalid => Some(Help::Correct),

            Self::LeniencyForMinors | Self::Leniency | Self::ExemptFromMeasures | Self::ReorganisationShield => {
                Some(Help::Lenient)
            }

            // The law speaks in principle, or not to the person at all: the body that shows the entry has to say why.
            Self::MinorShown | Self::CapacityDoubtful => Some(Help::FindOut),

            Self::DepartmentMayDecide | Self::RepairAfterEnd | Self::NoPeriodKnown | Self::RulesCollide => None,
        }
    }
}
