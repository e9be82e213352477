//! Why a command stopped, and the exit code that says so.

use std::io;
use std::process::ExitCode;

use serde_json::json;

use super::output::Output;
use crate::desk::DeskError;
use crate::finding::Findings;
use crate::trouble::Trouble;

/// A command that did not do what it was asked.
#[derive(Debug)]
pub(super) enum Failure {
    /// The desk could not.
    Desk(DeskError),
    /// The command was used wrongly.
    Usage { what: String, hint: String },
    /// The system cannot deny this process what it should not be able to do.
    NotClosed(Vec<&'static str>),
    /// The process that showed the check-in was ended from outside.
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
    pub(super) fn usage(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Usage {
            what: what.into(),
            hint: hint.into(),
        }
    }

    /// Says what happened and what to do now, and gives the exit code.
    pub(super) fn report(&self, output: &Output) -> ExitCode {
        let (code, what, hint) = match self {
            Self::Desk(error) => (error.code(), error.to_string(), error.hint()),
            Self::Usage { what, hint } => ("usage", what.clone(), hint.clone()),
            Self::NotClosed(open) => (
                "not-closed",
                format!("this system does not close to the check-in: {}", open.join(", ")),
                "Use a laptop with Linux 6.12 or newer, or start it without `--strict`; the first screen then says what is open.".to_owned(),
            ),
            Self::Killed => (
                "killed",
                "the check-in was ended from outside".to_owned(),
                "Start it again. What was sealed is safe; an unfinished check-in was not kept.".to_owned(),
            ),
            Self::Interrupted => return ExitCode::from(130),
            Self::Closed => return ExitCode::SUCCESS,
        };
        if output.is_json() {
            let object =
                json!({"ok": false, "error": {"code": code, "message": what, "hint": hint}});
            // If the reader has gone away, the exit code still tells.
            let _ = output.object(&object);
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

    fn exit_code(&self) -> u8 {
        match self {
            Self::Desk(DeskError::Withheld(_)) => 3,
            Self::Desk(_) | Self::NotClosed(_) | Self::Killed => 1,
            Self::Usage { .. } => 2,
            Self::Interrupted => 130,
            Self::Closed => 0,
        }
    }
}
