//! Why a command stopped, and the exit code that says so.

use std::io;
use std::process::ExitCode;

use serde_json::json;

use super::misuse::Misuse;
use super::output::Output;
use crate::advice::{self, Advice, pair};
use crate::desk::DeskError;
use crate::disclosure::trend::TrendError;
use crate::finding::Findings;
use crate::locale::{self, Words};
use crate::say;
use crate::trouble::Trouble;

/// A command that did not do what it was asked.
#[derive(Debug)]
pub(super) enum Failure {
    /// The desk could not.
    Desk(DeskError),
    /// The command was used wrongly.
    Usage(Misuse),
    /// The system cannot deny this process what it should not be able to do.
    NotClosed(Vec<&'static str>),
    /// The process that showed the screens was ended from outside.
    #[cfg_attr(
        not(unix),
        expect(dead_code, reason = "there is no such process elsewhere")
    )]
    Killed,
    /// The person interrupted.
    Interrupted,
    /// The reader of our output has gone away.
    Closed,
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Self {
        Self::Desk(error)
    }
}

impl From<Misuse> for Failure {
    fn from(misuse: Misuse) -> Self {
        Self::Usage(misuse)
    }
}

impl From<Findings> for Failure {
    fn from(findings: Findings) -> Self {
        Self::Desk(DeskError::Findings(findings))
    }
}

impl From<io::Error> for Failure {
    fn from(source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            io::ErrorKind::Interrupted => Self::Interrupted,
            _ => Self::Desk(DeskError::Write {
                path: "the terminal".into(),
                source,
            }),
        }
    }
}

impl Failure {
    /// Says what happened and what to do now in the reader's words, and gives the exit code.
    pub(super) fn report(&self, output: &Output) -> ExitCode {
        let words = output.words();
        let (code, what, hint) = match self {
            Self::Desk(error) => (error.code(), error.to_string(), error.hint()),
            Self::Usage(misuse) => ("usage", misuse.to_string(), misuse.hint()),
            Self::NotClosed(open) => (
                "not-closed",
                format!("this system does not close to the check-in: {}", open.join(", ")),
                "Use a laptop with Linux 5.13 or newer, or start it without `--strict`; the first screen then says what is open.".to_owned(),
            ),
            Self::Killed => (
                "killed",
                "the program was ended from outside".to_owned(),
                "Start it again. What was sealed or released is safe; an unfinished check-in was not kept.".to_owned(),
            ),
            Self::Interrupted | Self::Closed => return ExitCode::from(self.exit_code()),
        };
        if output.is_json() {
            let object =
                json!({"ok": false, "error": {"code": code, "message": what, "hint": hint}});
            // If the reader has gone away, the exit code still tells.
            let _ = output.object(&object);
        } else if let Some(advice) = self.advice(words) {
            output.talk(&self.in_words(&advice, words));
        } else if matches!(
            self,
            Self::Desk(DeskError::Findings(_) | DeskError::Forms(_))
        ) {
            output.talk(&format!("{what}\n\nWhat to do now: {hint}"));
        } else {
            output.talk(&format!("Error: {what}.\nWhat to do now: {hint}"));
        }
        ExitCode::from(self.exit_code())
    }

    /// In other languages than English, in which a command line's errors are no sentences.
    fn advice(&self, words: &Words) -> Option<Advice> {
        match self {
            _ if words.language() == "en" => None,
            Self::Desk(error) => Some(advice::of(error, words)),
            Self::Usage(misuse) => Some(misuse.advice(words)),
            Self::Killed => Some(pair!(words, "usage-killed")),
            Self::NotClosed(open) => Some(pair!(words, "usage-not-closed",
                open = left_open(open, words); option = "`--strict`")),
            Self::Interrupted | Self::Closed => None,
        }
    }

    fn in_words(&self, advice: &Advice, words: &Words) -> String {
        let mut lines = vec![say!(words, "error-said", what = advice.what.as_str())];
        if !advice.places.is_empty() {
            if let Self::Desk(DeskError::Findings(findings)) = self
                && !advice::are_said(findings, words)
            {
                lines.push(say!(words, "error-lines"));
            }
            lines.push(format!("\n{}\n", advice.places));
        }
        lines.push(say!(words, "error-now", now = advice.now.as_str()));
        locale::plain(&lines.join("\n"))
    }

    fn exit_code(&self) -> u8 {
        match self {
            Self::Desk(DeskError::Withheld(_) | DeskError::Trend(TrendError::NotAskedFor)) => 3,
            Self::Desk(_) | Self::NotClosed(_) | Self::Killed => 1,
            Self::Usage(_) => 2,
            Self::Interrupted => 130,
            Self::Closed => 0,
        }
    }
}

/// What stays open to the check-in, by name.
pub(super) fn left_open(open: &[&str], words: &Words) -> String {
    let names: Vec<String> = open
        .iter()
        .map(|name| match *name {
            "network" => say!(words, "open-network"),
            "programs" => say!(words, "open-programs"),
            "files" => say!(words, "open-files"),
            "memory" => say!(words, "open-memory"),
            other => other.to_owned(),
        })
        .collect();
    names.join(", ")
}
