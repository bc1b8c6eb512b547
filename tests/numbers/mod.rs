//! Numbers made up for tests, with check characters worked out from the tables that the standards print.

#![expect(clippy::arithmetic_side_effects, reason = "an overflow fails the test")]

use credit_portal::record::words::IdType;
use jiff::civil::Date;
use proptest::prelude::{Just, Strategy, prop};

/// GB 11643: what the first 17 digits weigh, and the check character for each remainder by 11.
const PERSON_WEIGHTS: [usize; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const PERSON_CHECKS: &str = "10X98765432";

/// GB 32100: the characters of a credit code, and what the first 17 weigh.
pub(crate) const CODE_ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const CODE_WEIGHTS: [usize; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/// GB 11714: what the first 8 characters of an organisation code weigh, with letters as 10 to 35.
const ORGANISATION_ALPHABET: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ORGANISATION_WEIGHTS: [usize; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

/// Departments with their categories.
pub(crate) const CATEGORIES: &[&str] = &[
    "11", "12", "13", "19", "21", "29", "31", "32", "33", "34", "35", "39", "41", "49", "51", "52", "53", "59", "61",
    "62", "69", "71", "72", "79", "81", "89", "91", "92", "93", "A1", "A9", "N1", "N2", "N3", "N9", "Y1",
];

fn sum(body: &str, alphabet: &str, weights: &[usize]) -> usize {
    body.chars().zip(weights).map(|(character, weight)| alphabet.find(character).unwrap_or(0) * weight).sum()
}

/// The first 17 digits of a person's number with their check character.
pub(crate) fn with_person_check(body: &str) -> String {
    let check = PERSON_CHECKS.chars().nth(sum(body, "0123456789", &PERSON_WEIGHTS) % 11);
    body.chars().chain(check).collect()
}

/// The first 17 characters of a credit code with their check character.
pub(crate) fn with_code_check(body: &str) -> String {
    let check = CODE_ALPHABET.chars().nth((31 - sum(body, CODE_ALPHABET, &CODE_WEIGHTS) % 31) % 31);
    body.chars().chain(check).collect()
}

/// The first 8 characters of an organisation code with their check character.
pub(crate) fn with_organisation_check(body: &str) -> String {
    let check = "0123456789X".chars().nth((11 - sum(body, ORGANISATION_ALPHABET, &ORGANISATION_WEIGHTS) % 11) % 11);
    body.chars().chain(check).collect()
}

/// A day as it stands in a number, one that exists.
pub(crate) fn birth_days() -> impl Strategy<Value = String> {
    (1900_i16..=2026, 1_i8..=12, 1_i8..=31)
        .prop_filter_map("a day that exists", |(year, month, day)| Date::new(year, month, day).ok())
        .prop_map(|date| date.strftime("%Y%m%d").to_string())
}

/// A right number of a person that begins with one of these six digits.
pub(crate) fn persons(divisions: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (divisions, birth_days(), "[0-9]{3}")
        .prop_map(|(division, birth_day, order)| with_person_check(&format!("{division}{birth_day}{order}")))
}

/// A right credit code that begins with one of these departments and categories.
pub(crate) fn codes(categories: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (categories, "[1-8][0-9]{5}", "[0-9A-HJ-NPQRTUWXY]{8}").prop_map(|(category, division, organisation)| {
        with_code_check(&format!("{category}{division}{}", with_organisation_check(&organisation)))
    })
}

/// A right number of a document with a check character.
pub(crate) fn checked() -> impl Strategy<Value = (IdType, String)> {
    proptest::prop_oneof![
        (Just(IdType::ResidentId), persons("[1-8][0-9]{5}".prop_map(String::from))),
        (Just(IdType::ResidencePermit), persons("8[123]0000".prop_map(String::from))),
        (Just(IdType::ForeignPermanentResident), persons("9[0-9]{5}".prop_map(String::from))),
        (Just(IdType::Uscc), codes(prop::sample::select(CATEGORIES).prop_map(String::from))),
    ]
}

/// The number with another character, one that such a number could have, at one place.
pub(crate) fn with_one_changed(kind: IdType, number: &str) -> impl Strategy<Value = String> + use<> {
    let alphabet = if kind == IdType::Uscc { CODE_ALPHABET } else { "0123456789X" };
    let number: Vec<char> = number.chars().collect();
    (0..number.len(), prop::sample::select(alphabet.chars().collect::<Vec<_>>())).prop_filter_map(
        "another character",
        move |(place, other)| {
            let mut changed = number.clone();
            let old = changed.get_mut(place).map(|character| std::mem::replace(character, other));
            (old != Some(other)).then(|| changed.into_iter().collect())
        },
    )
}
