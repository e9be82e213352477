//! What makes a document a questionnaire.

use super::{Document, Item, Scale};
use crate::finding::Finding;

pub(super) fn check(document: &Document) -> Result<(Vec<Item>, Vec<Scale>), Vec<Finding>> {
    let _ = document;
    todo!()
}
