//! Adds up what counts: group by group, each within its bounds, then the whole, then the grade.

use crate::evaluate::answer::{Contribution, ContributionKind, Veto};
use crate::evaluate::score::count::{Counted, Hit};
use crate::score::model::{Bounds, Model};
use crate::score::words::VetoEffect;

/// What comes out.
pub(super) struct Sum<'c> {
    model: &'c Model,
    /// What the lines tell of; nothing: there are none but those of bounds.
    told: &'c [&'c Counted<'c>],
    /// What the events of each group come to.
    events: Vec<i64>,
    pub(super) points: i64,
    /// The place of the grade among the grades of the model.
    pub(super) grade: Option<usize>,
    lines: Vec<Line<'c>>,
}

struct Line<'c> {
    kind: ContributionKind,
    indicator: Option<usize>,
    clause: &'c str,
    points: i64,
    hit: Option<(&'c Hit<'c>, Option<&'c str>)>,
    per_mille: Option<i64>,
}

/// All that counts, as what is added up.
pub(super) fn of_each<'c>(counted: &'c [Counted<'c>]) -> Vec<&'c Counted<'c>> {
    let mut each = Vec::new();
    for one in counted {
        each.push(one);
    }
    each
}

/// Adds up, with a line for each part of the sum if `lines` are wanted.
pub(super) fn sum<'c>(model: &'c Model, counted: &'c [&'c Counted<'c>], lines: bool) -> Sum<'c> {
    let mut events = vec![0_i64; model.indicators.len()];
    let (mut fixed, mut capped) = (None, 0);
    for one in counted {
        for hit in &one.hits {
            match hit.event.veto {
                Some((VetoEffect::Fixes, grade)) => fixed = fixed.max(Some(grade)),
                Some((VetoEffect::Caps, grade)) => capped = capped.max(grade),
                None => {
                    if let Some(points) = events.get_mut(hit.event.indicator) {
                        *points = points.saturating_add(hit.comes_to());
                    }
                }
            }
        }
    }
    let told = if lines { counted } else { &[] };
    let mut sum = Sum { model, told, events, points: 0, grade: None, lines: Vec::new() };
    let groups = sum.groups(None);
    let points = model.base.unwrap_or_default().saturating_add(groups);
    sum.points = sum.bounded(points, model.bounds, None, &model.clause);
    let grade = model.grades.iter().position(|(_, from)| sum.points >= *from);
    sum.grade = grade.map(|grade| fixed.unwrap_or(grade).max(capped));
    sum
}

impl<'c> Sum<'c> {
    /// The groups within this one; none: those that are within none.
    fn groups(&mut self, within: Option<usize>) -> i64 {
        let mut total = 0_i64;
        for (at, indicator) in self.model.indicators.iter().enumerate() {
            if indicator.within != within {
                continue;
            }
            let groups = self.groups(Some(at));
            for one in self.told {
                for hit in &one.hits {
                    self.line(at, hit, one.entry);
                }
            }
            let points = groups.saturating_add(self.events.get(at).copied().unwrap_or_default());
            total = total.saturating_add(self.bounded(points, indicator.bounds, Some(at), &indicator.clause));
        }
        total
    }

    /// The lines of one event, if it belongs to this group.
    fn line(&mut self, at: usize, hit: &'c Hit<'c>, entry: Option<&'c str>) {
        if hit.event.veto.is_some() || hit.event.indicator != at {
            return;
        }
        let mut line = |kind, clause, points, per_mille| {
            self.lines.push(Line { kind, indicator: Some(at), clause, points, hit: Some((hit, entry)), per_mille });
        };
        line(ContributionKind::Event, &hit.event.clause, hit.points, None);
        if let Some((per_mille, change)) = hit.factor {
            line(ContributionKind::Factor, &hit.event.factor_clause, change, Some(per_mille));
        }
    }

    fn bounded(&mut self, points: i64, bounds: Bounds, indicator: Option<usize>, clause: &'c str) -> i64 {
        let capped = bounds.cap.map_or(points, |cap| points.min(cap));
        let within = bounds.floor.map_or(capped, |floor| capped.max(floor));
        if within != points {
            let kind = if within < points { ContributionKind::Cap } else { ContributionKind::Floor };
            let points = within.saturating_sub(points);
            self.lines.push(Line { kind, indicator, clause, points, hit: None, per_mille: None });
        }
        within
    }

    /// The name of the grade.
    pub(super) fn grade(&self) -> Option<&'c str> {
        self.model.grades.get(self.grade?).map(|(grade, _)| grade.as_str())
    }

    pub(super) fn contributions(&self) -> Vec<Contribution> {
        let mut contributions = Vec::new();
        for line in &self.lines {
            contributions.push(Contribution {
                kind: line.kind,
                indicator: line.indicator.and_then(|at| self.model.indicators.get(at)).map(|one| one.id.clone()),
                event: line.hit.map(|(hit, _)| hit.event.id.clone()),
                clause: line.clause.to_owned(),
                entry: line.hit.and_then(|(_, entry)| entry).map(str::to_owned),
                points: line.points,
                months: line.hit.and_then(|(hit, _)| hit.months),
                per_mille: line.per_mille,
            });
        }
        contributions
    }
}

/// What fixes or caps the grade.
pub(super) fn vetoes(model: &Model, counted: &[Counted<'_>]) -> Vec<Veto> {
    let mut vetoes = Vec::new();
    for one in counted {
        for hit in &one.hits {
            let Some((effect, grade)) = hit.event.veto else { continue };
            vetoes.push(Veto {
                event: hit.event.id.clone(),
                clause: hit.event.clause.clone(),
                entry: one.entry.map(str::to_owned),
                effect,
                grade: model.grades.get(grade).map(|(grade, _)| grade.clone()).unwrap_or_default(),
            });
        }
    }
    vetoes
}
