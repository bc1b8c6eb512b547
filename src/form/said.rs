//! What stands in a letter for a value.

use crate::day::Day;
use crate::form::known::written;
use crate::form::paper::Paper;
use crate::form::piece::InputKind;
use crate::form::text::{fill, joined};
use crate::form::tree::Node;
use crate::record::id::mask;
use crate::record::words::IdType;
use crate::words::Word;

impl Paper<'_> {
    /// A text with its values, as it stands in a letter.
    pub(super) fn text(&self, template: &str) -> String {
        fill(template, &|name| self.words_of(name))
    }

    /// A value as it stands in a letter.
    pub(super) fn words_of(&self, id: &str) -> Option<String> {
        let value = self.value(id);
        if value.is_empty() {
            return None;
        }
        match value {
            Node::Text(text) if self.is_veiled(id) => Some(self.veiled(text)),
            Node::Text(text) => Some(match Day::parse(text) {
                Some(day) => written(day),
                None => self.chosen_word(id, text.trim()),
            }),
            Node::List(words) if !matches!(words.first(), Some(Node::Map(_))) => {
                let mut chosen = Vec::new();
                for word in words {
                    chosen.push(self.chosen_word(id, word.text()));
                }
                Some(joined(&chosen, "、"))
            }
            _ => None,
        }
    }

    /// Whether the letter goes to a private body, which need not see the number of a person.
    pub(super) fn is_veiled(&self, id: &str) -> bool {
        let of_person = self.field(id).get("input").text() == InputKind::Identity.word() || id == "subject.idNumber";
        of_person && self.form.get("toPrivate").holds()
    }

    /// A number of a person as others may see it; what is public stays whole.
    pub(super) fn veiled(&self, number: &str) -> String {
        let kind = self.value("applicant.idType").text();
        mask(IdType::from_word(kind).unwrap_or(IdType::Uscc), number)
    }

    /// What stands for a word in a letter: what its option says, or the Chinese for a word that the record uses:
    /// `entry.kind` has its words under `kind`.
    fn chosen_word(&self, id: &str, word: &str) -> String {
        let option = self.field(id).get("options").find("id", word);
        let vocabulary = id.split_once('.').map_or("", |(_, name)| name);
        match option_words(option) {
            Some(words) => self.text(words),
            None => self.word(vocabulary, word).unwrap_or(word).to_owned(),
        }
    }
}

/// What an option says in a letter.
pub(super) fn option_words(option: &Node) -> Option<&str> {
    option.get("letter").said().or_else(|| option.get("label").get("zh").said())
}
