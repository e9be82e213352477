//! The schema, held against what the reader takes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use standeasy::questionnaire::describe;

use super::{files, good};

/// Every object's keys by where it stands; array positions and languages do not matter.
fn keys(value: &Value, place: &str, all: &mut BTreeMap<String, BTreeSet<String>>) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                let step = match (place, key.split_once('.')) {
                    (".text", _) => "*",
                    (_, Some((kind, _))) => kind,
                    (_, None) => key,
                };
                all.entry(place.to_owned())
                    .or_default()
                    .insert(step.to_owned());
                keys(inner, &format!("{place}.{step}"), all);
            }
        }
        Value::Array(array) => array.iter().for_each(|inner| keys(inner, place, all)),
        _ => {}
    }
}

/// The same, of what a schema allows.
fn allowed(
    schema: &Value,
    place: &str,
    (parts, all): (&Value, &mut BTreeMap<String, BTreeSet<String>>),
) {
    let mut allow = |step: &str, inner: &Value| {
        all.entry(place.to_owned())
            .or_default()
            .insert(step.to_owned());
        allowed(inner, &format!("{place}.{step}"), (parts, all));
    };
    for (key, inner) in schema["properties"].as_object().into_iter().flatten() {
        allow(key, inner);
    }
    for (pattern, inner) in schema["patternProperties"]
        .as_object()
        .into_iter()
        .flatten()
    {
        let kinds = pattern
            .trim_start_matches(['^', '('])
            .split("\\.")
            .next()
            .unwrap();
        for kind in kinds.trim_end_matches(')').split('|') {
            allow(kind, inner);
        }
    }
    if schema["additionalProperties"].is_object() {
        allow("*", &schema["additionalProperties"]);
    }
    if schema["items"].is_object() {
        allowed(&schema["items"], place, (parts, all));
    }
    // A shared part is named by `#/$defs/name`.
    if let Some(part) = schema["$ref"].as_str() {
        allowed(
            &parts[part.trim_start_matches("#/$defs/")],
            place,
            (parts, all),
        );
    }
}

#[test]
fn the_schema_knows_the_keys_that_the_reader_knows() {
    let (path, text) = &files("tests/corpus/questionnaires/good")[0];
    let document = serde_json::to_value(good(path, text).document()).unwrap();
    let schema: Value = serde_json::from_str(describe::schema()).unwrap();
    let (mut used, mut known) = (BTreeMap::new(), BTreeMap::new());
    keys(&document, "", &mut used);
    allowed(&schema, "", (&schema["$defs"], &mut known));
    assert_eq!(used, known);
}
