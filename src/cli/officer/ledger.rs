//! `standeasy officer ledger`: the memory of all releases, and copies held against it.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::desk::Home;
use crate::desk::officer::Officer as Desk;
use crate::disclosure::ledger::{Entry, Standing};
use crate::finding::text;

#[derive(Debug, Args)]
pub(in crate::cli) struct Ledger {
    /// Only verify: the chain, and that each release of this desk is in it.
    #[arg(long)]
    verify: bool,
    /// Tell of each release.json or slice whether it is of this ledger.
    #[arg(long, value_name = "FILE", num_args = 1.., requires = "verify")]
    against: Vec<PathBuf>,
    /// One JSON object instead of text.
    #[arg(long)]
    pub(in crate::cli) json: bool,
}

impl Ledger {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let desk = Desk::open(home)?;
        let ledger = desk.ledger()?;
        let mut copies = Vec::new();
        for file in &self.against {
            copies.push((file, desk.standing(file)?));
        }
        let are_ours = copies
            .iter()
            .all(|(_, standing)| matches!(standing, Standing::InLedger { .. }));
        let entries = if self.verify { &[] } else { ledger.entries() };
        let length = ledger.entries().len();
        if output.is_json() {
            let copies = copies.iter().map(|(file, standing)| {
                json!({"file": text::path_value(file), "standing": standing.name(), "entry": standing.number()})
            });
            output.object(&json!({
                "ok": are_ours,
                "verified": true,
                "length": length,
                "entries": entries,
                "against": copies.collect::<Vec<_>>(),
            }))?;
        } else {
            let entries = entries.iter().map(entry_line);
            let copies = copies
                .iter()
                .map(|(file, standing)| format!("{}: {}", text::path(file), told(*standing)));
            let end = format!("The chain of {length} releases is whole.");
            let lines: Vec<String> = entries.chain(copies).chain([end]).collect();
            output.result(&lines.join("\n"))?;
        }
        Ok(ExitCode::from(u8::from(!are_ours)))
    }
}

fn entry_line(entry: &Entry) -> String {
    format!(
        "{:>4}  {}  {}  {}",
        entry.number, entry.period, entry.questionnaire, entry.digest
    )
}

/// How a copy stands to the ledger, and what to do about it.
fn told(standing: Standing) -> String {
    match standing {
        Standing::InLedger { number } => format!("entry {number} of this ledger"),
        Standing::Changed { number } => format!(
            "changed. It names entry {number}, and its bytes are not those that were released.\n  What to do now: do not use its figures; make the release again."
        ),
        Standing::OtherRelease { number } => format!(
            "another release. Entry {number} of this ledger is not the one it names.\n  What to do now: a copy of this desk has released on its own, or this desk was\n  restored from an old copy. Stop releasing on one of the two, and publish nothing\n  more of the other: reports of both together can be subtracted from each other."
        ),
        Standing::BeyondTheEnd { number } => format!(
            "later than this ledger, which ends before entry {number}.\n  What to do now: this desk was restored from an old copy, or a copy of it has\n  released. Restore the newest backup before you release anything here."
        ),
        Standing::OtherCampaign => {
            "of another campaign: this ledger has no entry of its kit.".to_owned()
        }
        Standing::NotARelease => {
            "neither a release.json nor a slice that is whole.\n  What to do now: check that this is the right file, or make it again.".to_owned()
        }
    }
}
