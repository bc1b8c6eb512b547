//! Rules on how long an entry may be shown.

use crate::day::Day;
use crate::period::Period;
use crate::record::words::{Class, EntryKind};
use serde::{Deserialize, Serialize};

/// For how long an entry may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Display {
    /// The class that this period is for; none: for every class.
    #[serde(default)]
    pub class: Option<Class>,
    /// The day from which it is counted.
    pub starts: Starts,
    /// When repair may first be asked for.
    #[serde(default)]
    pub repair: Option<RepairFrom>,
    /// The longest time.
    pub longest: Longest,
    /// Whether the period decides, or is an outer frame within which another decides.
    pub role: DisplayRole,
    /// What the rule does with entries older than its pack.
    #[serde(default)]
    pub older: Older,
    /// Kinds of entry for which no earlier rule ever set a period: older ones are governed by this rule alone.
    #[serde(default)]
    pub alone_for: Vec<EntryKind>,
    /// The first day of determination from which it governs them alone.
    #[serde(default)]
    pub alone_from: Option<Day>,
}

/// The longest time for which an entry may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Longest {
    /// A period.
    Period(Period),
    /// No end.
    NoEnd,
    /// What national rules set.
    AsNational,
    /// What the catalogue sets for this kind of entry.
    AsCatalogue,
}

/// The day from which a period of display is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Starts {
    /// The day of determination.
    Determined,
    /// The day on which a continuing act ended, else the day of determination.
    ActEnded,
    /// The day on which the entry was first shown.
    Published,
    /// The text names none; the national rule fills in with the day of determination.
    Unnamed,
}

/// When repair may first be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum RepairFrom {
    /// On the day after a shortest period of display.
    After(Period),
    /// On the day on which the duties were performed.
    Fulfilment,
    /// On the day after the whole period of display.
    AfterWhole,
}

/// Whether a period decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DisplayRole {
    /// It decides.
    Governs,
    /// It is an outer frame; another rule decides.
    Frame,
}

/// What a rule does with entries determined before its pack came into force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Older {
    /// Nothing.
    #[default]
    Untouched,
    /// It is shown beside the rule of their day, and decides nothing.
    Beside,
    /// It governs together with the rule of their day, but acts from its own first day only.
    FromFirstDay,
    /// It governs as if they were new.
    Governs,
}

/// The classes that are possible, from the lightest to the heaviest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ClassRange {
    /// The lightest.
    pub lightest: Class,
    /// The heaviest.
    pub heaviest: Class,
    /// The heaviest that an authority can state without contradiction; none: the heaviest.
    #[serde(default)]
    pub statable: Option<Class>,
}
