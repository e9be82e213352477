//! A value in a FHIR file with its place: asked for what it should hold, it gives that or nothing.

use serde_json::Value;

use crate::finding::Step;

/// A value and the way to it.
#[derive(Debug, Clone)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    pub(super) place: Vec<Step>,
}

impl<'a> Node<'a> {
    pub(super) fn new(value: &'a Value, place: Vec<Step>) -> Self {
        Self { value, place }
    }

    /// A text that is not empty. A number where a text belongs is taken as one.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        let text = self.value.get(key)?.as_str()?;
        (!text.trim().is_empty()).then_some(text)
    }

    /// Whether something is stated to be true.
    pub(super) fn is(&self, key: &str) -> bool {
        self.truth(key) == Some(true)
    }

    pub(super) fn truth(&self, key: &str) -> Option<bool> {
        let value = self.value.get(key)?;
        value.as_bool().or_else(|| value.as_str()?.parse().ok())
    }

    /// A number, also one written as text.
    pub(super) fn number(&self, key: &str) -> Option<f64> {
        let value = self.value.get(key)?;
        let number = value
            .as_f64()
            .or_else(|| value.as_str()?.trim().parse().ok());
        number.filter(|number: &f64| number.is_finite())
    }

    /// The value of a key, if there is one.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        let mut place = self.place.clone();
        place.push(Step::from(key));
        Some(Self { value, place })
    }

    /// The entries of a list; a single object where a list belongs is a list of one.
    pub(super) fn list(&self, key: &str) -> Vec<Self> {
        let Some(inner) = self.get(key) else {
            return Vec::new();
        };
        match inner.value {
            Value::Array(array) => array
                .iter()
                .enumerate()
                .filter(|(_, value)| value.is_object())
                .map(|(at, value)| {
                    let mut place = inner.place.clone();
                    place.push(Step::from(at));
                    Self { value, place }
                })
                .collect(),
            Value::Object(_) => vec![inner],
            _ => Vec::new(),
        }
    }

    /// The extensions whose address ends with one of these names, after a `/`, `#` or `:`.
    pub(super) fn extensions(&self, names: &[&str]) -> Vec<Self> {
        let mut found = self.list("extension");
        found.extend(self.list("modifierExtension"));
        found.retain(|extension| {
            let url = extension.text("url").unwrap_or_default();
            let last = url.rsplit(['/', '#', ':']).next().unwrap_or_default();
            let last = last.split('|').next().unwrap_or_default();
            names.contains(&last)
        });
        found
    }

    /// Whether there is an extension of one of these names.
    pub(super) fn has_extension(&self, names: &[&str]) -> bool {
        !self.extensions(names).is_empty()
    }
}
