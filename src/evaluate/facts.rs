//! What a rule may ask about: an entry and how it stands, the subject, a measure, an authorisation.

use crate::day::Day;
use crate::evaluate::answer::ClockView;
use crate::evaluate::display::Standing;
use crate::evaluate::titled;
use crate::evaluate::twins::Twins;
use crate::law::Law;
use crate::law::condition::PersonalField;
use crate::record::entry::{Document, Entry, Penalty};
use crate::record::identity::Division;
use crate::record::particulars::{Circumstances, Collected, Commitment, Listing};
use crate::record::words::{
    ActKind, CommitmentStatus, DocumentStatus, EntryKind, Exposure, ProviderRole, RepairOutcome, SubjectKind,
};
use crate::record::{Applied, Authorisation, Record};

/// Everything that conditions are asked of. What is `None` was not reached: a rule about a measure may have no entry.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts<'r> {
    pub(super) law: &'r Law,
    pub(super) record: &'r Record,
    pub(super) today: Day,
    pub(super) entry: Option<&'r Entry>,
    /// How the entry stands, once that was told.
    pub(super) standing: Option<&'r Standing>,
    /// The limits of time that run for the entry.
    pub(super) clocks: &'r [ClockView],
    /// Which entries record the same matter.
    pub(super) twins: Option<&'r Twins<'r>>,
    /// All entries and how they stand, for questions about the subject.
    pub(super) all: &'r [(&'r Entry, Standing)],
    /// Whether the subject broke a commitment by which something was repaired, once that was told for the whole record.
    pub(super) broke_repair: Option<bool>,
    /// Whether drafts are asked: then their limits count, and those of the law do not.
    pub(super) draft: bool,
    /// Whether the question is what would follow if the entry were shown.
    pub(super) as_if_shown: bool,
    pub(super) measure: Option<&'r Applied>,
    pub(super) authorisation: Option<&'r Authorisation>,
}

impl<'r> Facts<'r> {
    pub(super) fn of_record(law: &'r Law, record: &'r Record, today: Day) -> Self {
        Self {
            law,
            record,
            today,
            entry: None,
            standing: None,
            clocks: &[],
            twins: None,
            all: &[],
            broke_repair: None,
            draft: false,
            as_if_shown: false,
            measure: None,
            authorisation: None,
        }
    }

    pub(super) fn of_entry(self, entry: &'r Entry) -> Self {
        Self { entry: Some(entry), ..self }
    }

    /// Whether something has happened by today: its day, where known, has come.
    pub(super) fn has_come(&self, day: Option<Day>) -> bool {
        day.is_none_or(|day| day <= self.today)
    }

    /// A day that has come by today.
    pub(super) fn come(&self, day: Option<Day>) -> Option<Day> {
        day.filter(|day| *day <= self.today)
    }

    pub(super) fn is_person(&self) -> bool {
        *self.record.subject.kind == SubjectKind::NaturalPerson
    }

    /// Whether the entry is shown, as far as the record tells.
    pub(super) fn shown(&self) -> Option<bool> {
        self.entry?.publicity.as_ref()?.shown
    }

    /// What the provider of the entry is.
    pub(super) fn provider_role(&self) -> Option<ProviderRole> {
        self.entry?.provider.as_ref()?.role
    }

    /// Whether the provider is known to collect for the market.
    pub(super) fn private_provider(&self) -> bool {
        matches!(self.provider_role(), Some(ProviderRole::PrivateCollector | ProviderRole::CreditAgency))
    }

    /// Whether the information is known to be the market's.
    pub(super) fn known_private(&self) -> bool {
        self.private_provider() || self.entry.is_some_and(|entry| *entry.kind == EntryKind::Market)
    }

    /// Whether a court has approved a plan of reorganisation or settlement of the subject.
    pub(super) fn ruled(&self) -> bool {
        let reorganisation = self.record.subject.reorganisation.as_ref();
        reorganisation.is_some_and(|one| self.come(one.ruling_on).is_some())
    }

