//! The catalogue as a whole.

use crate::{Case, cases};
use credit_portal::form::answer::OpenedForm;
use credit_portal::form::forms_file;
use credit_portal::form::sheet::Catalogue;
use credit_portal::law::finding::On;
use credit_portal::law::form::{Form, FormRule, Receiver};
use credit_portal::law::in_words;
use credit_portal::law::pack::{Effect, Pack, PackStatus, Rule};
use credit_portal::words::Word;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;

fn catalogue() -> Catalogue {
    serde_json::from_slice(forms_file()).unwrap()
}

#[test]
fn there_is_a_form_for_every_letter() {
    let forms: Vec<Form> = catalogue().forms.iter().map(|sheet| sheet.form).collect();
    let missing: Vec<&str> =
        Form::ALL.iter().filter(|(form, ..)| !forms.contains(form)).map(|(_, word, _)| *word).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn words_for_the_limit_of_one_rule_name_a_rule_that_sets_one() {
    let packs = in_words();
    let limits: BTreeSet<&str> = packs
        .iter()
        .flat_map(|pack| &pack.rules)
        .filter(|rule| matches!(rule.effect, Effect::Clock(_)))
        .map(|rule| rule.id.as_str())
        .collect();
    let words = catalogue().words.remove("limit").unwrap();
    let of_rules: Vec<&str> = words.keys().map(String::as_str).filter(|key| key.contains('.')).collect();
    assert!(!of_rules.is_empty());
    let lost: Vec<&&str> = of_rules.iter().filter(|key| !limits.contains(*key)).collect();
    assert_eq!(lost, Vec::<&&str>::new());
}

/// What a reviewed letter is a copy of.
struct Copy {
    case: Case,
    opened: OpenedForm,
    /// The facts behind the letter, with what it rests on.
    data: Value,
    record: Value,
}

static COPIES: LazyLock<Vec<Copy>> = LazyLock::new(|| cases().into_iter().map(Copy::of).collect());

impl Copy {
    fn of(case: Case) -> Self {
        Self {
            opened: case.opened(),
            data: serde_json::from_str(&case.composed().data).unwrap(),
            record: serde_json::from_str(&case.record()).unwrap(),
            case,
        }
    }

    fn form(&self) -> Form {
        self.opened.form
    }

    /// Whether the letter is granted by this rule, and rests on it with what was chosen in it.
    fn rests_on(&self, pack: &Pack, rule: &Rule, letter: &FormRule) -> bool {
        let about = if self.case.entry.is_some() { On::Entry } else { On::Subject };
        let law = self.data["law"].as_array().unwrap();
        let goes_to = |role: &Receiver| {
            let mut views = self.opened.receivers.iter();
            views.any(|one| (&one.pack, one.role, &one.citations) == (&pack.id, *role, &rule.cites))
        };
        (self.form(), about) == (letter.form, letter.on)
            && letter.receivers.iter().all(goes_to)
            && rule.cites.iter().all(|id| law.iter().any(|one| one == id))
    }

    /// Whether this word was chosen.
    fn chose(&self, field: &str, option: &str) -> bool {
        let chosen = &self.data["answers"][field];
        chosen == option || chosen.as_array().is_some_and(|words| words.iter().any(|word| word == option))
    }

    /// Whether this word could be chosen.
    fn offers(&self, field: &str, option: &str) -> bool {
        let mut fields = self.opened.steps.iter().flat_map(|step| &step.fields).filter(|one| one.id == field);
        fields.any(|one| one.options.iter().any(|one| one.id == option))
    }

    /// What the record says of the entry.
    fn entry(&self, pointer: &str) -> &Value {
        let mut entries = self.record["entries"].as_array().into_iter().flatten();
        let entry = entries.find(|one| self.case.entry.as_deref().is_some_and(|id| one["id"] == id));
        entry.and_then(|one| one.pointer(pointer)).unwrap_or(&Value::Null)
    }

    /// Who writes, and who goes for them.
    fn by(&self) -> &'static str {
        let asked = |id: &str| self.data["answers"].get(id).is_some();
        match self.record["subject"]["kind"].as_str().unwrap() {
            "naturalPerson" if asked("guardian.name") => "guardian",
            "naturalPerson" if asked("agent.name") => "agent",
            "naturalPerson" => "person",
            _ => "organisation",
        }
    }
}

fn place_of(pack: &Pack) -> &str {
    if pack.divisions.is_empty() { "national" } else { &pack.id }
}

