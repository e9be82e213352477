//! What TOML mistakes are called, in whole sentences.

use std::ops::Range;

use toml::de::Error;

use super::{Finding, Step};
use crate::finding::near;

const CORRECT: &str = "Correct the value; the README shows the form of the file.";

pub(super) fn unknown_key(path: Vec<Step>, known: &[&str]) -> Finding {
    let name = last_key(&path);
    let what = format!("The key `{name}` is not known here.");
    if known.is_empty() {
        let hint = "Remove it, or correct its spelling.";
        return Finding::error("unknown-key", path, what, hint).with("key", name);
    }
    let names: Vec<String> = known.iter().map(|key| format!("`{key}`")).collect();
    let names = names.join(", ");
    let hint = format!("Remove it, or correct its spelling; known here: {names}.");
    let hint = near::hint(&name, known.iter().copied(), &hint);
    Finding::error("unknown-key", path, what, hint)
        .of_kind("unknown-key-of")
        .with("key", name)
        .with("known", names)
}

pub(super) fn missing_key(path: Vec<Step>, key: &str) -> Finding {
    Finding::error(
        "missing-key",
        path,
        format!("The key `{key}` is missing."),
        format!("Add `{key}`."),
    )
    .with("key", key)
}

pub(super) fn not_a_list(key: &str) -> Finding {
    Finding::error(
        "not-a-list",
        vec![Step::from(key)],
        format!("`{key}` is written as one table, but there can be several."),
        format!("Write [[{key}]] with double brackets."),
    )
    .with("key", key)
}

pub(super) fn not_a_table(path: Vec<Step>) -> Finding {
    let name = last_key(&path);
    Finding::error(
        "not-a-table",
        path,
        format!("`{name}` is written as a value, but it is a table."),
        "Write its name in single brackets on a line of its own, and its keys below.",
    )
    .with("key", name)
}

/// How many lines after a mistake of syntax are taken to be in its wake.
const WAKE: usize = 2;

/// The mistakes of syntax, without those that follow another within a few lines: one bracket
/// left open makes every line after it look wrong.
pub(super) fn syntax(errors: &[Error], text: &str) -> Vec<Finding> {
    let mut places: Vec<(Range<usize>, &str)> = errors
        .iter()
        .map(|error| (error.span().unwrap_or_default(), error.message()))
        .map(|(span, message)| (inside(&span, text), message))
        .collect();
    places.sort_by_key(|(span, _)| span.start);
    let (mut counted, mut line) = (0, 0);
    let mut last_line = None;
    places.retain(|(span, _)| {
        let since = text.get(counted..span.start).unwrap_or_default();
        line += since.matches('\n').count();
        counted = span.start;
        let in_wake = last_line.is_some_and(|last| line <= last + WAKE);
        last_line = Some(line);
        !in_wake
    });
    places
        .into_iter()
        .map(|(span, message)| {
            let mut finding = Finding::error(
                "syntax",
                Vec::new(),
                sentence(message),
                "Correct the TOML at the marked place.",
            );
            finding.span = Some(span);
            finding
        })
        .collect()
}

fn inside(span: &Range<usize>, text: &str) -> Range<usize> {
    span.start.min(text.len())..span.end.min(text.len())
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
        let hint = match quoted(message, "unknown variant") {
            Some((name, rest)) => near::hint(name, rest.split('`').skip(1).step_by(2), CORRECT),
            None => CORRECT.into(),
        };
        Finding::error("malformed", path, mismatch(message), hint)
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

/// A mismatch in plain words: TOML's own "sequence" and "u16" are for programmers.
fn mismatch(message: &str) -> String {
    if let Some((name, rest)) = quoted(message, "unknown variant") {
        let known = rest
            .trim_start_matches(", expected ")
            .trim_start_matches("one of ");
        return format!("`{name}` is not known here; known are {known}.");
    }
    let found = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "));
    let Some((found, expected)) = found.and_then(|rest| rest.rsplit_once(", expected ")) else {
        return sentence(message);
    };
    sentence(&format!(
        "{} is expected here, but this is {}",
        plain_type(expected),
        plain_value(found)
    ))
}

fn plain_type(expected: &str) -> &str {
    match expected {
        "a string" => "a text",
        "a boolean" => "`true` or `false`",
        "a sequence" => "a list",
        "u8" => "a number from 0 to 255",
        "u16" => "a number from 0 to 65535",
        "u32" | "u64" | "usize" => "a number from 0 on",
        "i32" | "i64" => "a whole number",
        "f64" => "a number",
        map if map == "a map" || map.starts_with("struct ") => "a table",
        other => other,
    }
}

fn plain_value(found: &str) -> String {
    match found.split_once(' ') {
        Some(("string", text)) => format!("the text {text}"),
        Some(("integer", number)) => format!("the number {number}"),
        Some(("floating", point)) => format!("the number {}", point.trim_start_matches("point ")),
        Some(("boolean", value)) => value.to_owned(),
        _ if found == "sequence" => "a list".to_owned(),
        _ if found == "map" => "a table".to_owned(),
        _ => found.to_owned(),
    }
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
