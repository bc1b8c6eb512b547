//! The arithmetic as it happens, kept only when someone asked for it.

use crate::evaluate::answer::{
    Explanation, FindingSteps, Input, InputName, QualificationSteps, ReadingSteps, Step, StepKind,
};
use crate::law::finding::FindingCode;
use crate::law::pack::{Benefit, Rule};

/// Where a step belongs.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    /// How the class was told.
    Class,
    /// How the latest reading was computed.
    Reading,
    /// How the governing days were chosen.
    Governing,
    /// How the latest question came out: a finding, or whether the subject qualifies.
    Question,
}

const NOTHING: Explanation = Explanation {
    class: Vec::new(),
    readings: Vec::new(),
    governing: Vec::new(),
    findings: Vec::new(),
    qualifications: Vec::new(),
};

/// A recorder of steps.
#[derive(Debug)]
pub struct Trace {
    kept: Option<Explanation>,
}

impl Trace {
    /// A trace that keeps every step.
    #[must_use]
    pub fn kept() -> Self {
        Self { kept: Some(NOTHING) }
    }

    /// A trace that keeps nothing and costs next to nothing.
    #[must_use]
    pub fn dropped() -> Self {
        Self { kept: None }
    }

    /// What was kept.
    #[must_use]
    pub fn explanation(self) -> Explanation {
        self.kept.unwrap_or(NOTHING)
    }

    /// Opens the steps of a reading.
    pub(super) fn reading(&mut self, pack: &str, rule: &str) {
        if let Some(kept) = &mut self.kept {
            kept.readings.push(ReadingSteps { pack: pack.to_owned(), rule: rule.to_owned(), steps: vec![] });
        }
    }

    /// Opens the steps of a finding.
    pub(super) fn finding(&mut self, code: FindingCode) {
        if let Some(kept) = &mut self.kept {
            kept.findings.push(FindingSteps { code, steps: vec![] });
        }
    }

    /// Opens the steps of a qualification. Findings are told before qualifications.
    pub(super) fn qualification(&mut self, benefit: Benefit, pack: &str) {
        if let Some(kept) = &mut self.kept {
            kept.qualifications.push(QualificationSteps { benefit, pack: pack.to_owned(), steps: vec![] });
        }
    }

    /// Adds a step to a reading, by its place among the readings.
    pub(super) fn step_of_reading(&mut self, at: usize, step: impl FnOnce() -> Step) {
        if let Some(reading) = self.kept.as_mut().and_then(|kept| kept.readings.get_mut(at)) {
            reading.steps.push(step());
        }
    }

    /// Adds a step to the part it belongs to.
    pub(super) fn step(&mut self, part: Part, step: impl FnOnce() -> Step) {
        let Some(kept) = &mut self.kept else { return };
        let steps = match part {
            Part::Class => Some(&mut kept.class),
            Part::Governing => Some(&mut kept.governing),
            Part::Reading => kept.readings.last_mut().map(|last| &mut last.steps),
            Part::Question => match kept.qualifications.last_mut() {
                Some(last) => Some(&mut last.steps),
                None => kept.findings.last_mut().map(|last| &mut last.steps),
            },
        };
        if let Some(steps) = steps {
            steps.push(step());
        }
    }
}

impl Step {
    /// A step that no rule stands behind.
    pub(super) fn new(kind: StepKind) -> Self {
        Self { kind, inputs: vec![], result: None, citations: vec![], certainty: None }
    }

    /// Works with this value.
    pub(super) fn with(mut self, name: InputName, value: impl ToString) -> Self {
        self.inputs.push(Input { name, value: value.to_string() });
        self
    }

    /// Comes to this result.
    pub(super) fn gives(mut self, result: impl ToString) -> Self {
        self.result = Some(result.to_string());
        self
    }

    /// Comes to this result, if to any.
    pub(super) fn comes_to(self, result: Option<impl ToString>) -> Self {
        match result {
            Some(result) => self.gives(result),
            None => self,
        }
    }

    /// Rests on this rule too; the less certain of two readings counts.
    pub(super) fn by(mut self, rule: Option<&Rule>) -> Self {
        if let Some(rule) = rule {
            rule.cite(&mut self.citations);
            self.certainty = self.certainty.max(Some(rule.certainty));
        }
        self
    }
}
