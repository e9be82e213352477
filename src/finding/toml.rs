//! TOML files read piece by piece, so that one mistake does not hide the next.
//!
//! A table with a bad key is read again without that key until it can be read or a key it
//! needs is missing; so every bad key of a table is found, not the first.

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::{Finding, Findings, Severity, Step};

mod place;
mod wording;

/// Findings that are kept; further ones are only counted.
const MOST_KEPT: usize = 10_000;

/// How many bad keys of one table are told before the rest is left for the next time.
const MOST_BAD_KEYS: usize = 50;

/// A TOML text, its parsed tree with places, and what was found so far.
pub struct TomlReader<'a> {
    name: &'a str,
    text: &'a str,
    root: Spanned<DeTable<'a>>,
    findings: Vec<Finding>,
    /// Findings that were counted and not kept.
    more: usize,
}

impl<'a> TomlReader<'a> {
    /// Parses a text; each mistake of syntax becomes a finding.
    ///
    /// After such a mistake the tree has holes: ask [`Self::is_clean`] before reading on.
    pub fn new(name: &'a str, text: &'a str) -> Self {
        let (root, errors) = DeTable::parse_recoverable(text);
        let findings = wording::syntax(&errors, text);
        Self {
            name,
            text,
            root,
            findings,
            more: 0,
        }
    }

    /// Reads the table under `key`, or `None` with a finding if it is missing or malformed.
    pub fn table<T: DeserializeOwned>(&mut self, key: &str) -> Option<T> {
        if !self.root.get_ref().contains_key(key) {
            self.add(
                Finding::error(
                    "missing-table",
                    Vec::new(),
                    format!("The table [{key}] is missing."),
                    format!("Add [{key}] with its keys."),
                )
                .with("key", key),
            );
            return None;
        }
        self.optional(key)
    }

    /// Reads the value under `key`, or `None` with a finding if it is missing or malformed.
    pub fn required<T: DeserializeOwned>(&mut self, key: &str) -> Option<T> {
        if !self.root.get_ref().contains_key(key) {
            self.add(wording::missing_key(vec![Step::from(key)], key));
            return None;
        }
        self.optional(key)
    }

    /// Reads the table or value under `key` if it is there.
    pub fn optional<T: DeserializeOwned>(&mut self, key: &str) -> Option<T> {
        self.at(vec![Step::from(key)])
    }

    /// Reads the table or value at a path if it is there.
    pub fn at<T: DeserializeOwned>(&mut self, path: Vec<Step>) -> Option<T> {
        let value = place::find(self.root.get_ref(), &path)?.clone();
        self.value(path, value)
    }

    /// Reads each table of the array `[[key]]`; the numbers are positions in the file, from 0.
    pub fn tables<T: DeserializeOwned>(&mut self, key: &str) -> Vec<(usize, T)> {
        (0..self.count(key))
            .filter_map(|index| {
                let read = self.at(vec![Step::from(key), Step::from(index)])?;
                Some((index, read))
            })
            .collect()
    }

    /// How many tables `[[key]]` has; with a finding if `key` is no list.
    pub fn count(&mut self, key: &str) -> usize {
        let is_list = (self.root.get_ref().get(key)).is_none_or(|v| v.get_ref().is_array());
        if !is_list {
            self.add(wording::not_a_list(key));
        }
        self.size(key)
    }

    /// How many tables `[[key]]` has, silently.
    pub fn size(&self, key: &str) -> usize {
        let value = self.root.get_ref().get(key);
        value
            .and_then(|value| value.get_ref().as_array())
            .map_or(0, |array| array.len())
    }

    /// The keys of the table at a path, sorted; none if nothing is there, and none with a
    /// finding if it is no table.
    pub fn keys(&mut self, path: Vec<Step>) -> Vec<String> {
        match place::find(self.root.get_ref(), &path).map(Spanned::get_ref) {
            None => Vec::new(),
            Some(DeValue::Table(table)) => names(table),
            Some(_) => {
                self.add(wording::not_a_table(path));
                Vec::new()
            }
        }
    }

    /// The text at a path, silently, for naming what could not be read whole.
    pub fn peek(&self, path: Vec<Step>) -> Option<String> {
        let value = place::find(self.root.get_ref(), &path)?;
        value.get_ref().as_str().map(str::to_owned)
    }

    /// Reports every key at the root that is not in `known`.
    pub fn only(&mut self, known: &[&str]) {
        for key in names(self.root.get_ref()) {
            if !known.contains(&key.as_str()) {
                self.add(wording::unknown_key(vec![Step::from(key)], known));
            }
        }
    }

    /// Adds a finding, giving it its place in the text.
    pub fn add(&mut self, mut finding: Finding) {
        if finding.span.is_none() {
            finding.span = place::span(self.root.get_ref(), self.text, &finding.path);
        }
        let is_first_error = finding.severity == Severity::Error && self.is_clean();
        if self.findings.len() < MOST_KEPT || is_first_error {
            self.findings.push(finding);
        } else {
            self.more += 1;
        }
    }

    /// Adds many findings.
    pub fn extend(&mut self, findings: impl IntoIterator<Item = Finding>) {
        for finding in findings {
            self.add(finding);
        }
    }

    /// Whether nothing was found that stops the file from being used.
    pub fn is_clean(&self) -> bool {
        !self.findings.iter().any(|f| f.severity == Severity::Error)
    }

    /// The paths of all errors so far; what else is wrong at or below them would be noise.
    pub fn error_paths(&self) -> Vec<Vec<Step>> {
        self.findings
            .iter()
            .filter(|f| f.severity == Severity::Error)
            .map(|f| f.path.clone())
            .collect()
    }

    /// Everything found, drawn on this text.
    pub fn into_findings(self) -> Findings {
        Findings::new(self.name, self.text, self.findings).and_more(self.more)
    }

    fn value<T: DeserializeOwned>(
        &mut self,
        path: Vec<Step>,
        mut value: Spanned<DeValue<'a>>,
    ) -> Option<T> {
        let mut removed: Vec<Vec<Step>> = Vec::new();
        while removed.len() < MOST_BAD_KEYS {
            let error = match self.attempt(&path, value.clone()) {
                Ok(read) => return Some(read),
                Err(error) => error,
            };
            let culprit = place::culprit(&value, error.span());
            if !removed.iter().any(|gone| gone.starts_with(&culprit)) {
                let whole = [path.as_slice(), culprit.as_slice()].concat();
                self.add(wording::malformed(&error, whole));
            }
            if !place::remove(&mut value, &culprit) {
                return None;
            }
            removed.push(culprit);
        }
        None
    }

    /// Reads a value once; unknown keys are reported if it can be read.
    fn attempt<T: DeserializeOwned>(
        &mut self,
        path: &[Step],
        value: Spanned<DeValue<'a>>,
    ) -> Result<T, toml::de::Error> {
        let mut unknown = Vec::new();
        let read = serde_ignored::deserialize(ValueDeserializer::from(value), |ignored| {
            unknown.push([path, place::steps(&ignored).as_slice()].concat());
        });
        if read.is_ok() {
            self.extend(
                unknown
                    .into_iter()
                    .map(|path| wording::unknown_key(path, &[])),
            );
        }
        read
    }
}

fn names(table: &DeTable<'_>) -> Vec<String> {
    table.keys().map(|key| key.get_ref().to_string()).collect()
}

#[cfg(test)]
mod tests;
