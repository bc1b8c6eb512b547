//! The unified social credit code of GB 32100.

use super::IdFault;

/// The characters of a code, each standing for its place: no I, O, S, V or Z.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// The departments that register organisations, each with its categories.
const CATEGORIES: [(u8, &[u8]); 12] = [
    (b'1', b"1239"),   // public institutions and offices
    (b'2', b"19"),     // foreign affairs
    (b'3', b"123459"), // justice
    (b'4', b"19"),     // culture
    (b'5', b"1239"),   // civil affairs
    (b'6', b"129"),    // tourism
    (b'7', b"129"),    // religion
    (b'8', b"19"),     // trade unions
    (b'9', b"123"),    // market regulation
    (b'A', b"19"),     // armed forces
    (b'N', b"1239"),   // agriculture
    (b'Y', b"1"),      // others
];

/// The weights of GB 11714 for the characters of an organisation code.
const ORGANISATION_WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

/// A code of the right shape: department and category, a division of 6 digits, an organisation code of 9 characters
/// and a check character.
#[derive(Clone, Copy)]
pub(super) struct CreditCode<'n>(&'n [u8; 18]);

impl<'n> CreditCode<'n> {
    pub(super) fn read(number: &'n str) -> Option<Self> {
        let number: &[u8; 18] = number.as_bytes().try_into().ok()?;
        let [_, _, d1, d2, d3, d4, d5, d6, ..] = *number;
        let fits = number.iter().all(|byte| ALPHABET.contains(byte))
            && [d1, d2, d3, d4, d5, d6].iter().all(u8::is_ascii_digit);
        fits.then_some(Self(number))
    }

    pub(super) fn faults(self) -> Vec<IdFault> {
        let check_fits = self.check_fits();
        [
            (!check_fits, IdFault::CheckCharacter),
            (!self.category_exists(), IdFault::Category),
            // Where a character is wrong anyway, this would say the same a second time.
            (check_fits && !self.organisation_check_fits(), IdFault::OrganisationCode),
        ]
        .into_iter()
        .filter_map(|(found, fault)| found.then_some(fault))
        .collect()
    }

    fn category_exists(self) -> bool {
        let [department, category, ..] = *self.0;
        CATEGORIES.iter().any(|(known, categories)| *known == department && categories.contains(&category))
    }

    /// The characters weigh 1, 3, 9, 27 … from the left; with the check character they make a multiple of 31.
    fn check_fits(self) -> bool {
        let [body @ .., check] = self.0;
        let sum = body.iter().rev().fold(0_u32, |sum, &byte| sum.wrapping_mul(3).wrapping_add(value(byte)) % 31);
        sum.wrapping_add(value(*check)) % 31 == 0
    }

    /// The check character of the organisation code inside: 0–9 or X for 10. Its letters have their place in the
    /// whole alphabet, unlike those of the code around it.
    fn organisation_check_fits(self) -> bool {
        let [_, _, _, _, _, _, _, _, body @ .., check, _] = self.0;
        let sum = body.iter().zip(ORGANISATION_WEIGHTS).fold(0_u32, |sum, (&byte, weight)| {
            let value = char::from(byte).to_digit(36).unwrap_or_default();
            sum.wrapping_add(value.wrapping_mul(weight))
        });
        let check = if *check == b'X' { Some(10) } else { char::from(*check).to_digit(10) };
        check.is_some_and(|check| sum.wrapping_add(check) % 11 == 0)
    }
}

fn value(byte: u8) -> u32 {
    (0..).zip(ALPHABET).find_map(|(value, &known)| (known == byte).then_some(value)).unwrap_or_default()
}
