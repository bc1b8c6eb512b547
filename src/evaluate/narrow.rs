//! Letters, digits and signs of full width have twins of half width.

/// The twin of half width, where there is one.
pub(super) fn narrow(letter: char) -> char {
    match letter {
        '！'..='～' => u32::from(letter).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(letter),
        _ => letter,
    }
}
