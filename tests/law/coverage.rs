//! Which provision has which rules, letters and cases: a hole here is a promise that the portal does not keep.

use crate::cases::Case;
use crate::expect;
use credit_portal::form::forms_file;
use credit_portal::form::sheet::{Catalogue, FormSheet};
use credit_portal::law::in_words;
use credit_portal::law::pack::{Effect, Pack, Portal, Provision};
use credit_portal::words::Word;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Where the table is kept.
pub(crate) const PAGE: &str = "docs/law-coverage.md";

/// What stands behind one provision.
struct Row {
    provision: Provision,
    rules: Vec<String>,
    letters: Vec<String>,
    cases: usize,
}

/// Every provision, in the order of the packs.
pub(crate) struct Table {
    packs: Vec<(Pack, Vec<Row>)>,
}

impl Table {
    pub(crate) fn of(cases: &[Case]) -> Self {
        let mut covered: BTreeMap<String, usize> = BTreeMap::new();
        for cited in cases.iter().flat_map(|case| expect::check(case).cited) {
            *covered.entry(cited).or_default() += 1;
        }
        let packs = in_words();
        let rows = |pack: &Pack| pack.provisions.iter().map(|provision| row(provision, &packs, &covered)).collect();
        Self { packs: packs.iter().map(|pack| (pack.clone(), rows(pack))).collect() }
    }

    /// What is promised and missing, one line each.
    pub(crate) fn holes(&self) -> Vec<String> {
        let mut holes = Vec::new();
        for row in self.packs.iter().flat_map(|(_, rows)| rows) {
            let Row { provision, rules, letters, cases } = row;
            let asks = |what: Portal| provision.portal.contains(&what);
            let id = &provision.id;
            if provision.portal.is_empty() {
                holes.push(format!("{id}: nobody uses it"));
            }
            if asks(Portal::Rule) && rules.is_empty() && letters.is_empty() {
                holes.push(format!("{id}: no rule cites it"));
            }
            if asks(Portal::Form) && letters.is_empty() {
                holes.push(format!("{id}: no letter cites it"));
            }
            if (asks(Portal::Rule) || asks(Portal::Form)) && *cases == 0 {
                holes.push(format!("{id}: no case reaches it"));
            }
        }
        holes
    }

    /// The table as a page.
    pub(crate) fn page(&self) -> String {
        let mut page =
            "# What of the law is computed\n\nEvery provision that the portal draws on: what it does with it \
            (R a rule, F a letter, D data, I guidance), which rules and letters cite it, and how many golden cases \
             in `tests/cases` reach it. Written by the tests.\n"
                .to_owned();
        for (pack, rows) in &self.packs {
            let _ = write!(
                page,
                "\n## {} {}\n\n| provision | article | portal | rules | letters | cases |\n|---|---|---|---|---|---|\n",
                pack.id, pack.title
            );
            for Row { provision, rules, letters, cases } in rows {
                let marks: Vec<&str> = provision.portal.iter().map(|mark| mark.word()).collect();
                let _ = writeln!(
                    page,
                    "| {} | {} | {} | {} | {} | {cases} |",
                    provision.id,
                    provision.article,
                    marks.join(" "),
                    rules.join(" "),
                    letters.join(" ")
                );
            }
        }
        page
    }
}

/// The letters that look at a provision before they are handed in, or that enclose a paper for it.
fn looked_at(id: &str) -> Vec<String> {
    let catalogue: Catalogue = serde_json::from_slice(forms_file()).unwrap();
    let cites = |cites: &[String]| cites.iter().any(|cited| cited == id);
    let checks: Vec<&str> =
        catalogue.checks.iter().filter(|one| cites(&one.cites)).map(|one| one.id.as_str()).collect();
    let papers: Vec<&str> =
        catalogue.attachments.iter().filter(|one| cites(&one.cites)).map(|one| one.id.as_str()).collect();
    let looks = |form: &&FormSheet| {
        form.checks.iter().any(|check| checks.contains(&check.as_str()))
            || form.attachments.iter().any(|paper| papers.contains(&paper.as_str()))
    };
    catalogue.forms.iter().filter(looks).map(|form| form.form.word().to_owned()).collect()
}

fn row(provision: &Provision, packs: &[Pack], covered: &BTreeMap<String, usize>) -> Row {
    let citing = packs.iter().flat_map(|pack| &pack.rules).filter(|rule| rule.cites.contains(&provision.id));
    let (mut rules, mut letters) = (Vec::new(), Vec::new());
    for rule in citing {
        match &rule.effect {
            Effect::Form(letter) => letters.push(letter.form.word().to_owned()),
            _ => rules.push(rule.id.clone()),
        }
    }
    letters.extend(looked_at(&provision.id));
    letters.sort();
    letters.dedup();
    let cases = covered.get(&provision.id).copied().unwrap_or(0);
    Row { provision: provision.clone(), rules, letters, cases }
}