    pub(super) fn penalty(&self) -> Option<&'r Penalty> {
        self.entry?.penalty.as_ref()
    }

    pub(super) fn listing(&self) -> Option<&'r Listing> {
        self.entry?.listing.as_ref()
    }

    pub(super) fn circumstances(&self) -> Option<&'r Circumstances> {
        self.entry?.circumstances.as_ref()
    }

    pub(super) fn commitment(&self) -> Option<&'r Commitment> {
        self.entry?.commitment.as_ref()
    }

    pub(super) fn document(&self) -> Option<&'r Document> {
        self.entry?.document.known()
    }

    pub(super) fn collected(&self) -> &'r [Collected] {
        self.entry.and_then(|entry| entry.data.as_deref()).unwrap_or_default()
    }

    /// Where the document that the entry rests on stands today.
    pub(super) fn document_status(&self) -> Option<DocumentStatus> {
        let document = self.document()?;
        let status = document.status?;
        let changed = matches!(status, DocumentStatus::Revoked | DocumentStatus::Changed | DocumentStatus::Void);
        let still = changed && !self.has_come(document.changed_on);
        Some(if still { DocumentStatus::Effective } else { status })
    }

    /// Whether the document was revoked or found void.
    pub(super) fn revoked(&self) -> bool {
        matches!(self.document_status(), Some(DocumentStatus::Revoked | DocumentStatus::Void))
    }

    /// Whether repair was granted.
    pub(super) fn repaired(&self) -> bool {
        self.entry
            .and_then(|entry| entry.repair.as_ref())
            .is_some_and(|repair| repair.outcome == Some(RepairOutcome::Granted) && self.has_come(repair.decided_on))
    }

    /// How a piece of personal data is shown. What the title spells out is shown in full, whatever is told of it.
    pub(super) fn exposure(&self, field: PersonalField) -> Option<Exposure> {
        let entry = self.entry?;
        let spelled = entry.title.as_deref().is_some_and(|title| match field {
            PersonalField::IdNumber => titled::number(&self.record.subject, title),
            PersonalField::Phone => titled::phone(title),
            PersonalField::Name | PersonalField::BirthDate | PersonalField::Address => false,
        });
        if spelled {
            return Some(Exposure::Full);
        }
        let personal = entry.publicity.as_ref()?.personal.as_ref()?;
        match field {
            PersonalField::Name => personal.name,
            PersonalField::IdNumber => personal.id_number,
            PersonalField::BirthDate => personal.birth_date,
            PersonalField::Address => personal.address,
            PersonalField::Phone => personal.phone,
        }
    }

    /// What was done: stated, or told by the kind of entry.
    pub(super) fn act(&self) -> Option<ActKind> {
        let entry = self.entry?;
        let stated = entry.act.as_ref().and_then(|act| act.kind);
        stated.or(match *entry.kind {
            EntryKind::Penalty => Some(ActKind::AdministrativePenalty),
            EntryKind::JudgmentDefault => Some(ActKind::RefusedJudgment),
            EntryKind::Commitment => Some(ActKind::BrokenCommitment),
            _ => None,
        })
    }

    /// Whether the entry speaks against the subject.
    pub(super) fn dishonest(&self) -> bool {
        let Some(entry) = self.entry else { return false };
        match *entry.kind {
            EntryKind::Penalty
            | EntryKind::SeriousList
            | EntryKind::AbnormalList
            | EntryKind::JudgmentDefault
            | EntryKind::Arrears => true,
            EntryKind::Commitment => matches!(
                self.commitment().and_then(|commitment| commitment.status),
                Some(CommitmentStatus::Broken | CommitmentStatus::False)
            ),
            EntryKind::Other => entry.act.as_ref().is_some_and(|act| act.kind.is_some()),
            EntryKind::Basic | EntryKind::Licence | EntryKind::Honour | EntryKind::Evaluation | EntryKind::Market => {
                false
            }
        }
    }

    /// The first change of the entry on or after a day.
    pub(super) fn changed_since(&self, since: Option<Day>) -> Option<Day> {
        let history = self.entry?.history.as_deref().unwrap_or_default();
        let days = history.iter().filter_map(|change| change.on).filter(|day| *day <= self.today);
        days.filter(|day| since.is_none_or(|since| *day >= since)).min()
    }

    /// The day on which the subject acted, as far as the record tells.
    pub(super) fn acted_on(&self) -> Option<Day> {
        let entry = self.entry?;
        entry.act.as_ref().and_then(|act| act.on).or(entry.determined_on)
    }

    /// The division that the entry belongs to: its provider's, else the subject's.
    pub(super) fn division(record: &'r Record, entry: Option<&'r Entry>) -> Option<&'r str> {
        let provider = entry.and_then(|entry| entry.provider.as_ref()).and_then(|provider| provider.division.as_ref());
        provider.or(record.subject.division.as_ref()).map(Division::code)
    }
}
