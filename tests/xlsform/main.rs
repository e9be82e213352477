//! XLSForm workbooks: made of texts in `corpus/xlsform`, damaged, oversized, and real ones.
//!
//! A `.form` file is a workbook in plain lines: `[sheet]`, then a row a line, cells parted by
//! `|`. A cell `#1` is a number, `@45000` a date, `!` a failed formula; `\n` and `\u{…}` are
//! written as in Rust. Beside each stands what comes of it: the file that is made, or the
//! findings. `STANDEASY_BLESS=1 cargo test --test xlsform` writes those anew.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::{Path, PathBuf};

use standeasy::finding::Findings;
use standeasy::questionnaire::import::{self, Choices, Import};
use standeasy::questionnaire::{toml, xlsform};

#[path = "../support/damage.rs"]
mod bytes;
mod command;
mod corpus;
mod damage;
mod limits;
#[path = "../support/mod.rs"]
mod support;
mod workbook;

/// Imports a workbook the whole way, as the command does.
fn imported(name: &str, bytes: &[u8]) -> Result<Import, Findings> {
    let form = xlsform::read(name, bytes)?;
    import::import(name, form, &Choices::default())
}

/// The codes of the findings that a workbook is refused with.
#[track_caller]
fn refusal(bytes: &[u8]) -> Vec<&'static str> {
    let findings = imported("form.xlsx", bytes).unwrap_err();
    assert!(findings.stop(), "{findings}");
    assert_plain(&findings.to_string());
    findings.list.iter().map(|finding| finding.code).collect()
}

/// Nothing in a text can move the cursor or turn the line round.
#[track_caller]
fn assert_plain(text: &str) {
    for line in text.lines() {
        let found = standeasy::finding::text::forbidden(line);
        assert_eq!(found, None, "{line:?}");
    }
}

/// The `.form` files of a folder as path and workbook; at least one.
fn forms(folder: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus/xlsform")
        .join(folder);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "form"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths
        .into_iter()
        .map(|path| {
            let workbook = workbook::of(&fs::read_to_string(&path).unwrap()).unwrap();
            (path, workbook)
        })
        .collect()
}

fn name(path: &Path) -> String {
    let stem = path.file_stem().unwrap().to_string_lossy();
    format!("{stem}.xlsx")
}

/// Compares with the text beside a file, or writes it when blessing.
fn compare(path: &Path, said: &str) {
    let beside = path.with_extension("txt");
    if std::env::var_os("STANDEASY_BLESS").is_some() {
        fs::write(&beside, said).unwrap();
        return;
    }
    let expected = fs::read_to_string(&beside).unwrap_or_default();
    assert!(said == expected, "{} is not:\n{said}", beside.display());
}

#[test]
fn good_forms_become_the_files_beside_them() {
    for (path, workbook) in forms("good") {
        let import = imported(&name(&path), &workbook)
            .unwrap_or_else(|findings| panic!("{}\n{findings}", path.display()));
        assert_plain(&import.toml);
        let (again, _) = toml::read("again.toml", &import.toml)
            .unwrap_or_else(|findings| panic!("{}\n{findings}", path.display()));
        assert_eq!(again, import.questionnaire, "{}", path.display());
        compare(&path, &import.toml);
    }
}

#[test]
fn bad_forms_are_refused_with_every_finding() {
    for (path, workbook) in forms("bad") {
        match imported(&name(&path), &workbook) {
            Ok(import) => panic!("{} became\n{}", path.display(), import.toml),
            Err(findings) => {
                let said = format!("{findings}\n");
                assert_plain(&said);
                compare(&path, &said);
            }
        }
    }
}
