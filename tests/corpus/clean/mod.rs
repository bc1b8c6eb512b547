//! Clean records: everything in them is stated, and as the law of every place wants it.

pub(crate) mod authorisation;
pub(crate) mod entry;
pub(crate) mod measure;
pub(crate) mod particular;
pub(crate) mod subject;
pub(crate) mod wording;
