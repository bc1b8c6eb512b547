//! The letter.

use crate::day::Day;
use crate::form::known::written;
use crate::form::paper::{ATTACHMENTS, Paper};
use crate::form::said::option_words;
use crate::form::text::{glued, joined};
use crate::form::tree::Node;
use crate::form::write::Json;

const NUMERALS: [&str; 10] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/// The blocks of a letter as they grow.
struct Blocks {
    json: Json,
    /// A heading that nothing stands under yet.
    heading: Option<String>,
    headings: usize,
}

impl Blocks {
    /// Puts a block at the end, with its heading.
    fn put(&mut self, mut block: Json) {
        if let Some(heading) = self.heading.take() {
            let numeral = NUMERALS.get(self.headings).copied();
            let heading = numeral.map_or_else(|| heading.clone(), |numeral| glued(&[numeral, "、", &heading]));
            self.headings = self.headings.saturating_add(1);
            let mut json = begun("heading");
            json.key("level");
            json.raw("1");
            json.say("text", &heading);
            self.put(json);
        }
        block.close('}');
        self.json.raw(&block.text);
    }

    /// A block that is a list of something, unless there is nothing in it.
    fn put_list(&mut self, mut block: Json, key: &str, list: &[String]) {
        if !list.is_empty() {
            block.key(key);
            block.raw(&bracketed(list));
            self.put(block);
        }
    }
}

fn bracketed(list: &[String]) -> String {
    glued(&["[", &joined(list, ","), "]"])
}

fn begun(kind: &str) -> Json {
    let mut block = Json::new('{');
    block.say("kind", kind);
    block
}

/// Texts as JSON, without those that are empty.
fn quoted(texts: Vec<String>) -> Vec<String> {
    let mut quoted = Vec::new();
    for text in texts {
        if !text.is_empty() {
            quoted.push(serde_json::to_string(&text).unwrap_or_default());
        }
    }
    quoted
}

impl Paper<'_> {
    /// The letter as far as the form is filled in.
    pub(super) fn letter(&self, digest: &str) -> String {
        let title = self.title().get("zh").text();
        let day = self.value(self.form.get("dated").text()).said().and_then(Day::parse);
        let mut letter = Json::new('{');
        letter.say("title", title);
        letter.say("receiver", self.text("[{letter.receiverName}]").trim());
        let mut blocks = Blocks { json: Json::new('['), heading: None, headings: 0 };
        self.blocks(self.form.get("letter"), &mut blocks);
        blocks.json.close(']');
        letter.key("blocks");
        letter.raw(&blocks.json.text);
        letter.words("enclosures", &self.enclosures());
        letter.key("signature");
        self.signatures(&mut letter);
        letter.may_say("date", day.map(written).as_deref());
        letter.key("notes");
        letter.raw(&bracketed(&quoted(self.notes())));
        letter.say("digest", digest);
        letter.say("fileName", &day.map_or_else(|| title.to_owned(), |day| glued(&[title, "-", &day.to_string()])));
        letter.close('}');
        letter.text
    }

    pub(super) fn title(&self) -> &Node {
        for title in self.form.get("titles").list() {
            if self.applies(title) {
                return title.get("title");
            }
        }
        self.form.get("title")
    }

    fn blocks(&self, sheets: &Node, blocks: &mut Blocks) {
        for sheet in sheets.list() {
            if self.applies(sheet)
                && let Some((kind, of)) = sheet.get("is").pairs().first()
            {
                self.block(kind, of, blocks);
            }
        }
    }

    fn block(&self, kind: &str, of: &Node, blocks: &mut Blocks) {
        match kind {
            "part" => self.blocks(self.forms.get("parts").get(of.text()), blocks),
            // A heading with nothing under it gives way to the next.
            "heading" => blocks.heading = Some(self.text(of.text())),
            "paragraph" => {
                // What a person wrote in several lines stays in several paragraphs.
                for line in self.text(of.text()).split('\n') {
                    if !line.trim().is_empty() {
                        let mut block = begun("paragraph");
                        block.say("text", line.trim());
                        blocks.put(block);
                    }
                }
            }
            "facts" => {
                let mut rows = Vec::new();
                for fact in of.list() {
                    if let [label, value] = fact.list()
                        && let value = self.text(value.text())
                        && !value.is_empty()
                    {
                        let mut row = Json::new('{');
                        row.say("label", label.text());
                        row.say("value", &value);
                        row.close('}');
                        rows.push(row.text);
                    }
                }
                blocks.put_list(begun(kind), "rows", &rows);
            }
            "list" => {
                let mut items = Vec::new();
                for item in of.list() {
                    items.push(self.text(item.text()));
                }
                blocks.put_list(begun(kind), "items", &quoted(items));
            }
            "chosen" => blocks.put_list(begun("list"), "items", &quoted(self.chosen(of.text()))),
            "table" => self.table(of.text(), blocks),
            "rule" => {
                blocks.put_list(begun("arithmetic"), "lines", self.rule(of).as_slice());
            }
            "calculation" => blocks.put_list(begun("arithmetic"), "lines", &self.calculation(of.text())),
            _ => blocks.put_list(begun("arithmetic"), "lines", &self.limits(of)),
        }
    }

    /// What was chosen in a field, in the order of its options.
    fn chosen(&self, id: &str) -> Vec<String> {
        let value = self.value(id);
        let mut chosen = Vec::new();
        for option in self.field(id).get("options").list() {
            if value.has(option.get("id").text()) {
                let mut otherwise = option.get("otherwise").list().iter();
                let otherwise = otherwise.find(|one| self.applies(one)).map(|one| one.get("letter").text());
                chosen.push(self.text(otherwise.or_else(|| option_words(option)).unwrap_or_default()));
            }
        }
        chosen
    }

    fn table(&self, id: &str, blocks: &mut Blocks) {
        let (mut columns, mut rows) = (Vec::new(), Vec::new());
        for column in self.field(id).get("columns").list() {
            columns.push(column.get("label").get("zh").text().to_owned());
        }
        for row in self.value(id).list() {
            let mut cells = Json::new('[');
            let mut empty = true;
            for column in self.field(id).get("columns").list() {
                let cell = row.get(column.get("id").text()).text();
                empty &= cell.is_empty();
                cells.text(cell);
            }
            cells.close(']');
            if !empty {
                rows.push(cells.text);
            }
        }
        let mut block = begun("table");
        block.words("columns", &columns);
        blocks.put_list(block, "rows", &rows);
    }

    /// What is handed in: what the person has, or what must be there as long as they said nothing.
    fn enclosures(&self) -> Vec<String> {
        let said = !matches!(self.answers.get(ATTACHMENTS), Node::Nothing);
        let mut enclosures = Vec::new();
        for one in self.named(ATTACHMENTS) {
            if if said { self.has(one) } else { self.wanted(one) } {
                enclosures.push(one.get("name").get("zh").text().to_owned());
            }
        }
        enclosures
    }

    fn signatures(&self, letter: &mut Json) {
        letter.open('[');
        for name in self.form.get("signatures").list() {
            let line = self.forms.get("signatures").get(name.text());
            if self.applies(line) {
                let value = self.text(line.get("value").text());
                letter.open('{');
                letter.copy(line, &["label", "kind"]);
                letter.may_say("value", Some(value.as_str()).filter(|value| !value.is_empty()));
                letter.close('}');
            }
        }
        letter.close(']');
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        for note in self.form.get("notes").list() {
            if self.applies(note) {
                notes.push(self.text(note.get("text").text()));
            }
        }
        notes
    }
}
