//! `standeasy officer slice`: a part of a release for a subordinate officer, and its check.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use crate::cli::ask;
use crate::cli::columns::{left, widest};
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
use crate::locale::Words;
use crate::tell;

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
        let passphrase = ask::existing(self.passphrase_file.as_ref(), output)?;
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
        output.result(&text(part, &covered, file, output.words()))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn row_object(row: &CoveredRow) -> serde_json::Value {
    json!({"unit": row.unit, "kind": row.kind, "of": row.of, "n": row.n})
}

fn text(part: &Part, covered: &Covered, file: &Path, words: &Words) -> String {
    let entry = part.entry();
    let file = text::path(file);
    let mut first = tell!(words, "slice-true", file = file);
    if covered.practice {
        first = tell!(words, "invented-data") + " " + &first;
    }
    let labels = [
        tell!(words, "label-mission"),
        tell!(words, "label-entry"),
        tell!(words, "label-digest"),
    ];
    let width = widest(labels.iter().map(String::as_str)) + 2;
    let [mission, number, digest] = labels.map(|label| left(&label, width));
    let mut lines = vec![
        first,
        format!(
            "{mission}{}, {} {}, {}",
            covered.mission, entry.questionnaire, entry.version, entry.period
        ),
    ];
    lines.extend(covered.rows.iter().map(|row| row_line(row, words)));
    let left_out = words.ungrouped(covered.left_out);
    lines.extend([
        tell!(words, "slice-left-out", n = left_out),
        number + &words.ungrouped(entry.number),
        format!("{digest}{}", entry.digest),
        tell!(words, "slice-compare"),
    ]);
    lines.join("\n")
}

/// A row with its shares: `A1, about 15: total beyond 60: 40 %, beyond 40: 20 %`.
fn row_line(row: &CoveredRow, words: &Words) -> String {
    let rest = || tell!(words, "release-rest", unit = row.unit.as_str());
    let name = match row.kind {
        RowKind::Unit => row.unit.clone(),
        RowKind::Rest => format!("{} ({})", rest(), row.of.join(" ")),
    };
    let shares = row.cuts.iter().map(|cut| {
        let share = super::percent(cut.share, words);
        format!("{} {}: {share}", cut.scale, cut.cut)
    });
    let shares = shares.collect::<Vec<_>>().join(", ");
    let n = words.ungrouped(row.n);
    let row = tell!(words, "slice-row", name = name, n = n, shares = shares);
    format!("  {row}")
}
