//! Answers conditions: yes, no, or unknown for want of named facts.

use crate::evaluate::answer::{DisplayStatus, Fact, InputName, Step, StepKind};
use crate::evaluate::answers::Answer;
use crate::evaluate::display::Standing;
use crate::evaluate::facts::Facts;
use crate::evaluate::trace::{Part, Trace};
use crate::evaluate::{collected, flag, listed};
use crate::law::clock::ClockKind;
use crate::law::condition::{Condition, Flag, PersonalField};
use crate::law::pack::Method;
use crate::record::entry::Entry;
use crate::record::id::birth_day;
use crate::record::particulars::Evaluation;
use crate::record::words::{Channel, Domain, Exposure, MeasureKind, Procedure, ProviderRole};
use crate::words::Word;

/// Answers a condition, and tells each fact that was looked at.
pub(super) fn ask(condition: &Condition, facts: &Facts<'_>, trace: &mut Trace) -> Answer {
    match condition {
        Condition::All(parts) => Answer::all(parts.iter().map(|part| ask(part, facts, trace))),
        Condition::Any(parts) => Answer::any(parts.iter().map(|part| ask(part, facts, trace))),
        Condition::Not(part) => ask(part, facts, trace).turned(),
        Condition::SomeEntry(part) => some_entry(part, facts, trace),
        _ => {
            let (fact, answer) = look(condition, facts);
            let answer = of_named_entry(fact, answer, facts);
            trace.step(Part::Question, || {
                // That a procedure is not the simple one may follow from what was imposed.
                let told = fact == Fact::PenaltyProcedure && facts.penalty().is_none_or(|one| one.procedure.is_none());
                let limits = facts.law.method(Method::SimpleProcedure).filter(|_| told);
                Step::new(StepKind::FactAsked).with(InputName::Fact, fact.word()).gives(answer.word()).by(limits)
            });
            answer
        }
    }
}

fn some_entry(part: &Condition, facts: &Facts<'_>, trace: &mut Trace) -> Answer {
    let answers = of_each_entry(part, facts);
    for (entry, answer) in &answers {
        trace.step(Part::Question, || {
            Step::new(StepKind::EntryAsked).with(InputName::Entry, entry.id.as_str()).gives(answer.word())
        });
    }
    match Answer::any(answers.into_iter().map(|(_, answer)| answer)) {
        Answer::Unknown(_) => Answer::unknown(Fact::Entries),
        certain => certain,
    }
}

/// What a condition comes to for each entry that counts. What was revoked, or lies ahead, speaks neither for nor
/// against anybody.
pub(super) fn of_each_entry<'r>(part: &Condition, facts: &Facts<'r>) -> Vec<(&'r Entry, Answer)> {
    let counts = |standing: &Standing| standing.display.status != DisplayStatus::Revoked;
    let counting = facts.all.iter().filter(|(entry, standing)| counts(standing) && facts.has_come(entry.determined_on));
    let answered = counting.map(|(entry, standing)| {
        let of_entry = Facts { entry: Some(entry), standing: Some(standing), ..*facts };
        (*entry, ask(part, &of_entry, &mut Trace::dropped()))
    });
    answered.collect()
}

