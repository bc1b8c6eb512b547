//! What opening a form tells, and that answers win over what is known.

use crate::print::print;
use crate::{Case, cases};
use credit_portal::form::answer::FieldValue;
use credit_portal::form::answer::{FieldProblem, FormField, OpenedForm, SourceKind};
use credit_portal::form::{FormRequest, compose_form, open_form};
use credit_portal::law::Law;
use credit_portal::law::form::Form;
use credit_portal::problem::ProblemCode;
use credit_portal::words::Word;
use std::path::Path;

fn case(path: &str) -> Case {
    Case::read(&Path::new(crate::FOLDER).join(path))
}

fn with(path: &str, answers: &[(&str, FieldValue)]) -> Case {
    let mut case = case(path);
    case.answers.extend(answers.iter().map(|(id, value)| ((*id).to_owned(), value.clone())));
    case
}

fn text(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

fn field<'f>(form: &'f OpenedForm, id: &str) -> Option<&'f FormField> {
    form.steps.iter().flat_map(|step| &step.fields).find(|field| field.id == id)
}

#[test]
fn names_and_numbers_come_from_the_record_in_full_and_say_so() {
    let form = case("JS/F1.toml").opened();
    for (id, value, path) in [
        ("applicant.name", "样例甲", "subject.name"),
        ("applicant.idNumber", "320102197007071042", "subject.id.number"),
        ("entry.number", "样罚决字〔2026〕第0002号", "entries[1].document.number"),
        ("repair.dutiesOn", "2026-06-10", "entries[1].duties.fulfilledOn"),
    ] {
        let field = field(&form, id).unwrap();
        assert_eq!(field.value, Some(text(value)), "{id}");
        let source = field.source.as_ref().unwrap();
        assert_eq!((source.from, source.path.as_deref()), (SourceKind::Record, Some(path)), "{id}");
    }
}

#[test]
fn what_is_declared_and_what_is_taken_back_are_two_letters() {
    let fields = ["declared.items", "declared.open", "declared.withdrawn"];
    let asked = |path: &str| fields.map(|id| field(&case(path).opened(), id).is_some());
    for place in ["KLM", "XJ", "JS", "ZY", "HLJ"] {
        let taken_back = format!("{place}/F13-withdraw.toml");
        assert_eq!(asked(&format!("{place}/F13.toml")), [true, true, false], "{place}");
        assert_eq!(asked(&taken_back), [false, false, true], "{place}");
        // No text says within how many days it is done, so neither does the letter.
        let letter = print(&case(&taken_back).composed());
        assert!(!letter.contains("日内") && !letter.contains("工作日"), "{letter}");
    }
    // In Jiangsu no article lets good information be hidden at one's wish.
    assert!(!print(&case("JS/F13-withdraw.toml").composed()).contains("不公开（删除）申请"));
}

#[test]
fn what_the_person_says_wins() {
    let form = with("KLM/F1.toml", &[("entry.authority", text("样例市另一局"))]).opened();
    let field = field(&form, "entry.authority").unwrap();
    assert_eq!(field.value, Some(text("样例市另一局")));
    assert_eq!(field.source.as_ref().unwrap().from, SourceKind::Person);
}

#[test]
fn findings_choose_grounds_and_fill_rows() {
    let form = case("KLM/F3.toml").opened();
    let grounds = field(&form, "objection.grounds").unwrap();
    let preset: Vec<&str> = grounds.options.iter().filter(|one| one.preset).map(|one| one.id.as_str()).collect();
    assert_eq!(preset, ["wrong", "shownTooLong"]);
    assert_eq!(grounds.source.as_ref().unwrap().from, SourceKind::Finding);
    assert!(matches!(&field(&form, "objection.rows").unwrap().value, Some(FieldValue::Rows(rows)) if rows.len() == 2));
}

