//! A form being filled in: every value, what the person said before what is known, and what follows from the values.

use crate::day::Day;
use crate::evaluate::answer::Outcome;
use crate::evaluate::matter::Matter;
use crate::evaluate::stated;
use crate::form::text::joined;
use crate::form::tree::Node;
use crate::form::values::{Source, Values};
use crate::law::Law;
use crate::record::Record;
use crate::words::Word;

/// The answer in which the person says which papers they have.
pub(super) const ATTACHMENTS: &str = "attachments";
pub(super) const RECEIVER: &str = "letter.receiver";

/// A field where it is asked for.
#[derive(Clone, Copy)]
pub(super) struct Asked<'p> {
    pub(super) step: &'p Node,
    pub(super) used: &'p Node,
    pub(super) field: &'p Node,
}

/// A form being filled in.
pub(super) struct Paper<'p> {
    pub(super) law: &'p Law,
    /// The catalogue, and the form in it.
    pub(super) forms: &'p Node,
    pub(super) form: &'p Node,
    /// What the letter is written from, and what is said of it.
    pub(super) matter: &'p Matter<'p>,
    pub(super) told: &'p Node,
    pub(super) answers: &'p Node,
    pub(super) today: Day,
    pub(super) known: Values,
    /// The values of the dictionary's fields.
    pub(super) fields: Values,
}

impl<'p> Paper<'p> {
    /// Fills in what can be filled in.
    pub(super) fn fill_in(&mut self, record: &Record, text: &Node) {
        self.know(record, text);
        self.findings();
        for field in self.forms.get("fields").list() {
            self.fill(field);
        }
        // The receiver hangs on what was chosen, and its name on the receiver.
        self.addressees();
        self.fill(self.field(RECEIVER));
        self.receiver();
        self.fill(self.field("letter.receiverName"));
        let basis = self.basis();
        self.compute("law.basis", &basis);
        self.look_over();
    }

    /// The value of a field, or what is known by this name.
    #[inline(never)]
    pub(super) fn value(&self, id: &str) -> &Node {
        let value = self.fields.get(id);
        if value.is_empty() { self.known.get(id) } else { value }
    }

