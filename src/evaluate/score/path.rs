//! The way to a grade that the law leaves open: done on the earliest day on which it can be, then with the fewest steps.

use crate::day::Day;
use crate::evaluate::answer::{Failure, ScoreStep};
use crate::evaluate::score::Matter;
use crate::evaluate::score::count::Counted;
use crate::evaluate::score::line::{Next, Run};
use crate::evaluate::score::step::{Plan, open, take};
use crate::evaluate::score::sum::{of_each, sum};
use crate::form::write::Json;
use crate::problem::ProblemCode;
use crate::record::Record;
use crate::score::model::Model;

/// How far ahead a way is looked for.
const MONTHS_AHEAD: u32 = 120;
/// Up to so many steps every choice among them is tried.
const TRIED: usize = 12;

/// What counts on a day.
struct Scene<'s> {
    model: &'s Model,
    /// With no step taken.
    without: &'s [Counted<'s>],
    /// With every step taken, in the same order.
    with: &'s [Counted<'s>],
    /// The steps that can be taken by then and change something.
    steps: Vec<Choice<'s>>,
    /// The place of the grade that is wished for.
    wished: usize,
    /// The day, if it has to be waited for.
    waits: Option<Day>,
}

/// A step that may be chosen, with the place of its entry in what counts.
#[derive(Clone, Copy)]
struct Choice<'s> {
    plan: &'s Plan,
    place: usize,
}

/// Tells the way to a grade.
pub(super) fn path(matter: &Matter<'_>, record: &Record, wish: &str, told: &mut Json) -> Result<(), Failure> {
    let wished = matter.model.grades.iter().position(|(grade, _)| grade == wish);
    let wished = wished.ok_or_else(|| Failure::refused(ProblemCode::UnknownGrade, "wish", wish))?;
    let way = matter.model.subjects.contains(&record.subject.kind).then(|| way(matter, record, wished)).flatten();
    told.open('{');
    told.say("grade", wish);
    told.may_say_day("on", way.as_ref().map(|way| way.day));
    told.flag("fewest", way.as_ref().is_none_or(|way| way.fewest));
    told.key("steps");
    told.open('[');
    for step in way.iter().flat_map(|way| &way.steps) {
        step.write(told);
    }
    told.close(']');
    told.key("after");
    match way.zip(matter.record()) {
        Some((way, mut changed)) => {
            for step in &way.steps {
                take(&mut changed, step);
            }
            matter.state(&changed, way.day, told);
        }
        None => told.raw("null"),
    }
    told.close('}');
    Ok(())
}

/// A way to a grade.
struct Way {
    day: Day,
    steps: Vec<Plan>,
    fewest: bool,
}

fn way(matter: &Matter<'_>, record: &Record, wished: usize) -> Option<Way> {
    let steps = open(&matter.whole(record, matter.today));
    let mut taken = matter.record()?;
    for step in &steps {
        take(&mut taken, step);
    }
    let (mut run, mut changed) = (Run::new(matter, record, &[]), Run::new(matter, &taken, &steps));
    let mut places = Vec::new();
    for (place, one) in run.counted.iter().enumerate() {
        if steps.get(places.len()).is_some_and(|step| step.entry.as_deref() == one.entry) {
            places.push(place);
        }
    }
    let last = matter.today.plus_months(MONTHS_AHEAD);
    let mut day = matter.today;
    while day <= last {
        let (without, with) = (&run.counted, &changed.counted);
        let waits = (day > matter.today).then_some(day);
        let mut scene = Scene { model: matter.model, without, with, steps: Vec::new(), wished, waits };
        let mut next = Next { after: day, day: None };
        next.hear(run.next);
        next.hear(changed.next);
        for (plan, place) in steps.iter().zip(&places) {
            next.hear(plan.on);
            let choice = Choice { plan, place: *place };
            if plan.on <= Some(day) && scene.effect(choice).is_some() {
                scene.steps.push(choice);
            }
        }
        if scene.reaches(&scene.steps) {
            let (chosen, fewest) = scene.fewest();
            let mut steps = Vec::new();
            for choice in chosen {
                steps.push(choice.plan.clone());
            }
            in_order(&mut steps);
            if waits.is_some() && steps.iter().all(|step| step.on != waits) {
                steps.push(Plan::new(ScoreStep::Wait, None, day));
            }
            return Some(Way { day, steps, fewest });
        }
        day = next.day?;
        run.go_to(day);
        changed.go_to(day);
    }
    None
}