#[test]
fn an_objection_to_an_evaluation_begins_with_its_ground() {
    let chosen = |path: &str| {
        let case = case(path);
        let asked = case.request(|request| {
            let request = FormRequest { answers: "{}", ..*request };
            open_form(Law::embedded(), &request)
        });
        let form: OpenedForm = case.told(&asked);
        ["objection.grounds", "objection.wants"].map(|id| {
            let field = field(&form, id).unwrap();
            let preset: Vec<String> = field.options.iter().filter(|one| one.preset).map(|one| one.id.clone()).collect();
            let value = match &field.value {
                Some(FieldValue::Chosen(words)) => words.clone(),
                _ => Vec::new(),
            };
            assert_eq!(value, preset, "{path} {id}");
            value.join(" ")
        })
    };
    for place in ["XJ", "SQ", "JS"] {
        assert_eq!(chosen(&format!("{place}/F3-evaluation.toml")), ["improperEvaluation", "correct"], "{place}");
    }
    assert_eq!(chosen("SQ/F3-collector.toml"), ["", ""], "no evaluation");
}

#[test]
fn only_grounds_of_the_place_can_be_chosen() {
    let grounds = |path: &str| -> Vec<String> {
        let form = case(path).opened();
        field(&form, "objection.grounds").unwrap().options.iter().map(|one| one.id.clone()).collect()
    };
    assert!(!grounds("XJ/F3.toml").contains(&"tradeSecret".to_owned()));
    assert!(grounds("SQ/F3.toml").contains(&"otherByLaw".to_owned()));
    let form =
        with("XJ/F3.toml", &[("objection.grounds", FieldValue::Chosen(vec!["tradeSecret".to_owned()]))]).opened();
    assert_eq!(field(&form, "objection.grounds").unwrap().problem, Some(FieldProblem::NotAnOption));
}

#[test]
fn only_fields_that_apply_are_asked() {
    let firm = case("KLM/F3.toml").opened();
    assert!(field(&firm, "applicant.uscc").is_some() && field(&firm, "applicant.idNumber").is_none());
    let minor = case("ZY/F3.toml").opened();
    assert!(field(&minor, "guardian.name").unwrap().required && field(&minor, "guardian.acts").is_none());
    let person = case("XJ/F3.toml").opened();
    assert!(field(&person, "agent.acts").is_some() && field(&person, "agent.name").is_none());
    let types = [
        ("proofReplacing", "commitment.proof"),
        ("missingPapers", "commitment.papers"),
        ("tradeBody", "commitment.body"),
    ];
    for (kind, own) in types {
        let form = with("KLM/F8.toml", &[("commitment.type", text(kind))]).opened();
        assert!(types.iter().all(|(_, id)| field(&form, id).is_some() == (*id == own)), "{kind}");
    }
}

#[test]
fn what_is_wrong_with_an_answer_is_told() {
    for (id, value, problem) in [
        ("agent.idNumber", text("650203199003074530"), FieldProblem::WrongNumber),
        ("applicant.uscc", text("91650200MA0000015F"), FieldProblem::WrongNumber),
        ("applicant.phone", text("电话"), FieldProblem::WrongNumber),
        ("applicant.email", text("样例"), FieldProblem::WrongNumber),
        ("applicant.name", text(" "), FieldProblem::Missing),
        ("entry.decidedOn", text("2026-11-22"), FieldProblem::WrongDay),
        ("entry.decidedOn", text("2026-02-30"), FieldProblem::WrongDay),
        ("objection.facts", text(&"长".repeat(10_001)), FieldProblem::TooLong),
        ("letter.receiver", text("collector"), FieldProblem::NotAnOption),
        ("letter.writtenAnswer", text("yes"), FieldProblem::NotAnOption),
    ] {
        let form = with("KLM/F3.toml", &[(id, value)]).opened();
        assert_eq!(field(&form, id).unwrap().problem, Some(problem), "{id}");
    }
    for form in cases().iter().map(Case::opened) {
        let wrong = form.steps.iter().flat_map(|step| &step.fields).find(|field| field.problem.is_some());
        assert!(wrong.is_none(), "{wrong:?}");
    }
}

