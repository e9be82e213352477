//! `standeasy officer trend`: change over the releases of a questionnaire (rule D14).

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};

use crate::cli::ask;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::desk::Home;
use crate::desk::officer::Officer as Desk;
use crate::desk::officer::trend::Trend as Found;
use crate::disclosure::Release;
use crate::disclosure::trend::{Change, Line};

mod text;

#[derive(Debug, Args)]
pub(in crate::cli) struct Trend {
    /// The questionnaire's id.
    #[arg(long, value_name = "ID")]
    questionnaire: String,
    /// The first digits of the kit's fingerprint, where releases of several fit.
    #[arg(long, value_name = "HEX")]
    kit: Option<String>,
    /// One JSON object instead of text.
    #[arg(long)]
    pub(in crate::cli) json: bool,
    /// Read the passphrase from the first line of a file; - is standard input.
    #[arg(long, value_name = "PATH")]
    passphrase_file: Option<PathBuf>,
}

impl Trend {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let mut desk = Desk::open(home)?;
        let passphrase = ask::existing(self.passphrase_file.as_ref(), output)?;
        let mut unlocked = desk.unlock(&passphrase)?;
        let found = unlocked.trend(&self.questionnaire, self.kit.as_deref())?;
        if output.is_json() {
            output.object(&object(&found))?;
        } else {
            output.result(&text::text(&found, output.words()))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn object(found: &Found) -> Value {
    let head = found.releases.last().map(Release::head);
    let releases = found.releases.iter();
    json!({
        "ok": true,
        "schema": "standeasy.trend/1",
        "practice": head.map(|head| head.practice),
        "mission": head.map(|head| &head.mission),
        "kit": head.map(|head| &head.kit),
        "questionnaire": head.map(|head| json!({"id": head.questionnaire, "version": head.version})),
        "releases": releases.map(release_object).collect::<Vec<_>>(),
        "lines": found.lines.iter().map(line_object).collect::<Vec<_>>(),
    })
}

fn release_object(release: &Release) -> Value {
    let entry = release.entry();
    json!({"period": entry.period, "entry": entry.number, "digest": entry.digest})
}

fn line_object(line: &Line) -> Value {
    let points = (0..).zip(&line.points);
    let points = points.map(|(at, point): (usize, _)| {
        let point = point.as_ref()?;
        let before = at
            .checked_sub(1)
            .and_then(|at| line.points.get(at)?.as_ref());
        Some(json!({
            "count": point.count,
            "n": point.n,
            "share": four_decimals(point.share()),
            "groups": point.groups,
            "change": line.change(at).map(name),
            "clear_from": before.map(|before| four_decimals(point.clear_from(before))),
        }))
    });
    json!({
        "unit": line.unit,
        "kind": line.kind,
        "of": line.of,
        "scale": line.scale,
        "cut": line.cut,
        "points": points.collect::<Vec<_>>(),
    })
}

fn four_decimals(number: f64) -> f64 {
    (10_000.0 * number).round() / 10_000.0
}

fn name(change: Change) -> &'static str {
    match change {
        Change::More => "more",
        Change::Fewer => "fewer",
        Change::NotClear => "not-clear",
    }
}
