//! Single values read by their path, each with a finding in words where it has another form.

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeValue, ValueDeserializer};

use super::super::{Finding, Step};
use super::{TomlReader, unknown_key};

impl<'a> TomlReader<'a> {
    /// Whether there is a value at `path`.
    pub fn has(&self, path: &[Step]) -> bool {
        self.at(path).is_some()
    }

    /// Reads the value at `path` if it is there.
    ///
    /// `form` says in a message what it must be, such as "a whole number".
    pub fn field<T: DeserializeOwned>(&mut self, path: Vec<Step>, form: &str) -> Option<T> {
        let value = self.at(&path)?.clone();
        T::deserialize(ValueDeserializer::from(value))
            .map_err(|error| {
                let mut finding = wrong_form(path, form);
                finding.span = error.span();
                self.add(finding);
            })
            .ok()
    }

    /// Reads the value at `path`; that it is missing is a finding too.
    pub fn required<T: DeserializeOwned>(&mut self, path: Vec<Step>, form: &str) -> Option<T> {
        if self.has(&path) {
            return self.field(path, form);
        }
        let key = last_key(&path);
        let table = path.split_last().map_or(Vec::new(), |(_, t)| t.to_vec());
        self.add(Finding::error(
            "missing-key",
            table,
            format!("The key `{key}` is missing here."),
            format!("Add `{key}`: {form}."),
        ));
        None
    }

    /// Whether `[key]` is there and a table; `hint` goes with the finding if it is not there.
    pub fn has_table(&mut self, key: &'static str, hint: &str) -> bool {
        let path = vec![Step::from(key)];
        let Some(value) = self.at(&path) else {
            self.add(Finding::error(
                "missing-table",
                Vec::new(),
                format!("The table [{key}] is missing."),
                hint,
            ));
            return false;
        };
        let is_table = value.get_ref().is_table();
        if !is_table {
            self.add(wrong_form(path, "a table"));
        }
        is_table
    }

    /// The paths of the entries of `[[key]]` that are tables, in the order of the file.
    pub fn entries(&mut self, key: &'static str) -> Vec<(usize, Vec<Step>)> {
        let Some(value) = self.at(&[Step::from(key)]) else {
            return Vec::new();
        };
        let Some(array) = value.get_ref().as_array() else {
            self.add(Finding::error(
                "not-a-list",
                vec![Step::from(key)],
                format!("`{key}` is written as one table, but there can be several."),
                format!("Write [[{key}]] with double brackets."),
            ));
            return Vec::new();
        };
        let shapes: Vec<bool> = array
            .iter()
            .map(|entry| entry.get_ref().is_table())
            .collect();
        let mut paths = Vec::new();
        for (index, is_table) in shapes.into_iter().enumerate() {
            let path = vec![Step::from(key), Step::from(index)];
            if is_table {
                paths.push((index, path));
            } else {
                self.add(wrong_form(path, "a table"));
            }
        }
        paths
    }

    /// Reports every key of the table at `table` that is not in `known`.
    pub fn only_in(&mut self, table: &[Step], known: &[&str]) {
        let Some(keys) = self.at(table).and_then(|value| value.get_ref().as_table()) else {
            return;
        };
        let unknown: Vec<String> = keys
            .keys()
            .map(|key| key.get_ref().to_string())
            .filter(|key| !known.contains(&key.as_str()))
            .collect();
        for key in unknown {
            self.add(unknown_key(below(table, key)));
        }
    }

    fn at(&self, path: &[Step]) -> Option<&Spanned<DeValue<'a>>> {
        let (first, rest) = path.split_first()?;
        let Step::Key(first) = first else { return None };
        let root = self.root.get_ref().get(first.as_str())?;
        rest.iter().try_fold(root, |value, step| match step {
            Step::Key(key) => value.get_ref().as_table()?.get(key.as_str()),
            Step::Index(index) => value.get_ref().as_array()?.get(*index),
        })
    }
}

/// The path of a key or position inside the value at another path.
pub fn below(path: &[Step], step: impl Into<Step>) -> Vec<Step> {
    let mut longer = path.to_vec();
    longer.push(step.into());
    longer
}

fn wrong_form(path: Vec<Step>, form: &str) -> Finding {
    let key = last_key(&path);
    Finding::error(
        "wrong-form",
        path,
        format!("`{key}` must be {form}."),
        "Correct the value; the README shows a whole file.",
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
