//! `standeasy officer slice`: a part of a release for a subordinate officer, and its check.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use crate::cli::ask;
use crate::cli::failure::Failure;
use crate::cli::misuse::Misuse;
use crate::cli::output::Output;
use crate::desk::Home;
use crate::desk::officer::Officer as Desk;
use crate::desk::officer::release::Request;
use crate::desk::officer::slice;
use crate::disclosure::RowKind;
use crate::disclosure::slice::{Covered, CoveredRow, Slice as Part};
use crate::finding::text;

#[derive(Debug, Args)]
pub(in crate::cli) struct Slice {
    /// The period of the release.
    #[arg(long, value_name = "P", required_unless_present = "check")]
    period: Option<String>,
    /// The questionnaire's id.
    #[arg(long, value_name = "ID", required_unless_present = "check")]
    questionnaire: Option<String>,
    /// The unit whose rows, and those of the units below it, the slice shows.
    #[arg(long, value_name = "U", required_unless_present = "check")]
    unit: Option<String>,
    /// The file to write.
    #[arg(long, value_name = "FILE", required_unless_present = "check")]
    to: Option<PathBuf>,
    /// Check a slice that you were given; needs no identity and no ledger.
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with_all = ["period", "questionnaire", "unit", "to", "kit", "passphrase_file"]
    )]
    check: Option<PathBuf>,
    /// The first digits of the kit's fingerprint, where several kits fit.
    #[arg(long, value_name = "HEX")]
    kit: Option<String>,
    /// One JSON object instead of text.
    #[arg(long)]
    pub(in crate::cli) json: bool,
    /// Read the passphrase from the first line of a file; - is standard input.
    #[arg(long, value_name = "PATH")]
    passphrase_file: Option<PathBuf>,
}

impl Slice {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        if let Some(file) = &self.check {
            return check(file, output);
        }
        let (Some(period), Some(questionnaire), Some(unit), Some(to)) =
            (&self.period, &self.questionnaire, &self.unit, &self.to)
        else {
            return Err(Misuse::SliceOfWhat.into());
        };
        let mut desk = Desk::open(home)?;
        let passphrase = ask::existing(self.passphrase_file.as_ref())?;
        let request = Request {
            questionnaire,
            period,
            kit: self.kit.as_deref(),
        };
        let part = desk.unlock(&passphrase)?.slice(&request, unit)?;
        slice::write(&part, to)?;
        tell(&part, to, output)
    }
}

fn check(file: &Path, output: &Output) -> Result<ExitCode, Failure> {
    let part = slice::read(file)?;
    tell(&part, file, output)
}

/// What a slice shows, of which entry, and what its check cannot tell.
fn tell(part: &Part, file: &Path, output: &Output) -> Result<ExitCode, Failure> {
    let covered = part.covered().map_err(crate::desk::DeskError::from)?;
    let entry = part.entry();
    if output.is_json() {
        output.object(&json!({
            "ok": true,
            "file": text::path_value(file),
            "practice": covered.practice,
            "mission": covered.mission,
            "kit": entry.campaign,
            "questionnaire": {"id": entry.questionnaire, "version": entry.version},
            "period": entry.period,
            "rows": covered.rows.iter().map(row_object).collect::<Vec<_>>(),
            "left_out": covered.left_out,
            "ledger": {"entry": entry.number, "previous": entry.previous, "digest": entry.digest},
        }))?;
    } else {
        output.result(&text(part, &covered, file))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn row_object(row: &CoveredRow) -> serde_json::Value {
    json!({"unit": row.unit, "kind": row.kind, "of": row.of, "n": row.n})
}

fn text(part: &Part, covered: &Covered, file: &Path) -> String {
    let entry = part.entry();
    let practice = if covered.practice {
        "PRACTICE, invented data. "
    } else {
        ""
    };
    let rows: Vec<String> = covered.rows.iter().map(row_line).collect();
    format!(
        "{practice}{}: every line belongs to its entry.
Mission  {}, {} {}, {}
{}
{} lines of the release are left out.
Entry    {}
Digest   {}
Compare number and digest with the last line of release.json at the desk that
released, or with its ledger: this check cannot tell who wrote the file.",
        text::path(file),
        covered.mission,
        entry.questionnaire,
        entry.version,
        entry.period,
        rows.join("\n"),
        covered.left_out,
        entry.number,
        entry.digest,
    )
}

/// A row with its shares: `A1, about 15: total beyond 60: 40 %, beyond 40: 20 %`.
fn row_line(row: &CoveredRow) -> String {
    let name = match row.kind {
        RowKind::Unit => row.unit.clone(),
        RowKind::Rest => format!("rest of {} ({})", row.unit, row.of.join(" ")),
    };
    let shares = row
        .cuts
        .iter()
        .map(|cut| format!("{} {}: {:.0} %", cut.scale, cut.cut, 100.0 * cut.share));
    let shares: Vec<String> = shares.collect();
    format!("  {name}, about {}: {}", row.n, shares.join(", "))
}
