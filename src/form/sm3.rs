//! The hash SM3 as GB/T 32905-2016 defines it; the numbers and the names are those of its text.

const IV: [u32; 8] =
    [0x7380_166f, 0x4914_b2b9, 0x1724_42d7, 0xda8a_0600, 0xa96f_30bc, 0x1631_38aa, 0xe38d_ee4d, 0xb0fb_0e4e];
const BLOCK: usize = 64;
const WORDS: usize = 68;

/// The digest of a message, in eight words.
pub(super) fn digest(message: &[u8]) -> [u32; 8] {
    let mut padded = message.to_vec();
    padded.push(0x80);
    while padded.len() % BLOCK != 56 {
        padded.push(0);
    }
    let bits = u64::try_from(message.len()).unwrap_or_default().wrapping_mul(8);
    padded.extend(bits.to_be_bytes());
    let mut state = IV;
    for block in padded.chunks(BLOCK) {
        state = compress(state, &expand(block));
    }
    state
}

/// The words of a block: its own sixteen, and those that follow from them.
fn expand(block: &[u8]) -> Vec<u32> {
    let mut words = Vec::with_capacity(WORDS);
    for bytes in block.chunks(4) {
        words.push(bytes.iter().fold(0, |word, byte| word << 8 | u32::from(*byte)));
    }
    while words.len() < WORDS {
        let back = |steps: usize| at(&words, words.len().wrapping_sub(steps));
        let mixed = back(16) ^ back(9) ^ back(3).rotate_left(15);
        let mixed = mixed ^ mixed.rotate_left(15) ^ mixed.rotate_left(23);
        words.push(mixed ^ back(13).rotate_left(7) ^ back(6));
    }
    words
}

fn compress(state: [u32; 8], words: &[u32]) -> [u32; 8] {
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = state;
    for round in 0..BLOCK {
        let early = round < 16;
        let constant = if early { 0x79cc_4519_u32 } else { 0x7a87_9d8a };
        let turned = constant.rotate_left(u32::try_from(round).unwrap_or_default());
        let first = a.rotate_left(12).wrapping_add(e).wrapping_add(turned).rotate_left(7);
        let second = first ^ a.rotate_left(12);
        let ff = if early { a ^ b ^ c } else { a & b | a & c | b & c };
        let gg = if early { e ^ f ^ g } else { e & f | !e & g };
        let word = at(words, round);
        let one = ff.wrapping_add(d).wrapping_add(second).wrapping_add(word ^ at(words, round.wrapping_add(4)));
        let two = gg.wrapping_add(h).wrapping_add(first).wrapping_add(word);
        (d, c, b, a) = (c, b.rotate_left(9), a, one);
        (h, g, f, e) = (g, f.rotate_left(19), e, two ^ two.rotate_left(9) ^ two.rotate_left(17));
    }
    let mut mixed = [a, b, c, d, e, f, g, h];
    for (word, before) in mixed.iter_mut().zip(state) {
        *word ^= before;
    }
    mixed
}

fn at(words: &[u32], index: usize) -> u32 {
    words.get(index).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::form::data::digest;
    use sm3::{Digest as _, Sm3};
    use std::fmt::Write as _;

    #[test]
    fn the_standard_gives_these_digests() {
        let abc = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
        let sixteen_times = "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732";
        assert_eq!(digest("abc"), abc);
        assert_eq!(digest(&"abcd".repeat(16)), sixteen_times);
    }

    #[test]
    fn another_implementation_agrees_at_every_length() {
        for length in 0..300 {
            let text = "信用abc".repeat(60).chars().take(length).collect::<String>();
            let mut expected = String::new();
            for byte in Sm3::digest(text.as_bytes()) {
                write!(expected, "{byte:02x}").unwrap();
            }
            assert_eq!(digest(&text), expected, "{length}");
        }
    }
}
