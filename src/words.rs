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

/// What a word means, for the published schema. The module carries no documentation.
pub(crate) const fn meaning(doc: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") { "" } else { doc.trim_ascii() }
}

/// Declares an enum as a vocabulary: `Variant = "word"`, each with the doc comment that the published schema shows.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $(#[doc = $doc:literal] $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        pub enum $name { $(#[doc = $doc] #[cfg_attr(target_arch = "wasm32", serde(rename = $word))] $variant,)+ }

        impl $crate::words::Word for $name {
            const ALL: &'static [(Self, &'static str, &'static str)] =
                &[$((Self::$variant, $word, $crate::words::meaning($doc)),)+];
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::words::Word::word(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = String::deserialize(deserializer)?;
                let value = <Self as $crate::words::Word>::from_word(&word);
                value.ok_or_else(|| serde::de::Error::custom(format_args!("{word} is no word of {}", stringify!($name))))
            }
        }
    };
}
pub(crate) use words;
