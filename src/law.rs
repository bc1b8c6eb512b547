//! The law as data: packs, the calendar, and which packs speak for a place.

use crate::calendar::Calendar;
use crate::law::pack::{Effect, Method, Pack, Rule};
use crate::law::personal::Personal;
use std::sync::OnceLock;

pub mod chain;
pub mod check;
pub mod clock;
pub mod condition;
pub mod display;
pub mod finding;
pub mod form;
pub mod pack;
pub mod personal;

/// All law that the engine needs. What provisions say in words travels apart from it, see [`provisions`].
#[derive(Clone, Debug)]
pub struct Law {
    /// The packs, in the order of their ids.
    pub packs: Vec<Pack>,
    /// The working days.
    pub calendar: Calendar,
    /// How texts state what must not be collected of people, or only with their consent.
    pub personal: Personal,
}

impl Law {
    /// The law that this crate was built with.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static LAW: OnceLock<Law> = OnceLock::new();
        LAW.get_or_init(|| {
            // INVARIANT: the build script wrote these bytes from the same types; a test reads them back.
            let packs = postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/packs.postcard")));
            let years = postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/calendar.postcard")));
            let personal = postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/personal-data.postcard")));
            Self {
                packs: packs.unwrap_or_default(),
                calendar: Calendar::new(years.unwrap_or_default()),
                personal: personal.unwrap_or_default(),
            }
        })
    }

    /// The provisions that lay down this way of counting or choosing, and how they were read.
    pub(crate) fn method(&self, method: Method) -> Option<&Rule> {
        let mut rules = self.packs.iter().flat_map(|pack| &pack.rules);
        rules.find(|rule| rule.effect == Effect::Method(method))
    }
}

/// Every pack with its provisions in words, for the published files. Not part of the WASM module.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn in_words() -> Vec<Pack> {
    postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/packs-in-words.postcard"))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Law, check, in_words};

    #[test]
    fn what_the_build_script_embedded_can_be_read() {
        let law = Law::embedded();
        assert!(law.packs.iter().any(|pack| pack.id == "KLM" && !pack.rules.is_empty()));
        assert_eq!(law.calendar.known_until().map(|day| day.to_string()).as_deref(), Some("2026-12-31"));
        assert!(!law.personal.patterns.is_empty());
        assert_eq!(check::faults(&in_words()), Vec::<String>::new());
    }
}
