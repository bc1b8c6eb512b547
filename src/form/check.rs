//! What must hold in the catalogue of forms before it is published.

use crate::form::piece::{FieldKind, Piece, Test};
use crate::form::sheet::{BlockSheet, Catalogue, FormSheet};
use crate::form::text::names;
use crate::words::Word as _;
use std::collections::BTreeSet;

/// What the engine works out by itself; of the rest, the catalogue says where it stands.
const KNOWN: &[&str] = &[
    "attachments",
    "clocks.missed",
    "entry.line",
    "entry.measureKinds",
    "entry.measures",
    "entry.wish",
    "findings.cited",
    "findings.codes",
    "findings.grounds",
    "findings.rows",
    "findings.said",
    "findings.wants",
    "form",
    "law.basis",
    "law.cited",
    "law.grounds",
    "needs",
    "packs",
    "paper.attachments",
    "paper.missing",
    "paper.oneDocument",
    "paper.sensitive",
    "paper.wrong",
    "receiver.beside",
    "receiver.first",
    "receiver.name",
    "receiver.roles",
    "receiver.words",
    "subject.idType",
    "subject.minor",
    "subject.oneself",
    "takedown.known",
    "takedown.since",
    "today",
];

/// Everything that is wrong with the catalogue, one line each; empty where all is well.
#[must_use]
pub fn faults(catalogue: &Catalogue, provisions: &BTreeSet<&str>) -> Vec<String> {
    let roles: Vec<String> = catalogue.roles.keys().map(|role| format!("role.{role}")).collect();
    let mut look = Look { faults: Vec::new(), names: KNOWN.iter().copied().collect() };
    look.names.extend(catalogue.fields.iter().map(|field| field.id.as_str()));
    let known = &catalogue.known;
    for part in [&known.record, &known.entry, &known.law] {
        look.names.extend(part.keys().map(String::as_str));
    }
    for (pack, roles) in &catalogue.roles_of {
        let named: Vec<String> = roles.keys().cloned().collect();
        look.lists("role", pack, &named, catalogue.roles.keys().map(String::as_str).collect());
    }
    look.names.extend(roles.iter().map(String::as_str));
    look.shared(catalogue);
    for form in &catalogue.forms {
        let at = form.form.word();
        look.lists("step", at, &form.steps, catalogue.steps.iter().map(|one| one.id.as_str()).collect());
        look.lists("check", at, &form.checks, catalogue.checks.iter().map(|one| one.id.as_str()).collect());
        look.lists("paper", at, &form.attachments, catalogue.attachments.iter().map(|one| one.id.as_str()).collect());
        look.lists("demand", at, &form.outdated, catalogue.outdated.iter().map(|one| one.id.as_str()).collect());
        look.lists("signature", at, &form.signatures, catalogue.signatures.keys().map(String::as_str).collect());
        look.lists("field", at, &form.required, catalogue.fields.iter().map(|one| one.id.as_str()).collect());
        look.name(at, &form.dated);
        look.blocks(at, &form.letter, catalogue);
        form.titles.iter().for_each(|title| look.test(at, &title.when));
        form.leaves.iter().for_each(|left| look.test(at, &left.when));
        for note in &form.notes {
            look.test(at, &note.when);
            look.text(at, &note.text);
        }
    }
    let cited = catalogue.checks.iter().map(|one| &one.cites);
    let options = catalogue.fields.iter().flat_map(|field| &field.options);
    let cited = cited
        .chain(options.clone().map(|one| &one.cites))
        .chain(options.map(|one| &one.leaves))
        .chain(catalogue.forms.iter().flat_map(rules));
    let cited = cited.chain(catalogue.attachments.iter().map(|one| &one.cites));
    for id in cited.chain(catalogue.outdated.iter().map(|one| &one.cites)).flatten() {
        if !provisions.contains(id.as_str()) {
            look.faults.push(format!("the forms cite {id}, which does not exist"));
        }
    }
    look.unused(catalogue);
    look.faults
}

/// What the sentences of law in a form rest on, and what its letter may not.
fn rules(form: &FormSheet) -> impl Iterator<Item = &Vec<String>> {
    let told = form.letter.iter().filter_map(|block| match &block.is {
        Piece::Rule(rule) => Some(&rule.cites),
        _ => None,
    });
    told.chain(form.leaves.iter().map(|left| &left.cites))
}

struct Look<'c> {
    faults: Vec<String>,
    names: BTreeSet<&'c str>,
}

