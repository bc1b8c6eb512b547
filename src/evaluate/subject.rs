//! What follows for the subject from the whole record: rewards, commitments, supervision, scores.

use crate::evaluate::answer::{Qualification, SupervisionView};
use crate::evaluate::answers::Answer;
use crate::evaluate::ask::ask;
use crate::evaluate::facts::Facts;
use crate::evaluate::obstacle;
use crate::evaluate::trace::Trace;
use crate::law::pack::{Benefit, Effect, Method, Pack, PackStatus};

/// Whether the subject qualifies for something, by each pack in force.
pub(super) fn qualifies(benefit: Benefit, packs: &[&Pack], facts: &Facts<'_>, trace: &mut Trace) -> Vec<Qualification> {
    let in_force = packs.iter().filter(|pack| pack.in_force.contain(facts.today));
    let rules = in_force.flat_map(|pack| pack.rules.iter().map(move |rule| (pack, rule)));
    let rules = rules.filter(|(_, rule)| rule.effect == Effect::Qualifies(benefit));
    rules
        .map(|(pack, rule)| {
            trace.qualification(benefit, &pack.id);
            let (outcome, missing) = ask(&rule.when, facts, trace).outcome();
            Qualification {
                pack: pack.id.clone(),
                outcome,
                missing,
                against: obstacle::against(&rule.when, facts),
                citations: rule.cites.clone(),
                draft: pack.status == PackStatus::Draft,
            }
        })
        .collect()
}

/// How often the subject is checked, where a rule tells.
pub(super) fn supervision(packs: &[&Pack], facts: &Facts<'_>) -> SupervisionView {
    let told = |draft: bool| {
        let in_force = packs.iter().filter(|pack| pack.in_force.contain(facts.today));
        let rules = in_force.filter(|pack| (pack.status == PackStatus::Draft) == draft).flat_map(|pack| &pack.rules);
        let told = rules.filter_map(|rule| match rule.effect {
            Effect::Supervised(level) => Some((level, rule)),
            _ => None,
        });
        let mut told = told.filter(|(_, rule)| ask(&rule.when, facts, &mut Trace::dropped()) == Answer::Yes);
        told.next().map(|(level, rule)| (level, rule.cites.clone())).unzip()
    };
    let ((level, citations), (draft_level, draft_citations)) = (told(false), told(true));
    SupervisionView {
        level,
        citations: citations.unwrap_or_default(),
        draft_level,
        draft_citations: draft_citations.unwrap_or_default(),
    }
}

/// The provisions, and those of drafts, by which people are given points for benefits only.
pub(super) fn benefit_only(packs: &[&Pack]) -> (Vec<String>, Vec<String>) {
    let cited = |draft: bool| {
        let packs = packs.iter().filter(|pack| (pack.status == PackStatus::Draft) == draft);
        let rules = packs.flat_map(|pack| &pack.rules);
        rules
            .filter(|rule| rule.effect == Effect::Method(Method::BenefitOnly))
            .flat_map(|rule| rule.cites.clone())
            .collect()
    };
    (cited(false), cited(true))
}
