//! Each check: when it is in order, when it is not, and when it cannot be told.

use crate::Case;
use credit_portal::form::answer::{Answers, ComposedLetter, FieldValue};
use credit_portal::form::sheet::Catalogue;
use credit_portal::form::{FormRequest, are_answers, compose_form, forms_file};
use credit_portal::law::Law;
use credit_portal::words::Word;
use serde::Deserialize;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn text(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

/// How a check comes out once these things were said.
fn outcome(path: &str, check: &str, said: &[(&str, FieldValue)]) -> String {
    let mut case = Case::read(&Path::new(crate::FOLDER).join(path));
    case.answers.extend(said.iter().map(|(id, value)| ((*id).to_owned(), value.clone())));
    let composed = case.composed();
    let found = composed.checks.iter().find(|one| one.id == check);
    found.map_or("absent", |one| one.outcome.word()).to_owned()
}

/// The letter, once something is different in the record.
fn changed(case: &Case, change: impl FnOnce(&mut serde_json::Value)) -> ComposedLetter {
    let mut record: serde_json::Value = serde_json::from_str(&case.record()).unwrap();
    change(&mut record);
    let record = record.to_string();
    case.told(&case.request(|request| {
        let request = FormRequest { record_text: &record, ..*request };
        compose_form(Law::embedded(), &request)
    }))
}

/// A check that is not in order: the case, what is different in it, and what comes of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Failing {
    case: String,
    #[serde(default)]
    answers: Answers,
    #[serde(default)]
    record: BTreeMap<String, toml::Value>,
    #[serde(default)]
    today: Option<String>,
    outcome: String,
}

impl Failing {
    fn found(&self, check: &str) -> String {
        let mut case = Case::read(&Path::new(crate::FOLDER).join(format!("{}.toml", self.case)));
        case.answers.extend(self.answers.clone());
        case.today = self.today.clone().unwrap_or(case.today);
        let composed = changed(&case, |record| {
            for (pointer, value) in &self.record {
                let (parent, key) = pointer.rsplit_once('/').unwrap();
                let parent = record.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer} is not there"));
                // TOML has no null.
                let value = if value.as_str() == Some("") { json!(null) } else { json!(value) };
                parent[key] = value;
            }
        });
        let found = composed.checks.iter().find(|one| one.id == check);
        found.map_or("absent", |one| one.outcome.word()).to_owned()
    }
}

