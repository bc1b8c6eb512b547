//! Which class an entry belongs to: stated, told from its measures, or one of several.

use crate::evaluate::answer::{InputName, Step, StepKind};
use crate::evaluate::answers::Answer;
use crate::evaluate::ask::ask;
use crate::evaluate::case::Case;
use crate::evaluate::trace::{Part, Trace};
use crate::law::display::ClassRange;
use crate::law::pack::{Effect, Rule};
use crate::record::words::Class;
use crate::words::Word;

const EVERY_CLASS: ClassRange = ClassRange { lightest: Class::Minor, heaviest: Class::Serious, statable: None };

/// The classes that are possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Possible(ClassRange);

impl Possible {
    /// Whether an authority can state this class without contradiction.
    pub(super) fn admits(self, class: Class) -> bool {
        class >= self.0.lightest && class <= self.0.statable.unwrap_or(self.0.heaviest).max(self.0.heaviest)
    }

    /// Whether an authority can state this class whatever lighter or heavier is added.
    pub(super) fn fits_beside_any(self, class: Class) -> bool {
        class == Class::Serious && self.0.lightest > Class::Minor && self.admits(class)
    }

    /// Whether only this class is possible.
    pub(super) fn is_only(self, class: Class) -> bool {
        self.0.lightest == class && self.0.heaviest == class
    }

    /// Every class in the range.
    pub(super) fn classes(self) -> impl Iterator<Item = Class> {
        Class::ALL.iter().map(|(class, ..)| *class).filter(move |class| self.includes(*class))
    }

    /// Whether the class is possible.
    pub(super) fn includes(self, class: Class) -> bool {
        (self.0.lightest..=self.0.heaviest).contains(&class)
    }
}

/// Tells the class: the one stated counts; else what the measures tell; else every class is possible.
pub(super) fn possible(case: &Case<'_>, derived: Option<Possible>, trace: &mut Trace) -> Possible {
    if let Some(class) = case.entry.class {
        trace.step(Part::Class, || Step::new(StepKind::ClassStated).gives(class.word()));
        return Possible(ClassRange { lightest: class, heaviest: class, statable: None });
    }
    let Possible(range) = derived.unwrap_or(Possible(EVERY_CLASS));
    trace.step(Part::Class, || {
        let step = Step::new(StepKind::ClassRange);
        step.with(InputName::Lightest, range.lightest.word()).with(InputName::Heaviest, range.heaviest.word())
    });
    Possible(range)
}

/// What kind of entry and measures tell of the class: each measure gives its range, and the heaviest decides.
pub(super) fn derived(case: &Case<'_>, trace: &mut Trace) -> Option<Possible> {
    let facts = case.facts();
    let rules = || case.packs.iter().flat_map(|pack| &pack.rules);
    let ranges = rules().filter_map(|rule| match &rule.effect {
        Effect::Class(range) => Some((rule, *range, ask(&rule.when, &facts, &mut Trace::dropped()))),
        _ => None,
    });
    let ranges: Vec<(&Rule, ClassRange, Answer)> = ranges.filter(|(.., answer)| *answer != Answer::No).collect();
    let overridden =
        |id: &String| ranges.iter().any(|(by, _, answer)| *answer == Answer::Yes && by.overrides.contains(id));
    let mut range: Option<ClassRange> = None;
    for (rule, given, answer) in ranges.iter().filter(|(rule, ..)| !overridden(&rule.id)) {
        let certain = *answer == Answer::Yes;
        // What only may apply can make the entry heavier, not lighter.
        let floor = if certain { given.lightest } else { Class::Minor };
        let given_alone = ClassRange { lightest: floor, ..*given };
        range = Some(range.map_or(given_alone, |so_far| ClassRange {
            lightest: so_far.lightest.max(floor),
            heaviest: so_far.heaviest.max(given.heaviest),
            statable: so_far.statable.max(given.statable),
        }));
        trace.step(Part::Class, || {
            let kind = if certain { StepKind::ClassOfMeasure } else { StepKind::RuleUncertain };
            let step = Step::new(kind).with(InputName::Rule, &rule.id).by(Some(rule));
            step.with(InputName::Lightest, floor.word()).with(InputName::Heaviest, given.heaviest.word())
        });
    }
    // What only may apply tells nothing by itself.
    let certain = ranges.iter().any(|(.., answer)| *answer == Answer::Yes);
    range.filter(|_| certain).map(Possible)
}
