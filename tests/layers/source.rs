//! The sources as text: the files of each room, what they import and what they name.

use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

pub(crate) fn sources() -> Vec<PathBuf> {
    let files = files_below(&root());
    assert!(files.len() > 20, "the sources were not found");
    files
}

pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        let is_test = path.ends_with("tests") || path.ends_with("tests.rs");
        if path.is_dir() && !is_test {
            found.extend(files_below(&path));
        } else if path.extension().is_some_and(|end| end == "rs") && !is_test {
            found.push(path);
        }
    }
    found.sort();
    found
}

pub(crate) fn room_of(file: &Path) -> String {
    let inside = file.strip_prefix(root()).unwrap();
    let first = inside.components().next().unwrap();
    Path::new(first.as_os_str())
        .file_stem()
        .unwrap()
        .to_string_lossy()
        .into_owned()
}

/// The file without comments and without its unit tests.
pub(crate) fn code(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let shipped = text.split("#[cfg(test)]").next().unwrap();
    shipped
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Every `crate::a::b` of a file as `a/b`.
pub(crate) fn imports(text: &str) -> Vec<String> {
    let braced = text
        .match_indices("use crate::{")
        .flat_map(|(at, opening)| {
            let inside = &text[at + opening.len()..];
            let end = inside.find("};").unwrap_or(0);
            split_top(&inside[..end])
        });
    let plain = text.match_indices("crate::").filter_map(|(at, start)| {
        let before = text[..at].chars().next_back();
        let is_macro_path = before == Some('$');
        let rest = &text[at + start.len()..];
        let path: String = rest
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_' || *c == ':')
            .collect();
        (!is_macro_path && !path.is_empty()).then(|| path.replace("::", "/"))
    });
    plain.chain(braced).collect()
}

/// The top-level names of `a::x, b::{c, d}`.
fn split_top(list: &str) -> Vec<String> {
    let mut depth = 0;
    let mut names = vec![String::new()];
    for c in list.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(String::new()),
            c if depth == 0 && !c.is_whitespace() => names.last_mut().unwrap().push(c),
            _ => {}
        }
    }
    names
        .into_iter()
        .filter(|name| !name.is_empty())
        .map(|name| name.trim_end_matches(':').replace("::", "/"))
        .collect()
}

/// Whether a text names a crate or path as a word of its own.
pub(crate) fn names(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

#[test]
fn this_test_would_see_a_wrong_import() {
    assert_eq!(
        imports("use crate::{store, seal::{a, b}};"),
        ["store", "seal"]
    );
    assert_eq!(imports("crate::store::Store::open()"), ["store/Store/open"]);
    assert!(names("use age::x25519;", "age::"));
    assert!(!names("use crate::language::x;", "age::"));
}