/// Looks at one fact.
#[expect(clippy::too_many_lines, reason = "one line or two for each kind of condition")]
fn look(condition: &Condition, facts: &Facts<'_>) -> (Fact, Answer) {
    let entry = facts.entry;
    match condition {
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::SomeEntry(_) => {
            (Fact::Entries, Answer::No)
        }
        Condition::Is(flag) => flag::flag(*flag, facts),
        Condition::Kind(wanted) => among(wanted, entry.map(|entry| *entry.kind), Fact::Kind),
        Condition::Domain(wanted) => among(wanted, entry.and_then(|entry| entry.domain), Fact::Domain),
        Condition::Class(wanted) => among(wanted, entry.and_then(|entry| entry.class), Fact::Class),
        Condition::Act(wanted) => among(wanted, facts.act(), Fact::ActKind),
        Condition::Event(wanted) => {
            let events = facts.circumstances().and_then(|circumstances| circumstances.events.as_ref());
            let answer = events.map(|events| events.iter().any(|event| wanted.contains(event)));
            (Fact::CircumstancesEvents, Answer::given(answer, Fact::CircumstancesEvents))
        }
        Condition::ProviderRole(wanted) => provider_role(wanted, facts),
        Condition::Channel(wanted) => {
            // What is shown is open to everybody unless the record says otherwise.
            let shown = flag::flag(Flag::Shown, facts).1 == Answer::Yes;
            let channel = entry.and_then(|entry| entry.channel).or(shown.then_some(Channel::Public));
            among(wanted, channel, Fact::Channel)
        }
        Condition::Basis(wanted) => {
            let basis = entry.and_then(|entry| entry.publicity.as_ref()).and_then(|publicity| publicity.basis);
            among(wanted, basis, Fact::PublicityBasis)
        }
        Condition::DocumentType(wanted) => {
            among(wanted, facts.document().and_then(|document| document.kind), Fact::DocumentType)
        }
        Condition::DocumentStatus(wanted) => among(wanted, facts.document_status(), Fact::DocumentStatus),
        Condition::Procedure(wanted) => (Fact::PenaltyProcedure, procedure(*wanted, facts)),
        Condition::Measure(wanted) => (Fact::PenaltyMeasures, measure(wanted, facts)),
        Condition::OnlyMeasures(wanted) => (Fact::PenaltyMeasures, only_measures(wanted, facts)),
        Condition::FineAtMost(fen) => (Fact::PenaltyMeasures, fine_at_most(*fen, facts)),
        Condition::ListingAct(wanted) => {
            among(wanted, facts.listing().and_then(|listing| listing.act), Fact::ListingAct)
        }
        Condition::NoticeLacks(wanted) => (Fact::ListingNotice, listed::notice_lacks(wanted, facts)),
        Condition::DecisionLacks(wanted) => (Fact::ListingDecision, listed::decision_lacks(wanted, facts)),
        Condition::LinkedBeyond(allowed) => (Fact::ListingLinked, listed::linked_beyond(allowed, facts)),
        Condition::Exposed(fields) => (Fact::PublicityPersonal, exposed(fields, facts)),
        Condition::Collected(wanted) => (Fact::DataField, collected::any(wanted, facts)),
        Condition::CollectedWithoutConsent(wanted) => {
            (Fact::DataWrittenConsent, collected::without_consent(wanted, facts))
        }
        Condition::CollectedWithoutWarning(wanted) => (Fact::DataWarned, collected::without_warning(wanted, facts)),
        Condition::Honour(wanted) => {
            let honour = entry.and_then(|entry| entry.honour.as_ref()).and_then(|honour| honour.kind);
            among(wanted, honour, Fact::HonourKind)
        }
        Condition::HonourLevel(wanted) => {
            let honour = entry.and_then(|entry| entry.honour.as_ref()).and_then(|honour| honour.level);
            among(wanted, honour, Fact::HonourLevel)
        }
        Condition::CommitmentType(wanted) => {
            among(wanted, facts.commitment().and_then(|commitment| commitment.kind), Fact::CommitmentType)
        }
        Condition::CommitmentStatus(wanted) => {
            among(wanted, facts.commitment().and_then(|commitment| commitment.status), Fact::CommitmentStatus)
        }
        Condition::NationalGrade(wanted) => (Fact::EvaluationGrade, national_grade(wanted, facts)),
        Condition::Subject(wanted) => among(wanted, Some(*facts.record.subject.kind), Fact::SubjectKind),
        Condition::YoungerThan(age) => (Fact::SubjectBirthDate, younger_than(*age, facts)),
        Condition::Clock(kinds) => (Fact::Clocks, runs(kinds, facts)),
        Condition::Missed(kinds) => (Fact::Clocks, missed(kinds, facts)),
        Condition::Applied(wanted) => among(wanted, facts.measure.and_then(|measure| measure.kind), Fact::MeasureKind),
        Condition::Target(wanted) => {
            among(wanted, facts.measure.and_then(|measure| measure.target), Fact::MeasureTarget)
        }
    }
}

/// A rule about a measure may ask for an entry that the record does not name: then that is what is missing.
fn of_named_entry(fact: Fact, answer: Answer, facts: &Facts<'_>) -> Answer {
    let nameless = facts.entry.is_none() && facts.measure.is_some();
    let of_entry = !fact.word().starts_with("measure.") && !fact.word().starts_with("subject.");
    match answer {
        Answer::Unknown(_) if nameless && of_entry => Answer::unknown(Fact::MeasureEntry),
        certain => certain,
    }
}

fn among<T: PartialEq>(wanted: &[T], given: Option<T>, fact: Fact) -> (Fact, Answer) {
    (fact, Answer::given(given.map(|given| wanted.contains(&given)), fact))
}

/// A provider is not taken for a market regulator unless the record says so, or the act lies in that very field.
fn provider_role(wanted: &[ProviderRole], facts: &Facts<'_>) -> (Fact, Answer) {
    let role = facts.provider_role();
    let elsewhere = facts.entry.is_some_and(|entry| entry.domain != Some(Domain::MarketRegulation));
    if role.is_none() && wanted == [ProviderRole::MarketRegulator] && elsewhere {
        return (Fact::ProviderRole, Answer::No);
    }
    among(wanted, role, Fact::ProviderRole)
}

