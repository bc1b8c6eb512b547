//! A model of points, as it is read from a tree: when the crate is built from `models/*.toml`, and when the engine runs from
//! whatever was handed in. What does not hold together is refused, and so is a model that could cost people anything.

use crate::day::Day;
use crate::form::text::glued;
use crate::form::tree::Node;
use crate::law::condition::{Condition, Flag};
use crate::period::Period;
use crate::problem::ProblemCode;
use crate::record::words::{Class, SubjectKind};
use crate::score::condition::condition;
use crate::score::words::{Rounding, VetoEffect};
use crate::words::Word;

/// More points than any model needs, so that no sum can overflow.
pub(crate) const MOST: i64 = 1_000_000;
/// Why an entry no longer counts, as far as a model may say so.
pub(crate) const LEAVES: [Flag; 4] = [Flag::Revoked, Flag::Repaired, Flag::DisplayEnded, Flag::KeptOut];

/// The keys of a model, and of what it is made of.
pub(crate) const KEYS: &str = "id version title publisher source certainty from until legalEffect subjects clause base lowest highest rounding leaves unread untold grades indicators events vetoes";
pub(crate) const GRADE_KEYS: &str = "grade from title";
pub(crate) const INDICATOR_KEYS: &str = "id within title why clause cap floor";
pub(crate) const EVENT_KEYS: &str = "id title clause of class when months indicator points per factor";
pub(crate) const VETO_KEYS: &str = "id title clause of class when months fixes caps";

/// A model of points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Model {
    pub(crate) id: String,
    pub(crate) from: Day,
    pub(crate) until: Option<Day>,
    pub(crate) subjects: Vec<SubjectKind>,
    /// What everybody begins with; none: it is not known, so there are only additions and deductions.
    pub(crate) base: Option<i64>,
    pub(crate) bounds: Bounds,
    /// The clause that sets base and bounds.
    pub(crate) clause: String,
    pub(crate) rounding: Rounding,
    pub(crate) leaves: Vec<Flag>,
    /// The best first, each with the least points for it.
    pub(crate) grades: Vec<(String, i64)>,
    pub(crate) indicators: Vec<Indicator>,
    /// The events, then the vetoes.
    pub(crate) events: Vec<Event>,
}

/// How far points can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) floor: Option<i64>,
    pub(crate) cap: Option<i64>,
}

/// A group of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Indicator {
    pub(crate) id: String,
    pub(crate) within: Option<usize>,
    pub(crate) clause: String,
    pub(crate) bounds: Bounds,
}

/// Something that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) clause: String,
    /// Whether it is asked of the subject, not of each entry.
    pub(crate) of_subject: bool,
    pub(crate) class: Option<Class>,
    pub(crate) when: Condition,
    /// How many months it lasted: more than, and at most.
    pub(crate) over: Option<u32>,
    pub(crate) up_to: Option<u32>,
    /// The group that its points belong to.
    pub(crate) indicator: usize,
    pub(crate) points: i64,
    pub(crate) per_month: bool,
    pub(crate) factor_clause: String,
    /// From which time on it counts for how much of a thousand.
    pub(crate) factor: Vec<(Period, i64)>,
    /// What it does to the grade: it is this one, or no better than this one.
    pub(crate) veto: Option<(VetoEffect, usize)>,
}

/// Why a model is refused, and where in it that lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// What is wrong.
    pub(crate) code: ProblemCode,
    /// Where: `events[2].points`.
    pub(crate) path: String,
}

/// A part of a model, with where it is: a list and a place in it, or the model itself.
#[derive(Clone, Copy)]
struct Part<'n> {
    node: &'n Node,
    list: &'static str,
    place: usize,
}

/// Reads on past what is wrong, and keeps the first of it.
struct Look {
    fault: Option<Fault>,
}

impl Model {
    /// Reads a model.
    pub(crate) fn of(node: &Node) -> Result<Self, Fault> {
        let sheet = Part { node, list: "", place: 0 };
        let mut look = Look { fault: None };
        look.has_only(sheet, node, KEYS);
        let mut model = Self {
            id: look.text(sheet, "id"),
            from: look.day(sheet, "from"),
            until: None,
            subjects: look.words(sheet, "subjects"),
            base: look.number(sheet, node, "base"),
            bounds: Bounds { floor: look.number(sheet, node, "lowest"), cap: look.number(sheet, node, "highest") },
            clause: node.get("clause").text().to_owned(),
            rounding: look.word(sheet, "rounding").unwrap_or(Rounding::TowardsZero),
            leaves: look.words(sheet, "leaves"),
            grades: Vec::new(),
            indicators: Vec::new(),
            events: Vec::new(),
        };
        if !node.get("until").is_empty() {
            model.until = Some(look.day(sheet, "until"));
        }
        for part in parts(node, "grades") {
            look.grade(part, &mut model);
        }
        for part in parts(node, "indicators") {
            look.indicator(part, &mut model);
        }
        for part in parts(node, "events") {
            look.event(part, &mut model);
        }
        for part in parts(node, "vetoes") {
            look.event(part, &mut model);
        }
        look.holds_together(sheet, &model);
        look.costs_no_person(sheet, &model);
        look.fault.map_or(Ok(model), Err)
    }
}

