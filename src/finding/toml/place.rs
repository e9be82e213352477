//! Where a path of a TOML tree stands in its text, and which key an error is about.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Step;

type Value<'a> = Spanned<DeValue<'a>>;

/// The value at a path.
pub(super) fn find<'t, 'a>(root: &'t DeTable<'a>, path: &[Step]) -> Option<&'t Value<'a>> {
    let (first, rest) = path.split_first()?;
    let Step::Key(first) = first else { return None };
    rest.iter()
        .try_fold(root.get(first.as_str())?, |value, step| match step {
            Step::Key(key) => value.get_ref().as_table()?.get(key.as_str()),
            Step::Index(index) => value.get_ref().as_array()?.get(*index),
        })
}

/// The bytes of the value at a path, or of the nearest value around it.
pub(super) fn span(root: &DeTable<'_>, text: &str, path: &[Step]) -> Option<Range<usize>> {
    (1..=path.len()).rev().find_map(|length| {
        let nearest = path.get(..length)?;
        let value = find(root, nearest)?;
        match nearest.split_last()? {
            (Step::Key(key), around) => Some(narrow(key_span(root, around, key)?, value)),
            (Step::Index(_), _) => Some(first_line(text, value.span())),
        }
    })
}

fn key_span(root: &DeTable<'_>, around: &[Step], key: &str) -> Option<Range<usize>> {
    let table = match around {
        [] => root,
        _ => find(root, around)?.get_ref().as_table()?,
    };
    let (key, _) = table.get_key_value(key)?;
    Some(key.span())
}

/// The place to mark for a key and its value: the value if it is small, else the key.
fn narrow(key: Range<usize>, value: &Value<'_>) -> Range<usize> {
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

/// The way to the innermost key that a place lies in; empty if it is the value as a whole.
pub(super) fn culprit(value: &Value<'_>, place: Option<Range<usize>>) -> Vec<Step> {
    place
        .and_then(|place| descend(value, &place))
        .unwrap_or_default()
}

fn descend(value: &Value<'_>, place: &Range<usize>) -> Option<Vec<Step>> {
    match value.get_ref() {
        DeValue::Table(table) => table.iter().find_map(|(key, inner)| {
            let step = Step::from(key.get_ref().as_ref());
            let is_here = key.span().contains(&place.start) || inner.span().contains(&place.start);
            let within = descend(inner, place).or_else(|| is_here.then(Vec::new))?;
            Some([vec![step], within].concat())
        }),
        DeValue::Array(array) => array.iter().enumerate().find_map(|(index, inner)| {
            let within = descend(inner, place)?;
            Some([vec![Step::from(index)], within].concat())
        }),
        _ => None,
    }
}

/// Takes a key out of the tables of a value; whether it was there.
pub(super) fn remove(value: &mut Value<'_>, path: &[Step]) -> bool {
    match (value.get_mut(), path) {
        (DeValue::Table(table), [Step::Key(key)]) => table.remove(key.as_str()).is_some(),
        (DeValue::Table(table), [Step::Key(key), rest @ ..]) => {
            (table.get_mut(key.as_str())).is_some_and(|inner| remove(inner, rest))
        }
        (DeValue::Array(array), [Step::Index(index), rest @ ..]) => {
            (array.get_mut(*index)).is_some_and(|inner| remove(inner, rest))
        }
        _ => false,
    }
}

/// The steps of a path that was read but not used.
pub(super) fn steps(ignored: &serde_ignored::Path<'_>) -> Vec<Step> {
    use serde_ignored::Path;
    let (parent, step) = match ignored {
        Path::Root => return Vec::new(),
        Path::Seq { parent, index } => (parent, Some(Step::from(*index))),
        Path::Map { parent, key } => (parent, Some(Step::from(key.as_str()))),
        Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => (parent, None),
    };
    let mut all = steps(parent);
    all.extend(step);
    all
}
