//! Values by name, and where they come from.

use crate::form::tree::{NOTHING, Node};

/// Where a value comes from.
#[derive(Clone)]
pub(super) struct Source {
    pub(super) from: &'static str,
    /// Where in the record; empty: nowhere.
    pub(super) path: String,
    /// From which finding; empty: from none.
    pub(super) code: String,
}

impl Source {
    #[inline(never)]
    pub(super) fn of(from: &'static str) -> Self {
        Self { from, path: String::new(), code: String::new() }
    }
}

/// Values by name, each with its source.
#[derive(Default)]
pub(super) struct Values(Vec<(String, Node, Source)>);

impl Values {
    #[inline(never)]
    pub(super) fn find(&self, id: &str) -> (&Node, Option<&Source>) {
        for (name, value, source) in &self.0 {
            if name == id {
                return (value, Some(source));
            }
        }
        (&NOTHING, None)
    }

    #[inline(never)]
    pub(super) fn get(&self, id: &str) -> &Node {
        self.find(id).0
    }

    pub(super) fn put(&mut self, id: &str, value: Node, source: Source) {
        for one in &mut self.0 {
            if one.0 == id {
                (one.1, one.2) = (value, source);
                return;
            }
        }
        self.0.push((id.to_owned(), value, source));
    }
}