#[test]
fn every_id_is_one_question() {
    for case in cases() {
        let mut ids: Vec<String> =
            case.opened().steps.iter().flat_map(|step| &step.fields).map(|one| one.id.clone()).collect();
        ids.sort();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{} asks twice", case.path.display());
    }
}

#[test]
fn outdated_demands_are_named_where_repair_is_asked_for() {
    let ids = |path: &str| -> Vec<String> { case(path).opened().outdated.into_iter().map(|one| one.id).collect() };
    assert_eq!(ids("KLM/F1.toml"), ["training", "creditReport"]);
    assert!(ids("KLM/F3.toml").is_empty());
}

#[test]
fn papers_say_what_sites_take() {
    for case in cases().iter().filter(|case| case.form != "F11") {
        let papers = case.opened().attachments;
        let told = papers.iter().filter(|paper| paper.why.zh.contains("JPG") && paper.why.zh.contains("2 MB"));
        assert_eq!(told.count(), 1, "{}", case.path.display());
    }
}

#[test]
fn who_has_power_of_attorney_is_who_goes() {
    for path in ["HLJ/F7-attorney.toml", "XJ/F7-attorney.toml"] {
        let form = case(path).opened();
        let asked = ["agent.name", "agent.idNumber", "agent.phone"].map(|id| field(&form, id).unwrap().required);
        assert_eq!(asked, [true; 3]);
        for id in ["authorisation.grantee", "authorisation.granteeNumber", "agent.acts", "agent.head"] {
            assert!(field(&form, id).is_none(), "{path} {id}");
        }
        // What another letter was told of the agent does not bring a second line to sign.
        let letter = with(path, &[("agent.acts", FieldValue::Tick(true))]).composed().letter;
        assert_eq!(letter.signature.iter().filter(|line| line.label.contains("托人")).count(), 1, "{path}");
        assert!(!letter.signature.iter().any(|line| line.label.contains("代办人")), "{path}");
    }
}

#[test]
fn only_a_commitment_for_papers_that_follow_is_brought_by_others() {
    let asked = |kind: &str| {
        let form = with("JS/F8-firm.toml", &[("commitment.type", text(kind))]).opened();
        field(&form, "agent.name").is_some()
    };
    assert!(asked("missingPapers") && !asked("proofReplacing") && !asked("open"));
}

#[test]
fn receivers_are_those_of_the_place_with_the_name_that_is_known() {
    let form = case("KLM/F3.toml").opened();
    let told: Vec<(&str, &str, Option<&str>)> =
        form.receivers.iter().map(|one| (one.pack.as_str(), one.role.word(), one.name.as_deref())).collect();
    assert!(told.contains(&("KLM", "leadAuthority", None)));
    assert!(told.contains(&("KLM", "provider", Some("样例市样例局"))));
    let chosen = with("KLM/F3.toml", &[("letter.receiver", text("provider"))]).composed();
    assert_eq!(chosen.letter.receiver, "样例市样例局");
}

#[test]
fn a_letter_that_is_not_open_an_entry_that_is_not_there_and_a_bad_file_are_refused() {
    let refusal = |form: Form, entry: Option<&str>, cut: bool| {
        case("KLM/F3.toml").request(|request| {
            let forms = if cut { &request.forms[..100] } else { request.forms };
            let request = FormRequest { form, entry, forms, ..*request };
            assert!(compose_form(Law::embedded(), &request).is_err());
            open_form(Law::embedded(), &request).unwrap_err().problems[0].code
        })
    };
    assert_eq!(refusal(Form::Repair, Some("e3"), false), ProblemCode::FormNotOpen);
    assert_eq!(refusal(Form::Objection, None, false), ProblemCode::FormNotOpen);
    assert_eq!(refusal(Form::Objection, Some("e9"), false), ProblemCode::UnknownEntry);
    assert_eq!(refusal(Form::Objection, Some("e1"), true), ProblemCode::FormsUnreadable);
}

