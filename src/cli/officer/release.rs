//! `standeasy officer release`: figures of a closed period, and what may be said of them.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::cli::ask;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::desk::Home;
use crate::desk::officer::Officer as Desk;
use crate::desk::officer::release::{self, Format, Request};
use crate::disclosure;

/// What was shown where `--prove` succeeded.
const PROVED: &str = "\
Proved: the release was made a second time, from other answers, and no byte differs. In those
answers at least three people of every group, and at least one in ten, are not affected, on
any scale or item that is shown. So nobody can show from this release, whatever else they
know of it, that almost everybody in a group is affected: the answers may have been the other
ones, and each person in the group may be one of those who are well.";

#[derive(Debug, Args)]
pub(in crate::cli) struct Release {
    /// The period: a week such as 2026-W47, a month such as 2026-11, or a round's id.
    #[arg(long, value_name = "P")]
    period: String,
    /// The questionnaire's id.
    #[arg(long, value_name = "ID")]
    questionnaire: String,
    /// The folder to write to.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// The files to write.
    #[arg(long, value_delimiter = ',', default_values_t = [Kind::Json, Kind::Csv])]
    format: Vec<Kind>,
    /// The first digits of the kit's fingerprint, where several kits fit.
    #[arg(long, value_name = "HEX")]
    kit: Option<String>,
    /// Make the release a second time from other answers, and show that no byte differs.
    #[arg(long)]
    prove: bool,
    /// One JSON object instead of text.
    #[arg(long)]
    pub(in crate::cli) json: bool,
    /// Read the passphrase from the first line of a file; - is standard input.
    #[arg(long, value_name = "PATH")]
    passphrase_file: Option<PathBuf>,
}

/// A kind of file a release can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// `release.json`, for programs.
    Json,
    /// `release.csv`, for tables.
    Csv,
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Json => "json",
            Self::Csv => "csv",
        })
    }
}

impl From<Kind> for Format {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Json => Self::Json,
            Kind::Csv => Self::Csv,
        }
    }
}

impl Release {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let mut desk = Desk::open(home)?;
        let passphrase = ask::existing(self.passphrase_file.as_ref())?;
        let request = Request {
            questionnaire: &self.questionnaire,
            period: &self.period,
            kit: self.kit.as_deref(),
        };
        let mut unlocked = desk.unlock(&passphrase)?;
        let release = if self.prove {
            unlocked.prove(&request)?
        } else {
            unlocked.release(&request)?
        };
        for unit in release.flooded() {
            output.talk(&format!(
                "Warning: {unit} has more answers than people, so all of its answers are left out. Ask on the spot who used the laptop."
            ));
        }
        let mut formats: Vec<Format> = self.format.iter().map(|kind| (*kind).into()).collect();
        formats.dedup();
        let files = release::write(&release, &self.to, &formats)?;
        self.report(&release, &files, output)?;
        Ok(ExitCode::SUCCESS)
    }

    fn report(
        &self,
        release: &disclosure::Release,
        files: &[PathBuf],
        output: &Output,
    ) -> Result<(), Failure> {
        if output.is_json() {
            return Ok(output.object(&json!({
                "ok": true,
                "rows": release.rows().len(),
                "withheld": release.withheld(),
                "means": release.has_means(),
                "proved": self.prove,
                "ledger": release.entry().number,
                "files": files,
            }))?);
        }
        let names: Vec<String> = files.iter().map(|f| f.display().to_string()).collect();
        let mut text = format!(
            "Released {}, {}: {} rows, entry {} of the ledger\n{}\n{}",
            self.questionnaire,
            self.period,
            release.rows().len(),
            release.entry().number,
            names.join("\n"),
            exactness(release),
        );
        if self.prove {
            text.push('\n');
            text.push_str(PROVED);
        }
        Ok(output.result(&text)?)
    }
}

/// Why rows are missing, and how exact the others are.
fn exactness(release: &disclosure::Release) -> String {
    let policy = release.head().policy;
    let mut text = String::new();
    if !release.withheld().is_empty() {
        text = format!(
            "Without a row of their own: {}. A row needs {} answers or more, and as many or none\nleft beside it; else a unit is counted in the rest of the one above. It says nothing of\nwhat was answered.\n",
            release.withheld().join(" "),
            policy.minimum_group,
        );
    }
    if !release.has_means() {
        text.push_str(
            "There are no means in this release: with them a number of people could be worked out.\n",
        );
    }
    text.push_str(&format!(
        "Counts go in steps of {}: off by at most {} people in each group a row is made of.",
        policy.base,
        policy.base.saturating_sub(1),
    ));
    text
}
