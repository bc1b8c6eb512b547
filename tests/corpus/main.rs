//! How exact the audit is: records in which defects were planted, against what the engine finds in them.

mod clean;
mod days;
mod draft;
mod expected;
mod generated;
#[path = "../numbers/mod.rs"]
#[expect(dead_code, reason = "the strategies are for other tests")]
mod numbers;
mod place;
mod plants;
mod random;
mod sample;
mod tally;
mod told;
mod window;

use credit_portal::law::finding::FindingCode as Code;
use credit_portal::words::Word;
use sample::Sample;
use std::path::Path;
use std::sync::LazyLock;
use tally::Tally;

/// Where the table is kept.
const PAGE: &str = "docs/audit-precision.md";

/// How often each check must be planted in each of the three ways.
const ENOUGH: usize = 3;

/// Checks whose only outcome besides no is unknown: what they ask no record can tell.
const NEVER_CERTAIN: [Code; 2] = [Code::DepartmentMayDecide, Code::NoPeriodKnown];

/// A check that no fact left out can leave open: it arises only where both days are known.
const NEVER_OPEN: [Code; 1] = [Code::RepairAfterEnd];

/// No two rules of the law as it stands collide; `tests/sweep.rs` proves it.
const NEVER_AT_ALL: [Code; 1] = [Code::RulesCollide];

static CORPUS: LazyLock<Vec<Sample>> = LazyLock::new(|| generated::all().into_iter().chain(told::all()).collect());
static TALLY: LazyLock<Tally> = LazyLock::new(|| Tally::of(&CORPUS));

#[test]
fn everything_planted_is_found_and_nothing_else() {
    if let Some(folder) = std::env::var_os("CORPUS_DIR") {
        CORPUS.iter().for_each(|sample| sample.write(Path::new(&folder)));
    }
    let tally = &*TALLY;
    let page = tally.page();
    eprintln!("{page}");
    assert!(tally.differences.is_empty(), "{}\n{} differences", tally.differences.join("\n"), tally.differences.len());
    for (code, row) in &tally.rows {
        let exact = row.missed() + row.false_alarms + row.false_doubts == 0;
        let open = row.doubts == row.doubts_right && row.near == row.near_right;
        assert!(exact && open, "{}: {row:?}", code.word());
    }
    let kept = std::fs::read_to_string(PAGE).unwrap_or_default();
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::write(PAGE, &page).unwrap();
    } else {
        assert!(kept == page, "{PAGE} is not what the corpus shows: run `cargo xtask accept`");
    }
}

#[test]
fn every_check_is_planted_in_every_way() {
    let tally = &*TALLY;
    let lacking = |wanted: fn(&tally::Row) -> usize, except: &[Code]| -> Vec<&str> {
        let except = |code: &Code| except.contains(code) || NEVER_AT_ALL.contains(code);
        let few = tally.rows.iter().filter(|(code, row)| wanted(row) < ENOUGH && !except(code));
        few.map(|(code, _)| code.word()).collect()
    };
    let in_no_place = lacking(tally::Row::most_in_one_place, &NEVER_CERTAIN);
    assert_eq!(in_no_place, Vec::<&str>::new(), "planted too seldom in each place");
    assert_eq!(lacking(|row| row.doubts, &NEVER_OPEN), Vec::<&str>::new(), "left open too seldom");
    assert_eq!(lacking(|row| row.near, &[]), Vec::<&str>::new(), "almost planted too seldom");
}
