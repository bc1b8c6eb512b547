//! The arithmetic as it stands in a letter: line by line, each with its title, its article, and how sure that is.

use crate::day::Day;
use crate::evaluate::answer::{DecidedDay, StepKind, Why};
use crate::form::basis::line;
use crate::form::known::written;
use crate::form::paper::Paper;
use crate::form::text::{glued, values};
use crate::form::tree::Node;
use crate::law::clock::Clock;
use crate::law::pack::{Method, Rule};
use crate::words::Word;

impl Paper<'_> {
    /// How one of the two days was counted: by each rule that was held against another, and what that comes to.
    pub(super) fn calculation(&self, decided: &str) -> Vec<String> {
        let explanation = self.told.get("explanation");
        let mut weighed = Vec::new();
        for step in explanation.get("governing").list() {
            if input(step, "decided") == decided {
                weighed.push(step);
            }
        }
        let mut steps = Vec::new();
        let readings = self.told.at("display.readings").list().iter();
        for (reading, counted) in readings.zip(explanation.get("readings").list()) {
            let (pack, class) = (reading.get("pack").text(), reading.get("class").text());
            let mut counts = false;
            for step in &weighed {
                counts |= input(step, "pack") == pack && (class.is_empty() || input(step, "class") == class);
            }
            if counts {
                steps.extend(counted.get("steps").list());
            }
        }
        // A later rule that is held against no other says why it reaches back at all.
        let weighed_up = weighed.iter().any(|step| step.get("kind").text() == StepKind::Earlier.word());
        steps.extend(weighed);
        let of_repair = decided == DecidedDay::FirstRepairDay.word();
        let mut lines: Vec<String> = Vec::new();
        for step in steps {
            let of_this_day = match step.get("kind").text() {
                "shortestEnds" | "repairAfterShortest" | "repairOnFulfilment" => of_repair,
                "longestEnds" | "takesLastDay" => !of_repair,
                _ => true,
            };
            if of_this_day
                && let Some(line) = self.step(step)
                && !lines.contains(&line)
            {
                lines.push(line);
            }
        }
        for reason in self.told.at("display.reasons").list() {
            if reason.get("day").text() != decided {
                continue;
            }
            // That it reaches back favours nobody where it opens repair: then it only says by when.
            let alone = !weighed_up && reason.get("why").text() != Why::RuleOfItsDay.word();
            let mut cited = reason.get("citations").words();
            let mut why = if alone { "alone" } else { "" };
            if alone && of_repair {
                why = "aloneRepair";
                let kinder = self.law.method(Method::KinderRule);
                cited.retain(|id| !kinder.is_some_and(|rule| rule.cites.contains(id)));
            }
            for text in [why, decided] {
                if let Some(text) = self.template("reason", text, &|name| self.words_of(name)) {
                    let law = self.law_of(&cited);
                    lines.push(line(&text, &law, reason.get("certainty").text()));
                }
            }
        }
        lines
    }

    /// Within what time others have to act.
    pub(super) fn limits(&self, kinds: &Node) -> Vec<String> {
        let mut lines = Vec::new();
        for kind in kinds.list() {
            for (rule, clock) in &self.matter.limits {
                if clock.kind.word() == kind.text()
                    && let Some(text) = self.limit(rule, clock)
                {
                    lines.push(line(&text, &self.law_of(&rule.cites), rule.certainty.word()));
                }
            }
        }
        lines
    }

    /// The limits that were missed, one sentence after another.
    pub(super) fn missed(&self) -> String {
        let mut missed = String::new();
        for (rule, clock) in &self.matter.limits {
            if self.running(rule).is_some_and(|clock| clock.get("missed").holds())
                && let Some(text) = self.limit(rule, clock)
            {
                missed.push_str(&text);
            }
        }
        missed
    }

    /// The limit as it runs here.
    fn running(&self, rule: &Rule) -> Option<&Node> {
        let running = self.told.get("clocks").list().iter();
        running.filter(|clock| !clock.get("draft").holds()).find(|clock| clock.get("rule").text() == rule.id)
    }

    /// By which day it had to be done, where that day is past.
    fn overdue(&self, rule: &Rule) -> Option<String> {
        let clock = self.running(rule)?;
        let due = Day::parse(clock.get("dueOn").text())?;
        // Where the step before it is not known, the day is the latest that this one could have.
        let key = match (clock.get("missed").holds(), clock.get("latest").holds()) {
            (true, _) => "missed",
            (false, true) if due < self.today => "latest",
            _ => return None,
        };
        self.template("due", key, &|_| Some(written(due)))
    }

    fn limit(&self, rule: &Rule, clock: &Clock) -> Option<String> {
        let length = |length: Option<u16>| {
            self.template("unit", clock.unit.word(), &|_| length.map(|number| number.to_string()))
        };
        let of_limit = |name: &str| match name {
            "by" => self.word("actor", clock.by.word()).map(str::to_owned),
            _ => length(clock.length),
        };
        // Where a limit has words of its own: by its rule, by its unit, where that is no number, or as one of two legs by
        // what ends it, or by what starts it.
        let kind = clock.kind.word();
        let mut text = self.template("limit", &rule.id, &of_limit);
        for (dash, own) in [("-", clock.unit.word()), ("-", clock.done.word()), ("-", clock.starts.word()), ("", "")] {
            let key = glued(&[kind, dash, own]);
            text = text.or_else(|| self.template("limit", &key, &of_limit));
        }
        let mut text = text?;
        for other in &clock.otherwise {
            if let Some(more) = self.template("matter", other.when.word(), &|_| length(other.length)) {
                text.push_str(&more);
            }
        }
        text.push_str(&self.overdue(rule).unwrap_or_default());
        Some(text)
    }

    fn step(&self, step: &Node) -> Option<String> {
        let text = self.template("step", step.get("kind").text(), &|name| {
            let value = if name == "result" { step.get("result").text() } else { input(step, name) };
            if value.is_empty() {
                return None;
            }
            Some(self.word(name, value).map_or_else(|| plain(value), str::to_owned))
        })?;
        let certainty = step.get("certainty").said().unwrap_or("official");
        Some(line(&text, &self.law_of(&step.get("citations").words()), certainty))
    }

    /// A text of the catalogue with its values; `None` where there is no such text, or a value is missing.
    fn template(&self, list: &str, word: &str, value: &dyn Fn(&str) -> Option<String>) -> Option<String> {
        let (text, whole) = values(self.word(list, word)?, value);
        whole.then_some(text)
    }
}

fn input<'s>(step: &'s Node, name: &str) -> &'s str {
    step.get("inputs").find("name", name).get("value").text()
}

/// A value of a step as it stands in a letter.
fn plain(value: &str) -> String {
    if let Some(day) = Day::parse(value) {
        return written(day);
    }
    let Some((count, unit)) = value.split_once(' ') else { return value.to_owned() };
    let unit = match unit {
        "day" | "days" => "天",
        "month" | "months" => "个月",
        "year" | "years" => "年",
        _ => return value.to_owned(),
    };
    glued(&[count, unit])
}
