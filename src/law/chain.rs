//! Which packs speak for a place.

use crate::law::Law;
use crate::law::pack::{Level, Pack, PackStatus};

impl Law {
    /// The packs that reach a division code, from the nearest to the furthest: city, province, nation. Drafts come
    /// only if asked for by name, and last. Without a code only the national packs speak.
    #[must_use]
    pub fn chain(&self, division: Option<&str>, ask: &[String]) -> Vec<&Pack> {
        let reaches = |pack: &&Pack| {
            let codes = &pack.divisions;
            codes.is_empty()
                || codes.iter().any(|prefix| division.is_some_and(|code| code.starts_with(prefix.as_str())))
        };
        let asked = |pack: &&Pack| pack.status == PackStatus::Draft && ask.contains(&pack.id);
        let speaks = |pack: &&Pack| pack.status != PackStatus::Draft && reaches(pack);
        let level = |level: Level| self.packs.iter().filter(speaks).filter(move |pack| pack.level == level);
        let drafts = self.packs.iter().filter(asked);
        level(Level::City).chain(level(Level::Province)).chain(level(Level::National)).chain(drafts).collect()
    }
}