fn parts<'n>(node: &'n Node, list: &'static str) -> impl Iterator<Item = Part<'n>> {
    node.get(list).list().iter().enumerate().map(move |(place, node)| Part { node, list, place })
}

impl Look {
    #[inline(never)]
    fn fault(&mut self, code: ProblemCode, part: Part<'_>, key: &str) {
        if self.fault.is_none() {
            let place = part.place.to_string();
            let path = if part.list.is_empty() { key.to_owned() } else { glued(&[part.list, "[", &place, "].", key]) };
            self.fault = Some(Fault { code, path });
        }
    }

    fn must(&mut self, holds: bool, part: Part<'_>, key: &str) {
        if !holds {
            self.fault(ProblemCode::ModelUnreadable, part, key);
        }
    }

    fn has_only(&mut self, part: Part<'_>, node: &Node, keys: &str) {
        for (key, _) in node.pairs() {
            self.must(keys.split(' ').any(|known| known == key), part, key);
        }
        self.must(matches!(node, Node::Map(_)), part, "");
    }

    fn text(&mut self, part: Part<'_>, key: &str) -> String {
        let text = part.node.get(key).said();
        self.must(text.is_some(), part, key);
        text.unwrap_or_default().to_owned()
    }

    fn number(&mut self, part: Part<'_>, node: &Node, key: &str) -> Option<i64> {
        match node.get(key) {
            Node::Number(number) if (-MOST..=MOST).contains(number) => Some(*number),
            other => {
                self.must(matches!(other, Node::Nothing), part, key);
                None
            }
        }
    }

    fn count(&mut self, part: Part<'_>, node: &Node, key: &str) -> i64 {
        let number = self.number(part, node, key);
        self.must(number.is_some(), part, key);
        number.unwrap_or_default()
    }

    fn months(&mut self, part: Part<'_>, node: &Node, key: &str) -> Option<u32> {
        let number = self.number(part, node, key)?;
        let months = u32::try_from(number).ok();
        self.must(months.is_some(), part, "months");
        months
    }

    fn day(&mut self, part: Part<'_>, key: &str) -> Day {
        let day = Day::parse(part.node.get(key).text());
        self.must(day.is_some(), part, key);
        day.unwrap_or(Day::MAX)
    }

    fn word<W: Word>(&mut self, part: Part<'_>, key: &str) -> Option<W> {
        let node = part.node.get(key);
        let word = W::from_word(node.text());
        self.must(word.is_some() || node.is_empty(), part, key);
        word
    }

    fn words<W: Word>(&mut self, part: Part<'_>, key: &str) -> Vec<W> {
        let mut words = Vec::new();
        for one in part.node.get(key).list() {
            let word = W::from_word(one.text());
            self.must(word.is_some(), part, key);
            words.extend(word);
        }
        words
    }

    fn grade(&mut self, part: Part<'_>, model: &mut Model) {
        self.has_only(part, part.node, GRADE_KEYS);
        let (grade, from) = (self.text(part, "grade"), self.count(part, part.node, "from"));
        self.must(model.grades.iter().all(|(other, above)| *other != grade && *above > from), part, "from");
        model.grades.push((grade, from));
    }

    fn indicator(&mut self, part: Part<'_>, model: &mut Model) {
        self.has_only(part, part.node, INDICATOR_KEYS);
        let id = self.text(part, "id");
        self.must(model.indicators.iter().all(|other| other.id != id), part, "id");
        let bounds = Bounds { floor: self.number(part, part.node, "floor"), cap: self.number(part, part.node, "cap") };
        self.must(bounds.floor.is_none_or(|floor| floor <= 0), part, "floor");
        self.must(bounds.cap.is_none_or(|cap| cap >= 0), part, "cap");
        // A group stands after the one that it is within, so none is within itself.
        let within = part.node.get("within").said().map(|_| self.group(part, "within", model));
        model.indicators.push(Indicator { id, within, clause: self.text(part, "clause"), bounds });
    }

    fn group(&mut self, part: Part<'_>, key: &str, model: &Model) -> usize {
        let at = model.indicators.iter().position(|one| one.id == part.node.get(key).text());
        self.must(at.is_some(), part, key);
        at.unwrap_or_default()
    }

