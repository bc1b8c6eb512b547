//! The proof of the law: golden cases written from the texts, and what they cover.

mod cases;
mod coverage;
mod expect;

#[test]
fn every_case_comes_out_as_the_law_says() {
    let cases = cases::all();
    let wrong: Vec<String> = cases.iter().flat_map(|case| expect::check(case).differences()).collect();
    assert!(cases.len() >= 250, "only {} cases were found", cases.len());
    assert!(wrong.is_empty(), "{} differences in {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn every_provision_that_asks_for_a_rule_or_a_letter_has_one_and_a_case() {
    let table = coverage::Table::of(&cases::all());
    assert_eq!(table.holes(), Vec::<String>::new());
    let page = table.page();
    let kept = std::fs::read_to_string(coverage::PAGE).unwrap_or_default();
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::write(coverage::PAGE, &page).unwrap();
    } else {
        assert!(kept == page, "{} is not what the cases cover: run `cargo xtask accept`", coverage::PAGE);
    }
}
