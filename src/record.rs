//! A public credit record in the format `credit-record/1`: its types, and how they are read from text.

use crate::day::Day;
use crate::record::entry::Entry;
use crate::record::format::{Must, Stated, record_object};
use crate::record::identity::Division;
use crate::record::place::At;
use crate::record::schema_tag::SchemaTag;
use crate::record::words::{AppliedKind, SubjectKind, SubjectRole, Target};

mod check;
pub mod entry;
pub mod format;
pub mod id;
pub mod identity;
pub mod particulars;
pub mod place;
mod read;
pub mod schema_tag;
#[cfg(not(target_arch = "wasm32"))]
pub mod shape;
pub mod telling;
pub mod words;

pub use identity::CheckedId;
pub use read::{LARGEST_TEXT, Reading, read};

record_object! {
    /// One subject's public credit record.
    pub struct Record {
        /// The format of this record, always `credit-record/1`.
        schema: "schema" = SchemaTag,
        /// Who the record is about.
        subject: "subject" = Must<Subject>,
        /// Where the record was taken from.
        source: "source" = Option<Source>,
        /// What is recorded.
        entries: "entries" = Option<Vec<Entry>>,
        /// Measures that were applied to the subject because of its record.
        measures: "measures" = Option<Vec<Applied>>,
        /// Authorisations to look at the record that the subject gave or is asked to give.
        authorisations: "authorisations" = Option<Vec<Authorisation>>,
    }
}

record_object! {
    /// Who a record is about.
    pub struct Subject {
        /// A person or an organisation.
        kind: "kind" = Must<SubjectKind>,
        /// The name.
        name: "name" = Option<String>,
        /// The number that identifies the subject.
        id: "id" = Option<CheckedId>,
        /// Where the subject is registered or lives: a division code of six digits.
        division: "division" = Option<Division>,
        /// A person's birth day, where the number does not tell it.
        birth_date: "birthDate" = Option<Day>,
        /// People and firms that stand in a role to the subject.
        roles: "roles" = Option<Vec<Role>>,
        /// A reorganisation or settlement of the subject under court supervision.
        reorganisation: "reorganisation" = Option<Reorganisation>,
    }
}

record_object! {
    /// Someone who stands in a role to the subject.
    pub struct Role {
        /// The role.
        role: "role" = Option<SubjectRole>,
        /// The name.
        name: "name" = Option<String>,
        /// The number that identifies them.
        id: "id" = Option<CheckedId>,
        /// The first day in this role.
        since: "since" = Option<Day>,
    }
}

record_object! {
    /// A court's ruling that approved a plan of reorganisation or settlement.
    pub struct Reorganisation {
        /// The number of the ruling.
        ruling_number: "rulingNumber" = Option<String>,
        /// The day of the ruling.
        ruling_on: "rulingOn" = Option<Day>,
        /// The day on which the court found the plan performed.
        completed_on: "completedOn" = Option<Day>,
    }
}

record_object! {
    /// Where a record was taken from.
    pub struct Source {
        /// The name of the site, counter or system.
        name: "name" = Option<String>,
        /// The day on which it was taken.
        retrieved_on: "retrievedOn" = Option<Day>,
    }
}

record_object! {
    /// A measure that was applied to the subject because of its record.
    pub struct Applied {
        /// A name for this measure, unique among the measures of the record.
        id: "id" = Option<At<String>>,
        /// What kind of measure it is.
        kind: "kind" = Option<AppliedKind>,
        /// The id of the entry behind it.
        entry: "entry" = Option<At<String>>,
        /// Who applied it.
        by: "by" = Option<String>,
        /// Its first day.
        on: "on" = Option<Day>,
        /// Its last day; null: it is still applied.
        ended_on: "endedOn" = Stated<Day>,
        /// Whom it hits.
        target: "target" = Option<Target>,
        /// Whether the measure stands in a published list.
        published: "published" = Option<bool>,
        /// Whether the national list names this measure for this kind of record.
        in_national_list: "inNationalList" = Option<bool>,
    }
}

record_object! {
    /// An authorisation to look at the record.
    pub struct Authorisation {
        /// A name for this authorisation, unique among the authorisations of the record.
        id: "id" = Option<At<String>>,
        /// Who may look.
        grantee: "grantee" = Option<String>,
        /// At what; `["all"]`: at everything.
        scope: "scope" = Option<Vec<String>>,
        /// What for; null: the letter states no purpose.
        purpose: "purpose" = Stated<String>,
        /// From which day.
        from: "from" = Option<Day>,
        /// Until which day; null: the letter states no end.
        until: "until" = Stated<Day>,
        /// Whether a service was made to hang on it.
        bundled: "bundled" = Option<bool>,
    }
}
