//! Why a subject does not qualify: the parts of the rule's condition that are not met, and the entries that hit them.

use crate::evaluate::answer::{Obstacle, ObstacleKind, Outcome};
use crate::evaluate::answers::Answer;
use crate::evaluate::ask::{ask, of_each_entry};
use crate::evaluate::facts::Facts;
use crate::evaluate::trace::Trace;
use crate::law::condition::{Condition, Flag};
use crate::record::words::EntryKind;

/// What speaks against a condition, in the order in which it asks.
pub(super) fn against(condition: &Condition, facts: &Facts<'_>) -> Vec<Obstacle> {
    let outcome = match ask(condition, facts, &mut Trace::dropped()) {
        Answer::Yes => return Vec::new(),
        Answer::No => Outcome::Yes,
        Answer::Unknown(_) => Outcome::Unknown,
    };
    let one = |kind: ObstacleKind| vec![Obstacle { kind, outcome, entries: Vec::new() }];
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(|part| against(part, facts)).collect(),
        Condition::Not(part) => match &**part {
            Condition::SomeEntry(part) => {
                vec![Obstacle { kind: of_entry(part), outcome, entries: hits(part, facts, outcome) }]
            }
            _ => one(ObstacleKind::Other),
        },
        Condition::SomeEntry(_) => one(ObstacleKind::NoGoodRecord),
        Condition::Is(Flag::OnIncentiveList) => one(ObstacleKind::NotOnList),
        _ => one(ObstacleKind::Other),
    }
}

/// The entries that stand in the way, or that may.
fn hits(part: &Condition, facts: &Facts<'_>, outcome: Outcome) -> Vec<String> {
    let of_outcome = |answer: &Answer| match answer {
        Answer::Yes => outcome == Outcome::Yes,
        Answer::Unknown(_) => outcome == Outcome::Unknown,
        Answer::No => false,
    };
    let hits = of_each_entry(part, facts).into_iter().filter(|(_, answer)| of_outcome(answer));
    hits.map(|(entry, _)| entry.id.to_string()).collect()
}

/// What an entry is that meets this condition.
fn of_entry(condition: &Condition) -> ObstacleKind {
    match condition {
        Condition::Is(Flag::Stands) => ObstacleKind::StandingRecord,
        Condition::Kind(kinds) if kinds.contains(&EntryKind::SeriousList) => ObstacleKind::SeriousList,
        Condition::Kind(kinds) if *kinds == [EntryKind::Commitment] => ObstacleKind::BrokenCommitment,
        Condition::All(parts) => {
            let named = parts.iter().map(of_entry).find(|kind| *kind != ObstacleKind::Other);
            named.unwrap_or(ObstacleKind::Other)
        }
        _ => ObstacleKind::Other,
    }
}