#[test]
fn each_check_is_seen_in_order_and_not() {
    let catalogue: Catalogue = serde_json::from_slice(forms_file()).unwrap();
    let failing: BTreeMap<String, Failing> = toml::from_str(&crate::shared("checks.toml")).unwrap();
    let met: BTreeSet<String> = crate::cases()
        .iter()
        .flat_map(|case| case.composed().checks)
        .filter(|check| check.outcome.word() == "met")
        .map(|check| check.id)
        .collect();
    let mut wrong = Vec::new();
    for check in &catalogue.checks {
        if !met.contains(&check.id) {
            wrong.push(format!("{}: no reviewed letter meets it", check.id));
        }
        match failing.get(&check.id) {
            None => wrong.push(format!("{}: never seen out of order", check.id)),
            Some(one) if one.outcome == "met" => wrong.push(format!("{}: is in order", check.id)),
            Some(one) => {
                let found = one.found(&check.id);
                if found != one.outcome {
                    wrong.push(format!("{}: {found}, not {}", check.id, one.outcome));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_commitment_is_made_after_the_duties_and_not_ahead_of_today() {
    let on = |check: &str, day: &str| outcome("KLM/F1.toml", check, &[("commitment.madeOn", text(day))]);
    assert_eq!(on("commitmentAfterDuties", "2026-06-09"), "notMet");
    assert_eq!(on("commitmentAfterDuties", "2026-06-10"), "met");
    assert_eq!(on("commitmentNotAhead", "2026-11-21"), "met");
    assert_eq!(on("commitmentNotAhead", "2026-11-22"), "notMet");
    assert_eq!(on("commitmentNotAhead", "never"), "open");
}

#[test]
fn repair_waits_for_its_day() {
    let on = |today: &str| {
        let mut case = Case::read(&Path::new(crate::FOLDER).join("KLM/F1.toml"));
        case.today = today.to_owned();
        let checks = case.composed().checks;
        checks.into_iter().find(|one| one.id == "repairDay").unwrap().outcome.word()
    };
    assert_eq!((on("2026-08-06"), on("2026-08-07")), ("notMet", "met"));
}

#[test]
fn a_tick_that_nobody_made_is_open() {
    for (path, check, id) in [
        ("KLM/F1.toml", "receiptBears", "repair.receiptBears"),
        ("KLM/F1.toml", "commitmentPublic", "commitment.publish"),
        ("KLM/F3.toml", "signed", "paper.original"),
        ("KLM/F3.toml", "sealed", "paper.seal"),
    ] {
        assert_eq!(outcome(path, check, &[]), "met", "{check}");
        assert_eq!(outcome(path, check, &[(id, FieldValue::Tick(false))]), "open", "{check}");
    }
    assert_eq!(outcome("XJ/F3.toml", "sealed", &[]), "absent");
}

#[test]
fn one_application_is_for_one_decision_under_its_own_number() {
    let number = |check: &str, number: &str| outcome("KLM/F1.toml", check, &[("entry.number", text(number))]);
    assert_eq!(number("onePenalty", "样罚决字〔2026〕第0002号"), "met");
    assert_eq!(number("onePenalty", "样罚决字〔2026〕第0002号、第0003号"), "notMet");
    assert_eq!(number("documentNumberAsRecorded", "样罚决字[2026] 第0002号"), "met");
    assert_eq!(number("documentNumberAsRecorded", "样罚决字〔2026〕第0003号"), "notMet");
}

#[test]
fn papers_are_all_there_lacking_or_not_told_of() {
    let have = |papers: &[&str]| {
        let papers = papers.iter().map(|one| (*one).to_owned()).collect();
        outcome("KLM/F1.toml", "attachments", &[("attachments", FieldValue::Chosen(papers))])
    };
    assert_eq!(outcome("KLM/F1.toml", "attachments", &[]), "open");
    assert_eq!(have(&["dutyProof"]), "notMet");
    assert_eq!(have(&["dutyProof", "commitment", "rectification", "licence", "handlerId", "powerOfAttorney"]), "met");
}

#[test]
fn a_legal_representative_who_goes_in_person_needs_no_power_of_attorney() {
    let brings = |paper: &str| {
        let papers = ["dutyProof", "commitment", "rectification", "licence", "handlerId", paper];
        let papers = FieldValue::Chosen(papers.iter().map(|one| (*one).to_owned()).collect());
        let answers = [("agent.head", FieldValue::Tick(true)), ("attachments", papers)];
        outcome("KLM/F1.toml", "attachments", &answers)
    };
    assert_eq!(brings("powerOfAttorney"), "notMet");
    assert_eq!(brings("representativeProof"), "met");
}

#[test]
fn what_must_not_be_told_is_noticed_in_what_a_person_writes() {
    let facts = |facts: &str| outcome("XJ/F3.toml", "nothingForbidden", &[("objection.facts", text(facts))]);
    assert_eq!(facts("公示期已经届满，请停止公示。"), "met");
    assert_eq!(facts("本人患有糖尿病，请停止公示。"), "notMet");
}

#[test]
fn what_the_record_tells_of_a_person_stays_out_of_the_letter() {
    let case = Case::read(&Path::new(crate::FOLDER).join("XJ/F3.toml"));
    let record = case.record().replace("样例行政处罚一", "样例行政处罚一，当事人患有糖尿病");
    let letter = case.request(|request| {
        let request = FormRequest { record_text: &record, ..*request };
        compose_form(Law::embedded(), &request)
    });
    let letter: ComposedLetter = case.told(&letter);
    let whole = format!("{}{}", crate::print::print(&letter), letter.data);
    assert!(whole.contains("样例行政处罚一") && !whole.contains("糖尿病"), "{whole}");
}

#[test]
fn an_authorisation_has_a_purpose_an_end_and_no_force_behind_it() {
    let said = |check: &str, id: &str, value: FieldValue| outcome("KLM/F7.toml", check, &[(id, value)]);
    assert_eq!(said("purpose", "authorisation.purpose", text("")), "notMet");
    assert_eq!(said("limitedTime", "authorisation.until", text("")), "open");
    assert_eq!(said("limitedTime", "authorisation.until", text("2026-11-20")), "notMet");
    assert_eq!(said("notBundled", "authorisation.bundled", FieldValue::Tick(true)), "notMet");
    assert_eq!(outcome("KLM/F7.toml", "limitedTime", &[]), "met");
}

#[test]
fn a_statement_keeps_to_the_time_of_the_notice() {
    let until = |day: &str| outcome("KLM/F5-noticed.toml", "noticeInTime", &[("notice.until", text(day))]);
    assert_eq!((until("2026-11-20"), until("2026-11-21")), ("notMet".to_owned(), "met".to_owned()));
    assert_eq!(outcome("KLM/F5-noticed.toml", "noticeInTime", &[("notice.until", text(""))]), "open");
    assert_eq!(outcome("KLM/F5.toml", "noticeInTime", &[]), "absent", "its time is over once listed");
}

#[test]
fn checks_cite_the_law_of_the_place_only() {
    for place in ["KLM", "HLJ", "SQ", "national"] {
        let composed = Case::read(&Path::new(crate::FOLDER).join(place).join("F3.toml")).composed();
        let cited: Vec<String> = composed.checks.into_iter().flat_map(|check| check.citations).collect();
        let others = ["KLM-", "HLJ-", "SQ-", "JS-"].into_iter().filter(|pack| match place {
            "SQ" => !["SQ-", "JS-"].contains(pack),
            place => !pack.starts_with(place),
        });
        others.for_each(|pack| assert!(!cited.iter().any(|id| id.starts_with(pack)), "{place}: {cited:?}"));
    }
}

/// What a letter rests on once this was said.
fn basis(path: &str, id: &str, said: FieldValue) -> Vec<String> {
    let mut case = Case::read(&Path::new(crate::FOLDER).join(path));
    case.answers.insert(id.to_owned(), said);
    let data: serde_json::Value = serde_json::from_str(&case.composed().data).unwrap();
    data["law"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

#[test]
fn consent_to_collect_is_a_matter_of_people_who_let_others_look() {
    let rests = |path: &str, kind: &str| basis(path, "authorisation.type", text(kind));
    assert_eq!(rests("XJ/F7.toml", "grant"), ["XJ-42"]);
    assert_eq!(rests("XJ/F7.toml", "query"), ["XJ-42"]);
    assert_eq!(rests("KLM/F7.toml", "grant"), ["KLM-20", "XJ-42"]);
    assert_eq!(rests("SQ/F7.toml", "grant"), ["SQ-24", "SQ-25", "SQ-39", "JS-39", "JS-61"]);
    assert_eq!(rests("HLJ/F7.toml", "grant"), ["HLJ-24"]);
    assert_eq!(rests("ZY/F7.toml", "query"), ["ZY-44"]);
    assert_eq!(rests("ZY/F7.toml", "grant"), Vec::<String>::new(), "no article lets a third party look");
    let market = || FieldValue::Chosen(vec!["market".to_owned()]);
    assert_eq!(basis("XJ/F7.toml", "authorisation.scope", market()), ["XJ-24", "XJ-42"]);
    assert_eq!(basis("KLM/F7.toml", "authorisation.scope", market()), ["KLM-20", "XJ-42"], "a firm");
}

#[test]
fn a_commitment_of_ones_own_accord_does_not_rest_on_what_replaces_papers() {
    let rests = |path: &str, kind: &str| basis(path, "commitment.type", text(kind));
    assert_eq!(rests("HLJ/F8-proof.toml", "open"), ["HLJ-50"]);
    assert_eq!(rests("HLJ/F8-proof.toml", "licenceReplacing"), ["HLJ-45", "HLJ-50"]);
    assert_eq!(rests("KLM/F8.toml", "open"), ["XJ-30"]);
    assert_eq!(rests("KLM/F8.toml", "licenceReplacing"), ["KLM-8", "XJ-30"]);
    assert_eq!(rests("SQ/F8.toml", "open"), ["JS-37"]);
    assert_eq!(rests("SQ/F8.toml", "missingPapers"), ["SQ-32", "JS-23"]);
    assert_eq!(rests("JS/F8.toml", "tradeBody"), ["JS-37"]);
}

#[test]
fn nobody_on_a_serious_list_gets_anything_on_a_promise_in_heilongjiang() {
    let of = |record: &str, kind: &str| {
        let mut case = Case::read(&Path::new(crate::FOLDER).join("HLJ/F8-proof.toml"));
        record.clone_into(&mut case.record);
        case.answers.insert("commitment.type".to_owned(), text(kind));
        let composed = case.composed();
        let check = composed.checks.iter().find(|one| one.id == "mayPromise");
        (check.map_or("absent", |one| one.outcome.word()), composed.data.contains("HLJ-45"))
    };
    assert_eq!(of("clean", "proofReplacing"), ("met", true));
    assert_eq!(of("person", "proofReplacing"), ("notMet", false), "e4 is not repaired");
    assert_eq!(of("person", "licenceReplacing"), ("notMet", false));
    assert_eq!(of("person", "open"), ("absent", false));
}

#[test]
fn a_notice_holds_up_the_official_page_only_where_that_shows_nothing_any_more() {
    let of = |shown: bool| {
        let case = Case::read(&Path::new(crate::FOLDER).join("XJ/F11.toml"));
        crate::print::print(&changed(&case, |record| record["entries"][0]["publicity"]["shown"] = shown.into()))
    };
    let lead = |basis: &str| format!("信用信息，依照《新疆维吾尔自治区社会信用条例》第四十七条{basis}，请撤下。");
    assert!(of(true).contains(&lead("")) && of(false).contains(&lead("、《信用修复管理办法》")), "{}", of(true));
    assert!(of(false).contains("以“信用中国”网站为准") && !of(false).contains("官方页面还在公示"));
    assert!(!of(true).contains("以“信用中国”网站为准") && of(true).contains("官方页面还在公示"));
    assert!(!of(true).contains("公示的截止日") && !of(true).contains("查看）"), "{}", of(true));
}

#[test]
fn the_days_of_the_one_site_stand_only_in_letters_to_it() {
    let market = |receiver: &str| {
        let mut case = Case::read(&Path::new(crate::FOLDER).join("national/F5b.toml"));
        case.answers.insert("letter.receiver".to_owned(), text(receiver));
        let role = |record: &mut serde_json::Value| record["entries"][3]["provider"]["role"] = "marketRegulator".into();
        crate::print::print(&changed(&case, role))
    };
    let days = "市场监督管理部门收到修复申请后，7个工作日内答复结果。";
    assert!(market("decidingUnit").contains(days) && !market("decidingUnit").contains("信用中国"), "SAMR107");
    for path in ["KLM/F1.toml", "KLM/F5b.toml"] {
        let to = |receiver: &str| {
            let mut case = Case::read(&Path::new(crate::FOLDER).join(path));
            case.answers.insert("letter.receiver".to_owned(), text(receiver));
            crate::print::print(&case.composed())
        };
        assert!(to("creditChina").contains("10个工作日内答复") && !to("creditChina").contains("先问清"), "{path}");
        assert!(!to("leadAuthority").contains("个工作日内") && to("leadAuthority").contains("先问清"), "{path}");
    }
}

#[test]
fn a_reorganisation_bears_the_seal_of_whoever_applies() {
    let by = |who: &str, check: &str| outcome("national/F6.toml", check, &[("plan.by", text(who))]);
    assert_eq!((by("debtor", "sealed"), by("debtor", "sealedByAdministrator")), ("met".into(), "absent".into()));
    assert_eq!(
        (by("administrator", "sealed"), by("administrator", "sealedByAdministrator")),
        ("absent".into(), "met".into())
    );
}

#[test]
fn a_complaint_rests_on_what_it_complains_about() {
    let basis = |path: &str, wrong: &str| basis(path, "complaint.wrongs", FieldValue::Chosen(vec![wrong.to_owned()]));
    assert_eq!(basis("KLM/F10.toml", "kept"), ["KLM-32", "KLM-38", "XJ-47", "XJ-49"]);
    assert_eq!(basis("XJ/F10.toml", "unauthorised"), ["XJ-24", "XJ-49"]);
    assert_eq!(basis("JS/F10.toml", "kept"), ["JS-67", "JS-70"]);
    assert_eq!(basis("HLJ/F10.toml", "leaked"), ["HLJ-36", "HLJ-41", "HLJ-52"]);
}

#[test]
fn only_the_platform_of_the_region_gets_what_is_declared_by_its_article() {
    let to = |path: &str, receiver: &str| basis(path, "letter.receiver", text(receiver));
    assert_eq!(to("KLM/F13.toml", "leadAuthority"), ["KLM-18"]);
    assert_eq!(to("KLM/F13.toml", "institution"), ["KLM-18", "XJ-23"]);
    assert_eq!(to("XJ/F13.toml", "institution"), ["XJ-23"]);
}

#[test]
fn a_commitment_goes_to_whoever_takes_its_kind_and_rests_on_that_alone() {
    let of = |path: &str, kind: &str, receiver: &[(&str, FieldValue)]| {
        let mut case = Case::read(&Path::new(crate::FOLDER).join(path));
        case.answers.insert("commitment.type".to_owned(), text(kind));
        case.answers.extend(receiver.iter().map(|(id, value)| ((*id).to_owned(), value.clone())));
        let form = case.opened();
        let field =
            form.steps.iter().flat_map(|step| &step.fields).find(|field| field.id == "letter.receiver").unwrap();
        let roles: Vec<String> = field.options.iter().map(|option| option.id.clone()).collect();
        let data: serde_json::Value = serde_json::from_str(&case.composed().data).unwrap();
        (roles.join(" "), data["law"].to_string())
    };
    for own in ["open", "tradeBody", "repair"] {
        assert_eq!(of("SQ/F8.toml", own, &[]).0, "institution", "JS-37");
        assert!(of("JS/F8.toml", own, &[]).1.contains("JS-37"));
    }
    for asked in ["licenceReplacing", "missingPapers", "proofReplacing"] {
        assert_eq!(of("SQ/F8.toml", asked, &[]).0, "industryAuthority", "SQ-32, JS-23");
        assert!(!of("JS/F8.toml", asked, &[]).1.contains("JS-37"));
    }
    let elsewhere = of("JS/F8.toml", "open", &[("letter.receiver", text("industryAuthority"))]);
    assert!(!elsewhere.1.contains("JS-37"), "JS-37 is about what the institution is given");
}

#[test]
fn a_private_body_never_gets_the_number_of_a_person() {
    for (place, number) in [("JS", "320102197007071042"), ("SQ", "32130219880808101X"), ("XJ", "650102198510101035")] {
        let composed = Case::read(&Path::new(crate::FOLDER).join(place).join("F11.toml")).composed();
        let whole = format!("{}{}", crate::print::print(&composed), composed.data);
        assert!(!whole.contains(number) && whole.contains(&number[..1]), "{place}: {whole}");
        let numbered = |paper: &String| paper.contains("身份证") || paper.contains("授权委托书");
        assert!(!composed.letter.enclosures.iter().any(numbered), "{place}");
        let other = Case::read(&Path::new(crate::FOLDER).join(place).join("F3.toml")).composed();
        assert!(!other.data.contains('*'), "{place}: an authority sees it in full");
    }
}

#[test]
fn a_limit_that_was_missed_stands_in_the_reminder_in_whole_sentences() {
    let case = Case::read(&Path::new(crate::FOLDER).join("KLM/F3.toml"));
    let objected = serde_json::json!([{ "filedOn": "2026-10-09", "receivedOn": "2026-10-09" }]);
    let whole = crate::print::print(&changed(&case, |record| record["entries"][0]["objection"] = objected));
    // 2026-10-10 is a day worked to make up for the holidays, 10-11 a Sunday: two working days end on 10-12.
    let marked = "收到异议后，2个工作日内在该信息上标注“有异议”。最迟应在2026年10月12日办完，现在已经过了。";
    assert!(whole.contains(&format!("没有在规定的时间内办理。{marked}")), "{whole}");
    assert!(!whole.contains('{'), "{whole}");
}

#[test]
fn the_digest_is_that_of_the_data_and_changes_with_every_answer() {
    let digest = |case: &Case| case.composed().digest;
    let case = Case::read(&Path::new(crate::FOLDER).join("KLM/F3.toml"));
    let other = {
        let mut case = Case::read(&Path::new(crate::FOLDER).join("KLM/F3.toml"));
        case.answers.insert("applicant.phone".to_owned(), text("13000000009"));
        case
    };
    assert_eq!(digest(&case), digest(&case));
    assert_ne!(digest(&case), digest(&other));
    let data: serde_json::Value = serde_json::from_str(&case.composed().data).unwrap();
    assert_eq!(serde_json::to_string(&data).unwrap(), case.composed().data, "canonical");
}

#[test]
fn answers_are_texts_ticks_words_and_rows_of_texts() {
    for fits in [r#"{}"#, r#"{"a":"b","c":true,"d":["e"],"f":[],"g":[{"h":"i"}]}"#] {
        assert!(are_answers(fits), "{fits}");
    }
    for none in
        ["null", "[]", r#"{"a":1}"#, r#"{"a":null}"#, r#"{"a":{}}"#, r#"{"a":[1]}"#, r#"{"a":["b",{"c":"d"}]}"#, "{"]
    {
        assert!(!are_answers(none), "{none}");
    }
}
