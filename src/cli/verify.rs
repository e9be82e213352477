//! `standeasy verify`: whether the stores of this home are whole, and what this system denies a
//! check-in. Nothing is opened or changed.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::failure::Failure;
use super::output::Output;
use crate::desk::laptop::Laptop;
use crate::desk::officer::Officer;
use crate::desk::{DeskError, Home};
use crate::sandbox::{self, Closed};

#[derive(Debug, Args)]
pub(super) struct Verify {
    /// One JSON object instead of text.
    #[arg(long)]
    pub(super) json: bool,
}

/// What was found of one store.
struct Found {
    store: &'static str,
    state: &'static str,
    message: String,
}

impl Verify {
    pub(super) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let found = [laptop(home), officer(home)];
        // The command has read what it needs; it now gives up what a check-in does, and tries.
        let closed = sandbox::close(&[]);
        let is_whole = found.iter().all(|store| store.state != "damaged");
        if output.is_json() {
            let stores: Vec<_> = found
                .iter()
                .map(|f| json!({"store": f.store, "state": f.state, "message": f.message}))
                .collect();
            let sandbox = json!({
                "network": closed.network,
                "programs": closed.programs,
                "files": closed.files,
                "memory": closed.memory,
            });
            output.object(&json!({"ok": is_whole, "stores": stores, "closed": sandbox}))?;
        } else {
            let mut lines: Vec<String> = found
                .iter()
                .map(|f| format!("{:<8} {:<8} {}", f.store, f.state, f.message))
                .collect();
            lines.push(format!("{:<8} {}", "check-in", denied(closed)));
            output.result(&lines.join("\n"))?;
        }
        Ok(ExitCode::from(u8::from(!is_whole)))
    }
}

/// What the system denies a check-in, and what it does not.
fn denied(closed: Closed) -> String {
    let open = closed.open();
    if open.is_empty() {
        return "closed   network, programs, files and memory are closed by the system".to_owned();
    }
    format!(
        "open     not closed by the system: {}; see `checkin --strict`",
        open.join(", ")
    )
}

fn laptop(home: &Home) -> Found {
    let (state, message) = match Laptop::open(home) {
        Ok(laptop) => match laptop.damaged_records() {
            0 => ("whole", "kit and every sealed record".to_owned()),
            damaged => (
                "damaged",
                format!("{damaged} sealed records do not have their checksum"),
            ),
        },
        Err(DeskError::NotInstalled) => ("absent", "this laptop is not set up".to_owned()),
        Err(error) => ("damaged", error.to_string()),
    };
    Found {
        store: "laptop",
        state,
        message,
    }
}

fn officer(home: &Home) -> Found {
    let opened = Officer::open(home).and_then(|desk| {
        let ledger = desk.ledger()?;
        desk.kits()?;
        Ok(ledger.entries().len())
    });
    let (state, message) = match opened {
        Ok(releases) => (
            "whole",
            format!("kits, archive and a chain of {releases} releases"),
        ),
        Err(DeskError::NoIdentity) => ("absent", "there is no officer's desk here".to_owned()),
        Err(error) => ("damaged", error.to_string()),
    };
    Found {
        store: "officer",
        state,
        message,
    }
}
