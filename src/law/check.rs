//! What must hold among the packs before any of them is used.

use crate::law::pack::{Certainty, Effect, Pack, Rule};
use std::collections::BTreeSet;

/// Everything that is wrong with the packs, one line each; empty where all is well.
#[must_use]
pub fn faults(packs: &[Pack]) -> Vec<String> {
    let mut faults = Vec::new();
    repeated("pack", packs.iter().map(|pack| pack.id.as_str()), &mut faults);
    let provisions = || packs.iter().flat_map(|pack| &pack.provisions);
    let rules = || packs.iter().flat_map(|pack| &pack.rules);
    repeated("provision", provisions().map(|provision| provision.id.as_str()), &mut faults);
    repeated("rule", rules().map(|rule| rule.id.as_str()), &mut faults);
    let known_provisions: BTreeSet<&str> = provisions().map(|provision| provision.id.as_str()).collect();
    let known_rules: BTreeSet<&str> = rules().map(|rule| rule.id.as_str()).collect();
    for pack in packs {
        pack_faults(pack, &mut faults);
        for rule in &pack.rules {
            rule_faults(rule, &mut faults);
            unresolved(rule, "cites", &rule.cites, &known_provisions, &mut faults);
            unresolved(rule, "overrides", &rule.overrides, &known_rules, &mut faults);
            if let Effect::Clock(clock) = &rule.effect {
                unresolved(rule, "comes after", clock.after.as_slice(), &known_rules, &mut faults);
            }
        }
    }
    faults
}

fn repeated<'p>(what: &str, ids: impl Iterator<Item = &'p str>, faults: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    faults.extend(ids.filter(|id| !seen.insert(*id)).map(|id| format!("{what} {id} stands twice")));
}

fn pack_faults(pack: &Pack, faults: &mut Vec<String>) {
    let id = &pack.id;
    if let (Some(from), Some(until)) = (pack.in_force.from, pack.in_force.until)
        && from >= until
    {
        faults.push(format!("pack {id} ends before it begins"));
    }
    let prefix = format!("{id}-");
    let stray = pack.provisions.iter().map(|provision| &provision.id).filter(|own| !own.starts_with(&prefix));
    faults.extend(stray.map(|own| format!("provision {own} stands in pack {id}")));
    let blank = |text: &str| text.trim() != text || text.is_empty();
    let texts = pack.provisions.iter().filter(|provision| blank(&provision.gist) || blank(&provision.article));
    faults.extend(texts.map(|provision| format!("provision {} has a blank or padded text", provision.id)));
    let bad = pack.divisions.iter().filter(|code| !code.bytes().all(|byte| byte.is_ascii_digit()) || code.is_empty());
    faults.extend(bad.map(|code| format!("pack {id} names the division {code}")));
}

fn rule_faults(rule: &Rule, faults: &mut Vec<String>) {
    if rule.cites.is_empty() {
        faults.push(format!("rule {} cites nothing", rule.id));
    }
    if rule.overrides.contains(&rule.id) {
        faults.push(format!("rule {} overrides itself", rule.id));
    }
    match &rule.effect {
        Effect::Class(range) if range.lightest > range.heaviest => {
            faults.push(format!("rule {} has its classes the wrong way round", rule.id));
        }
        Effect::Clock(clock) if clock.unit.is_counted() != clock.length.is_some() => {
            faults.push(format!("rule {} sets a number without a unit, or a unit without a number", rule.id));
        }
        Effect::Clock(clock) if clock.length.is_some() && rule.certainty == Certainty::Unverified => {
            faults.push(format!("rule {} would make a due day of an unverified number", rule.id));
        }
        _ => {}
    }
}

fn unresolved(rule: &Rule, what: &str, ids: &[String], known: &BTreeSet<&str>, faults: &mut Vec<String>) {
    let lost = ids.iter().filter(|id| !known.contains(id.as_str()));
    faults.extend(lost.map(|id| format!("rule {} {what} {id}, which does not exist", rule.id)));
}
