//! What a pack of law is made of. These types are read from TOML when the crate is built and embedded in compact form.

use crate::day::Day;
use crate::law::condition::Condition;
use crate::period::Period;
use crate::record::words::Class;
use crate::words::words;
use serde::{Deserialize, Serialize};

words! {
    /// Whose rule a pack is.
    pub enum Level {
        /// A city's regulation.
        City = "city",
        /// The regulation of a province or region.
        Province = "province",
        /// A national rule or law.
        National = "national",
    }
}

words! {
    /// Where a text stands.
    pub enum PackStatus {
        /// It is or was law.
        InForce = "inForce",
        /// It was only a draft and never is law.
        Draft = "draft",
        /// It has been repealed; it still governs what lies in its days.
        Repealed = "repealed",
    }
}

words! {
    /// How a text or a number was read.
    pub enum Certainty {
        /// In the official text.
        Official = "official",
        /// In a credible report of it.
        Secondary = "secondary",
        /// Neither; recollection or inference.
        Unverified = "unverified",
    }
}

/// A body of law: its provisions and the rules that follow from them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Pack {
    /// The short name by which it is cited: `KLM`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its number, where it has one.
    #[serde(default)]
    pub number: Option<String>,
    /// Whose rule it is.
    pub level: Level,
    /// Where it stands.
    pub status: PackStatus,
    /// The days in which it is in force.
    pub in_force: Days,
    /// The division codes that it reaches begin with one of these; none: it reaches everywhere.
    #[serde(default)]
    pub divisions: Vec<String>,
    /// Where its text is published.
    pub published: String,
    /// How its text was read.
    pub read_as: Certainty,
    /// When it was last held against what is published.
    pub verified_on: Day,
    /// The provisions that the portal draws on.
    #[serde(default)]
    pub provisions: Vec<Provision>,
    /// The rules.
    #[serde(default)]
    pub rules: Vec<Rule>,
}

/// A provision, told in our own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Provision {
    /// The name by which it is cited: `KLM-33`.
    pub id: String,
    /// What a reader has to look for in the text.
    pub article: String,
    /// What it settles.
    pub gist: String,
}

/// A stretch of days, from its first day up to, not including, `until`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Days {
    /// The first day.
    #[serde(default)]
    pub from: Option<Day>,
    /// The day after the last one.
    #[serde(default)]
    pub until: Option<Day>,
}

impl Days {
    /// Whether the day lies before the first one.
    #[must_use]
    pub fn begin_after(&self, day: Day) -> bool {
        self.from.is_some_and(|from| day < from)
    }

    /// Whether the day lies past the last one.
    #[must_use]
    pub fn end_before(&self, day: Day) -> bool {
        self.until.is_some_and(|until| day >= until)
    }

    /// Whether the day lies within.
    #[must_use]
    pub fn contain(&self, day: Day) -> bool {
        !self.begin_after(day) && !self.end_before(day)
    }
}

/// A rule: where its condition holds, its effect follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Rule {
    /// A name unique among all packs: `KLM-33.display`.
    pub id: String,
    /// The provisions that it follows from.
    pub cites: Vec<String>,
    /// When it applies.
    pub when: Condition,
    /// How its numbers were read.
    pub certainty: Certainty,
    /// The rules, of this pack or another, that give way where this one applies.
    #[serde(default)]
    pub overrides: Vec<String>,
    /// What follows.
    pub effect: Effect,
}

/// What follows from a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Effect {
    /// The entry may be shown for a time.
    Display(Display),
    /// The entry belongs to one of the classes in this range.
    Class(ClassRange),
    /// Says how something is counted or chosen; the engine knows the way, the rule knows the provision.
    Method(Method),
}

words! {
    /// A way of counting or choosing that the law lays down.
    pub enum Method {
        /// A period in months or years ends on the day of the same number, or on that month's last day.
        LastDay = "lastDay",
        /// The first day of a period is not counted.
        FirstDay = "firstDay",
        /// A new rule reaches back only where that is kinder to the subject.
        KinderRule = "kinderRule",
    }
}

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
    pub longest: Period,
    /// Whether the period decides, or is an outer frame within which another decides.
    pub role: DisplayRole,
    /// What the rule does with entries older than its pack.
    #[serde(default)]
    pub older: Older,
}

/// The day from which a period of display is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Starts {
    /// The day of determination.
    Determined,
    /// The day on which a continuing act ended, else the day of determination.
    ActEnded,
}

/// When repair may first be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum RepairFrom {
    /// On the day after a shortest period of display.
    After(Period),
    /// On the day on which the duties were performed.
    Fulfilment,
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
}

/// The classes that are possible, from the lightest to the heaviest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ClassRange {
    /// The lightest.
    pub lightest: Class,
    /// The heaviest.
    pub heaviest: Class,
}
