use proptest::prelude::*;
use serde::Deserialize;

use super::*;
use crate::path;

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Strict {
    id: String,
    #[serde(default)]
    size: u8,
    #[serde(default)]
    inner: Option<Inner>,
    #[serde(default)]
    many: Vec<Inner>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Inner {
    item: String,
    values: Vec<u8>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Lenient {
    id: String,
}

fn codes(reader: &TomlReader<'_>) -> Vec<(&'static str, Vec<Step>)> {
    reader
        .findings
        .iter()
        .map(|f| (f.code, f.path.clone()))
        .collect()
}

fn marked<'t>(reader: TomlReader<'t>, text: &'t str) -> Vec<&'t str> {
    let findings = reader.into_findings();
    findings
        .list
        .iter()
        .map(|f| f.span.clone().map_or("", |span| &text[span]))
        .collect()
}

#[test]
fn every_bad_key_of_a_table_is_found_at_its_own_place() {
    let text = "[[x]]\nid = 'a'\nsize = 'big'\nnosuch = 1\nother = 2\n";
    let mut reader = TomlReader::new("t", text);
    let read: Vec<(usize, Strict)> = reader.tables("x");
    assert_eq!(read.len(), 1, "what was good is still read");
    assert_eq!(read[0].1.id, "a");
    assert_eq!(marked(reader, text), ["'big'", "nosuch", "other"]);
}

#[test]
fn a_key_that_was_bad_is_not_also_called_missing() {
    let text = "[[x]]\nid = 3\n[[x]]\nsize = 1\n";
    let mut reader = TomlReader::new("t", text);
    assert_eq!(reader.tables::<Strict>("x"), []);
    assert_eq!(
        codes(&reader),
        [
            ("malformed", path!["x", 0, "id"]),
            ("missing-key", path!["x", 1])
        ]
    );
    assert_eq!(marked(reader, text), ["3", "[[x]]"]);
}

#[test]
fn mistakes_in_inner_tables_are_found_at_their_own_place() {
    let text = "[x]\nid = 'a'\ninner = { item = 3, valeus = [1], values = [1] }\n";
    let mut reader = TomlReader::new("t", text);
    let read: Option<Strict> = reader.table("x");
    assert_eq!(read.map(|x| x.inner), Some(None));
    assert_eq!(
        codes(&reader),
        [
            ("malformed", path!["x", "inner", "item"]),
            ("unknown-key", path!["x", "inner", "valeus"])
        ]
    );
    assert_eq!(marked(reader, text), ["3", "valeus"]);
}

#[test]
fn mistakes_in_lists_of_inner_tables_are_found_at_their_own_place() {
    let text = "[x]\nid = 'a'\nmany = [{ item = 'b', values = [], vale = 1 }, { item = 3 }]\n";
    let mut reader = TomlReader::new("t", text);
    let read: Option<Strict> = reader.table("x");
    assert_eq!(read.map(|x| x.many), Some(vec![]));
    assert_eq!(
        codes(&reader),
        [
            ("unknown-key", path!["x", "many", 0, "vale"]),
            ("malformed", path!["x", "many", 1, "item"])
        ]
    );
}

#[test]
fn unknown_keys_are_found_in_shapes_that_would_take_them() {
    let text = "[[x]]\nid = 'a'\n'dotted.key' = 1\n";
    let mut reader = TomlReader::new("t", text);
    assert_eq!(reader.tables::<Lenient>("x").len(), 1);
    assert_eq!(
        codes(&reader),
        [("unknown-key", path!["x", 0, "dotted.key"])]
    );
    assert_eq!(marked(reader, text), ["1"]);
}

#[test]
fn one_table_where_several_can_stand_is_told() {
    let mut reader = TomlReader::new("t", "[x]\nid = 'a'\n");
    assert_eq!(reader.tables::<Lenient>("x"), []);
    assert_eq!(codes(&reader), [("not-a-list", path!["x"])]);
}

#[test]
fn a_missing_table_and_an_unknown_root_key_are_told() {
    let mut reader = TomlReader::new("t", "misson = 1\n");
    assert_eq!(reader.table::<Lenient>("mission"), None);
    reader.only(&["mission"]);
    assert_eq!(
        codes(&reader),
        [("missing-table", vec![]), ("unknown-key", path!["misson"])]
    );
}

#[test]
fn syntax_mistakes_are_told_once_with_their_lines() {
    let text = "a = 1\nb = = 2\nc = 3\nd = 4\n\ne = 'x\nf = 6\n";
    let reader = TomlReader::new("t", text);
    assert!(!reader.is_clean());
    let findings = reader.into_findings();
    let lines: Vec<_> = findings.list.iter().map(|f| findings.line(f)).collect();
    assert_eq!(lines, [Some(2), Some(6)]);
}

#[test]
fn an_open_bracket_is_told_once() {
    let reader = TomlReader::new("t", "a = [1,\n\nb = 2\n[c]\nd = 3\n\n[e]\nf = 4\n");
    assert_eq!(reader.into_findings().list.len(), 1);
}

#[test]
fn a_table_of_endless_bad_keys_ends() {
    let text: String = (0..5000).map(|n| format!("k{n} = 1\n")).collect();
    let text = format!("[x]\nid = 'a'\n{text}");
    let mut reader = TomlReader::new("t", &text);
    assert_eq!(reader.table::<Strict>("x"), None);
    assert_eq!(reader.findings.len(), MOST_BAD_KEYS);
    assert!(reader.into_findings().to_string().lines().count() < 3000);
}

#[test]
fn a_value_where_a_table_belongs_is_told() {
    let mut reader = TomlReader::new("t", "[text]\nen = 1\nfr = {}\n");
    assert_eq!(reader.keys(path!["text"]), ["en", "fr"]);
    assert_eq!(reader.keys(path!["text", "de"]), [""; 0]);
    assert_eq!(reader.keys(path!["text", "en"]), [""; 0]);
    assert_eq!(codes(&reader), [("not-a-table", path!["text", "en"])]);
}

#[test]
fn mistakes_of_type_are_told_without_the_words_of_programmers() {
    let text = "[x]\nid = ['a']\nsize = -1\ninner = 1.5\nmany = 'some'\n";
    let mut reader = TomlReader::new("t", text);
    assert_eq!(reader.table::<Strict>("x"), None);
    let findings = reader.into_findings();
    let whats: Vec<&str> = findings.list.iter().map(|f| f.what.as_str()).collect();
    assert_eq!(
        whats,
        [
            "A text is expected here, but this is a list.",
            "A number from 0 to 255 is expected here, but this is the number `-1`.",
            "A table is expected here, but this is the number `1.5`.",
            "A list is expected here, but this is the text \"some\".",
        ]
    );
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_or_its_drawing_panic(text in "[\\[\\]{}='\"a-c.,0-9\n\r\t#é\u{0}\u{202e}]{0,80}") {
        let mut reader = TomlReader::new("t", &text);
        let _: Option<Strict> = reader.optional("a");
        let _ = reader.tables::<Strict>("b");
        reader.only(&[]);
        let _ = reader.into_findings().to_string();
    }
}
