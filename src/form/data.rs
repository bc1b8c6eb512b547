//! The facts behind a letter as canonical JSON, and their digest.

use crate::form::paper::{ATTACHMENTS, Paper};
use crate::form::sm3;
use crate::form::text::glued;
use crate::form::tree::Node;
use crate::form::write::Json;

impl Paper<'_> {
    /// The facts behind the letter: what the form was filled in with, of whom, about what, by which law. The keys of
    /// every object stand in their order, and nothing stands between them: RFC 8785.
    pub(super) fn data(&self, entry: Option<&str>) -> String {
        let mut answers = Vec::new();
        for asked in self.asked() {
            let id = asked.field.get("id").text();
            let value = self.fields.get(id);
            if !value.is_empty() {
                let veiled = self.is_veiled(id).then(|| Node::Text(self.veiled(value.text())));
                answers.push((id.to_owned(), veiled.unwrap_or_else(|| value.clone())));
            }
        }
        let have = self.answers.get(ATTACHMENTS);
        if !matches!(have, Node::Nothing) {
            answers.push((ATTACHMENTS.to_owned(), have.clone()));
        }
        let mut data = Json::new('{');
        data.key("answers");
        data.node(&Node::Map(answers));
        data.key("entry");
        match entry {
            Some(id) => {
                data.open('{');
                data.may_say("documentNumber", self.known.get("entry.documentNumber").said());
                data.say("id", id);
                data.may_say("provider", self.known.get("entry.provider").said());
                data.close('}');
            }
            None => data.raw("null"),
        }
        data.say("form", self.form.get("form").text());
        data.words("law", &self.citations());
        data.say("schema", "credit-letter/1");
        data.key("subject");
        data.open('{');
        for key in ["idNumber", "kind", "name"] {
            let id = glued(&["subject.", key]);
            let said = self.known.get(&id).said();
            let veiled = said.filter(|_| self.is_veiled(&id)).map(|number| self.veiled(number));
            data.may_say(key, veiled.as_deref().or(said));
        }
        data.close('}');
        data.say("today", &self.today.to_string());
        data.close('}');
        data.text
    }
}

/// The SM3 digest (GB/T 32905) of a text, in 64 hexadecimal digits.
pub(super) fn digest(text: &str) -> String {
    let mut digits = String::new();
    for word in sm3::digest(text.as_bytes()) {
        digits.push_str(&format!("{word:08x}"));
    }
    digits
}
