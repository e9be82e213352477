//! FHIR questionnaires: R4 with the shapes of STU3 and R5 that real files have, in and out.
//!
//! Reading is tolerant, by hand: what is not understood is left out and told, what is of the
//! wrong type counts as absent. Nothing is fetched, and no expression is ever run.

use crate::finding::{Finding, Findings};
use crate::path;

use super::import::Report;
use super::import::foreign::{Foreign, Format};

mod codes;
mod condition;
mod export;
mod items;
mod json;
mod node;
mod options;
mod own;
mod resource;
mod value_set;
mod words;

pub use export::write;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 1 << 20;

/// The most entries of all kinds that are read; a questionnaire with more is refused.
const MOST_ITEMS: usize = 1000;

/// The deepest nesting of groups and questions that is read.
const DEEPEST: usize = 20;

/// The most options of one question that are read.
const MOST_OPTIONS: usize = 200;

/// Reads a FHIR Questionnaire, or one of a Bundle; `name` is the file's name for messages.
///
/// `choose` names the one of several by its number from 1, id, url, name or title.
pub fn read(name: &str, text: &str, choose: Option<&str>) -> Result<Foreign, Findings> {
    let fail = |finding| Findings::new(name, text, vec![finding]);
    if text.len() > MOST_BYTES {
        // The text is not drawn: it is not this file's beginning that is wrong.
        return Err(Findings::new(name, "", vec![too_large(text.len())]));
    }
    let value = json::parse(text).map_err(fail)?;
    let found = resource::find(&value, choose).map_err(fail)?;
    let mut errors = Vec::new();
    let mut foreign = questionnaire(&found, &mut errors);
    foreign.report.format = Some(Format::Fhir);
    if errors.is_empty() {
        return Ok(foreign);
    }
    Err(Findings::new(name, "", errors))
}

fn too_large(bytes: usize) -> Finding {
    Finding::error(
        "too-large",
        path![],
        format!("The file has {bytes} bytes; at most {MOST_BYTES} are read."),
        "Check that it is the right file; the narrative (`text`) may be removed from it.",
    )
}

fn questionnaire(found: &resource::Found<'_>, errors: &mut Vec<Finding>) -> Foreign {
    let root = &found.questionnaire;
    let stated = root.text("language");
    let language = stated.unwrap_or("en");
    let mut foreign = Foreign::new(Format::Fhir, language);
    foreign.language_is_stated = stated.is_some();
    foreign.id = ["name", "id"]
        .into_iter()
        .find_map(|key| root.text(key))
        .map(str::to_owned);
    foreign.version = root.text("version").map(str::to_owned);
    foreign.licence = root.text("copyright").map(str::to_owned);
    foreign.title = words::localised(root, "title", language);
    foreign.codes = codes::of(root);
    let mut report = Report::default();
    let mut walk = items::Walk::new(found, language, &mut report, errors);
    walk.items(root, &items::Around::default());
    foreign.items = walk.into_items();
    foreign.report = report;
    foreign.own = own::scoring(root);
    foreign
}