    /// An event, or a veto.
    fn event(&mut self, part: Part<'_>, model: &mut Model) {
        let Part { node, list, .. } = part;
        let gives_points = list == "events";
        self.has_only(part, node, if gives_points { EVENT_KEYS } else { VETO_KEYS });
        let when = condition(node.get("when"));
        self.must(when.is_some(), part, "when");
        let mut event = Event {
            id: self.text(part, "id"),
            clause: self.text(part, "clause"),
            of_subject: node.get("of").text() == "subject",
            class: self.word(part, "class"),
            when: when.unwrap_or_else(Condition::always),
            over: self.months(part, node.get("months"), "over"),
            up_to: self.months(part, node.get("months"), "upTo"),
            indicator: 0,
            points: 0,
            per_month: node.get("per").text() == "month",
            factor_clause: node.at("factor.clause").text().to_owned(),
            factor: Vec::new(),
            veto: None,
        };
        self.must(event.of_subject || node.get("of").is_empty(), part, "of");
        self.must(event.per_month || node.get("per").is_empty(), part, "per");
        self.must(event.over.zip(event.up_to).is_none_or(|(over, up_to)| over < up_to), part, "months");
        self.must(model.events.iter().all(|other| other.id != event.id), part, "id");
        if gives_points {
            event.indicator = self.group(part, "indicator", model);
            event.points = self.count(part, node, "points");
            self.factor(part, &mut event);
        } else {
            let key = if node.get("caps").is_empty() { "fixes" } else { "caps" };
            let grade = model.grades.iter().position(|(grade, _)| grade == node.get(key).text());
            self.must(grade.is_some(), part, key);
            let effect = if key == "caps" { VetoEffect::Caps } else { VetoEffect::Fixes };
            event.veto = grade.map(|grade| (effect, grade));
        }
        model.events.push(event);
    }

    fn factor(&mut self, part: Part<'_>, event: &mut Event) {
        for step in part.node.at("factor.steps").list() {
            let after = Period::parse(step.get("after").text());
            let per_mille = self.count(part, step, "perMille");
            self.must((0..=1000).contains(&per_mille), part, "factor");
            let later =
                |before: &Period| after.is_some_and(|after| before.last_day(Day::MIN) < after.last_day(Day::MIN));
            let in_order = event.factor.last().map_or(after.is_some(), |(before, _)| later(before));
            self.must(in_order && !event.factor_clause.is_empty(), part, "factor");
            event.factor.extend(after.map(|after| (after, per_mille)));
        }
        self.must(part.node.get("factor").is_empty() || !event.factor.is_empty(), part, "factor");
    }

    fn holds_together(&mut self, sheet: Part<'_>, model: &Model) {
        let Bounds { floor, cap } = model.bounds;
        self.must(model.until.is_none_or(|until| model.from < until), sheet, "until");
        self.must(!model.subjects.is_empty(), sheet, "subjects");
        self.must(model.leaves.iter().all(|flag| LEAVES.contains(flag)), sheet, "leaves");
        // Without a base there is nothing that bounds or grades could be about.
        let alone = model.grades.is_empty() && floor.is_none() && cap.is_none();
        self.must(model.base.is_some() || alone, sheet, "base");
        self.must(floor.is_none_or(|floor| model.base >= Some(floor)), sheet, "lowest");
        self.must(cap.is_none_or(|cap| model.base <= Some(cap)), sheet, "highest");
        // Every number of points has a grade.
        let last = model.grades.last().map(|(_, from)| *from);
        self.must(last.is_none_or(|last| floor.is_some_and(|floor| last <= floor)), sheet, "grades");
        let factors = model.events.iter().any(|event| !event.factor.is_empty());
        self.must(!factors || !sheet.node.get("rounding").is_empty(), sheet, "rounding");
    }

    /// Points for people may only give benefits: nothing deducts, bounds below the base, fixes a grade, or grades below
    /// what everybody begins with.
    fn costs_no_person(&mut self, sheet: Part<'_>, model: &Model) {
        if !model.subjects.contains(&SubjectKind::NaturalPerson) {
            return;
        }
        let base = model.base.unwrap_or_default();
        for (costs, key) in [
            (model.events.iter().any(|event| event.veto.is_some()), "vetoes"),
            (model.events.iter().any(|event| event.points < 0), "events"),
            (model.bounds.floor.is_some_and(|floor| floor < base), "lowest"),
            (model.grades.iter().filter(|(_, from)| *from <= base).count() > 1, "grades"),
        ] {
            if costs {
                self.fault(ProblemCode::ModelCostsPeople, sheet, key);
            }
        }
    }
}
