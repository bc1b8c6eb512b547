//! What a letter is written from: the letter that can be written, and all that is said of what it is about.

use super::Whole;
use crate::day::Day;
use crate::evaluate::action::{self, Desk};
use crate::evaluate::answer::{Action, ClockView, Display, Explanation, Finding};
use crate::evaluate::answers::Answer;
use crate::evaluate::ask::ask;
use crate::evaluate::facts::Facts;
use crate::evaluate::trace::Trace;
use crate::evaluate::{display, finding};
use crate::law::Law;
use crate::law::clock::Clock;
use crate::law::finding::On;
use crate::law::form::{Form, Need};
use crate::law::pack::{Effect, Pack, PackStatus, Rule};
use crate::record::Record;
use crate::record::entry::Entry;
use serde::Serialize;

/// What a letter is written from.
pub(crate) struct Matter<'r> {
    pub(crate) told: Told,
    /// What must hold before it can succeed.
    pub(crate) needs: Vec<Need>,
    /// The entry that it is about; none: the subject.
    pub(crate) entry: Option<&'r Entry>,
    /// What a reorganisation may shield, where it is about the subject.
    pub(crate) shieldable: Vec<&'r Entry>,
    /// The packs that speak for it, from the nearest to the furthest.
    pub(crate) packs: Vec<&'r Pack>,
    /// The limits of time that would run for it.
    pub(crate) limits: Vec<(&'r Rule, &'r Clock)>,
}

/// What is said of the matter, in the words of answers.
#[derive(Serialize)]
pub(crate) struct Told {
    pub(crate) action: Action,
    findings: Vec<Finding>,
    /// For how long the entry may be shown; none: it is about the subject.
    display: Option<Display>,
    clocks: Vec<ClockView>,
    /// How the days of the entry were counted.
    explanation: Explanation,
}

/// What this letter is written from; `None` where it cannot be written now or later.
pub(crate) fn matter<'r>(
    law: &'r Law,
    record: &'r Record,
    (today, ask): (Day, &'r [String]),
    (form, entry): (Form, Option<&str>),
) -> Option<Matter<'r>> {
    let whole = Whole::new(law, record, today, ask);
    let of_form = |actions: Vec<Action>| actions.into_iter().find(|action| action.form == form);
    let Some(id) = entry else {
        let facts = whole.facts();
        let packs = whole.packs.clone();
        let findings = finding::findings(&packs, On::Subject, &facts, &mut Trace::dropped());
        let desk = Desk { on: On::Subject, packs: &packs, facts: &facts, findings: &findings };
        let action = of_form(action::of_subject(desk))?;
        let (needs, limits) = (desk.needs(form), limits(&packs, &facts));
        let explanation = Trace::dropped().explanation();
        let told = Told { action, findings, display: None, clocks: Vec::new(), explanation };
        let mut shieldable = Vec::new();
        for (entry, standing) in &whole.standings {
            let facts = Facts { entry: Some(entry), standing: Some(standing), ..whole.facts() };
            if action::shieldable(&facts) {
                shieldable.push(*entry);
            }
        }
        return Some(Matter { told, needs, entry: None, shieldable, packs, limits });
    };
    let (entry, standing) = whole.standings.iter().find(|(entry, _)| entry.id.as_str() == id)?;
    let mut view = whole.entry(entry, standing);
    let action = of_form(std::mem::take(&mut view.actions))?;
    let packs = whole.packs_of(entry);
    let mut trace = Trace::kept();
    drop(display::display(&whole.case(entry, &packs), &mut trace));
    let facts = Facts { entry: Some(entry), standing: Some(standing), clocks: &view.clocks, ..whole.facts() };
    let limits = limits(&packs, &facts);
    let needs = Desk { on: On::Entry, packs: &packs, facts: &facts, findings: &view.findings }.needs(form);
    let (display, explanation) = (Some(view.display), trace.explanation());
    let told = Told { action, findings: view.findings, display, clocks: view.clocks, explanation };
    Some(Matter { told, needs, entry: Some(entry), shieldable: Vec::new(), packs, limits })
}

/// The limits that the law in force would set, without those that give way to others.
fn limits<'r>(packs: &[&'r Pack], facts: &Facts<'_>) -> Vec<(&'r Rule, &'r Clock)> {
    let mut rules: Vec<(&Rule, &Clock)> = Vec::new();
    for pack in packs {
        if pack.status == PackStatus::Draft || !pack.in_force.contain(facts.today) {
            continue;
        }
        for rule in &pack.rules {
            if let Effect::Clock(clock) = &rule.effect
                && ask(&rule.when, facts, &mut Trace::dropped()) != Answer::No
            {
                rules.push((rule, clock));
            }
        }
    }
    let mut limits = Vec::new();
    for (rule, clock) in &rules {
        if !rules.iter().any(|(other, _)| other.overrides.contains(&rule.id)) {
            limits.push((*rule, *clock));
        }
    }
    limits
}
