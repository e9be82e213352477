//! What FHIR has no place for: scales, cuts and marks, carried in an extension of this program.
//!
//! The words, options and scores stand in FHIR's own places for everybody; the extension holds
//! the rest of the document, so that a questionnaire comes back as it went out.

use super::node::Node;
use crate::questionnaire::Document;
use crate::questionnaire::document::Texts;

/// The address of the extension; its value is the document as JSON, without what FHIR holds.
pub(super) const URL: &str = "urn:standeasy:scoring-1";

/// The document in the extension, if there is one that can be read.
pub(super) fn scoring(root: &Node<'_>) -> Option<Box<Document>> {
    let extensions = root.list("extension");
    let own = extensions.iter().find(|one| one.text("url") == Some(URL))?;
    serde_json::from_str(own.text("valueString")?).ok()
}

/// A document without the texts that FHIR holds: names of scales and bands stay.
pub(super) fn rest(document: &Document) -> Document {
    let mut rest = document.clone();
    for texts in rest.text.values_mut() {
        *texts = Texts {
            title: String::new(),
            review: texts.review,
            intro: None,
            entries: std::mem::take(&mut texts.entries)
                .into_iter()
                .filter(|(key, _)| key.starts_with("scale.") || key.starts_with("band."))
                .collect(),
        };
    }
    rest
}
