//! TOML files read piece by piece, so that one mistake does not hide the next.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::{Finding, Findings, Step};

mod fields;

pub use fields::below;

/// A TOML text, its parsed tree with places, and what was found so far.
pub struct TomlReader<'a> {
    name: &'a str,
    text: &'a str,
    root: Spanned<DeTable<'a>>,
    findings: Vec<Finding>,
}

impl<'a> TomlReader<'a> {
    /// Parses a text; each mistake of syntax becomes a finding.
    pub fn new(name: &'a str, text: &'a str) -> Self {
        let (root, errors) = DeTable::parse_recoverable(text);
        let findings = errors.iter().map(syntax).collect();
        Self {
            name,
            text,
            root,
            findings,
        }
    }

    /// Reads the table under `key`, or `None` with a finding if it is missing or malformed.
    pub fn table<T: DeserializeOwned>(&mut self, key: &str) -> Option<T> {
        let Some(value) = self.root.get_ref().get(key).cloned() else {
            self.add(Finding::error(
                "missing-table",
                Vec::new(),
                format!("The table [{key}] is missing."),
                format!("Add [{key}] with its keys."),
            ));
            return None;
        };
        self.value(vec![Step::from(key)], value)
    }

    /// Reads the table or value under `key` if it is there.
    pub fn optional<T: DeserializeOwned>(&mut self, key: &str) -> Option<T> {
        let value = self.root.get_ref().get(key).cloned()?;
        self.value(vec![Step::from(key)], value)
    }

    /// Reads each table of the array `[[key]]`; the numbers are positions in the file, from 0.
    pub fn tables<T: DeserializeOwned>(&mut self, key: &str) -> Vec<(usize, T)> {
        let Some(value) = self.root.get_ref().get(key).cloned() else {
            return Vec::new();
        };
        let DeValue::Array(array) = value.get_ref() else {
            self.add(Finding::error(
                "not-a-list",
                vec![Step::from(key)],
                format!("`{key}` is written as one table, but there can be several."),
                format!("Write [[{key}]] with double brackets."),
            ));
            return Vec::new();
        };
        let entries: Vec<_> = array.iter().cloned().enumerate().collect();
        entries
            .into_iter()
            .filter_map(|(index, entry)| {
                let path = vec![Step::from(key), Step::from(index)];
                Some((index, self.value(path, entry)?))
            })
            .collect()
    }

    /// Reports every key at the root that is not in `known`.
    pub fn only(&mut self, known: &[&str]) {
        let unknown: Vec<String> = self
            .root
            .get_ref()
            .keys()
            .map(|key| key.get_ref().to_string())
            .filter(|key| !known.contains(&key.as_str()))
            .collect();
        for key in unknown {
            self.add(unknown_key(vec![Step::from(key)]));
        }
    }

    /// Adds a finding, giving it its place in the text.
    pub fn add(&mut self, mut finding: Finding) {
        if finding.span.is_none() {
            finding.span = self.span(&finding.path);
        }
        self.findings.push(finding);
    }

    /// Adds many findings.
    pub fn extend(&mut self, findings: impl IntoIterator<Item = Finding>) {
        for finding in findings {
            self.add(finding);
        }
    }

    /// Whether nothing was found that stops the file from being used.
    pub fn is_clean(&self) -> bool {
        !self
            .findings
            .iter()
            .any(|f| f.severity == super::Severity::Error)
    }

    /// Everything found, drawn on this text.
    pub fn into_findings(self) -> Findings {
        Findings::new(self.name, self.text, self.findings)
    }

    fn value<T: DeserializeOwned>(
        &mut self,
        path: Vec<Step>,
        value: Spanned<DeValue<'a>>,
    ) -> Option<T> {
        let mut unknown = Vec::new();
        let read = serde_ignored::deserialize(ValueDeserializer::from(value), |ignored| {
            unknown.push(steps(&path, &ignored));
        });
        for path in unknown {
            self.add(unknown_key(path));
        }
        match read {
            Ok(value) => Some(value),
            Err(error) => {
                let mut finding = Finding::error(
                    "malformed",
                    path,
                    sentence(error.message()),
                    "Correct the value; `standeasy questionnaire schema` and the README show the form.",
                );
                finding.span = error.span();
                self.add(finding);
                None
            }
        }
    }

    /// The bytes of the value at `path`, or of the nearest value around it.
    fn span(&self, path: &[Step]) -> Option<Range<usize>> {
        let (first, rest) = path.split_first()?;
        let Step::Key(first) = first else { return None };
        let (key, mut value) = self.root.get_ref().get_key_value(first.as_str())?;
        let mut span = narrow(key.span(), value);
        for step in rest {
            let next = match step {
                Step::Key(key) => value
                    .get_ref()
                    .as_table()
                    .and_then(|table| table.get_key_value(key.as_str()))
                    .map(|(key, value)| (narrow(key.span(), value), value)),
                Step::Index(index) => value
                    .get_ref()
                    .as_array()
                    .and_then(|array| array.get(*index))
                    .map(|value| (first_line(self.text, value.span()), value)),
            };
            let Some((place, inner)) = next else { break };
            span = place;
            value = inner;
        }
        Some(span)
    }
}

/// The place to mark for a key and its value: the value if it is small, else the key.
fn narrow(key: Range<usize>, value: &Spanned<DeValue<'_>>) -> Range<usize> {
    match value.get_ref() {
        DeValue::Table(_) | DeValue::Array(_) => key,
        _ => value.span(),
    }
}

fn first_line(text: &str, span: Range<usize>) -> Range<usize> {
    let length = text
        .get(span.clone())
        .and_then(|inside| inside.find('\n'))
        .unwrap_or(span.len());
    span.start..span.start + length
}

fn steps(base: &[Step], ignored: &serde_ignored::Path<'_>) -> Vec<Step> {
    let mut all = base.to_vec();
    all.extend(
        ignored
            .to_string()
            .split('.')
            .filter(|part| !part.is_empty() && *part != "?")
            .map(|part| {
                part.parse::<usize>()
                    .map_or_else(|_| Step::from(part), Step::from)
            }),
    );
    all
}

fn unknown_key(path: Vec<Step>) -> Finding {
    let name = path
        .iter()
        .rev()
        .find_map(|step| match step {
            Step::Key(key) => Some(key.clone()),
            Step::Index(_) => None,
        })
        .unwrap_or_default();
    Finding::error(
        "unknown-key",
        path,
        format!("The key `{name}` is not known here."),
        "Remove it, or correct its spelling.",
    )
}

fn syntax(error: &toml::de::Error) -> Finding {
    let mut finding = Finding::error(
        "syntax",
        Vec::new(),
        sentence(error.message()),
        "Correct the TOML at the marked place.",
    );
    finding.span = error.span();
    finding
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
