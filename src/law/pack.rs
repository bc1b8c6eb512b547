//! What a pack of law is made of. These types are read from TOML when the crate is built and embedded in compact form.

use crate::day::Day;
use crate::form::piece::Bilingual;
use crate::law::clock::Clock;
use crate::law::condition::Condition;
use crate::law::display::{ClassRange, Display};
use crate::law::finding::FindingRule;
use crate::law::form::FormRule;
use crate::words::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// What this text calls those whom letters go to, where that is not what most call them; by their roles.
    #[serde(default)]
    pub roles: BTreeMap<String, Bilingual>,
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
    /// What the portal does with it.
    pub portal: Vec<Portal>,
}

words! {
    /// What the portal does with a provision.
    pub enum Portal {
        /// The engine computes a rule that follows from it.
        Rule = "R",
        /// The portal prefills a letter that it grants.
        Form = "F",
        /// The record holds what it speaks of, and the page shows it.
        Data = "D",
        /// The page tells of it.
        Guidance = "I",
    }
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
    #[serde(default = "Condition::always")]
    pub when: Condition,
    /// How its numbers were read.
    pub certainty: Certainty,
    /// The rules, of this pack or another, that give way where this one applies.
    #[serde(default)]
    pub overrides: Vec<String>,
    /// What follows.
    pub effect: Effect,
}

impl Rule {
    /// Adds the provisions behind this rule, each once.
    pub fn cite(&self, citations: &mut Vec<String>) {
        self.cites.iter().for_each(|id| cite(id, citations));
    }
}

/// Adds a provision to those cited, once.
pub fn cite(id: &str, citations: &mut Vec<String>) {
    if !citations.iter().any(|cited| cited == id) {
        citations.push(id.to_owned());
    }
}

/// What follows from a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Effect {
    /// The entry may be shown for a time.
    Display(Display),
    /// The entry belongs to one of the classes in this range.
    Class(ClassRange),
    /// Someone has to act within a limit of time.
    Clock(Clock),
    /// Something is found.
    Finding(FindingRule),
    /// A letter is granted.
    Form(FormRule),
    /// The subject qualifies for something.
    Qualifies(Benefit),
    /// The subject is supervised on a level.
    Supervised(Supervision),
    /// Says how something is counted or chosen; the engine knows the way, the rule knows the provision.
    Method(Method),
}

words! {
    /// What a subject can qualify for.
    pub enum Benefit {
        /// Rewards for those in good standing.
        Incentive = "incentive",
        /// Licences and proofs on commitment.
        Commitment = "commitment",
    }
}

words! {
    /// How often a subject is checked.
    pub enum Supervision {
        /// Less than usual.
        Fewer = "fewer",
        /// As usual.
        Usual = "usual",
        /// More than usual.
        More = "more",
    }
}

words! {
    /// A way of counting or choosing that the law lays down.
    pub enum Method {
        /// A period in months or years ends on the day of the same number, or on that month's last day.
        LastDay = "lastDay",
        /// The first day of a period is not counted.
        FirstDay = "firstDay",
        /// A last day that is a day off moves to the next working day.
        NextWorkingDay = "nextWorkingDay",
        /// A new rule reaches back only where that is kinder to the subject.
        KinderRule = "kinderRule",
        /// What the simple procedure may impose at most.
        SimpleProcedure = "simpleProcedure",
        /// People are given points for benefits only.
        BenefitOnly = "benefitOnly",
    }
}