    pub(super) fn field(&self, id: &str) -> &'p Node {
        self.forms.get("fields").find("id", id)
    }

    /// Those that a list of the form names, and that apply.
    pub(super) fn named(&self, list: &str) -> Vec<&'p Node> {
        let mut named = Vec::new();
        for id in self.form.get(list).list() {
            let one = self.forms.get(list).find("id", id.text());
            if self.applies(one) {
                named.push(one);
            }
        }
        named
    }

    /// The fields that are asked for.
    pub(super) fn asked(&self) -> Vec<Asked<'p>> {
        let mut asked = Vec::new();
        for step in self.named("steps") {
            for used in step.get("fields").list() {
                if self.applies(used) {
                    asked.push(Asked { step, used, field: self.field(used.get("field").text()) });
                }
            }
        }
        asked
    }

    /// The options that were chosen.
    pub(super) fn picked(&self) -> Vec<&'p Node> {
        let mut picked = Vec::new();
        for asked in self.asked() {
            let value = self.value(asked.field.get("id").text());
            for option in asked.field.get("options").list() {
                if self.applies(option) && value.has(option.get("id").text()) {
                    picked.push(option);
                }
            }
        }
        picked
    }

    pub(super) fn required(&self, used: &Node) -> bool {
        used.get("required").holds() || self.form.get("required").has(used.get("field").text())
    }

    /// Whether a paper must be there.
    pub(super) fn wanted(&self, attachment: &Node) -> bool {
        attachment.get("required").holds()
            || self.test(attachment.get("requiredWhen")) == Some(true) && !attachment.get("requiredWhen").is_empty()
    }

    /// What those are called whom letters go to: by the text of the place, or by most.
    pub(super) fn role(&self, role: &str) -> &'p Node {
        for pack in &self.matter.packs {
            let own = self.forms.get("rolesOf").get(&pack.id).get(role);
            if !matches!(own, Node::Nothing) {
                return own;
            }
        }
        self.forms.get("roles").get(role)
    }

    pub(super) fn has(&self, attachment: &Node) -> bool {
        self.answers.get(ATTACHMENTS).has(attachment.get("id").text())
    }

    /// Whether something in the catalogue holds here.
    #[inline(never)]
    pub(super) fn applies(&self, sheet: &Node) -> bool {
        self.test(sheet.get("when")) == Some(true)
    }

    /// Whether something holds; `None`: that cannot be told.
    pub(super) fn test(&self, test: &Node) -> Option<bool> {
        let Some((kind, of)) = test.pairs().first() else { return Some(true) };
        let words = of.list();
        let mut two = words.iter().map(|one| self.value(one.text()));
        match kind.as_str() {
            "all" => self.unless(words, false),
            "any" => self.unless(words, true),
            "not" => self.test(of).map(|holds| !holds),
            "given" => Some(!self.value(of.text()).is_empty()),
            "ticked" => Some(self.value(of.text()).holds()),
            "confirmed" => self.value(of.text()).holds().then_some(true),
            "oneOf" => match two.next()? {
                Node::Nothing => None,
                value => Some(words.iter().skip(1).any(|word| value.has(word.text()))),
            },
            "inOrder" => Some(Day::parse(two.next()?.said()?)? <= Day::parse(two.next()?.said()?)?),
            _ => Some(bare(two.next()?.said()?).contains(&bare(two.next()?.said()?))),
        }
    }

    /// The other answer unless one part gives this one.
    #[inline(never)]
    fn unless(&self, parts: &[Node], decisive: bool) -> Option<bool> {
        let mut answer = Some(!decisive);
        for part in parts {
            match self.test(part) {
                Some(holds) if holds == decisive => return Some(decisive),
                None => answer = None,
                Some(_) => {}
            }
        }
        answer
    }

    fn fill(&mut self, field: &Node) {
        let id = field.get("id").text();
        let said = self.answers.get(id);
        if !matches!(said, Node::Nothing) {
            return self.fields.put(id, said.clone(), Source::of("person"));
        }
        for name in field.get("from").list() {
            if let (value, Some(source)) = self.known.find(name.text())
                && !value.is_empty()
            {
                let (value, source) = (self.offered(field, value), source.clone());
                if !value.is_empty() {
                    return self.fields.put(id, value, source);
                }
            }
        }
        let preset = self.preset(field);
        if !preset.is_empty() {
            let preset = match field.get("kind").text() {
                "tick" => Node::Flag(true),
                "choices" => Node::of_words(vec![preset.to_owned()]),
                _ => Node::Text(self.text(preset)),
            };
            self.fields.put(id, preset, Source::of("law"));
        }
    }

    /// What stands in a field until something else is said.
    pub(super) fn preset<'f>(&self, field: &'f Node) -> &'f str {
        if self.test(field.get("presetWhen")) == Some(true) { field.get("preset").text() } else { "" }
    }

    /// Of what is known, what can be chosen here.
    fn offered(&self, field: &Node, value: &Node) -> Node {
        match value {
            _ if field.get("options").list().is_empty() => value.clone(),
            Node::Text(word) if !self.offers(field, word) => Node::Nothing,
            Node::List(words) => {
                let mut offered = Vec::new();
                for word in words {
                    if self.offers(field, word.text()) {
                        offered.push(word.clone());
                    }
                }
                Node::List(offered)
            }
            _ => value.clone(),
        }
    }

    pub(super) fn offers(&self, field: &Node, word: &str) -> bool {
        let option = field.get("options").find("id", word);
        !matches!(option, Node::Nothing) && self.applies(option)
    }

    fn receiver(&mut self) {
        let Some(role) = self.value(RECEIVER).said().map(str::to_owned) else { return };
        // Whoever asks for a letter has a name that only the person knows.
        if role != "asker" {
            self.compute("receiver.words", self.role(&role).get("zh").text());
        }
        if let Some(name) = self.name_of(&role) {
            let name = Node::Text(name.to_owned());
            self.known.put("receiver.name", name, Source::of("record"));
        }
    }

    /// Whether the letter answers what was found.
    pub(super) fn answers_finding(&self, found: &Node) -> bool {
        found.get("outcome").text() == Outcome::Yes.word()
            && !found.get("draft").holds()
            && self.told.at("action.findings").has(found.get("code").text())
    }

    /// What the findings say, for the letter that answers them.
    fn findings(&mut self) {
        let (mut grounds, mut wants, mut said, mut rows) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut cited = Vec::new();
        let mut source = Source::of("finding");
        for found in self.told.get("findings").list() {
            let code = found.get("code").text();
            if !self.answers_finding(found) {
                continue;
            }
            gather(found.get("citations"), &mut cited);
            for sheet in self.forms.get("findings").list() {
                if sheet.get("code").text() != code || !self.applies(sheet) {
                    continue;
                }
                if source.code.is_empty() {
                    code.clone_into(&mut source.code);
                }
                gather(sheet.get("grounds"), &mut grounds);
                gather(sheet.get("wants"), &mut wants);
                said.push(self.text(sheet.get("said").text()));
                if let [recorded, should_be] = sheet.get("row").list() {
                    rows.push(Node::Map(vec![
                        ("recorded".to_owned(), Node::Text(self.text(recorded.text()))),
                        ("shouldBe".to_owned(), Node::Text(self.text(should_be.text()))),
                        ("evidence".to_owned(), Node::Text(self.text(sheet.get("evidence").text()))),
                    ]));
                }
            }
        }
        if !source.code.is_empty() {
            self.known.put("findings.cited", Node::of_words(cited), source.clone());
            self.known.put("findings.grounds", Node::of_words(grounds), source.clone());
            self.known.put("findings.wants", Node::of_words(wants), source.clone());
            self.known.put("findings.said", Node::Text(joined(&said, "\n")), source.clone());
            self.known.put("findings.rows", Node::List(rows), source);
        }
    }

    /// What is missing or wrong, once everything is filled in.
    fn look_over(&mut self) {
        let (mut missing, mut wrong, mut sensitive) = (Vec::new(), Vec::new(), Vec::new());
        for asked in self.asked() {
            let id = asked.field.get("id").text();
            let value = self.fields.get(id);
            match self.problem(asked, value) {
                Some("missing") => missing.push(id.to_owned()),
                Some(_) => wrong.push(id.to_owned()),
                None => {}
            }
            if !stated::places(value.text(), &self.law.personal).is_empty() {
                sensitive.push(id.to_owned());
            }
        }
        for (id, list) in [("paper.missing", missing), ("paper.wrong", wrong), ("paper.sensitive", sensitive)] {
            self.known.put(id, Node::of_words(list), Source::of("person"));
        }
        if let Some(number) = self.value("entry.number").said() {
            let (mut signs, mut parted) = (0_u32, false);
            for letter in number.chars() {
                parted |= matches!(letter, '、' | '；' | '，' | ';' | ',');
                signs = signs.saturating_add(u32::from(letter == '号'));
            }
            self.compute("paper.oneDocument", if parted || signs > 1 { "no" } else { "yes" });
        }
        if !matches!(self.answers.get(ATTACHMENTS), Node::Nothing) {
            let mut state = "complete";
            for one in self.named(ATTACHMENTS) {
                if self.wanted(one) && !self.has(one) {
                    state = "lacking";
                }
            }
            self.compute("paper.attachments", state);
        }
    }
}

/// Puts the words of a list to others, each once.
fn gather(list: &Node, words: &mut Vec<String>) {
    for word in list.words() {
        if !words.contains(&word) {
            words.push(word);
        }
    }
}

/// A text without what people write differently: white space, and brackets of whatever form.
fn bare(text: &str) -> String {
    let mut bare = String::new();
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() || ('\u{3400}'..='\u{9fff}').contains(&letter) {
            bare.push(letter);
        }
    }
    bare
}
