//! Where results and talk go. A reader that has gone away is not an error.

use std::cell::OnceCell;
use std::io::{self, Write};

use serde::Serialize;

use super::failure::Failure;
use crate::finding::text;

/// The two streams, and whether results are one JSON object.
pub(super) struct Output {
    json: bool,
    /// The language a person chose on the way.
    language: OnceCell<String>,
}

impl Output {
    pub(super) fn new(json: bool) -> Self {
        Self {
            json,
            language: OnceCell::new(),
        }
    }

    pub(super) fn is_json(&self) -> bool {
        self.json
    }

    /// Speaks in a language from now on, if there is one and none was chosen before.
    pub(super) fn speak(&self, language: Option<&str>) {
        if let Some(language) = language {
            self.language.get_or_init(|| language.to_owned());
        }
    }

    /// The language a person chose on the way.
    pub(super) fn language(&self) -> Option<&str> {
        self.language.get().map(String::as_str)
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
