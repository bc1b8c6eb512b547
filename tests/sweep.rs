//! Every place, month, kind and class from the first day of the oldest rule to two years ahead: each has a window or says
//! why not, no two rules collide, and nothing stops the engine.

use credit_portal::day::Day;
use credit_portal::evaluate::answer::{DisplayStatus, EntryView};
use credit_portal::evaluate::evaluate;
use credit_portal::law::Law;
use credit_portal::law::finding::FindingCode;
use serde_json::{Value, json};

const PLACES: [&str; 8] = ["650200", "650100", "321300", "320100", "620700", "230100", "110000", "710000"];
const KINDS: [&str; 5] = ["penalty", "seriousList", "abnormalList", "judgmentDefault", "arrears"];
const CLASSES: [&str; 3] = ["minor", "general", "serious"];
const DOMAINS: [&str; 2] = ["workSafety", "other"];
const ROLES: [&str; 2] = ["authority", "marketRegulator"];

/// The first day of each month, and the days around each rule's first day.
fn days() -> Vec<Day> {
    let mut days: Vec<Day> = (0..114).map(|month| Day::new(2019, 7, 1).unwrap().plus_months(month)).collect();
    for first in ["2019-07-01", "2022-01-01", "2022-07-01", "2023-01-01", "2023-05-01", "2024-01-01", "2024-10-01"] {
        days.extend(around(first));
    }
    for first in ["2025-06-22", "2025-12-25", "2026-04-01"] {
        days.extend(around(first));
    }
    days.retain(|day| *day >= Day::new(2019, 7, 1).unwrap());
    days.sort_unstable();
    days.dedup();
    days
}

fn around(first: &str) -> [Day; 3] {
    let day = Day::parse(first).unwrap();
    [day.minus_days(1), day, day.next()]
}

/// One record with every kind, class, domain and provider, all of one day.
fn record(place: &str, determined: Day) -> String {
    let mut entries: Vec<Value> = Vec::new();
    for kind in KINDS {
        for class in CLASSES {
            for domain in DOMAINS {
                for role in ROLES {
                    entries.push(json!({
                        "id": format!("e{}", entries.len()), "kind": kind, "class": class, "domain": domain,
                        "determinedOn": determined.to_string(), "provider": { "role": role },
                        "publicity": { "shown": true, "publishedOn": determined.to_string() },
                    }));
                }
            }
        }
    }
    let subject = json!({ "kind": "legalPerson", "division": place });
    json!({ "schema": "credit-record/1", "subject": subject, "entries": entries }).to_string()
}

fn entries(place: &str, determined: Day, today: Day) -> Vec<EntryView> {
    let asked = ["HLJD".to_owned()];
    evaluate(Law::embedded(), &record(place, determined), today, &asked).unwrap().entries
}

#[test]
fn no_gap_and_no_collision_in_any_place_and_month() {
    for place in PLACES {
        for determined in days() {
            for entry in entries(place, determined, determined.plus_days(40)) {
                let at = || format!("{place} {determined} {}: {:?}", entry.id, entry.display);
                let days = (entry.display.last_shown_day, entry.display.status);
                assert!(days.0.is_some_and(|last| last >= determined), "{}", at());
                assert_ne!(days.1, DisplayStatus::NeedsInformation, "{}", at());
                let codes: Vec<FindingCode> = entry.findings.iter().map(|finding| finding.code).collect();
                assert!(!codes.contains(&FindingCode::RulesCollide), "{}", at());
                assert!(!codes.contains(&FindingCode::NoPeriodKnown), "{}", at());
                assert!(entry.display.readings.iter().any(|reading| reading.governs), "{}", at());
            }
        }
    }
}

#[test]
fn nothing_is_shown_for_longer_than_the_longest_period_and_one_day_of_grace() {
    for place in PLACES {
        for determined in days() {
            for entry in entries(place, determined, determined) {
                // Three years, or the day before the rule of 2026 came into force if that is later.
                let longest = determined.plus_months(36).max(Day::new(2026, 3, 31).unwrap());
                assert!(entry.display.last_shown_day.unwrap() <= longest, "{place} {determined}: {:?}", entry.display);
            }
        }
    }
}

#[test]
fn as_days_go_by_shown_becomes_overdue_once_and_for_good() {
    for place in ["650200", "230100"] {
        for determined in ["2019-07-01", "2023-05-01", "2024-02-29", "2025-12-25", "2026-03-31", "2026-04-01"] {
            let determined = Day::parse(determined).unwrap();
            let mut over = vec![false; record(place, determined).matches("\"id\"").count()];
            for month in 0..48 {
                let today = determined.plus_months(month);
                for (entry, over) in entries(place, determined, today).iter().zip(&mut over) {
                    let now = entry.display.status == DisplayStatus::Overdue;
                    assert!(now || !*over, "{place} {determined} {today}: {:?}", entry.display);
                    *over = now;
                }
            }
        }
    }
}
