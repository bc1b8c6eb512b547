//! The words of models.

use crate::words::words;

words! {
    /// How a part of a point is rounded.
    pub enum Rounding {
        /// It is left out.
        TowardsZero = "towardsZero",
        /// From one half on it counts as a whole one.
        HalfAwayFromZero = "halfAwayFromZero",
    }
}

words! {
    /// What a veto does.
    pub enum VetoEffect {
        /// The grade is this one.
        Fixes = "fixes",
        /// The grade is no better than this one.
        Caps = "caps",
    }
}
