//! `standeasy verify`: whether the stores of this home are whole, and what this system denies a
//! check-in. Nothing is opened or changed.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::failure::Failure;
use super::output::Output;
use crate::desk::Home;
use crate::desk::verify::{self, State, Verdict};
use crate::sandbox::{self, Closed, Swap};

#[derive(Debug, Args)]
pub(super) struct Verify {
    /// One JSON object instead of text.
    #[arg(long)]
    pub(super) json: bool,
}

impl Verify {
    pub(super) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let verdicts = verify::verify(home);
        let swap = sandbox::swap();
        // The command has read what it needs; it now gives up what a check-in does, and tries.
        let closed = sandbox::close(&[]);
        let is_good = verdicts.iter().all(Verdict::is_good);
        if output.is_json() {
            let sandbox = json!({
                "network": closed.network,
                "programs": closed.programs,
                "files": closed.files,
                "memory": closed.memory,
            });
            let swap = name_of(swap);
            let told = json!({"ok": is_good, "stores": verdicts, "closed": sandbox, "swap": swap});
            output.object(&told)?;
        } else {
            let mut lines: Vec<String> = verdicts.iter().flat_map(lines).collect();
            lines.push(format!("{:<8} {}", "check-in", denied(closed)));
            lines.push(line("swap", name_of(swap), in_a_sentence(swap)));
            output.result(&lines.join("\n"))?;
        }
        Ok(ExitCode::from(u8::from(!is_good)))
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

fn name_of(swap: Swap) -> &'static str {
    match swap {
        Swap::None => "none",
        Swap::Encrypted => "covered",
        Swap::Open => "open",
    }
}

fn in_a_sentence(swap: Swap) -> &'static str {
    match swap {
        Swap::None => "memory is not written to a disk",
        Swap::Encrypted => "memory is written to an encrypted disk only",
        Swap::Open => {
            "parts of memory may be written to the disk unencrypted; turn swap off or encrypt it"
        }
    }
}

/// The verdict in one line, and a line for each thing somebody should see to.
fn lines(verdict: &Verdict) -> Vec<String> {
    let mut lines = vec![line(
        verdict.store,
        in_words(verdict.state),
        &verdict.message,
    )];
    if let Some(to_do) = to_do(verdict) {
        lines.push(line("", "", to_do));
    }
    if verdict.has_room == Some(false) {
        lines.push(line(
            "",
            "",
            "there is no room on this disk for another save",
        ));
    }
    let kept = verdict.kept.iter();
    lines.extend(kept.map(|name| line("", "", &format!("a rescue kept damaged files in {name}"))));
    lines
}

fn line(store: &str, state: &str, text: &str) -> String {
    format!("{store:<8} {state:<8} {text}")
}

fn in_words(state: State) -> &'static str {
    match state {
        State::Whole => "whole",
        State::OneCopy => "one copy",
        State::Damaged => "damaged",
        State::Unread => "unread",
        State::Absent => "absent",
    }
}

fn to_do(verdict: &Verdict) -> Option<&'static str> {
    match verdict.state {
        State::OneCopy => {
            Some("the next start writes the other copy anew; the disk may be failing")
        }
        State::Damaged if verdict.store == "laptop" => {
            Some("copy the whole folder to another disk, then: standeasy laptop rescue")
        }
        State::Damaged => Some("restore the officer's folder from its backup"),
        State::Whole | State::Unread | State::Absent => None,
    }
}
