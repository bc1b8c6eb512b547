//! How points and grade change by time alone. Between two days on which anything may change, nothing does.

use crate::day::Day;
use crate::evaluate::Whole;
use crate::evaluate::display;
use crate::evaluate::score::Matter;
use crate::evaluate::score::count::Counted;
use crate::evaluate::score::step::Plan;
use crate::evaluate::score::sum::{of_each, sum};
use crate::evaluate::trace::Trace;
use crate::form::tree::Node;
use crate::form::write::Json;
use crate::record::Record;
use crate::score::model::Model;
use crate::words::Word as _;

/// How far ahead the line goes.
const MONTHS_AHEAD: u32 = 36;

/// A record from day to day. How an entry stands, and what it counts, is told again only when that may have changed. A
/// model asks of an entry nothing that another one's days could change (`score/condition.rs`).
pub(super) struct Run<'w> {
    whole: Whole<'w>,
    model: &'w Model,
    /// The days that the law and the record, outside its entries, name.
    common: Vec<Day>,
    /// For each entry the days that it names, and the next one on which anything may change about it.
    entries: Vec<(Vec<Day>, Option<Day>)>,
    /// What counts: of the subject, then of each entry.
    pub(super) counted: Vec<Counted<'w>>,
    /// The next day on which anything may change by time.
    pub(super) next: Option<Day>,
}

/// The earliest day after another.
pub(super) struct Next {
    pub(super) after: Day,
    pub(super) day: Option<Day>,
}

impl Next {
    #[inline(never)]
    pub(super) fn hear(&mut self, day: Option<Day>) {
        if day > Some(self.after) && (self.day.is_none() || day < self.day) {
            self.day = day;
        }
    }

    /// On a day that is named something may change, or on the day after it.
    fn hear_of(&mut self, day: Option<Day>) {
        self.hear(day);
        self.hear(day.map(Day::next));
    }
}

impl<'w> Run<'w> {
    /// A run from today on; `steps`, in the order of their entries, were written into the record, but stand not in its text.
    pub(super) fn new(matter: &'w Matter<'_>, record: &'w Record, steps: &[Plan]) -> Self {
        let whole = matter.whole(record, matter.today);
        let (mut common, mut entries) = (Vec::new(), Vec::new());
        for pack in &matter.law.packs {
            for day in [pack.in_force.from, pack.in_force.until].into_iter().flatten() {
                common.push(day);
            }
        }
        let tree = Node::of(matter.text, &[]).unwrap_or(Node::Nothing);
        for (key, node) in tree.pairs() {
            if key != "entries" {
                named(node, &mut common);
            }
        }
        let mut nodes = tree.get("entries").list().iter();
        let mut steps = steps.iter().peekable();
        for (entry, _) in &whole.standings {
            let id = entry.id.as_str();
            let mut days = Vec::new();
            if let Some(node) = nodes.find(|node| node.get("id").text() == id) {
                named(node, &mut days);
            }
            if let Some(step) = steps.next_if(|step| step.entry.as_deref() == Some(id)) {
                days.extend(step.on);
            }
            entries.push((days, None));
        }
        let counted = whole.counted(matter.model);
        let mut run = Self { whole, model: matter.model, common, entries, counted, next: None };
        run.look_ahead(None);
        run
    }

    /// Goes on to a later day.
    pub(super) fn go_to(&mut self, day: Day) {
        self.whole.today = day;
        self.look_ahead(Some(day));
    }

    /// Tells of what has come how it stands and what it counts, and until when that is sure.
    fn look_ahead(&mut self, come: Option<Day>) {
        let Self { whole, model, common, entries, counted, next } = self;
        let mut standings = std::mem::take(&mut whole.standings);
        let mut first = Next { after: whole.today, day: None };
        for day in common {
            first.hear_of(Some(*day));
        }
        let common = first.day;
        let mut counted = counted.iter_mut();
        if let Some(subject) = counted.next() {
            *subject = whole.count(model, None);
            first.hear(subject.next);
        }
        for ((one, (days, due)), counted) in standings.iter_mut().zip(entries).zip(counted) {
            if come.is_none() || (due.is_some() && *due <= come) {
                if come.is_some() {
                    let packs = whole.packs_of(one.0);
                    one.1 = display::display(&whole.case(one.0, &packs), &mut Trace::dropped());
                    *counted = whole.count(model, Some(one));
                }
                let mut next = Next { after: whole.today, day: common };
                for day in days {
                    next.hear_of(Some(*day));
                }
                let display = &one.1.display;
                next.hear_of(display.first_repair_day);
                next.hear_of(display.last_shown_day);
                next.hear(one.1.miscounted.published);
                for reading in &display.readings {
                    next.hear_of(reading.starts_on);
                    next.hear_of(reading.first_repair_day);
                    next.hear_of(reading.last_shown_day);
                }
                next.hear(counted.next);
                *due = next.day;
            }
            first.hear(*due);
        }
        *next = first.day;
        whole.standings = standings;
    }
}

fn named(node: &Node, days: &mut Vec<Day>) {
    match node {
        Node::Text(text) => {
            if let Some(day) = Day::parse(text) {
                days.push(day);
            }
        }
        _ => {
            for one in node.list() {
                named(one, days);
            }
            for (_, one) in node.pairs() {
                named(one, days);
            }
        }
    }
}

/// Tells of today and of every day on which points, grade or what counts change.
pub(super) fn line(matter: &Matter<'_>, record: &Record, told: &mut Json) {
    if !matter.model.subjects.contains(&record.subject.kind) {
        return;
    }
    let mut run = Run::new(matter, record, &[]);
    let last = matter.today.plus_months(MONTHS_AHEAD);
    let mut counting = vec![false; run.counted.len()];
    let mut before = None;
    let mut day = matter.today;
    while day <= last {
        let each = of_each(&run.counted);
        let sum = sum(matter.model, &each, false);
        let mut came = Json::new('[');
        let mut left = Json::new('[');
        let now = Some((sum.points, sum.grade));
        let mut turns = now != before;
        for (one, counts) in run.counted.iter().zip(&mut counting) {
            let Some(id) = one.entry else { continue };
            let counted = std::mem::replace(counts, !one.hits.is_empty());
            if counted == *counts {
                continue;
            }
            turns = true;
            if *counts {
                came.text(id);
            } else {
                left.open('{');
                left.say("entry", id);
                left.may_say("why", one.left.map(|why| why.word()));
                left.close('}');
            }
        }
        if turns {
            told.open('{');
            told.may_say_day("day", Some(day));
            told.count("points", sum.points);
            told.may_say("grade", sum.grade());
            for (key, mut list) in [("left", left), ("came", came)] {
                list.close(']');
                told.key(key);
                told.raw(&list.text);
            }
            told.close('}');
        }
        before = now;
        let Some(next) = run.next else { return };
        day = next;
        run.go_to(day);
    }
}
