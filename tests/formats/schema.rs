//! `release.json` by its schema, in the eyes of two validators' users: what we write is taken,
//! and a file that somebody spoilt is not.

use serde_json::{Value, json};
use standeasy::report::Format;

use super::{Case, cases, python};

/// Prints one line a fault; the first file is the schema.
const VALIDATE: &str = "
import json, sys, jsonschema
schema = json.load(open(sys.argv[1]))
jsonschema.Draft7Validator.check_schema(schema)
faults = list(jsonschema.Draft7Validator(schema).iter_errors(json.load(open(sys.argv[2]))))
for fault in faults: print(fault.json_path, fault.message[:200])
sys.exit(bool(faults))
";

fn validate(schema: &str, release: &str) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let (of, what) = (folder.path().join("schema"), folder.path().join("file"));
    std::fs::write(&of, schema).unwrap();
    std::fs::write(&what, release).unwrap();
    python::run(VALIDATE, &[&of, &what])
}

fn spoilt(case: &Case) -> Vec<Value> {
    let whole = case.json(Format::Json, "release.json");
    let change = |pointer: &str, value: Value| {
        let mut file = whole.clone();
        *file.pointer_mut(pointer).unwrap() = value;
        file
    };
    let mut more = whole.clone();
    more["rows"][0]["name"] = json!("Somebody");
    let mut less = whole.clone();
    less.as_object_mut().unwrap().remove("ledger");
    vec![
        change("/schema", json!("standeasy.release/2")),
        change("/rows/0/n", json!(12)),
        change("/rows/0/kind", json!("part")),
        change("/rows/0/cuts/0/share", json!(1.2)),
        change("/rows/0/cuts/0/count", json!(null)),
        change("/audit/passed", json!(false)),
        change("/kit", json!("beef")),
        more,
        less,
    ]
}

#[test]
fn release_json_is_taken_by_the_schema_beside_it_and_a_spoilt_one_is_not() {
    if !python::has(&["jsonschema"]) {
        return;
    }
    for case in cases() {
        let schema = case.text(Format::Json, "release.schema.json");
        let (is_taken, said) = validate(&schema, &case.text(Format::Json, "release.json"));
        assert!(is_taken, "{}: {said}", case.name);
        for wrong in spoilt(&case) {
            let (is_taken, _) = validate(&schema, &wrong.to_string());
            assert!(!is_taken, "{}: {wrong}", case.name);
        }
    }
}
