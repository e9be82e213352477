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
use crate::locale::Words;
use crate::tell;

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
        let desk = Desk::open_memory(home)?;
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
            let words = output.words();
            let entries = entries.iter().map(entry_line);
            let copies = copies.iter().map(|(file, standing)| {
                format!("{}: {}", text::path(file), told(*standing, words))
            });
            let end = tell!(words, "ledger-whole", n = words.ungrouped(length));
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
fn told(standing: Standing, words: &Words) -> String {
    let number = words.ungrouped(standing.number().unwrap_or_default());
    match standing {
        Standing::InLedger { .. } => tell!(words, "ledger-in", number = number),
        Standing::Changed { .. } => tell!(words, "ledger-changed", number = number),
        Standing::OtherRelease { .. } => tell!(words, "ledger-other-release", number = number),
        Standing::BeyondTheEnd { .. } => tell!(words, "ledger-beyond", number = number),
        Standing::OtherCampaign => tell!(words, "ledger-other-campaign"),
        Standing::NotARelease => tell!(words, "ledger-not-a-release"),
    }
}
