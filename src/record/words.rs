//! The closed vocabularies of `credit-record/1`. Names and meanings are published and stand.

mod act;
mod applied;
mod entry;
mod listing;
mod penalty;
mod publicity;
mod subject;

pub use act::{ActKind, CommitmentStatus, CommitmentType, Event, HonourKind, HonourLevel};
pub use applied::{AppliedKind, Target};
pub use entry::{Channel, DocumentStatus, DocumentType, Domain, EntryKind, ProviderRole, RepairOutcome};
pub use listing::{DecisionElement, ListingAct, NoticeElement};
pub use penalty::{Class, MeasureKind, Procedure};
pub use publicity::{DataField, Exposure, PublicityBasis};
pub use subject::{IdType, LinkedRole, SubjectKind, SubjectRole};
