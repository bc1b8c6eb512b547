//! The citizen number of GB 11643, and the cards that took over its rule.

use super::IdFault;
use crate::day::Day;

/// A number of its shape: 6 digits, a birth day of 8, 3 digits more, and a check character 0–9 or X.
#[derive(Clone, Copy)]
pub(super) struct PersonNumber<'n>(&'n [u8; 18]);

impl<'n> PersonNumber<'n> {
    pub(super) fn read(number: &'n str) -> Option<Self> {
        let number: &[u8; 18] = number.as_bytes().try_into().ok()?;
        let [digits @ .., check] = number;
        let fits = digits.iter().all(u8::is_ascii_digit) && matches!(check, b'0'..=b'9' | b'X' | b'x');
        fits.then_some(Self(number))
    }

    /// Divisions begin with 1 to 8. Which of them exist is not asked: they come and go, a person's number stays.
    pub(super) fn is_of_resident(self) -> bool {
        matches!(self.0, [b'1'..=b'8', ..])
    }

    pub(super) fn is_of_hk_macau_taiwan_resident(self) -> bool {
        matches!(self.0, [b'8', b'1'..=b'3', b'0', b'0', b'0', b'0', ..])
    }

    /// Foreign permanent residents' cards since December 2023: 9, province, and nationality in place of the division.
    pub(super) fn is_of_foreigner(self) -> bool {
        matches!(self.0, [b'9', ..])
    }

    pub(super) fn faults(self) -> Vec<IdFault> {
        let birth_day = self.birth_day().is_none().then_some(IdFault::BirthDay);
        let check = (!self.check_fits()).then_some(IdFault::CheckCharacter);
        check.into_iter().chain(birth_day).collect()
    }

    pub(super) fn birth_day(self) -> Option<Day> {
        let [_, _, _, _, _, _, y1, y2, y3, y4, m1, m2, d1, d2, ..] = *self.0;
        let written = [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2];
        Day::parse(str::from_utf8(&written).ok()?)
    }

    /// ISO 7064 MOD 11-2: read as one number in base 2, with X as 10, it leaves 1 when divided by 11.
    fn check_fits(self) -> bool {
        let rest = self.0.iter().fold(0_u32, |rest, &byte| {
            let value = char::from(byte).to_digit(10).unwrap_or(10);
            rest.wrapping_mul(2).wrapping_add(value) % 11
        });
        rest == 1
    }
}
