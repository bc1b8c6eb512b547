//! Numbers of people that a title spells out.

use crate::evaluate::narrow::narrow;
use crate::record::Subject;
use crate::record::id::is_residents;

/// What stands before a telephone number.
const CALLED: [&str; 4] = ["电话", "手机", "联系方式", "号码"];

/// Whether the title has the subject's own number, or what can only be a resident's, in full.
pub(super) fn number(subject: &Subject, title: &str) -> bool {
    let title = folded(title);
    let own = subject.id.as_ref().map(|id| folded(&id.number)).filter(|own| own.chars().count() > SHORT);
    own.is_some_and(|own| title.contains(&own)) || runs(&title).any(|(_, run)| is_residents(run))
}

/// Shorter numbers may stand in a title for something else.
const SHORT: usize = 6;

/// Whether the title has the number of a mobile telephone, called so.
pub(super) fn phone(title: &str) -> bool {
    let title = folded(title);
    let called = |before: &str| {
        let before = before.trim_end_matches([':', '为', '是']);
        CALLED.iter().any(|word| before.ends_with(word))
    };
    runs(&title).any(|(before, run)| is_mobile(run) && called(before))
}

fn is_mobile(run: &str) -> bool {
    let mut digits = run.chars();
    run.len() == 11
        && digits.next() == Some('1')
        && matches!(digits.next(), Some('3'..='9'))
        && digits.all(|digit| digit.is_ascii_digit())
}

/// Each run of letters and digits, with what stands before it.
fn runs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let other = |letter: char| !letter.is_ascii_alphanumeric();
    let starts = text.char_indices().filter_map(move |(at, letter)| {
        let (before, rest) = text.split_at_checked(at)?;
        let begins = !other(letter) && before.chars().next_back().is_none_or(other);
        begins.then_some((before, rest))
    });
    starts.map(move |(before, rest)| (before, rest.split(other).next().unwrap_or_default()))
}

fn folded(text: &str) -> String {
    text.chars()
        .map(narrow)
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| letter.to_ascii_uppercase())
        .collect()
}
