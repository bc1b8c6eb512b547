//! What was planted against what was found, code by code.

use crate::expected::{Expected, Outcome, Site};
use crate::place::{PLACES, Place};
use crate::sample::Sample;
use credit_portal::law::finding::FindingCode;
use credit_portal::words::Word;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// How one check came out.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    pub(crate) planted: usize,
    pub(crate) found: usize,
    pub(crate) false_alarms: usize,
    pub(crate) doubts: usize,
    pub(crate) doubts_right: usize,
    pub(crate) false_doubts: usize,
    pub(crate) near: usize,
    pub(crate) near_right: usize,
    /// How often it was planted under the law of each place.
    pub(crate) by_place: BTreeMap<Place, usize>,
}

pub(crate) struct Tally {
    pub(crate) rows: Vec<(FindingCode, Row)>,
    /// Every difference, one line each.
    pub(crate) differences: Vec<String>,
    records: usize,
}

impl Tally {
    pub(crate) fn of(samples: &[Sample]) -> Self {
        let rows = FindingCode::ALL.iter().map(|(code, ..)| (*code, Row::default())).collect();
        let mut tally = Self { rows, differences: Vec::new(), records: samples.len() };
        samples.iter().for_each(|sample| tally.add(sample));
        tally
    }

    fn row(&mut self, code: FindingCode) -> &mut Row {
        &mut self.rows.iter_mut().find(|(own, _)| *own == code).unwrap().1
    }

    fn add(&mut self, sample: &Sample) {
        let answer = sample.answer();
        for (site, code) in sites(&sample.expected, &answer) {
            let (wanted, given) = (sample.expected.of(&site, code), answer.of(&site, code));
            self.row(code).count(wanted, given);
            if wanted != given {
                let word = |outcome: Option<Outcome>| outcome.map_or("no", Outcome::word);
                let (name, code) = (&sample.name, code.word());
                let line = format!("{name} {site} {code}: expected {}, got {}", word(wanted), word(given));
                self.differences.push(line);
            }
        }
        for near in sample.planted.iter().filter(|one| one.outcome.is_none()) {
            let given = answer.of(&near.site, near.code);
            let row = self.row(near.code);
            row.near += 1;
            row.near_right += usize::from(given.is_none());
        }
        for (site, code, _) in sample.expected.iter().filter(|(.., outcome)| *outcome == Outcome::Yes) {
            *self.row(code).by_place.entry(sample.place_of(site)).or_default() += 1;
        }
    }

    /// The table as a page.
    pub(crate) fn page(&self) -> String {
        let mut page = format!(
            "# How exact the audit is\n\n{} made-up records, generated and written by hand, in which defects were planted \
             whose outcome follows from the law. Planted: what must be found, with everything that follows from it. \
             Unknown: facts were left out, so that nobody can tell. Near misses: almost a defect, and none. Silent: \
             places of the corpus with no such rule. Written by the tests.\n\n\
             | check | planted | found | missed | false alarms | precision | recall | unknown planted | right | \
             near misses | right | silent |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n",
            self.records
        );
        for (code, row) in &self.rows {
            let Row { planted, found, false_alarms, doubts, doubts_right, near, near_right, .. } = row;
            let silent: Vec<&str> =
                PLACES.into_iter().filter(|place| !place.speaks_of(*code)).map(|place| place.word()).collect();
            let _ = writeln!(
                page,
                "| {} | {planted} | {found} | {} | {false_alarms} | {} | {} | {doubts} | {doubts_right} | {near} | \
                 {near_right} | {} |",
                code.word(),
                row.missed(),
                percent(*found, found + false_alarms),
                percent(*found, *planted),
                silent.join("、"),
            );
        }
        page
    }
}

/// Everything that was expected or found.
fn sites(expected: &Expected, answer: &Expected) -> BTreeSet<(Site, FindingCode)> {
    expected.iter().chain(answer.iter()).map(|(site, code, _)| (site.to_owned(), code)).collect()
}

impl Row {
    fn count(&mut self, wanted: Option<Outcome>, given: Option<Outcome>) {
        let yes = Some(Outcome::Yes);
        let unknown = Some(Outcome::Unknown);
        self.planted += usize::from(wanted == yes);
        self.found += usize::from(wanted == yes && given == yes);
        self.false_alarms += usize::from(wanted != yes && given == yes);
        self.doubts += usize::from(wanted == unknown);
        self.doubts_right += usize::from(wanted == unknown && given == unknown);
        self.false_doubts += usize::from(wanted.is_none() && given == unknown);
    }

    /// How often it was planted where it was planted most.
    pub(crate) fn most_in_one_place(&self) -> usize {
        self.by_place.values().copied().max().unwrap_or_default()
    }

    pub(crate) fn missed(&self) -> usize {
        self.planted - self.found
    }
}

/// A share in percent, rounded down; of nothing there is none.
fn percent(part: usize, whole: usize) -> String {
    (part * 100).checked_div(whole).map_or("–".to_owned(), |share| share.to_string())
}
