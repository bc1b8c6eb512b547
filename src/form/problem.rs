//! What is wrong with a value that a person gave.

use crate::day::Day;
use crate::form::paper::{Asked, Paper, RECEIVER};
use crate::form::text::glued;
use crate::form::tree::Node;
use crate::record::id::{self, IdFault};
use crate::record::words::IdType;
use crate::words::Word;

impl Paper<'_> {
    /// What is wrong with this value of a field, if anything: a word of `FieldProblem`.
    pub(super) fn problem(&self, Asked { used, field, .. }: Asked<'_>, value: &Node) -> Option<&'static str> {
        if value.is_empty() {
            return self.required(used).then_some("missing");
        }
        let wrong = match (field.get("kind").text(), value) {
            ("text" | "longText", Node::Text(text)) => {
                if long(field, text) {
                    return Some("tooLong");
                }
                return (!self.fits(field, text.trim())).then_some("wrongNumber");
            }
            ("day", Node::Text(text)) => {
                let fits = |day: Day| !field.get("past").holds() || day <= self.today;
                return (!Day::parse(text.trim()).is_some_and(fits)).then_some("wrongDay");
            }
            ("rows", Node::List(rows)) if matches!(rows.first(), Some(Node::Map(_))) => {
                let long = rows.iter().any(|row| row.pairs().iter().any(|(_, cell)| long(field, cell.text())));
                return long.then_some("tooLong");
            }
            ("choice", Node::Text(word)) => !self.can_choose(field, word),
            ("choices", Node::List(words)) => words.iter().any(|word| !self.can_choose(field, word.text())),
            ("tick", Node::Flag(_)) => false,
            _ => true,
        };
        wrong.then_some("notAnOption")
    }

    fn can_choose(&self, field: &Node, word: &str) -> bool {
        if field.get("id").text() == RECEIVER {
            return self.known.get("receiver.roles").has(word);
        }
        self.offers(field, word)
    }

    fn fits(&self, field: &Node, text: &str) -> bool {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        match field.get("input").text() {
            "tel" => digits > 0 && text.bytes().all(|one| one.is_ascii_digit() || b"+-() ".contains(&one)),
            "email" => text.split_once('@').is_some_and(|(before, after)| !before.is_empty() && after.contains('.')),
            "number" => digits == text.len(),
            "creditCode" => valid(IdType::Uscc, text),
            "identity" => {
                // The kind of document is asked beside its number: `applicant.idType` beside `applicant.idNumber`.
                let id = field.get("id").text();
                let beside = id.strip_suffix("Number").map(|name| self.value(&glued(&[name, "Type"])));
                let kind = beside.and_then(Node::said).and_then(IdType::from_word);
                valid(kind.unwrap_or(IdType::ResidentId), text)
            }
            _ => true,
        }
    }
}

fn long(field: &Node, text: &str) -> bool {
    let Node::Number(longest) = field.get("longest") else { return false };
    usize::try_from(*longest).is_ok_and(|longest| text.chars().count() > longest)
}

fn valid(kind: IdType, number: &str) -> bool {
    id::check(kind, number).into_iter().all(IdFault::is_warning)
}