/// Where the record does not state the procedure, it is the ordinary one if the law allows the simple one only for less.
fn procedure(wanted: Procedure, facts: &Facts<'_>) -> Answer {
    if let Some(given) = facts.penalty().and_then(|penalty| penalty.procedure) {
        return Answer::of(given == wanted);
    }
    let limits = facts.law.method(Method::SimpleProcedure);
    let can_be_simple = limits.map(|rule| ask(&rule.when, facts, &mut Trace::dropped()));
    match can_be_simple {
        Some(Answer::No) => Answer::of(wanted == Procedure::Ordinary),
        _ => Answer::unknown(Fact::PenaltyProcedure),
    }
}

fn measure(wanted: &[MeasureKind], facts: &Facts<'_>) -> Answer {
    let Some(measures) = facts.penalty().and_then(|penalty| penalty.measures.as_ref()) else {
        return Answer::unknown(Fact::PenaltyMeasures);
    };
    Answer::any(
        measures
            .iter()
            .map(|measure| Answer::given(measure.kind.map(|kind| wanted.contains(&kind)), Fact::PenaltyMeasures)),
    )
}

fn only_measures(wanted: &[MeasureKind], facts: &Facts<'_>) -> Answer {
    let measures = facts.penalty().and_then(|penalty| penalty.measures.as_ref());
    let Some(measures) = measures.filter(|measures| !measures.is_empty()) else {
        return Answer::unknown(Fact::PenaltyMeasures);
    };
    Answer::all(
        measures
            .iter()
            .map(|measure| Answer::given(measure.kind.map(|kind| wanted.contains(&kind)), Fact::PenaltyMeasures)),
    )
}

fn fine_at_most(fen: u64, facts: &Facts<'_>) -> Answer {
    let Some(measures) = facts.penalty().and_then(|penalty| penalty.measures.as_ref()) else {
        return Answer::unknown(Fact::PenaltyMeasures);
    };
    let fines = measures.iter().filter(|measure| measure.kind == Some(MeasureKind::Fine));
    Answer::all(fines.map(|fine| Answer::given(fine.amount_fen.map(|amount| amount <= fen), Fact::PenaltyMeasures)))
}

fn exposed(fields: &[PersonalField], facts: &Facts<'_>) -> Answer {
    Answer::any(fields.iter().map(|field| {
        Answer::given(facts.exposure(*field).map(|shown| shown == Exposure::Full), Fact::PublicityPersonal)
    }))
}

fn national_grade(wanted: &[String], facts: &Facts<'_>) -> Answer {
    let evaluation = facts.entry.and_then(|entry| entry.evaluation.as_ref());
    let national = evaluation.filter(|evaluation| is_national(evaluation));
    let day = facts.entry.and_then(|entry| entry.determined_on);
    let later = |(entry, _): &&(&Entry, Standing)| {
        entry.evaluation.as_ref().is_some_and(is_national)
            && entry.determined_on > day
            && facts.has_come(entry.determined_on)
    };
    // Only the latest evaluation counts.
    let national = national.filter(|_| facts.all.iter().find(later).is_none());
    Answer::of(national.and_then(|evaluation| evaluation.grade.as_ref()).is_some_and(|grade| wanted.contains(grade)))
}

pub(super) fn is_national(evaluation: &Evaluation) -> bool {
    evaluation.scheme.as_deref() == Some("national")
}

fn younger_than(age: u16, facts: &Facts<'_>) -> Answer {
    let subject = &facts.record.subject;
    let by_number = subject.id.as_ref().and_then(|id| birth_day(id.kind, &id.number));
    let Some(born) = by_number.or(subject.birth_date) else {
        return Answer::unknown(Fact::SubjectBirthDate);
    };
    let Some(acted) = facts.acted_on() else {
        return Answer::unknown(Fact::ActOn);
    };
    Answer::of(acted.age_since(born).is_none_or(|years| years < u32::from(age)))
}

fn runs(kinds: &[ClockKind], facts: &Facts<'_>) -> Answer {
    Answer::of(facts.clocks.iter().any(|clock| clock.draft == facts.draft && kinds.contains(&clock.kind)))
}

fn missed(kinds: &[ClockKind], facts: &Facts<'_>) -> Answer {
    let running = facts.clocks.iter().filter(|clock| clock.draft == facts.draft && kinds.contains(&clock.kind));
    Answer::any(running.map(|clock| match clock.missed {
        Some(missed) => Answer::of(missed),
        // What was done although nobody knows by when, and what has no due day, is nothing to blame.
        None if clock.done_on.is_some() && clock.due_on.is_none() => Answer::No,
        // Where no number is set no day could make it late.
        None if clock.length.is_none() => Answer::No,
        None if !clock.missing.is_empty() => Answer::Unknown(clock.missing.clone()),
        None if clock.provisional => Answer::unknown(Fact::LawCalendar),
        None if clock.latest => Answer::unknown(Fact::DocumentNoticeReceivedOn),
        None => Answer::No,
    }))
}
