//! How the checks are shown.

use super::plan::{End, Outcome, Part, first_line};
use crate::progress::seconds;
use std::fmt::Write;

/// What failed with the last that it said, one line for each step, then the plain count.
pub(super) fn table(outcomes: &[Outcome]) -> String {
    let mut table = String::new();
    for one in outcomes {
        if let End::Failed(error) = &one.end {
            table.push_str(&format!("\n== {} FAILED: {error:#}\n", one.name));
        }
    }
    table += &format!("\n{:<14}{:<9}{:>10}\n", "step", "result", "time");
    for one in outcomes {
        let (result, why) = match &one.end {
            End::Passed => ("passed", String::new()),
            End::Failed(error) => ("FAILED", first_line(error)),
            End::NotRun(need) => ("NOT RUN", format!("it stands on {need}")),
        };
        let row = format!("{:<14}{result:<9}{:>10}  {why}", one.name, seconds(one.time));
        table.push_str(row.trim_end());
        table.push('\n');
    }
    let passed = outcomes.iter().filter(|one| one.passed()).count();
    let failed = outcomes.len() - passed;
    let total = seconds(outcomes.iter().map(|one| one.time).sum());
    let end = write!(table, "{:<23}{total:>10}\n\n{passed} passed, {failed} failed\n", "all");
    debug_assert!(end.is_ok(), "a text takes any other");
    table
}

/// The list of parts for the help.
pub(super) fn parts(parts: &[Part]) -> String {
    let mut list = String::from("Parts, with the groups by which several can be called:\n");
    for part in parts {
        let group = if part.group == part.name { "" } else { part.group };
        list.push_str(&format!("  {:<13} {group:<8} {}\n", part.name, part.what));
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::anyhow;
    use std::time::Duration;

    #[test]
    fn the_table_ends_with_the_plain_count() {
        let time = Duration::from_millis(1_250);
        let outcomes = [
            Outcome { name: "fmt", time, end: End::Passed },
            Outcome { name: "pkg", time, end: End::Failed(anyhow!("it broke\nin many words")) },
            Outcome { name: "site", time: Duration::ZERO, end: End::NotRun("pkg") },
        ];
        let expected = "\n\
            == pkg FAILED: it broke\n\
            in many words\n\
            \n\
            step          result         time\n\
            fmt           passed        1.2 s\n\
            pkg           FAILED        1.2 s  it broke\n\
            site          NOT RUN       0.0 s  it stands on pkg\n\
            all                         2.5 s\n\
            \n\
            1 passed, 2 failed\n";
        assert_eq!(table(&outcomes), expected);
    }
}
