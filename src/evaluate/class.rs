//! Which class an entry belongs to: stated, told from its measures, or one of several.

use crate::evaluate::answer::{InputName, Step, StepKind};
use crate::evaluate::case::Case;
use crate::evaluate::trace::{Part, Trace};
use crate::law::condition::Answer;
use crate::law::pack::{ClassRange, Effect, Rule};
use crate::record::words::Class;
use crate::words::Word;

const EVERY_CLASS: ClassRange = ClassRange { lightest: Class::Minor, heaviest: Class::Serious };

/// The classes that are possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Possible(ClassRange);

impl Possible {
    /// Every class in the range.
    pub(super) fn classes(self) -> impl Iterator<Item = Class> {
        Class::ALL.iter().map(|(class, ..)| *class).filter(move |class| self.includes(*class))
    }

    /// Whether the class is possible.
    pub(super) fn includes(self, class: Class) -> bool {
        (self.0.lightest..=self.0.heaviest).contains(&class)
    }
}

/// Tells the class. A stated class counts; else each measure gives its range, and the heaviest decides.
pub(super) fn possible(case: &Case<'_>, trace: &mut Trace) -> Possible {
    if let Some(class) = case.entry.class {
        trace.step(Part::Class, || Step::new(StepKind::ClassStated).gives(class.word()));
        return Possible(ClassRange { lightest: class, heaviest: class });
    }
    let rules = || case.packs.iter().flat_map(|pack| &pack.rules);
    let ranges = rules().filter_map(|rule| match &rule.effect {
        Effect::Class(range) => Some((rule, *range, rule.when.ask(case))),
        Effect::Display(_) | Effect::Method(_) => None,
    });
    let ranges: Vec<(&Rule, ClassRange, Answer)> = ranges.filter(|(.., answer)| *answer != Answer::No).collect();
    let overridden =
        |id: &String| ranges.iter().any(|(by, _, answer)| *answer == Answer::Yes && by.overrides.contains(id));
    let mut range: Option<ClassRange> = None;
    for (rule, given, answer) in ranges.iter().filter(|(rule, ..)| !overridden(&rule.id)) {
        let certain = *answer == Answer::Yes;
        // What only may apply can make the entry heavier, not lighter.
        let floor = if certain { given.lightest } else { Class::Minor };
        range = Some(range.map_or(ClassRange { lightest: floor, heaviest: given.heaviest }, |so_far| ClassRange {
            lightest: so_far.lightest.max(floor),
            heaviest: so_far.heaviest.max(given.heaviest),
        }));
        trace.step(Part::Class, || {
            let kind = if certain { StepKind::ClassOfMeasure } else { StepKind::RuleUncertain };
            let step = Step::new(kind).with(InputName::Rule, &rule.id).by(Some(rule));
            step.with(InputName::Lightest, floor.word()).with(InputName::Heaviest, given.heaviest.word())
        });
    }
    let range = range.unwrap_or(EVERY_CLASS);
    trace.step(Part::Class, || {
        let step = Step::new(StepKind::ClassRange);
        step.with(InputName::Lightest, range.lightest.word()).with(InputName::Heaviest, range.heaviest.word())
    });
    Possible(range)
}
