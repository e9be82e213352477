//! Where results and talk go. A reader that has gone away is not an error.

use std::cell::OnceCell;
use std::io::{self, Write};

use serde::Serialize;

use super::failure::Failure;
use crate::advice;
use crate::finding::Findings;
use crate::finding::text;
use crate::locale::Words;

/// The two streams, and whether results are one JSON object.
pub(super) struct Output {
    json: bool,
    words: Words,
    /// The words of a language that a person chose on the way.
    chosen: OnceCell<Words>,
}

impl Output {
    pub(super) fn new(json: bool, words: Words) -> Self {
        Self {
            json,
            words,
            chosen: OnceCell::new(),
        }
    }

    pub(super) fn is_json(&self) -> bool {
        self.json
    }

    /// The words that commands speak in. What is one JSON object for programs is in English.
    pub(super) fn words(&self) -> &Words {
        self.chosen.get().unwrap_or(&self.words)
    }

    /// Speaks in a language from now on, unless one was chosen before.
    pub(super) fn speak(&self, language: &str) {
        self.chosen.get_or_init(|| self.words.in_language(language));
    }

    /// A result: plain text for people. What may not be shown is written as numbers.
    pub(super) fn result(&self, text: &str) -> Result<(), Failure> {
        write(&text::shown_lines(text))
    }

    /// A result: JSON for programs. What may not be shown is written as JSON writes numbers.
    pub(super) fn object(&self, value: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value).map_err(io::Error::from)?;
        write(&text::shown_json(&text))
    }

    /// Talk: what the author of a file should know of it.
    pub(super) fn warn(&self, warnings: &[Findings]) {
        let drawn = warnings
            .iter()
            .map(|found| advice::drawn(found, self.words()));
        self.talk(&drawn.collect::<String>());
    }

    /// Talk: progress, warnings, advice. What may not be shown is written as numbers.
    pub(super) fn talk(&self, text: &str) {
        if !text.is_empty() {
            // Talk that cannot be heard is no reason to stop.
            let _ = writeln!(io::stderr(), "{}", text::shown_lines(text));
        }
    }
}

fn write(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        stdout.write_all(b"\n")?;
    }
    Ok(stdout.flush()?)
}
