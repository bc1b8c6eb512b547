//! What exactly a finding is about: the fields, elements, people, limits or rules that make it so.

use crate::evaluate::collected::{Piece, pieces};
use crate::evaluate::facts::Facts;
use crate::law::condition::Condition;
use crate::law::finding::{FindingCode, FindingRule};
use crate::record::words::{DataField, Exposure};
use crate::words::Word;

/// The details of a finding, in order and once each.
pub(super) fn details<'f>(
    code: FindingCode,
    rules: impl Iterator<Item = &'f FindingRule>,
    facts: &Facts<'_>,
) -> Vec<String> {
    let mut found: Vec<String> = match code {
        FindingCode::DeadlineMissed => missed(facts),
        FindingCode::StatedEndMiscounted => {
            let slips = facts.standing.map(|standing| standing.miscounted.slips.as_slice()).unwrap_or_default();
            slips.iter().map(|slip| slip.word().to_owned()).collect()
        }
        FindingCode::RulesCollide => facts.standing.map(|standing| standing.colliding.clone()).unwrap_or_default(),
        _ => {
            let mut found = Vec::new();
            for rule in rules {
                collect(&rule.holds, facts, &mut found);
            }
            found
        }
    };
    found.sort_unstable();
    found.dedup();
    found
}

fn missed(facts: &Facts<'_>) -> Vec<String> {
    let late = facts.clocks.iter().filter(|clock| clock.missed == Some(true) && clock.draft == facts.draft);
    late.map(|clock| clock.kind.word().to_owned()).collect()
}

/// Adds what the leaves of a condition hit.
fn collect(condition: &Condition, facts: &Facts<'_>, found: &mut Vec<String>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| collect(part, facts, found)),
        Condition::Collected(wanted) => fields(wanted, facts, found, |_| true),
        Condition::CollectedWithoutConsent(wanted) => {
            fields(wanted, facts, found, |one| one.written_consent != Some(true));
        }
        Condition::CollectedWithoutWarning(wanted) => fields(wanted, facts, found, |one| one.warned != Some(true)),
        Condition::NoticeLacks(wanted) => {
            let notice = facts.listing().and_then(|listing| listing.notice.as_ref());
            let states = notice.filter(|one| one.given != Some(false)).and_then(|one| one.states.as_deref());
            if let Some(states) = states {
                lacking(wanted, states, found);
            }
        }
        Condition::DecisionLacks(wanted) => {
            let decision = facts.listing().and_then(|listing| listing.decision.as_ref());
            if let Some(states) = decision.and_then(|one| one.states.as_deref()) {
                lacking(wanted, states, found);
            }
        }
        Condition::LinkedBeyond(allowed) => {
            let linked = facts.listing().and_then(|listing| listing.linked.as_deref()).unwrap_or_default();
            let roles = linked.iter().filter_map(|person| person.role).filter(|role| !allowed.contains(role));
            found.extend(roles.map(|role| role.word().to_owned()));
        }
        Condition::Exposed(fields) => {
            found.extend(
                fields
                    .iter()
                    .filter(|field| facts.exposure(**field) == Some(Exposure::Full))
                    .map(|field| field.word().to_owned()),
            );
        }
        _ => {}
    }
}

/// The fields that were collected; what only a text states is told with its place: `income@title`.
fn fields(wanted: &[DataField], facts: &Facts<'_>, found: &mut Vec<String>, hit: fn(&Piece<'_>) -> bool) {
    let pieces = pieces(facts);
    let hits = pieces.iter().filter(|one| hit(one)).filter_map(|one| one.field.zip(Some(one.place)));
    found.extend(hits.filter(|(field, _)| wanted.contains(field)).map(|(field, place)| match place {
        Some(place) => format!("{}@{place}", field.word()),
        None => field.word().to_owned(),
    }));
}

fn lacking<T: Word>(wanted: &[T], states: &[T], found: &mut Vec<String>) {
    found.extend(wanted.iter().filter(|one| !states.contains(one)).map(|one| one.word().to_owned()));
}
