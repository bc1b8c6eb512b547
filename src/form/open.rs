//! A form that is open: what to ask, with what is known already.

use crate::form::paper::{ATTACHMENTS, Asked, Paper, RECEIVER};
use crate::form::text::glued;
use crate::form::tree::{NOTHING, Node};
use crate::form::write::Json;
use crate::law::pack::{Certainty, Effect};
use crate::words::Word;

impl Paper<'_> {
    /// The form, as JSON.
    pub(super) fn opened(&self, entry: Option<&str>) -> String {
        let mut form = Json::new('{');
        form.copy(self.form, &["form", "about"]);
        form.may_say("entry", entry);
        form.key("title");
        form.node(self.title());
        form.copy(self.told.get("action"), &["from", "blockers", "findings"]);
        form.key("receivers");
        form.open('[');
        for view in self.told.at("action.receivers").list() {
            self.receivers(view, &mut form);
        }
        form.close(']');
        self.steps(&mut form);
        form.key("attachments");
        form.open('[');
        for paper in self.named(ATTACHMENTS) {
            self.attachment(paper, &mut form);
        }
        form.close(']');
        form.key("outdated");
        form.open('[');
        for demand in self.named("outdated") {
            form.open('{');
            form.copy(demand, &["id", "name", "why"]);
            form.words("citations", &self.of_place(demand.get("cites")));
            form.close('}');
        }
        form.close(']');
        form.close('}');
        form.text
    }

    fn receivers(&self, view: &Node, form: &mut Json) {
        let citations = view.get("citations").words();
        let mut certainty = None;
        for pack in &self.law.packs {
            for rule in &pack.rules {
                let grants = pack.id == view.get("pack").text() && matches!(rule.effect, Effect::Form(_));
                if grants && certainty.is_none() && rule.cites == citations {
                    certainty = Some(rule.certainty);
                }
            }
        }
        for role in view.get("roles").list() {
            form.open('{');
            form.copy(view, &["pack", "citations", "draft"]);
            form.say("role", role.text());
            form.key("called");
            form.node(self.role(role.text()));
            form.may_say("name", self.name_of(role.text()));
            form.say("certainty", certainty.unwrap_or(Certainty::Unverified).word());
            form.close('}');
        }
    }

    fn steps(&self, form: &mut Json) {
        form.key("steps");
        form.open('[');
        let mut last = "";
        for asked in self.asked() {
            let id = asked.step.get("id").text();
            if id != last {
                if !last.is_empty() {
                    form.close(']');
                    form.close('}');
                }
                last = id;
                form.open('{');
                form.copy(asked.step, &["id", "title"]);
                form.key("fields");
                form.open('[');
            }
            self.asked_field(asked, form);
        }
        if !last.is_empty() {
            form.close(']');
            form.close('}');
        }
        form.close(']');
    }

    fn asked_field(&self, asked: Asked<'_>, form: &mut Json) {
        let field = asked.field;
        let id = field.get("id").text();
        form.open('{');
        form.copy(field, &["id", "kind", "input", "label", "hint", "longest", "columns"]);
        form.flag("required", self.required(asked.used));
        form.key("options");
        form.open('[');
        if id == RECEIVER {
            self.roles(form);
        } else {
            self.options(field, form);
        }
        form.close(']');
        let (value, source) = self.fields.find(id);
        form.key("value");
        form.node(value);
        form.key("source");
        match source {
            Some(source) => {
                form.open('{');
                form.say("from", source.from);
                form.may_say("path", Some(source.path.as_str()).filter(|path| !path.is_empty()));
                form.may_say("code", Some(source.code.as_str()).filter(|code| !code.is_empty()));
                form.close('}');
            }
            None => form.raw("null"),
        }
        let said = self.answers.get(id);
        let problem = if matches!(said, Node::Nothing) { None } else { self.problem(asked, said) };
        form.may_say("problem", problem);
        form.close('}');
    }

    fn options(&self, field: &Node, form: &mut Json) {
        for option in field.get("options").list() {
            if self.applies(option) {
                let id = option.get("id").text();
                let mut preset = self.preset(field) == id;
                for name in field.get("from").list() {
                    preset |= self.known.get(name.text()).has(id);
                }
                form.open('{');
                form.copy(option, &["id", "label"]);
                form.flag("preset", preset);
                form.close('}');
            }
        }
    }

    /// Those whom the letter can go to, each once, as options.
    fn roles(&self, form: &mut Json) {
        let mut first = true;
        for role in self.known.get("receiver.roles").words() {
            let words = self.role(&role);
            form.open('{');
            form.say("id", &role);
            form.key("label");
            match self.name_of(&role) {
                Some(name) => {
                    form.open('{');
                    form.say("zh", &glued(&[name, "（", words.get("zh").text(), "）"]));
                    form.say("en", &glued(&[name, " (", words.get("en").text(), ")"]));
                    form.close('}');
                }
                None => form.node(words),
            }
            form.flag("preset", first);
            form.close('}');
            first = false;
        }
    }

    fn attachment(&self, paper: &Node, form: &mut Json) {
        let citations = self.of_place(paper.get("cites"));
        form.open('{');
        form.copy(paper, &["id", "name", "why"]);
        form.flag("required", self.wanted(paper));
        form.words("citations", &citations);
        form.may_say("certainty", self.certainty_of(&citations).map(Word::word));
        form.flag("have", self.has(paper));
        form.close('}');
    }

    /// What the officer at the counter will look at, as JSON.
    pub(super) fn checks(&self) -> String {
        let mut checks = Json::new('[');
        for check in self.named("checks") {
            checks.open('{');
            checks.copy(check, &["id", "words"]);
            let outcome = match self.test(check.get("holds")) {
                Some(true) => "met",
                Some(false) => "notMet",
                None => "open",
            };
            checks.say("outcome", outcome);
            // A field, or the first of those that a list names.
            let field = check.get("field");
            let listed = match field {
                Node::Text(name) => self.known.get(name),
                _ => field,
            };
            checks.key("field");
            checks.node(if let Node::List(fields) = listed { fields.first().unwrap_or(&NOTHING) } else { field });
            checks.words("citations", &self.of_place(check.get("cites")));
            checks.close('}');
        }
        checks.close(']');
        checks.text
    }
}
