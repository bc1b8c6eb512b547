//! What a letter rests on: its provisions, by title and article.

use crate::form::paper::Paper;
use crate::form::tree::Node;
use crate::form::write::Json;
use crate::law::pack::{Certainty, Level, cite};
use crate::words::Word;

impl Paper<'_> {
    /// Provisions by title and article: 《…》第三条、第四条.
    pub(super) fn law_of(&self, citations: &[String]) -> String {
        self.law_named(citations, false)
    }

    /// The same for a sentence: an article whose number is not known is left to its title.
    pub(super) fn basis(&self) -> String {
        self.law_named(&self.citations(), true)
    }

    /// What the letter rests on: what grants it, what the findings rest on that it answers, and what was chosen in it; by
    /// packs, and within one by articles.
    pub(super) fn citations(&self) -> Vec<String> {
        let mut cited = self.matter.told.action.citations.clone();
        for found in self.told.get("findings").list() {
            if self.answers_finding(found) {
                for id in self.of_place(found.get("citations")) {
                    if self.local(&id) {
                        cite(&id, &mut cited);
                    }
                }
            }
        }
        for option in self.picked() {
            self.of_place(option.get("cites")).iter().for_each(|id| cite(id, &mut cited));
            cited.retain(|id| !option.get("leaves").has(id));
        }
        for left in self.form.get("leaves").list() {
            cited.retain(|id| !(self.applies(left) && left.get("cites").has(id)));
        }
        let article = |id: &String| id.rsplit_once('-').and_then(|(_, article)| article.parse::<u32>().ok());
        let mut sorted = Vec::new();
        for pack in &self.matter.packs {
            let mut own: Vec<String> = cited.iter().filter(|id| pack_of(id) == pack.id).cloned().collect();
            own.sort_by_key(article);
            sorted.extend(own);
        }
        sorted
    }

    /// Whether a provision is one of the place.
    fn local(&self, id: &str) -> bool {
        self.matter.packs.iter().any(|pack| pack.id == pack_of(id) && pack.level != Level::National)
    }

    /// A sentence with the provisions of the place and of the nation behind it; nothing where there are none.
    pub(super) fn rule(&self, rule: &Node) -> Option<String> {
        let cites = self.of_place(rule.get("cites"));
        let certainty = self.certainty_of(&cites)?.word();
        let certainty = rule.get("certainty").said().unwrap_or(certainty);
        Some(line(&self.text(rule.get("text").text()), &self.law_of(&cites), certainty))
    }

    /// How the rules were read that rest on these; the least sure counts.
    pub(super) fn certainty_of(&self, citations: &[String]) -> Option<Certainty> {
        let mut certainty: Option<Certainty> = None;
        for pack in &self.matter.packs {
            for rule in &pack.rules {
                if citations.iter().any(|id| rule.cites.contains(id)) {
                    certainty = certainty.max(Some(rule.certainty));
                }
            }
        }
        certainty
    }

    fn law_named(&self, citations: &[String], only_numbered: bool) -> String {
        let mut named = String::new();
        let (mut last, mut article_before) = ("", false);
        for id in citations {
            let Node::Text(article) = self.forms.get("articles").get(id) else { continue };
            for pack in &self.law.packs {
                if pack.id != pack_of(id) {
                    continue;
                }
                if last != pack.id {
                    for part in [if last.is_empty() { "《" } else { "、《" }, &pack.title, "》"] {
                        named.push_str(part);
                    }
                    (last, article_before) = (&pack.id, false);
                }
                if !only_numbered || article.starts_with('第') && article.ends_with('条') {
                    named.push_str(if article_before { "、" } else { "" });
                    named.push_str(article);
                    article_before = true;
                }
            }
        }
        named
    }

    /// Of these provisions, those of the place and of the nation.
    pub(super) fn of_place(&self, citations: &Node) -> Vec<String> {
        let mut words = Vec::new();
        for id in citations.list() {
            if self.matter.packs.iter().any(|pack| pack.id == pack_of(id.text())) {
                words.push(id.text().to_owned());
            }
        }
        words
    }
}

/// A sentence with the law behind it, and how sure that is.
pub(super) fn line(text: &str, law: &str, certainty: &str) -> String {
    let mut line = Json::new('{');
    line.say("text", text);
    line.say("law", law);
    line.say("certainty", certainty);
    line.close('}');
    line.text
}

fn pack_of(provision: &str) -> &str {
    provision.split_once('-').map_or(provision, |(pack, _)| pack)
}
