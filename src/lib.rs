//! Reads a public credit record and says what the law says about it.
//!
//! `ARCHITECTURE.md` is the map.

// Every input is answered with a value: nothing in here may stop the page.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::arithmetic_side_effects
    )
)]

#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod calendar;
pub mod day;
pub mod evaluate;
pub mod form;
pub mod json;
pub mod law;
pub mod period;
pub mod problem;
#[cfg(not(target_arch = "wasm32"))]
pub mod publish;
pub mod record;
pub mod score;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
pub mod words;