impl Look<'_> {
    fn shared(&mut self, catalogue: &Catalogue) {
        for field in &catalogue.fields {
            let chosen = matches!(field.kind, FieldKind::Choice | FieldKind::Choices);
            if chosen == field.options.is_empty() && field.id != "letter.receiver" {
                self.faults
                    .push(format!("the field {} has options and is none to choose in, or the reverse", field.id));
            }
            if (field.kind == FieldKind::Rows) == field.columns.is_empty() {
                self.faults.push(format!("the field {} has columns and no rows, or the reverse", field.id));
            }
            field.from.iter().for_each(|name| self.name(&field.id, name));
            for option in &field.options {
                self.test(&field.id, &option.when);
                option.letter.iter().for_each(|letter| self.text(&field.id, letter));
                option.otherwise.iter().for_each(|otherwise| {
                    self.test(&field.id, &otherwise.when);
                    self.text(&field.id, &otherwise.letter);
                });
            }
            field.preset.iter().for_each(|preset| self.text(&field.id, preset));
            self.test(&field.id, &field.preset_when);
        }
        let fields: Vec<&str> = catalogue.fields.iter().map(|field| field.id.as_str()).collect();
        for step in &catalogue.steps {
            self.test(&step.id, &step.when);
            for used in &step.fields {
                self.lists("field", &step.id, std::slice::from_ref(&used.field), fields.clone());
                self.test(&step.id, &used.when);
            }
        }
        for (name, blocks) in &catalogue.parts {
            self.blocks(name, blocks, catalogue);
        }
        for (name, line) in &catalogue.signatures {
            self.test(name, &line.when);
            line.value.iter().for_each(|value| self.text(name, value));
        }
        for check in &catalogue.checks {
            self.test(&check.id, &check.when);
            self.test(&check.id, &check.holds);
            check.field.iter().for_each(|field| self.name(&check.id, field));
        }
        for one in &catalogue.attachments {
            self.test(&one.id, &one.when);
            one.required_when.iter().for_each(|test| self.test(&one.id, test));
        }
        for finding in &catalogue.findings {
            let at = finding.code.word();
            self.test(at, &finding.when);
            self.text(at, &finding.said);
            finding.row.iter().for_each(|(recorded, should_be)| {
                self.text(at, recorded);
                self.text(at, should_be);
            });
        }
    }

    fn blocks(&mut self, at: &str, blocks: &[BlockSheet], catalogue: &Catalogue) {
        for block in blocks {
            self.test(at, &block.when);
            match &block.is {
                Piece::Heading(text) | Piece::Paragraph(text) => self.text(at, text),
                Piece::Facts(facts) => facts.iter().for_each(|(_, value)| self.text(at, value)),
                Piece::List(items) => items.iter().for_each(|item| self.text(at, item)),
                Piece::Rule(rule) => self.text(at, &rule.text),
                Piece::Table(field) | Piece::Chosen(field) => self.name(at, field),
                Piece::Part(name) if !catalogue.parts.contains_key(name) => {
                    self.faults.push(format!("{at} has the part {name}, which does not exist"));
                }
                Piece::Calculation(day) if !["lastShownDay", "firstRepairDay"].contains(&day.as_str()) => {
                    self.faults.push(format!("{at} counts {day}, which nobody does"));
                }
                Piece::Part(_) | Piece::Calculation(_) | Piece::Limits(_) => {}
            }
        }
    }

    fn lists(&mut self, what: &str, at: &str, ids: &[String], known: Vec<&str>) {
        let lost = ids.iter().filter(|id| !known.contains(&id.as_str()));
        self.faults.extend(lost.map(|id| format!("{at} names the {what} {id}, which does not exist")));
    }

    fn text(&mut self, at: &str, text: &str) {
        names(text).iter().for_each(|name| self.name(at, name));
    }

    fn test(&mut self, at: &str, test: &Test) {
        match test {
            Test::Always => {}
            Test::All(parts) | Test::Any(parts) => parts.iter().for_each(|part| self.test(at, part)),
            Test::Not(part) => self.test(at, part),
            Test::Given(name) | Test::Ticked(name) | Test::Confirmed(name) => self.name(at, name),
            Test::OneOf(words) => match words.split_first() {
                Some((name, words)) if !words.is_empty() => self.name(at, name),
                _ => self.faults.push(format!("{at} asks for one of nothing")),
            },
            Test::InOrder(first, second) | Test::Bears(first, second) => {
                self.name(at, first);
                self.name(at, second);
            }
        }
    }

    fn name(&mut self, at: &str, name: &str) {
        if !self.names.contains(name) && !name.starts_with("need.") {
            self.faults.push(format!("{at} names {name}, which nobody knows"));
        }
    }

    fn unused(&mut self, catalogue: &Catalogue) {
        let mut unused = |what: &str, ids: Vec<&str>, used: BTreeSet<&str>| {
            let idle = ids.into_iter().filter(|id| !used.contains(id));
            self.faults.extend(idle.map(|id| format!("no form uses the {what} {id}")));
        };
        let forms = || catalogue.forms.iter();
        let steps = || catalogue.steps.iter();
        unused(
            "field",
            catalogue.fields.iter().map(|one| one.id.as_str()).collect(),
            steps().flat_map(|step| &step.fields).map(|used| used.field.as_str()).collect(),
        );
        unused(
            "step",
            steps().map(|one| one.id.as_str()).collect(),
            forms().flat_map(|form| &form.steps).map(String::as_str).collect(),
        );
        unused(
            "check",
            catalogue.checks.iter().map(|one| one.id.as_str()).collect(),
            forms().flat_map(|form| &form.checks).map(String::as_str).collect(),
        );
        unused(
            "paper",
            catalogue.attachments.iter().map(|one| one.id.as_str()).collect(),
            forms().flat_map(|form| &form.attachments).map(String::as_str).collect(),
        );
    }
}
