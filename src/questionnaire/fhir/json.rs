//! JSON as strict as it should be: no key twice, no nesting without end, a place for every fault.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::finding::Finding;
use crate::path;

/// Parses a text; a fault has its place in it.
pub(super) fn parse(text: &str) -> Result<Value, Finding> {
    let without_mark = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let skipped = text.len() - without_mark.len();
    if without_mark.trim_start().starts_with('<') {
        return Err(Finding::error(
            "xml",
            path![],
            "This is XML, which is not read.",
            "Save the questionnaire as FHIR JSON.",
        ));
    }
    serde_json::from_str::<Strict>(without_mark)
        .map(|strict| strict.0)
        .map_err(|error| fault(without_mark, skipped, &error))
}

fn fault(text: &str, skipped: usize, error: &serde_json::Error) -> Finding {
    let said = error.to_string();
    let what = said.split(" at line ").next().unwrap_or("not JSON");
    let start = offset(text, error.line(), error.column());
    let length = text
        .get(start..)
        .and_then(|rest| rest.chars().next())
        .map_or(0, char::len_utf8);
    let finding = Finding::error(
        "not-json",
        path![],
        format!(
            "This is not sound JSON in line {}, column {}: {what}.",
            error.line(),
            error.column()
        ),
        "Correct it there, or fetch the file again.",
    );
    Finding {
        span: Some(skipped + start..skipped + start + length),
        ..finding
    }
}

/// The byte of a line and column, both from 1; the column counts bytes.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let mut at = (before + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A value in which no object has a key twice.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Build).map(Strict)
    }
}

struct Build;

impl<'de> Visitor<'de> for Build {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(Strict(value)) = seq.next_element()? {
            array.push(value);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(A::Error::custom("the same key stands twice in one object"));
            }
            let Strict(value) = map.next_value()?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_found_with_their_place() {
        for (text, said, at) in [
            ("{\n  \"a\": 1\n  \"b\": 2}", "line 3, column 3", 13),
            ("{\"a\":1,\"a\":2}", "the same key stands twice", 9),
            ("", "line 1, column 0", 0),
            ("  <Questionnaire/>", "XML", usize::MAX),
        ] {
            let finding = parse(text).map(|_| ()).err();
            let found = finding.as_ref().map_or("", |finding| &finding.what);
            assert!(found.contains(said), "{text}: {found}");
            let span = finding.and_then(|finding| finding.span);
            assert_eq!(span.map_or(usize::MAX, |span| span.start), at, "{text}");
        }
    }

    #[test]
    fn nesting_has_an_end() {
        let deep = "[".repeat(100_000);
        assert!(parse(&deep).is_err());
        assert!(parse("\u{FEFF}{\"a\":[1,2.5,\"b\",null,true]}").is_ok());
    }
}
