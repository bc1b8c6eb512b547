//! Everything that can be planted in a clean record: a defect, a doubt, or what is almost one of them. Which of the
//! three it is follows from what the law of the place says of it.

use crate::draft::Draft;
use crate::expected::Site;
use credit_portal::law::finding::FindingCode;

mod announced;
mod authorisation;
mod clocks;
mod display;
mod entry;
mod free_text;
mod going_on;
mod kept_out;
mod leniency;
mod listing;
mod measures;
mod miscounted;
mod objection;
mod people;
mod personal_data;
mod public_bodies;
mod repair;
mod revoked;
mod subject;

pub(crate) use subject::judge_age;

/// Changes a clean record in one known way, says what must come out of it, and where its own finding stands.
type Change = fn(&mut Draft) -> Site;

pub(crate) struct Plant {
    pub(crate) name: &'static str,
    /// The finding that it is about.
    pub(crate) code: FindingCode,
    /// In which records it can be planted.
    pub(crate) fits: fn(&Draft) -> bool,
    /// Whether it fits only some records: then it comes first where it does.
    pub(crate) rare: bool,
    pub(crate) change: Change,
}

fn plant(code: FindingCode, name: &'static str, change: Change) -> Plant {
    Plant { name, code, fits: |_| true, rare: false, change }
}

impl Plant {
    fn in_records(self, fits: fn(&Draft) -> bool) -> Self {
        Self { fits, rare: true, ..self }
    }

    fn of_people(self) -> Self {
        self.in_records(Draft::is_person)
    }

    fn of_organisations(self) -> Self {
        self.in_records(|draft| !draft.is_person())
    }
}

/// All of them.
pub(crate) fn all() -> Vec<Plant> {
    let families = [
        announced::plants(),
        authorisation::plants(),
        clocks::plants(),
        display::plants(),
        entry::plants(),
        free_text::plants(),
        going_on::plants(),
        kept_out::plants(),
        leniency::plants(),
        listing::plants(),
        measures::plants(),
        miscounted::plants(),
        objection::plants(),
        people::plants(),
        personal_data::plants(),
        public_bodies::plants(),
        repair::plants(),
        revoked::plants(),
        subject::plants(),
    ];
    families.into_iter().flatten().collect()
}
