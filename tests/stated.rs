//! Places in texts are counted as JavaScript cuts them, and are inside the text as it is shown.

use credit_portal::day::Day;
use credit_portal::evaluate::answer::EntryView;
use credit_portal::evaluate::evaluate;
use credit_portal::law::Law;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use serde_json::json;

fn entry(name: &str, title: &str) -> EntryView {
    let record = json!({
        "schema": "credit-record/1",
        "subject": { "kind": "naturalPerson", "name": name, "division": "650200" },
        "entries": [{ "id": "e1", "kind": "market", "title": title }],
    });
    let today = Day::parse("2026-11-21").unwrap();
    evaluate(Law::embedded(), &record.to_string(), today, &[]).unwrap().entries.remove(0)
}

fn cut(title: &str, from: u32, to: u32) -> String {
    let units: Vec<u16> = title.encode_utf16().collect();
    String::from_utf16(&units[from as usize..to as usize]).unwrap()
}

#[test]
fn a_rare_character_before_it_counts_as_two() {
    let view = entry("样例", "𠮷，血型：A型");
    let spans = view.recorded.sensitive;
    assert_eq!(spans.len(), 1);
    assert_eq!(cut("𠮷，血型：A型", spans[0].from, spans[0].to), "血型：A型");
}

#[test]
fn the_places_are_those_of_the_title_as_it_is_shown() {
    let recorded = entry("𠮷𠮷样例", "𠮷𠮷样例，血型：A型").recorded;
    let title = recorded.title.unwrap();
    assert!(!title.contains("样例"), "{title}");
    assert_eq!(cut(&title, recorded.sensitive[0].from, recorded.sensitive[0].to), "血型：A型");
}

proptest! {
    #[test]
    fn every_place_lies_in_its_text(parts in proptest::collection::vec(part(), 0..6)) {
        let title = parts.concat();
        let recorded = entry("样例", &title).recorded;
        let shown = recorded.title.unwrap_or_default();
        let length = shown.encode_utf16().count();
        for span in &recorded.sensitive {
            prop_assert_eq!(&span.place, "title");
            prop_assert!(span.from < span.to && span.to as usize <= length, "{:?} in {}", span, shown);
            prop_assert!(!cut(&shown, span.from, span.to).trim().is_empty());
        }
    }
}

fn part() -> impl proptest::strategy::Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "血型",
        "：",
        "A型",
        "患有",
        "乙肝",
        "，",
        "。",
        " ",
        "\n",
        "月收入",
        "8,000元",
        "8",
        "𠮷",
        "e\u{301}",
        "存款余额",
        "（",
        "）",
        "名下有",
        "房产",
        "指纹",
        "已采集",
        "宗教信仰",
        "ＤＮＡ",
        "携带",
        "基因",
        "有",
        "病史",
        "投保",
        "寿险",
        "纳税额",
        "万元",
    ])
}
