//! What is known before anybody is asked: values by name, each with where it comes from. Names and numbers stand here in
//! full, for it is the person's own letter.

use crate::day::Day;
use crate::evaluate::answer::Outcome;
use crate::evaluate::stated;
use crate::form::paper::Paper;
use crate::form::text::{glued, joined};
use crate::form::tree::{NOTHING, Node};
use crate::form::values::Source;
use crate::law::Law;
use crate::record::Record;
use crate::record::id::birth_day;
use crate::record::words::SubjectKind;
use crate::words::Word;

const DECIDE: &[&str] = &["authority", "marketRegulator", "court"];
const COLLECT: &[&str] = &["privateCollector", "creditAgency"];

impl Paper<'_> {
    /// Gathers everything that is known: from the typed record, and from its text.
    pub(super) fn know(&mut self, record: &Record, text: &Node) {
        self.compute("form", self.form.get("form").text());
        self.compute("today", &self.today.to_string());
        let mut packs = Vec::new();
        for pack in &self.matter.packs {
            packs.push(pack.id.clone());
        }
        self.know_words("packs", packs);
        self.know_words("law.cited", self.matter.told.action.citations.clone());
        for (role, _) in self.forms.get("roles").pairs() {
            self.compute(&glued(&["role.", role]), self.role(role).get("zh").text());
        }
        self.look_up("record", text, "");
        self.subject(record);
        let personal = *record.subject.kind == SubjectKind::NaturalPerson;
        match self.matter.entry {
            Some(entry) => {
                let path = entry.id.path();
                let path = path.strip_suffix("id").unwrap_or(path);
                self.look_up("entry", entry_at(text, path), path);
                if personal {
                    let title = cleaned(self.known.get("entry.title").text(), self.law);
                    self.record("entry.title", title, &glued(&[path, "title"]));
                }
                self.entry(entry_at(text, path), path);
                self.look_up("law", self.told, "");
                self.ended();
                self.found();
            }
            None => self.entries(personal),
        }
        self.action();
    }

    /// What the law or the day of the request gives.
    pub(super) fn compute(&mut self, id: &str, text: &str) {
        if !text.trim().is_empty() {
            self.known.put(id, Node::Text(text.to_owned()), Source::of("law"));
        }
    }

    fn record(&mut self, id: &str, text: String, path: &str) {
        if !text.trim().is_empty() {
            self.known.put(id, Node::Text(text), Source { path: path.to_owned(), ..Source::of("record") });
        }
    }

    fn know_words(&mut self, id: &str, words: Vec<String>) {
        self.known.put(id, Node::of_words(words), Source::of("law"));
    }

    /// What the catalogue knows the place of.
    fn look_up(&mut self, part: &str, tree: &Node, before: &str) {
        for (id, path) in self.forms.get("known").get(part).pairs() {
            let path = path.text();
            let text = tree.at(path).plain();
            if part == "law" {
                self.compute(id, &text);
            } else {
                // One of a list has no path of its own.
                let list = path.split_once('=').and_then(|(before, _)| before.rsplit_once('.'));
                self.record(id, text, &glued(&[before, list.map_or(path, |(list, _)| list)]));
            }
        }
    }

    fn subject(&mut self, record: &Record) {
        let subject = &record.subject;
        let oneself = self.word("oneself", subject.kind.word()).unwrap_or_default().to_owned();
        self.compute("subject.oneself", &oneself);
        let mut born = subject.birth_date;
        if let Some(id) = &subject.id {
            self.record("subject.idType", id.kind.word().to_owned(), "subject.id.type");
            born = birth_day(id.kind, &id.number).or(born);
        }
        if let Some(age) = born.and_then(|born| self.today.age_since(born)) {
            let minor = matches!(self.forms.get("ofAge"), Node::Number(of_age) if i64::from(age) < *of_age);
            self.record("subject.minor", Node::Flag(minor).plain(), "subject.birthDate");
        }
    }

    fn entry(&mut self, entry: &Node, path: &str) {
        let (mut measures, mut kinds) = (Vec::new(), Vec::new());
        for measure in entry.at("penalty.measures").list() {
            kinds.push(measure.get("kind").text().to_owned());
            if let Some(word) = self.word("measure", measure.get("kind").text()) {
                measures.push(match measure.get("amountFen") {
                    Node::Number(fen) => glued(&[word, &yuan(*fen)]),
                    _ => word.to_owned(),
                });
            }
        }
        self.know_words("entry.measureKinds", kinds);
        self.record("entry.measures", joined(&measures, "、"), &glued(&[path, "penalty.measures"]));
        let wish = entry.at("publicity.wish");
        for word in ["hide", "delete"] {
            if wish.get(word).holds() {
                self.record("entry.wish", word.to_owned(), &glued(&[path, "publicity.wish"]));
            }
        }
        let number = entry.at("document.number").text();
        let line = self.known.get("entry.title").text().to_owned();
        let line =
            if line.is_empty() || number.is_empty() { glued(&[&line, number]) } else { glued(&[&line, "，", number]) };
        self.record("entry.line", line, &glued(&[path, "document.number"]));
    }

    /// What a reorganisation may shield, one line each.
    fn entries(&mut self, personal: bool) {
        let mut lines = Vec::new();
        for entry in &self.matter.shieldable {
            let mut line = Vec::new();
            if let Some(title) = &entry.title {
                line.push(if personal { cleaned(title, self.law) } else { title.clone() });
            }
            if let Some(number) = entry.document.known().and_then(|document| document.number.as_ref()) {
                line.push(number.clone());
            }
            if !line.is_empty() {
                lines.push(joined(&line, "、"));
            }
        }
        self.record("entry.line", joined(&lines, "\n"), "entries");
    }

    /// What ended the display, and since when nobody may show the entry.
    fn ended(&mut self) {
        let status = self.told.at("display.status").text();
        let (ended, since) = match status {
            "repaired" => (status, self.known.get("entry.repairedOn").text().to_owned()),
            "revoked" => (status, self.known.get("entry.changedOn").text().to_owned()),
            "ended" | "overdue" => {
                let last = Day::parse(self.told.at("display.lastShownDay").text());
                ("ended", last.map(|last| last.next().to_string()).unwrap_or_default())
            }
            _ => ("", String::new()),
        };
        self.compute("takedown.known", ended);
        self.compute("takedown.since", &since);
    }

    fn found(&mut self) {
        let mut codes = Vec::new();
        for finding in self.told.get("findings").list() {
            if finding.get("outcome").text() == Outcome::Yes.word() && !finding.get("draft").holds() {
                codes.push(finding.get("code").text().to_owned());
            }
        }
        self.know_words("findings.codes", codes);
        let missed = self.missed();
        self.compute("clocks.missed", &missed);
    }

    fn action(&mut self) {
        let action = self.told.get("action");
        self.know_words("law.grounds", action.get("grounds").words());
        let mut needs = Vec::new();
        for need in &self.matter.needs {
            let met = match action.get("blockers").find("needs", need.word()).get("outcome").text() {
                "" => "yes",
                "unknown" => "",
                _ => "no",
            };
            self.compute(&glued(&["need.", need.word()]), met);
            needs.push(need.word().to_owned());
        }
        self.know_words("needs", needs);
    }

    /// Whom the letter can go to: those named by what it rests on, as far as that hangs on what was chosen.
    pub(super) fn addressees(&mut self) {
        let mut left = Vec::new();
        for option in self.picked() {
            left.extend(option.get("leaves").words());
        }
        let mut roles: Vec<String> = Vec::new();
        for view in self.told.at("action.receivers").list() {
            let rests = view.get("citations").words().iter().any(|id| !left.contains(id));
            for role in view.get("roles").list() {
                if rests && !view.get("draft").holds() && !roles.iter().any(|one| one == role.text()) {
                    roles.push(role.text().to_owned());
                }
            }
        }
        self.compute("receiver.first", roles.first().map_or("", String::as_str));
        let mut beside = Vec::new();
        for role in roles.iter().skip(1) {
            beside.push(self.role(role).get("zh").text().to_owned());
        }
        self.compute("receiver.beside", &joined(&beside, "；"));
        self.know_words("receiver.roles", roles);
    }

    /// The Chinese word for a word of a vocabulary.
    pub(super) fn word(&self, vocabulary: &str, word: &str) -> Option<&str> {
        self.forms.get("words").get(vocabulary).get(word).said()
    }

    /// The name of a receiver, where the record tells it.
    pub(super) fn name_of(&self, role: &str) -> Option<&str> {
        let provides = |roles: &[&str]| roles.contains(&self.known.get("entry.providerRole").text());
        let named = match role {
            "provider" | "evaluator" => true,
            "decidingUnit" | "industryAuthority" => provides(DECIDE),
            "collector" => provides(COLLECT),
            "thirdParty" => return self.known.get("elsewhere.name").said(),
            _ => return self.word("name", role),
        };
        if named { self.known.get("entry.provider").said() } else { None }
    }
}