#[test]
fn every_rule_that_grants_a_letter_has_a_case_of_it_in_its_place() {
    let copies = &*COPIES;
    let mut holes = Vec::new();
    for pack in in_words().iter().filter(|pack| pack.status == PackStatus::InForce) {
        for rule in &pack.rules {
            if let Effect::Form(letter) = &rule.effect
                && !copies.iter().any(|copy| copy.case.place() == place_of(pack) && copy.rests_on(pack, rule, letter))
            {
                holes.push(format!("{} {}", letter.form.word(), rule.id));
            }
        }
    }
    assert_eq!(holes, Vec::<String>::new());
}

#[test]
fn a_statement_has_a_case_before_and_after_the_listing_in_each_place() {
    let copies = &*COPIES;
    let grants = |pack: &&Pack| {
        pack.rules.iter().any(|rule| matches!(&rule.effect, Effect::Form(letter) if letter.form == Form::Statement))
    };
    let packs = in_words();
    let mut holes = Vec::new();
    for pack in packs.iter().filter(|pack| pack.status == PackStatus::InForce).filter(grants) {
        for listed in [false, true] {
            let told = |copy: &&Copy| copy.case.place() == place_of(pack) && copy.form() == Form::Statement;
            if !copies.iter().filter(told).any(|copy| copy.entry("/determinedOn").is_string() == listed) {
                holes.push(format!("{} listed: {listed}", pack.id));
            }
        }
    }
    assert_eq!(holes, Vec::<String>::new());
}

#[test]
fn everything_that_can_be_chosen_stands_in_a_reviewed_letter() {
    let (catalogue, copies) = (catalogue(), &*COPIES);
    let mut holes = Vec::new();
    for form in &catalogue.forms {
        let steps = catalogue.steps.iter().filter(|step| form.steps.contains(&step.id));
        let asked: BTreeSet<&str> = steps.flat_map(|step| &step.fields).map(|used| used.field.as_str()).collect();
        for field in catalogue.fields.iter().filter(|field| asked.contains(field.id.as_str())) {
            // What a document is called that a person shows is no matter of the letter.
            for option in field.options.iter().filter(|_| field.id != "applicant.idType") {
                let of_form = || copies.iter().filter(|copy| copy.form() == form.form);
                // What is kept out of this form is chosen in another.
                let kept_out = !of_form().any(|copy| copy.offers(&field.id, &option.id))
                    && copies.iter().any(|copy| copy.chose(&field.id, &option.id));
                if !kept_out && !of_form().any(|copy| copy.chose(&field.id, &option.id)) {
                    holes.push(format!("{} {} {}", form.form.word(), field.id, option.id));
                }
            }
        }
    }
    assert_eq!(holes, Vec::<String>::new());
}

#[test]
fn no_option_is_called_like_a_part_of_its_question_on_the_page() {
    let catalogue = catalogue();
    let parts = ["note", "hint", "error", "count", "add", "year", "month", "day"];
    let ids = catalogue.fields.iter().flat_map(|field| {
        let options = field.options.iter().map(|option| &option.id);
        options.map(move |id| (&field.id, id))
    });
    let wrong: Vec<_> = ids.filter(|(_, id)| parts.contains(&id.as_str())).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn every_form_has_a_case_of_everybody_who_can_write_it() {
    let (catalogue, copies) = (catalogue(), &*COPIES);
    let mut holes = Vec::new();
    for form in &catalogue.forms {
        let has = |step: &str| form.steps.iter().any(|one| one == step);
        // A plan of reorganisation is a matter of firms.
        let of_people = form.form != Form::Reorganisation;
        let who = [
            ("organisation", true),
            ("person", of_people),
            ("guardian", has("guardian")),
            ("agent", of_people && has("agent")),
        ];
        for (who, _) in who.into_iter().filter(|(_, can)| *can) {
            if !copies.iter().any(|copy| copy.form() == form.form && copy.by() == who) {
                holes.push(format!("{} {who}", form.form.word()));
            }
        }
    }
    assert_eq!(holes, Vec::<String>::new());
}

#[test]
fn what_a_market_regulator_takes_in_has_cases() {
    let copies = &*COPIES;
    for form in [Form::Repair, Form::RepairCommitment, Form::Objection, Form::Update, Form::Statement, Form::Removal] {
        let told = |copy: &Copy| copy.form() == form && copy.entry("/provider/role") == "marketRegulator";
        assert!(copies.iter().any(told), "{}", form.word());
    }
}
