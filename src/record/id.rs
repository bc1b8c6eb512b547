//! Identifiers of persons and organisations: whether a number can be one, and how much of it is shown.

use super::words::{IdType, SubjectKind};
use crate::day::Day;
use credit_code::CreditCode;
use person_number::PersonNumber;
use std::iter::once;

mod credit_code;
mod person_number;
mod travel_document;

/// What is wrong with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdFault {
    /// It does not have the shape of such a document.
    Shape,
    /// Its check character does not fit.
    CheckCharacter,
    /// The birth day in it does not exist.
    BirthDay,
    /// It begins with a category of organisation that does not exist.
    Category,
    /// The organisation code inside it has a check character that does not fit.
    OrganisationCode,
}

impl IdFault {
    /// Whether a number with this fault may still be right: some organisation codes were given without regard to
    /// their check character.
    #[must_use]
    pub fn is_warning(self) -> bool {
        self == Self::OrganisationCode
    }
}

/// What is wrong with the number of such a document. One of another shape has no further faults.
///
/// A small `x` as the check character of a person's number is taken as `X`; letters are capitals everywhere else.
#[must_use]
pub fn check(kind: IdType, number: &str) -> Vec<IdFault> {
    match kind {
        IdType::Uscc => CreditCode::read(number).map(CreditCode::faults),
        IdType::Passport => travel_document::is_passport(number).then(Vec::new),
        IdType::HkMacauPermit => travel_document::is_hk_macau_permit(number).then(Vec::new),
        IdType::TaiwanPermit => travel_document::is_taiwan_permit(number).then(Vec::new),
        IdType::ForeignPermanentResident if travel_document::is_old_foreign_resident_card(number) => Some(Vec::new()),
        IdType::ResidentId | IdType::ResidencePermit | IdType::ForeignPermanentResident => {
            person_number(kind, number).map(PersonNumber::faults)
        }
        IdType::Other => (!number.trim().is_empty()).then(Vec::new),
    }
    .unwrap_or_else(|| vec![IdFault::Shape])
}

/// The birth day that the number of such a document states, if nothing is wrong with the number.
#[must_use]
pub fn birth_day(kind: IdType, number: &str) -> Option<Day> {
    person_number(kind, number).filter(|read| read.faults().is_empty())?.birth_day()
}

/// Whether this is, beyond doubt, the number of a resident.
#[must_use]
pub fn is_residents(number: &str) -> bool {
    check(IdType::ResidentId, number).is_empty()
}

/// The number as it may be shown: of a person's document the first and the last character only, and neither if there
/// are no more than two. A credit code is public and stays whole, but only if it is one beyond doubt: a number that
/// would also do as a person's is masked, in case it was put down as the wrong kind.
#[must_use]
pub fn mask(kind: IdType, number: &str) -> String {
    if kind == IdType::Uscc && is_public(number) {
        return number.to_owned();
    }
    let mut inside = number.chars();
    match (inside.next(), inside.next_back()) {
        (Some(first), Some(last)) if !inside.as_str().is_empty() => {
            once(first).chain(stars(inside.as_str())).chain(once(last)).collect()
        }
        _ => stars(number).collect(),
    }
}

/// The name as it may be shown: of a person's only the first character, an organisation's whole.
#[must_use]
pub fn mask_name(kind: SubjectKind, name: &str) -> String {
    match kind {
        SubjectKind::LegalPerson | SubjectKind::Unincorporated => name.to_owned(),
        SubjectKind::NaturalPerson => {
            let mut rest = name.chars();
            rest.next().into_iter().chain(stars(rest.as_str())).collect()
        }
    }
}

/// The number, if it has the shape of a person's number as this kind of document bears it.
fn person_number(kind: IdType, number: &str) -> Option<PersonNumber<'_>> {
    let read = PersonNumber::read(number)?;
    let fits = match kind {
        IdType::ResidentId => read.is_of_resident(),
        IdType::ResidencePermit => read.is_of_hk_macau_taiwan_resident(),
        IdType::ForeignPermanentResident => read.is_of_foreigner(),
        _ => false,
    };
    fits.then_some(read)
}

fn is_public(number: &str) -> bool {
    check(IdType::Uscc, number).into_iter().all(IdFault::is_warning)
        && PersonNumber::read(number).is_none_or(|read| !read.faults().is_empty())
}

fn stars(text: &str) -> impl Iterator<Item = char> {
    text.chars().map(|_| '*')
}

#[cfg(test)]
mod tests;
