//! A record in the making: clean at first, then with defects whose outcome is kept beside it.

use crate::clean::authorisation::authorisation;
use crate::clean::entry::{DISHONEST, Kind, State, Wanted, entry};
use crate::clean::measure::ordinary;
use crate::clean::subject::{SubjectKind, subject};
use crate::days::{days_after, days_before};
use crate::expected::{Expected, Outcome, Site, of_subject};
use crate::place::Place;
use crate::plants::judge_age;
use crate::random::Random;
use credit_portal::law::finding::FindingCode;
use jiff::civil::Date;
use serde_json::{Value, json};

/// An entry beside its text: where its law comes from, and whether a defect or a measure already hangs on it.
struct Leaf {
    kind: Kind,
    place: Place,
    free: bool,
    /// Whether a second defect was planted on it.
    layered: bool,
}

pub(crate) struct Draft {
    pub(crate) today: Date,
    pub(crate) place: Place,
    pub(crate) subject: SubjectKind,
    pub(crate) record: Value,
    pub(crate) expected: Expected,
    pub(crate) random: Random,
    leaves: Vec<Leaf>,
    /// What of the subject was changed already.
    taken: Vec<String>,
    /// The day of birth, where it was planted: it bears on every act.
    birth: Option<Option<Date>>,
    number: usize,
}

/// The most entries of a record.
const MOST: usize = 12;

impl Draft {
    /// A clean subject without entries. `number` sets the record apart from all others.
    pub(crate) fn new(number: usize, place: Place, kind: SubjectKind, today: Date, mut random: Random) -> Self {
        let record = json!({
            "schema": "credit-record/1", "subject": subject(kind, place, &mut random),
            "source": { "name": "虚构的测试记录，不涉及真人真事", "retrievedOn": today.to_string() },
            "entries": [], "measures": [], "authorisations": [],
        });
        let expected = Expected::default();
        Self {
            today,
            place,
            subject: kind,
            record,
            expected,
            random,
            leaves: vec![],
            taken: vec![],
            birth: None,
            number: number * 100,
        }
    }

    pub(crate) fn is_person(&self) -> bool {
        self.subject == SubjectKind::Person
    }

    /// Adds a clean entry and gives its place among the entries.
    pub(crate) fn add(&mut self, kind: Kind, state: State) -> usize {
        self.number += 1;
        // Now and then another place's body has provided an entry: then its law counts.
        let away = self.random.percent(6);
        let place = if away { self.random.pick(&crate::place::PLACES) } else { self.place };
        let wanted = Wanted { kind, state, place, today: self.today, number: self.number };
        let mut text = entry(wanted, &mut self.random);
        if place != self.place || self.random.percent(30) {
            text["provider"]["division"] = json!(place.division(&mut self.random));
        }
        text["id"] = json!(format!("e{}", self.leaves.len() + 1));
        self.record["entries"].as_array_mut().unwrap().push(text);
        self.leaves.push(Leaf { kind, place, free: state == State::Shown, layered: false });
        self.leaves.len() - 1
    }

    /// An entry of the kind that is within its time and shown, and on which nothing else was planted.
    pub(crate) fn fresh(&mut self, kind: Kind) -> usize {
        let free = self.leaves.iter().position(|leaf| leaf.free && leaf.kind == kind);
        let at = free.unwrap_or_else(|| self.add(kind, State::Shown));
        self.leaves[at].free = false;
        at
    }

    /// An entry on which something else was planted already, now and then: for what bears on nothing but itself. It was
    /// determined some while ago, and nothing of it was changed since.
    pub(crate) fn layered(&mut self, suits: fn(&Value) -> bool) -> Option<usize> {
        let before = days_before(self.today, 45).to_string();
        let old = |entry: &Value| entry["determinedOn"].as_str().is_some_and(|day| day < before.as_str());
        let calm = |entry: &Value| {
            let changes = entry["history"].as_array().map_or(0, Vec::len);
            changes <= 1 && ["objection", "repair", "complaint", "correction"].iter().all(|key| entry[key].is_null())
        };
        let stands = |entry: &Value| entry["document"]["status"] == "effective" && entry["commitment"].is_null();
        let fits = |entry: &Value| old(entry) && calm(entry) && stands(entry) && suits(entry);
        let entries = self.record["entries"].as_array().unwrap();
        let taken =
            self.leaves.iter().zip(entries).position(|(leaf, entry)| !leaf.free && !leaf.layered && fits(entry));
        let at = taken.filter(|_| self.random.percent(90))?;
        self.leaves[at].layered = true;
        Some(at)
    }

    /// Lets nothing be planted on the entry any more.
    pub(crate) fn close(&mut self, at: usize) {
        self.leaves[at].free = false;
    }

    /// The entry comes from the subject's own place after all.
    pub(crate) fn bring_home(&mut self, at: usize) {
        self.leaves[at].place = self.place;
        self.entry(at)["provider"].as_object_mut().unwrap().remove("division");
    }

    /// Whether there is room for so many more entries.
    pub(crate) fn has_room(&self, count: usize) -> bool {
        self.leaves.len() + count <= MOST
    }

