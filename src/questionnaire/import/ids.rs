//! Ids of the result, made of those of the file.

use std::collections::HashSet;

/// Ids of the result, made of those of the file: allowed characters only, each once.
#[derive(Default)]
pub(super) struct Ids {
    taken: HashSet<String>,
}

impl Ids {
    /// The id for one of the file.
    pub(super) fn next(&mut self, foreign: &str) -> String {
        let wanted = slug(foreign, "item");
        let mut id = wanted.clone();
        let mut number = 1;
        while !self.taken.insert(id.clone()) {
            number += 1;
            id = with_suffix(&wanted, &format!("-{number}"));
        }
        id
    }
}

/// The longest id that is made; some room is left for what is appended.
const LONGEST: usize = 56;

/// An id of a text; `other` where nothing of it can stand in an id.
pub(super) fn slug(text: &str, other: &str) -> String {
    let mut id = String::new();
    for c in text.chars().take(400) {
        let c = c.to_ascii_lowercase();
        if c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' {
            id.push(c);
        } else if !id.ends_with('-') && !id.is_empty() {
            id.push('-');
        }
        if id.len() == LONGEST {
            break;
        }
    }
    match id.trim_end_matches('-') {
        "" => other.to_owned(),
        id => id.to_owned(),
    }
}

/// An id with something appended, still no longer than ids are.
pub(super) fn with_suffix(id: &str, suffix: &str) -> String {
    let kept: String = id.chars().take(64 - suffix.len()).collect();
    kept + suffix
}