/// The entry whose path this is: `entries[3].`.
fn entry_at<'t>(record: &'t Node, path: &str) -> &'t Node {
    let mut index = 0_usize;
    for byte in path.bytes() {
        if byte.is_ascii_digit() {
            index = index.saturating_mul(10).saturating_add(usize::from(byte.saturating_sub(b'0')));
        }
    }
    record.get("entries").list().get(index).unwrap_or(&NOTHING)
}

/// A day as it stands in letters: 2026年4月1日.
pub(super) fn written(day: Day) -> String {
    let text = day.to_string();
    let (year, rest) = text.split_once('-').unwrap_or_default();
    let (month, day) = rest.split_once('-').unwrap_or_default();
    let bare = |digits| str::strip_prefix(digits, '0').unwrap_or(digits);
    glued(&[year, "年", bare(month), "月", bare(day), "日"])
}

fn yuan(fen: i64) -> String {
    let (whole, rest) = (fen / 100, fen % 100);
    if rest == 0 { format!("{whole}元") } else { format!("{whole}.{rest:02}元") }
}

/// A text of the record without what it tells of a person that must not be collected, or only with consent.
fn cleaned(text: &str, law: &Law) -> String {
    let spans = stated::places(text, &law.personal);
    let mut kept = String::new();
    let mut at = 0_u32;
    for letter in text.chars() {
        let next = at.saturating_add(u32::try_from(letter.len_utf16()).unwrap_or_default());
        let (mut begins, mut inside) = (false, false);
        for (from, to) in &spans {
            begins |= *from == at;
            inside |= (*from..*to).contains(&at);
        }
        if begins && !kept.ends_with('…') {
            kept.push('…');
        }
        if !inside {
            kept.push(letter);
        }
        at = next;
    }
    kept
}
