//! A text made ready for patterns: without white space, letters and digits in capitals of half width.

use crate::evaluate::narrow::narrow;
use crate::law::personal::{Customers, Part, Pattern};
use std::collections::BTreeSet;

/// A text and, for each of its characters that counts, where it stands in UTF-16.
pub(super) struct Folded {
    letters: Vec<Letter>,
    /// The characters that it has at all.
    alphabet: BTreeSet<char>,
}

#[derive(Clone, Copy)]
struct Letter {
    folded: char,
    from: u32,
    to: u32,
}

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        let mut letters = Vec::new();
        let mut from = 0_u32;
        for letter in text.chars() {
            let to = from.saturating_add(u32::try_from(letter.len_utf16()).unwrap_or_default());
            // A new line ends a clause, other white space is nothing.
            if letter == '\n' || !letter.is_whitespace() {
                letters.push(Letter { folded: fold(letter), from, to });
            }
            from = to;
        }
        let alphabet = letters.iter().map(|letter| letter.folded).collect();
        Self { letters, alphabet }
    }

    /// Where the pattern stands, in UTF-16, from its first character to the one after its last.
    pub(super) fn matches(&self, pattern: &Pattern, customers: Option<&Customers>) -> Vec<(u32, u32)> {
        let mut found = Vec::new();
        if !self.may_hold(&pattern.parts) {
            return found;
        }
        let mut at = 0;
        while at < self.letters.len() {
            let end = self.end(at, &pattern.parts).filter(|end| self.speaks(pattern, customers, at, *end));
            match (end, self.letters.get(at)) {
                (Some(end), Some(first)) => {
                    let end = if pattern.to_end { self.end_of_what_is_told(end) } else { end };
                    let last = end.checked_sub(1).and_then(|last| self.letters.get(last));
                    found.push((first.from, last.map_or(first.to, |last| last.to)));
                    at = end.max(at.saturating_add(1));
                }
                _ => at = at.saturating_add(1),
            }
        }
        found
    }

    /// Whether a word of each part can be written with its characters: of most texts and patterns that is not so.
    fn may_hold(&self, parts: &[Part]) -> bool {
        parts.iter().all(|part| match part {
            Part::Word(words) => words.iter().any(|word| word.chars().all(|letter| self.alphabet.contains(&letter))),
            Part::Maybe(_) | Part::Gap(_) | Part::Amount => true,
        })
    }

    /// The end of the first way in which the parts follow one another from here.
    fn end(&self, at: usize, parts: &[Part]) -> Option<usize> {
        let Some((part, rest)) = parts.split_first() else { return Some(at) };
        match part {
            Part::Word(words) => self.after(at, words).find_map(|next| self.end(next, rest)),
            Part::Maybe(words) => {
                let with = self.after(at, words).find_map(|next| self.end(next, rest));
                with.or_else(|| self.end(at, rest))
            }
            Part::Gap(most) => {
                let clause = self.end_of_clause(at);
                (0..=usize::from(*most))
                    .map(|gap| at.saturating_add(gap))
                    .take_while(|next| *next <= clause)
                    .find_map(|next| self.end(next, rest))
            }
            Part::Amount => self.amount(at).and_then(|next| self.end(next, rest)),
        }
    }

    /// Where one can go on after each of these words that stands here.
    fn after<'w>(&self, at: usize, words: &'w [String]) -> impl Iterator<Item = usize> + use<'_, 'w> {
        words.iter().filter(move |word| self.stands(at, word)).map(move |word| at.saturating_add(word.chars().count()))
    }

    fn stands(&self, at: usize, word: &str) -> bool {
        let mut here = self.letters.get(at..).unwrap_or_default().iter();
        word.chars().all(|wanted| here.next().is_some_and(|letter| letter.folded == wanted))
    }

    /// The end of an amount of money that stands here: a number with its unit, or one of four digits and more.
    fn amount(&self, at: usize) -> Option<usize> {
        let is_number =
            |letter: char| letter.is_ascii_digit() || "一二三四五六七八九十百千万亿两零几数.,".contains(letter);
        let rest = self.letters.get(at..)?;
        let length = rest.iter().take_while(|letter| is_number(letter.folded)).count();
        let number: Vec<char> = rest.iter().take(length).map(|letter| letter.folded).collect();
        if !number.iter().any(|letter| !",.".contains(*letter)) {
            return None;
        }
        let end = at.saturating_add(length);
        let units = ["余元", "多元", "余万元", "多万元", "元", "余", "美元", "港元", "人民币", "块", "W", "K"];
        if let Some(unit) = units.iter().find(|unit| self.stands(end, unit)) {
            return Some(end.saturating_add(unit.chars().count()));
        }
        let digits = number.iter().filter(|letter| letter.is_ascii_digit()).count();
        let of_a_day = ["年", "月", "日", "号", "-"].iter().any(|unit| self.stands(end, unit));
        let told = digits >= 4 || number.iter().any(|letter| "万千百".contains(*letter));
        (told && !of_a_day).then_some(end)
    }

    /// Whether nothing around it says that it speaks of something else.
    fn speaks(&self, pattern: &Pattern, customers: Option<&Customers>, from: usize, to: usize) -> bool {
        let before =
            |word: &&String| from.checked_sub(word.chars().count()).is_some_and(|start| self.stands(start, word));
        let (start, end) = (self.start_of_clause(from), self.end_of_clause(to));
        let (called, rest) = customers.map_or((start, start), |customers| self.customer(start, from, customers));
        let in_clause = |word: &&String| (start..called).chain(rest..end).any(|at| self.stands(at, word));
        !pattern.not_after.iter().any(|word| before(&word))
            && !pattern.not_before.iter().any(|word| self.stands(to, word))
            && !pattern.unless.iter().any(|word| in_clause(&word))
    }

    /// From where to where what is said begins with the customer: at the start of the clause, or behind a colon.
    fn customer(&self, start: usize, from: usize, customers: &Customers) -> (usize, usize) {
        let colon = (start..from).rev().find(|at| self.stands(*at, "："));
        let start = colon.map_or(start, |colon| colon.saturating_add(1));
        let ends = self.after(start, &customers.called).filter(|end| *end <= from);
        let end = ends.max().filter(|end| !customers.not_before.iter().any(|word| self.stands(*end, word)));
        (start, end.unwrap_or(start))
    }

    fn start_of_clause(&self, at: usize) -> usize {
        (0..at).rev().find(|at| self.ends_clause(*at)).map_or(0, |end| end.saturating_add(1))
    }

    fn end_of_clause(&self, at: usize) -> usize {
        (at..self.letters.len()).find(|at| self.ends_clause(*at)).unwrap_or(self.letters.len())
    }

    /// A label is followed by its value, up to the end of the clause or of the brackets.
    fn end_of_what_is_told(&self, at: usize) -> usize {
        let closes = |at: &usize| self.letters.get(*at).is_some_and(|letter| ")】]".contains(letter.folded));
        let clause = self.end_of_clause(at);
        (at..clause).find(closes).unwrap_or(clause)
    }

    fn ends_clause(&self, at: usize) -> bool {
        let letter = |at: Option<usize>| at.and_then(|at| self.letters.get(at)).map(|letter| letter.folded);
        let digit = |at: Option<usize>| letter(at).is_some_and(|letter| letter.is_ascii_digit());
        match letter(Some(at)) {
            // A comma within a number.
            Some(',') => !(digit(at.checked_sub(1)) && digit(at.checked_add(1))),
            Some(letter) => "。;!?\n".contains(letter),
            None => true,
        }
    }
}

fn fold(letter: char) -> char {
    match narrow(letter) {
        ':' => '：',
        narrow => narrow.to_ascii_uppercase(),
    }
}
