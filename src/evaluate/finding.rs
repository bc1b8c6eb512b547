//! What is found: every rule that asks a question is answered, and the answers to one question are summed up.

use crate::day::Day;
use crate::evaluate::answer::{DecidedDay, Finding, InputName, Step, StepKind};
use crate::evaluate::answers::Answer;
use crate::evaluate::ask::ask;
use crate::evaluate::details::details;
use crate::evaluate::facts::Facts;
use crate::evaluate::trace::{Part, Trace};
use crate::law::finding::{AsOf, FindingCode, FindingRule, On, Slip};
use crate::law::pack::{Certainty, Effect, Method, Pack, PackStatus, Rule, cite};

/// One rule's answer to its question.
struct Told<'r> {
    rule: &'r Rule,
    answer: Answer,
}

/// Everything found in an entry, a subject, a measure or an authorisation: first by law, then by drafts.
pub(super) fn findings(packs: &[&Pack], on: On, facts: &Facts<'_>, trace: &mut Trace) -> Vec<Finding> {
    let mut questions = questions(packs, on, facts);
    questions.sort_by_key(Question::order);
    let one_matter = |one: &Question<'_>, other: &Question<'_>| one.order() == other.order();
    let matters = questions.chunk_by(one_matter);
    matters.filter_map(|matter| answered(matter, facts, trace)).collect()
}

/// A rule in force that asks a question.
#[derive(Clone, Copy)]
struct Question<'r> {
    rule: &'r Rule,
    finding: &'r FindingRule,
    draft: bool,
}

impl Question<'_> {
    fn order(&self) -> (bool, FindingCode) {
        (self.draft, self.finding.code)
    }
}

/// The questions that arise.
fn questions<'r>(packs: &[&'r Pack], on: On, facts: &Facts<'_>) -> Vec<Question<'r>> {
    let determined = facts.entry.and_then(|entry| entry.determined_on).unwrap_or(facts.today);
    let mut questions = Vec::new();
    for pack in packs {
        let draft = pack.status == PackStatus::Draft;
        let facts = Facts { draft, ..*facts };
        for rule in &pack.rules {
            let Effect::Finding(finding) = &rule.effect else { continue };
            let day = if finding.at == AsOf::Determined { determined } else { facts.today };
            if finding.on == on
                && pack.in_force.contain(day)
                && ask(&rule.when, &facts, &mut Trace::dropped()) == Answer::Yes
                && speaks(rule, packs, day)
            {
                questions.push(Question { rule, finding, draft });
            }
        }
    }
    questions
}

/// A rule that rests on another text too speaks only where that one does.
fn speaks(rule: &Rule, packs: &[&Pack], day: Day) -> bool {
    rule.cites.iter().all(|id| {
        let pack = id.split('-').next().unwrap_or_default();
        packs.iter().any(|other| other.id == pack && other.in_force.contain(day))
    })
}

/// Sums up what the rules say to one question.
fn answered(questions: &[Question<'_>], facts: &Facts<'_>, trace: &mut Trace) -> Option<Finding> {
    let (draft, code) = questions.first()?.order();
    let facts = &Facts { draft, ..*facts };
    trace.finding(code);
    let told: Vec<Told<'_>> = questions.iter().map(|one| tell(one.rule, one.finding, facts, trace)).collect();
    days_between(code, facts, trace);
    let answers = told.iter().map(|one| one.answer.clone());
    let sum = if code.one_no_suffices() { Answer::all(answers) } else { Answer::any(answers) };
    // Among limits only those that were missed are cited, with the articles that call it a breach.
    let limits: Vec<&String> = facts.clocks.iter().flat_map(|clock| &clock.citations).collect();
    let of_limit = |id: &String| code == FindingCode::DeadlineMissed && limits.contains(&id);
    let telling = told.iter().filter(|one| same_kind(&one.answer, &sum));
    let (mut citations, mut certainty) = rests_on(code, facts);
    for one in telling {
        one.rule.cites.iter().filter(|id| !of_limit(id)).for_each(|id| cite(id, &mut citations));
        certainty = certainty.max(Some(one.rule.certainty));
    }
    let details =
        if sum == Answer::No { Vec::new() } else { details(code, questions.iter().map(|one| one.finding), facts) };
    let (outcome, missing) = sum.outcome();
    Some(Finding { code, outcome, missing, details, citations, certainty, draft: facts.draft })
}

fn tell<'r>(rule: &'r Rule, finding: &FindingRule, facts: &Facts<'_>, trace: &mut Trace) -> Told<'r> {
    let answer = ask(&finding.holds, facts, trace);
    trace.step(Part::Question, || {
        let step = Step::new(StepKind::RuleAsked).with(InputName::Rule, &rule.id).by(Some(rule));
        step.gives(answer.word())
    });
    Told { rule, answer }
}

/// How far today is from each last day that is possible.
fn days_between(code: FindingCode, facts: &Facts<'_>, trace: &mut Trace) {
    let last = facts.standing.filter(|_| code == FindingCode::ShownPastLastDay).map(|standing| &standing.last);
    for day in last.into_iter().flat_map(|last| &last.possibilities).filter_map(|one| one.day) {
        trace.step(Part::Question, || {
            let step = Step::new(StepKind::DaysBetween).with(InputName::Last, day);
            step.with(InputName::Today, facts.today).gives(day.days_until(facts.today))
        });
    }
}

/// What a finding rests on besides the rules that ask: the limits that were missed, or what sets the governing day.
fn rests_on(code: FindingCode, facts: &Facts<'_>) -> (Vec<String>, Option<Certainty>) {
    let (mut citations, mut certainty) = (Vec::new(), None);
    if code == FindingCode::DeadlineMissed {
        for clock in facts.clocks.iter().filter(|clock| clock.missed == Some(true) && clock.draft == facts.draft) {
            clock.citations.iter().for_each(|id| cite(id, &mut citations));
            certainty = certainty.max(Some(clock.certainty));
        }
    }
    let of_last_day = [
        FindingCode::ShownPastLastDay,
        FindingCode::StatedEndTooLate,
        FindingCode::StatedEndMiscounted,
        FindingCode::DepartmentMayDecide,
    ]
    .contains(&code);
    let reasons = facts.standing.iter().flat_map(|standing| &standing.display.reasons);
    for reason in reasons.filter(|reason| of_last_day && reason.day == DecidedDay::LastShownDay) {
        reason.citations.iter().for_each(|id| cite(id, &mut citations));
        certainty = certainty.max(Some(reason.certainty));
    }
    let slips = facts.standing.filter(|_| code == FindingCode::StatedEndMiscounted).map(|one| &one.miscounted.slips);
    if slips.is_some_and(|slips| slips.contains(&Slip::DayLate) || slips.contains(&Slip::MonthsAsBlocks)) {
        let methods = [Method::FirstDay, Method::LastDay].into_iter().filter_map(|method| facts.law.method(method));
        methods.for_each(|rule| rule.cite(&mut citations));
    }
    (citations, certainty)
}

fn same_kind(one: &Answer, other: &Answer) -> bool {
    matches!(
        (one, other),
        (Answer::Yes, Answer::Yes) | (Answer::No, Answer::No) | (Answer::Unknown(_), Answer::Unknown(_))
    )
}
