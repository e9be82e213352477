//! What must hold of every reader, whatever bytes it is given: a law for each kind of file.
//!
//! `tests/laws` holds them on the seeds with each `cargo test`; `fuzz/run` holds them on inputs
//! without end. A law calls the reader that the program calls, and then asks more than that it
//! came back: what was read writes the same bytes, a finding has its place, and no text that is
//! told can drive a terminal.

use std::cell::RefCell;

use standeasy::advice;
use standeasy::desk::DeskError;
use standeasy::finding::Findings;
use standeasy::finding::text::forbidden;
use standeasy::locale::{self, Words};
use standeasy::trouble::Trouble;

mod carried;
mod foreign;
pub mod forms;
mod told;
mod words;
#[path = "../../xlsform/workbook.rs"]
pub mod workbook;
mod written;

/// What must hold of any bytes.
pub type Law = fn(&[u8]);

/// Every law by the name of its kind of file.
pub const ALL: [(&str, Law); 15] = [
    ("bundle", carried::bundle),
    ("record", carried::record),
    ("receipt", carried::receipt),
    ("laptop", carried::laptop),
    ("kit", written::kit),
    ("mission", written::mission),
    ("questionnaire", written::questionnaire),
    ("settings", written::settings),
    ("recipient", written::recipient),
    ("fhir", foreign::fhir),
    ("xlsform", foreign::form),
    ("workbook", foreign::workbook),
    ("csv", forms::forms),
    ("release", told::release),
    ("text", words::text),
];

/// The law of a kind of file.
pub fn law(name: &str) -> Law {
    let found = ALL.iter().find(|(known, _)| *known == name);
    found.map_or(|_| unreachable!("there is no such law"), |(_, law)| *law)
}

/// A text of several lines that can drive no terminal.
#[track_caller]
fn assert_fit(text: &str) {
    let found = text.lines().find_map(forbidden);
    assert_eq!(found, None, "{text:?}");
}

/// An error tells what happened and what to do now, in texts that can be shown.
#[track_caller]
fn assert_told(error: &dyn Trouble) {
    let told = [error.to_string(), error.hint()];
    told.iter().for_each(|text| assert_fit(text));
    assert!(told.iter().all(|text| !text.trim().is_empty()), "{told:?}");
}

/// The same in the words of some language, as a command and a screen say it.
#[track_caller]
fn assert_advised(error: &DeskError, number: usize) {
    assert_told(error);
    in_some_words(number, |words| {
        let advice = advice::of(error, words);
        for text in [&advice.what, &advice.now, &advice.places] {
            assert_fit(&locale::plain(text));
        }
    });
}

/// Findings say what is wrong in words that can be shown, and where it stands: inside the text,
/// if they have a place in it at all.
#[track_caller]
fn assert_found(findings: &Findings, text: Option<&str>) {
    for finding in &findings.list {
        assert!(!finding.what.is_empty() && !finding.hint.is_empty());
        assert_fit(&finding.what);
        assert_fit(&finding.hint);
        if let (Some(span), Some(text)) = (&finding.span, text) {
            assert!(text.get(span.clone()).is_some(), "{finding:?}");
            assert!(findings.line(finding).is_some(), "{finding:?}");
        }
    }
    assert_fit(&findings.to_string());
    in_some_words(findings.list.len(), |words| {
        assert_fit(&advice::drawn(findings, words));
    });
}

/// Runs with the words of one of the languages; which one hangs on a number.
fn in_some_words(number: usize, run: impl FnOnce(&Words)) {
    const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];
    thread_local! {
        static WORDS: RefCell<Vec<Words>> = RefCell::new(LANGUAGES.map(Words::new).into());
    }
    WORDS.with_borrow(|words| words.get(number % LANGUAGES.len()).map(run));
}

/// The bytes as the readers of texts get them: what is no text is refused before.
fn text_of(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}
