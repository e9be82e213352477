//! What TOML mistakes are called, in whole sentences.

use toml::de::Error;

use super::{Finding, Step};

const CORRECT: &str = "Correct the value; the README shows the form of the file.";

pub(super) fn unknown_key(path: Vec<Step>, known: &[&str]) -> Finding {
    let name = last_key(&path);
    let hint = if known.is_empty() {
        "Remove it, or correct its spelling.".to_owned()
    } else {
        known_here(known)
    };
    Finding::error(
        "unknown-key",
        path,
        format!("The key `{name}` is not known here."),
        hint,
    )
}

pub(super) fn missing_key(path: Vec<Step>, key: &str) -> Finding {
    Finding::error(
        "missing-key",
        path,
        format!("The key `{key}` is missing."),
        format!("Add `{key}`."),
    )
}

pub(super) fn not_a_list(key: &str) -> Finding {
    Finding::error(
        "not-a-list",
        vec![Step::from(key)],
        format!("`{key}` is written as one table, but there can be several."),
        format!("Write [[{key}]] with double brackets."),
    )
}

pub(super) fn not_a_table(path: Vec<Step>) -> Finding {
    let name = last_key(&path);
    Finding::error(
        "not-a-table",
        path,
        format!("`{name}` is written as a value, but it is a table."),
        "Write its name in single brackets on a line of its own, and its keys below.",
    )
}

pub(super) fn syntax(error: &Error, text: &str) -> Finding {
    let mut finding = Finding::error(
        "syntax",
        Vec::new(),
        sentence(error.message()),
        "Correct the TOML at the marked place.",
    );
    finding.span = error
        .span()
        .map(|span| span.start.min(text.len())..span.end.min(text.len()));
    finding
}

/// A value that could not be read, at the whole path of the key it is about.
pub(super) fn malformed(error: &Error, path: Vec<Step>) -> Finding {
    let message = error.message();
    let mut finding = if let Some((_, expected)) = quoted(message, "unknown field") {
        let known: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
        unknown_key(path, &known)
    } else if let Some((key, _)) = quoted(message, "missing field") {
        missing_key(path, key)
    } else {
        Finding::error("malformed", path, sentence(message), CORRECT)
    };
    finding.span = error.span();
    finding
}

/// What a message names in backticks after its first words, and the rest of it.
fn quoted<'m>(message: &'m str, words: &str) -> Option<(&'m str, &'m str)> {
    message
        .strip_prefix(words)?
        .strip_prefix(" `")?
        .split_once('`')
}

fn known_here(known: &[&str]) -> String {
    let names: Vec<String> = known.iter().map(|key| format!("`{key}`")).collect();
    format!(
        "Remove it, or correct its spelling; known here: {}.",
        names.join(", ")
    )
}

fn last_key(path: &[Step]) -> String {
    path.iter()
        .rev()
        .find_map(|step| match step {
            Step::Key(key) => Some(key.clone()),
            Step::Index(_) => None,
        })
        .unwrap_or_default()
}

fn sentence(message: &str) -> String {
    let first = message.lines().next().unwrap_or_default();
    let mut chars = first.chars();
    let capital = chars.next().map(|c| c.to_uppercase().collect::<String>());
    format!(
        "{}{}.",
        capital.unwrap_or_default(),
        chars.as_str().trim_end_matches('.')
    )
}