    pub(crate) fn entry(&mut self, at: usize) -> &mut Value {
        &mut self.record["entries"][at]
    }

    pub(crate) fn place_of(&self, at: usize) -> Place {
        self.leaves[at].place
    }

    pub(crate) fn kinds(&self) -> impl Iterator<Item = (usize, Kind, Place)> {
        self.leaves.iter().enumerate().map(|(at, leaf)| (at, leaf.kind, leaf.place))
    }

    /// Takes something that only one plant may have.
    pub(crate) fn take(&mut self, what: &str) {
        self.taken.push(what.to_owned());
    }

    /// The person was born on this day, or nobody knows when.
    pub(crate) fn born(&mut self, on: Option<Date>) {
        self.take("age");
        self.take("number");
        self.birth = Some(on);
    }

    /// The record is complete: what the age means can be told of every entry.
    pub(crate) fn finish(&mut self) {
        if let Some(born) = self.birth {
            judge_age(self, born);
        }
    }

    pub(crate) fn is_taken(&self, what: &str) -> bool {
        self.taken.iter().any(|taken| taken == what)
    }

    /// A clean measure that rests on an entry, which nothing may be planted on from now on.
    pub(crate) fn measure(&mut self, at: usize) -> usize {
        self.leaves[at].free = false;
        let count = self.record["measures"].as_array().unwrap().len();
        let kind = self.random.pick(ordinary(self.place));
        let measure = json!({
            "id": format!("m{}", count + 1), "kind": kind, "entry": format!("e{}", at + 1), "by": "虚构的采取措施单位",
            "on": days_before(self.today, self.random.between(1, 9)).to_string(), "endedOn": null, "target": "subject",
            "published": true, "inNationalList": self.random.percent(50),
        });
        self.record["measures"].as_array_mut().unwrap().push(measure);
        count
    }

    pub(crate) fn applied(&mut self, at: usize) -> &mut Value {
        &mut self.record["measures"][at]
    }

    /// A clean letter.
    pub(crate) fn authorisation(&mut self) -> usize {
        let count = self.record["authorisations"].as_array().unwrap().len();
        let mut letter = authorisation(self.today, &mut self.random);
        letter["id"] = json!(format!("a{}", count + 1));
        self.record["authorisations"].as_array_mut().unwrap().push(letter);
        count
    }

    pub(crate) fn letter(&mut self, at: usize) -> &mut Value {
        &mut self.record["authorisations"][at]
    }

    /// Clean entries, measures and letters to begin with.
    pub(crate) fn fill(&mut self, kinds: &[Kind]) {
        for kind in kinds {
            let state = self.random.pick(&[State::Shown, State::Shown, State::Hidden, State::Ended]);
            self.add(*kind, state);
        }
        let standing = self.leaves.iter().position(|leaf| leaf.free && DISHONEST.contains(&leaf.kind));
        if let Some(at) = standing.filter(|_| self.random.percent(40)) {
            self.measure(at);
        }
        if self.random.percent(30) {
            self.authorisation();
        }
    }

    pub(crate) fn days_ago(&self, count: u32) -> String {
        days_before(self.today, count).to_string()
    }

    pub(crate) fn days_ahead(&self, count: u32) -> String {
        days_after(self.today, count).to_string()
    }
}

/// What must come out.
impl Draft {
    /// It must be found in the entry, if a text of its place speaks of it.
    pub(crate) fn yes(&mut self, at: usize, code: FindingCode) {
        self.outcome(at, code, Outcome::Yes);
    }

    /// Nobody can tell it of the entry, if a text of its place speaks of it.
    pub(crate) fn open(&mut self, at: usize, code: FindingCode) {
        self.outcome(at, code, Outcome::Unknown);
    }

    pub(crate) fn outcome(&mut self, at: usize, code: FindingCode, outcome: Outcome) {
        if self.place_of(at).speaks_of(code) {
            self.expected.add(&entry_site(at), code, outcome);
        }
    }

    /// It follows from a national rule, whatever the texts of the place speak of.
    pub(crate) fn anywhere(&mut self, at: usize, code: FindingCode, outcome: Outcome) {
        self.expected.add(&entry_site(at), code, outcome);
    }

    pub(crate) fn of_measure(&mut self, at: usize, code: FindingCode, outcome: Outcome) {
        if self.place.speaks_of(code) {
            self.expected.add(&measure_site(at), code, outcome);
        }
    }

    pub(crate) fn of_letter(&mut self, at: usize, code: FindingCode, outcome: Outcome) {
        if self.place.speaks_of(code) {
            self.expected.add(&letter_site(at), code, outcome);
        }
    }

    pub(crate) fn of_subject(&mut self, code: FindingCode, outcome: Outcome) {
        if self.place.speaks_of(code) {
            self.expected.add(&of_subject(), code, outcome);
        }
    }
}

pub(crate) fn entry_site(at: usize) -> Site {
    format!("entries e{}", at + 1)
}

pub(crate) fn measure_site(at: usize) -> Site {
    format!("measures m{}", at + 1)
}

pub(crate) fn letter_site(at: usize) -> Site {
    format!("authorisations a{}", at + 1)
}