/// Puts steps in the order of their days; those of one day stay as they are.
fn in_order(steps: &mut [Plan]) {
    for end in (1..steps.len()).rev() {
        for at in 0..end {
            if let Some([one, other]) = steps.get_mut(at..=at.saturating_add(1))
                && one.on > other.on
            {
                std::mem::swap(one, other);
            }
        }
    }
}

impl<'s> Scene<'s> {
    /// How many points the entry of a step gives or takes without it; `None`: the step changes nothing.
    fn effect(&self, Choice { place, .. }: Choice<'_>) -> Option<u64> {
        let (without, with) = self.without.get(place).zip(self.with.get(place))?;
        let mut points = 0_u64;
        for hit in &without.hits {
            points = points.saturating_add(hit.points.unsigned_abs());
        }
        (!without.hits.is_empty() || !with.hits.is_empty()).then_some(points)
    }

    /// Whether the grade is reached if these steps are taken, and no other.
    fn reaches(&self, chosen: &[Choice<'_>]) -> bool {
        let mut counted = of_each(self.without);
        for choice in chosen {
            if let (Some(one), Some(with)) = (counted.get_mut(choice.place), self.with.get(choice.place)) {
                *one = with;
            }
        }
        sum(self.model, &counted, false).grade.is_some_and(|grade| grade <= self.wished)
    }

    /// How many steps that is: waiting for a day that lies ahead is one too, unless another falls on it.
    fn cost(&self, chosen: &[Choice<'_>]) -> usize {
        let waits = self.waits.is_some() && chosen.iter().all(|choice| choice.plan.on != self.waits);
        chosen.len().saturating_add(usize::from(waits))
    }

    /// The fewest of the steps that reach the grade, and whether fewer are certain not to.
    fn fewest(&self) -> (Vec<Choice<'s>>, bool) {
        let count = self.steps.len();
        if count > TRIED {
            return (self.few(), false);
        }
        let mut best = self.steps.clone();
        // Every choice, as the digits of a number in base two.
        for choice in 0_usize..1 << count {
            let chosen = self.chosen(choice);
            if self.cost(&chosen) < self.cost(&best) && self.reaches(&chosen) {
                best = chosen;
            }
        }
        (best, true)
    }

    fn chosen(&self, choice: usize) -> Vec<Choice<'s>> {
        let mut chosen = Vec::new();
        for (at, step) in self.steps.iter().enumerate() {
            if choice >> at & 1 == 1 {
                chosen.push(*step);
            }
        }
        chosen
    }

    /// Where there are too many choices, what has least effect is left out while the grade is reached without.
    fn few(&self) -> Vec<Choice<'s>> {
        let mut kept = self.steps.clone();
        let mut untried = self.steps.clone();
        loop {
            let mut least: Option<(usize, Option<u64>)> = None;
            for (at, step) in untried.iter().enumerate() {
                let effect = self.effect(*step);
                if least.is_none_or(|(_, less)| effect < less) {
                    least = Some((at, effect));
                }
            }
            let Some((at, _)) = least else { return kept };
            let tried = untried.remove(at);
            let mut fewer = Vec::new();
            for step in &kept {
                if step.place != tried.place {
                    fewer.push(*step);
                }
            }
            if self.reaches(&fewer) {
                kept = fewer;
            }
        }
    }
}
