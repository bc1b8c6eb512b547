//! Closed vocabularies: enums whose words are written the same in records, packs, answers and TypeScript.

/// A value of a closed vocabulary.
pub trait Word: Copy + Eq + 'static {
    /// Every value, with the word for it and what it means.
    const ALL: &'static [(Self, &'static str, &'static str)];

    /// The value that this word stands for.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known, _)| *known == word).map(|(value, _, _)| *value)
    }

    /// The word for this value.
    fn word(self) -> &'static str {
        Self::ALL.iter().find(|(value, _, _)| *value == self).map_or("", |(_, word, _)| word)
    }
}

/// Declares an enum as a vocabulary: `Variant = "word"`, each with the doc comment that the published schema shows.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $(#[doc = $doc:literal] $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        pub enum $name { $(#[doc = $doc] #[serde(rename = $word)] $variant,)+ }

        impl $crate::words::Word for $name {
            const ALL: &'static [(Self, &'static str, &'static str)] =
                &[$((Self::$variant, $word, $doc.trim_ascii()),)+];
        }
    };
}
pub(crate) use words;
