//! The questionnaires that ship with the program, embedded from `/questionnaires`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rust_embed::RustEmbed;

use super::{Questionnaire, toml};

#[derive(RustEmbed)]
#[folder = "questionnaires/"]
struct Files;

struct Shipped {
    questionnaire: Questionnaire,
    source: String,
}

static LIBRARY: LazyLock<BTreeMap<String, Shipped>> = LazyLock::new(|| {
    Files::iter()
        .filter(|name| name.ends_with(".toml"))
        .filter_map(|name| shipped(&name))
        .map(|shipped| (shipped.questionnaire.id().to_owned(), shipped))
        .collect()
});

/// The ids that ship, sorted.
pub fn ids() -> Vec<&'static str> {
    LIBRARY.keys().map(String::as_str).collect()
}

/// The shipped questionnaire of an id.
pub fn find(id: &str) -> Option<Questionnaire> {
    Some(LIBRARY.get(id)?.questionnaire.clone())
}

/// The file of a shipped questionnaire as it was written, comments and all.
pub fn source(id: &str) -> Option<&'static str> {
    Some(&LIBRARY.get(id)?.source)
}

/// A test reads every file of the folder, so none is lost here.
fn shipped(name: &str) -> Option<Shipped> {
    let source = String::from_utf8(Files::get(name)?.data.into_owned()).ok()?;
    let (questionnaire, _) = toml::read(name, &source).ok()?;
    Some(Shipped {
        questionnaire,
        source,
    })
}
