//! Documents whose numbers have a shape but no check character.

/// Any country's: passports are what foreign subjects are known by. The machine-readable zone holds 9 characters.
pub(super) fn is_passport(number: &str) -> bool {
    (5..=9).contains(&number.len())
        && number.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && number.bytes().any(|byte| byte.is_ascii_digit())
}

/// H or M and 8 digits, on older permits 10.
pub(super) fn is_hk_macau_permit(number: &str) -> bool {
    number.strip_prefix(['H', 'M']).is_some_and(|rest| is_digits(rest, 8) || is_digits(rest, 10))
}

/// 8 digits.
pub(super) fn is_taiwan_permit(number: &str) -> bool {
    is_digits(number, 8)
}

/// Foreign permanent residents' cards before December 2023, still valid: 3 letters and 12 digits.
pub(super) fn is_old_foreign_resident_card(number: &str) -> bool {
    number
        .split_at_checked(3)
        .is_some_and(|(letters, rest)| letters.bytes().all(|byte| byte.is_ascii_uppercase()) && is_digits(rest, 12))
}

fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}