#[test]
fn one_site_takes_repair_in_for_all_and_the_place_stands_beside_it() {
    let roles = |path: &str| -> Vec<String> {
        let form = case(path).opened();
        let receiver = field(&form, "letter.receiver").unwrap();
        receiver.options.iter().map(|one| one.id.clone()).collect()
    };
    assert_eq!(roles("KLM/F1.toml"), ["creditChina", "decidingUnit", "leadAuthority"]);
    assert_eq!(roles("SQ/F2.toml"), ["creditChina", "decidingUnit", "industryAuthority"]);
    assert_eq!(roles("KLM/F5b.toml"), ["creditChina", "decidingUnit", "leadAuthority"]);
    assert_eq!(roles("KLM/F3.toml").first().map(String::as_str), Some("leadAuthority"));
}

#[test]
fn receivers_are_called_as_the_text_of_the_place_calls_them() {
    let called = |path: &str, role: &str| -> String {
        let form = with(path, &[("letter.receiver", text(role))]).opened();
        let receiver = field(&form, "letter.receiver").unwrap();
        receiver.options.iter().find(|one| one.id == role).unwrap().label.zh.clone()
    };
    assert_eq!(called("HLJ/F9.toml", "institution"), "公共信用工作机构");
    assert_eq!(called("SQ/F9.toml", "institution"), "公共信用信息工作机构");
    assert_eq!(called("JS/F10.toml", "leadAuthority"), "社会信用综合管理部门");
    assert_eq!(called("SQ/F1.toml", "industryAuthority"), "样例市样例局（行业领域信用管理部门）");
    assert_eq!(called("XJ/F10.toml", "leadAuthority"), "社会信用主管部门（发展改革部门）");
}

#[test]
fn only_what_the_place_gives_can_be_wished_or_asked() {
    let options = |path: &str, id: &str| -> Vec<String> {
        field(&case(path).opened(), id).unwrap().options.iter().map(|one| one.id.clone()).collect()
    };
    for place in ["KLM", "XJ", "ZY", "HLJ"] {
        assert_eq!(options(&format!("{place}/F9.toml"), "good.wish"), ["hide"], "{place}");
    }
    assert_eq!(options("SQ/F9.toml", "good.wish"), ["delete"]);
    let asks = |path: &str, question: &str| options(path, "source.questions").contains(&question.to_owned());
    assert!(asks("KLM/F12.toml", "queries") && asks("JS/F12.toml", "queries") && asks("SQ/F12.toml", "queries"));
    assert!(!asks("XJ/F12.toml", "queries") && !asks("HLJ/F12.toml", "queries") && !asks("ZY/F12.toml", "queries"));
    assert!(asks("XJ/F12.toml", "changes") && !asks("ZY/F12.toml", "changes"));
}

#[test]
fn a_firm_cannot_complain_that_it_was_not_asked_for_consent() {
    let wrongs = |path: &str, wrong: &str| -> bool {
        let form = case(path).opened();
        field(&form, "complaint.wrongs").unwrap().options.iter().any(|one| one.id == wrong)
    };
    assert!(wrongs("XJ/F10.toml", "unauthorised") && wrongs("XJ/F10.toml", "forbidden"));
    assert!(!wrongs("KLM/F10.toml", "unauthorised") && !wrongs("KLM/F10.toml", "forbidden"));
}

#[test]
fn a_written_answer_is_asked_for_until_somebody_says_otherwise() {
    let case = case("KLM/F3.toml");
    let asked = case.request(|request| {
        let request = FormRequest { answers: "{}", ..*request };
        open_form(Law::embedded(), &request)
    });
    let form: OpenedForm = case.told(&asked);
    assert_eq!(field(&form, "letter.writtenAnswer").unwrap().value, Some(FieldValue::Tick(true)));
    let unasked = with("KLM/F3.toml", &[("letter.writtenAnswer", FieldValue::Tick(false))]).composed();
    assert!(!print(&unasked).contains("请书面答复"));
}
