//! Steps that could be taken: when each can be, what it needs, and the record once it is.

use crate::day::Day;
use crate::evaluate::answer::{Failure, ScoreStep, StepRefusal};
use crate::evaluate::facts::Facts;
use crate::evaluate::{Whole, action};
use crate::form::tree::Node;
use crate::form::write::Json;
use crate::law::form::Need;
use crate::problem::ProblemCode;
use crate::record::Record;
use crate::record::entry::{Duties, Entry, Repair};
use crate::record::words::{CommitmentStatus, RepairOutcome};
use crate::words::Word as _;

/// A step, as it was asked for.
pub(super) struct Step {
    pub(super) step: ScoreStep,
    pub(super) entry: Option<String>,
    /// Not before this day; none: as soon as it can be.
    pub(super) on: Option<Day>,
}

/// Reads a list of steps.
pub(super) fn steps(text: &str) -> Result<Vec<Step>, Failure> {
    let unreadable = || Failure::refused(ProblemCode::StepsUnreadable, "changes", "");
    let list = Node::of(text, &[]).ok_or_else(unreadable)?;
    let mut steps = Vec::new();
    for one in list.list() {
        let on = one.get("on");
        let day = Day::parse(on.text());
        if day.is_none() && !on.is_empty() {
            return Err(Failure::refused(ProblemCode::DayShape, "changes", on.text()));
        }
        let step = ScoreStep::from_word(one.get("step").text()).ok_or_else(unreadable)?;
        steps.push(Step { step, entry: one.get("entry").said().map(str::to_owned), on: day });
    }
    if matches!(list, Node::List(_)) { Ok(steps) } else { Err(unreadable()) }
}

/// A step with its day, or with why it is not taken.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) step: ScoreStep,
    pub(super) entry: Option<String>,
    pub(super) on: Option<Day>,
    opens_on: Option<Day>,
    refusal: Option<StepRefusal>,
    needs: Vec<Need>,
}

impl Plan {
    /// A step that is taken on a day.
    pub(super) fn new(step: ScoreStep, entry: Option<String>, on: Day) -> Self {
        Self { step, entry, on: Some(on), opens_on: None, refusal: None, needs: Vec::new() }
    }

    fn refuse(&mut self, refusal: StepRefusal) {
        self.on = None;
        self.refusal = Some(refusal);
    }

    pub(super) fn write(&self, told: &mut Json) {
        told.open('{');
        told.say("step", self.step.word());
        told.may_say("entry", self.entry.as_deref());
        told.may_say_day("on", self.on);
        told.may_say_day("opensOn", self.opens_on);
        told.may_say("refusal", self.refusal.map(|refusal| refusal.word()));
        told.key("needs");
        told.open('[');
        for need in &self.needs {
            told.text(need.word());
        }
        told.close(']');
        told.close('}');
    }
}

impl Step {
    /// When the step would be taken, as things stand.
    pub(super) fn planned(&self, whole: &Whole<'_>) -> Plan {
        let day = self.on.unwrap_or(whole.today).max(whole.today);
        let mut plan = Plan::new(self.step, self.entry.clone(), day);
        if self.step == ScoreStep::Wait {
            if self.on.is_none() {
                plan.refuse(StepRefusal::DayMissing);
            }
            return plan;
        }
        let found = whole.standings.iter().find(|(entry, _)| Some(entry.id.as_str()) == self.entry.as_deref());
        let Some((entry, standing)) = found else {
            plan.refuse(StepRefusal::UnknownEntry);
            return plan;
        };
        match self.step {
            ScoreStep::Repair => {
                let facts = Facts { entry: Some(entry), standing: Some(standing), ..whole.facts() };
                let repair = action::repair(&facts, &whole.packs_of(entry));
                let opens = repair.as_ref().and_then(|(from, _)| *from);
                plan.opens_on = opens;
                match opens {
                    Some(opens) => plan.on = Some(day.max(opens)),
                    None if repair.is_some() => plan.refuse(StepRefusal::DayUnknown),
                    None => plan.refuse(StepRefusal::NotOpen),
                }
                plan.needs = repair.map(|(_, needs)| needs).unwrap_or_default();
            }
            ScoreStep::Keep | ScoreStep::Break => {
                let due = entry.commitment.as_ref().and_then(|commitment| commitment.due_on);
                // A commitment is kept once its time is over.
                if self.step == ScoreStep::Keep && self.on.is_none() {
                    plan.on = due.max(Some(day));
                }
                if entry.commitment.is_none() {
                    plan.refuse(StepRefusal::NoCommitment);
                }
            }
            ScoreStep::Fulfil | ScoreStep::Wait => {}
        }
        plan
    }
}

/// Writes a step into the record.
pub(super) fn take(record: &mut Record, plan: &Plan) {
    let named = |entry: &&mut Entry| Some(entry.id.as_str()) == plan.entry.as_deref();
    let Some(entry) = record.entries.iter_mut().flatten().find(named) else { return };
    let on = plan.on;
    let mut ends = |status| {
        if let Some(commitment) = &mut entry.commitment {
            commitment.status = Some(status);
        }
    };
    match plan.step {
        ScoreStep::Repair => {
            let none = Repair {
                applied_on: None,
                forwarded_on: None,
                accepted_on: None,
                extended: None,
                decided_on: None,
                outcome: None,
            };
            let repair = entry.repair.get_or_insert(none);
            repair.outcome = Some(RepairOutcome::Granted);
            repair.decided_on = on;
        }
        ScoreStep::Keep => ends(CommitmentStatus::Kept),
        ScoreStep::Break => ends(CommitmentStatus::Broken),
        ScoreStep::Fulfil => {
            let earlier = |day: Option<Day>| if day.is_some_and(|day| Some(day) <= on) { day } else { on };
            let duties = entry.duties.get_or_insert(Duties { fulfilled_on: None, harm_removed: None });
            duties.fulfilled_on = earlier(duties.fulfilled_on);
            duties.harm_removed = Some(true);
            if let Some(continuing) = &mut entry.continuing {
                continuing.ended_on = earlier(continuing.ended_on);
            }
        }
        ScoreStep::Wait => {}
    }
}

/// The steps that are open to the subject: each repair, and each commitment that can still be kept.
pub(super) fn open(whole: &Whole<'_>) -> Vec<Plan> {
    let mut open = Vec::new();
    for (entry, _) in &whole.standings {
        let performing = entry.commitment.as_ref().is_some_and(|one| one.status == Some(CommitmentStatus::Performing));
        let step = if performing { ScoreStep::Keep } else { ScoreStep::Repair };
        let plan = Step { step, entry: Some(entry.id.to_string()), on: None }.planned(whole);
        // An act that goes on has to end first, and nobody knows when.
        if plan.on.is_some() && !plan.needs.contains(&Need::ActEnded) {
            open.push(plan);
        }
    }
    open
}
