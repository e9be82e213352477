//! `standeasy officer release`: figures of a closed period, and what may be said of them.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::cli::ask;
use crate::cli::face::{Decided, Face, known_language};
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::progress::Progress;
use crate::desk::Home;
use crate::desk::files::set::Written;
use crate::desk::officer::Officer as Desk;
use crate::desk::officer::release::{self, Request};
use crate::finding::text;
use crate::kit::Kit;
use crate::locale::plain as without_marks;
use crate::locale::{Words, number};
use crate::report::{Format, Subject, figure};
use crate::{disclosure, plain, say, tell};

#[derive(Debug, Args)]
pub(in crate::cli) struct Release {
    /// The period: a week such as 2026-W47, a month such as 2026-11, or a round's id.
    #[arg(long, value_name = "P", value_parser = in_latin_digits)]
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
    /// Read the whole release out in sentences, for a screen reader.
    #[arg(long, conflicts_with_all = ["json", "prove"])]
    plain: bool,
    /// The language of reports, and the one to read it out in.
    #[arg(long, value_name = "XX", value_parser = known_language)]
    lang: Option<String>,
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
    /// Metadata and values for DHIS2.
    Dhis2,
    /// FHIR MeasureReports.
    Fhir,
    /// A workbook with charts.
    Xlsx,
    /// `report.<lang>.html` and `commander.<lang>.html`, to print.
    Html,
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Dhis2 => "dhis2",
            Self::Fhir => "fhir",
            Self::Xlsx => "xlsx",
            Self::Html => "html",
        })
    }
}

impl From<Kind> for Format {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Json => Self::Json,
            Kind::Csv => Self::Csv,
            Kind::Dhis2 => Self::Dhis2,
            Kind::Fhir => Self::Fhir,
            Kind::Xlsx => Self::Xlsx,
            Kind::Html => Self::Html,
        }
    }
}

impl Release {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let mut desk = Desk::open(home)?;
        let face = self.face(home)?;
        let passphrase = match &face {
            Some(face) => ask::existing_at(
                self.passphrase_file.as_ref(),
                &(without_marks(&say!(face.words(), "passphrase")) + " "),
            ),
            None => ask::existing(self.passphrase_file.as_ref(), output),
        }?;
        let request = Request {
            questionnaire: &self.questionnaire,
            period: &self.period,
            kit: self.kit.as_deref(),
        };
        let formats: BTreeSet<Format> = self.format.iter().map(|kind| (*kind).into()).collect();
        let words = self.in_lines().decide(home)?.words();
        let is_plain = face.as_ref().is_some_and(|face| face.is_plain);
        let progress = Progress::new(formats.len() + 1, !is_plain && !output.is_json());
        progress.at(&say!(words, "progress-counting"));
        let mut unlocked = desk.unlock(&passphrase)?;
        unlocked.check(&request, &formats)?;
        let release = if self.prove {
            unlocked.prove(&request)?
        } else {
            unlocked.release(&request)?
        };
        let kit = unlocked.kit_of(&release)?;
        let subject = Subject {
            release: &release,
            earlier: &unlocked.earlier(&release)?,
            kit: &kit,
            words: &words,
        };
        let tell = |_| {
            progress.step();
            progress.at(&say!(words, "progress-files"));
        };
        let (files, written) = release::write_telling(&self.to, &subject, &formats, tell)?;
        unlocked.mark_written(&release)?;
        drop(progress);
        if written == Written::Finished {
            output.talk(&without_marks(&say!(words, "set-finished")));
        }
        if let Some(face) = face {
            read_out(&release, &files, &kit, &face)?;
            return Ok(ExitCode::SUCCESS);
        }
        for unit in release.flooded() {
            let unit = unit.as_str();
            output.talk(&tell!(output.words(), "release-flooded", unit = unit));
        }
        self.report(&release, &files, output)?;
        Ok(ExitCode::SUCCESS)
    }

    /// The face that was asked for.
    pub(in crate::cli) fn in_lines(&self) -> Face {
        Face::in_lines(self.lang.clone(), self.plain)
    }

    /// The lines this release is read out in, where it is.
    fn face(&self, home: &Home) -> Result<Option<Decided>, Failure> {
        let face = self.in_lines().decide(home)?;
        Ok((face.is_asked_for && !self.json && !self.prove).then_some(face))
    }

    fn report(
        &self,
        release: &disclosure::Release,
        files: &[PathBuf],
        output: &Output,
    ) -> Result<(), Failure> {
        if output.is_json() {
            return output.object(&json!({
                "ok": true,
                "rows": release.rows().len(),
                "withheld": release.withheld(),
                "withdrawn": release.head().withdrawn,
                "slips": release.head().slips,
                "means": release.has_means(),
                "proved": self.prove,
                "ledger": release.entry().number,
                "files": files.iter().map(|file| text::path_value(file)).collect::<Vec<_>>(),
            }));
        }
        let words = output.words();
        let mut lines = vec![tell!(
            words,
            "release-done",
            questionnaire = self.questionnaire.as_str(),
            period = self.period.as_str(),
            rows = words.ungrouped(release.rows().len()),
            entry = words.ungrouped(release.entry().number)
        )];
        lines.extend(files.iter().map(|file| text::path(file)));
        lines.extend(exactness(release, words));
        // What was shown where it succeeded.
        lines.extend(self.prove.then(|| tell!(words, "release-proved")));
        output.result(&lines.join("\n"))
    }
}

/// A period's label as the files write it, whatever digits it was typed in.
fn in_latin_digits(text: &str) -> Result<String, std::convert::Infallible> {
    Ok(number::latin(text))
}

/// The whole release in sentences: what was written, every figure, how to take it.
fn read_out(
    release: &disclosure::Release,
    files: &[PathBuf],
    kit: &Kit,
    face: &Decided,
) -> Result<(), Failure> {
    let words = face.words();
    let mut lines = plain::read(release, kit, &words);
    lines.extend(plain::explained(release, &words));
    for unit in release.flooded() {
        lines.push(say!(words, "reading-flooded", unit = unit.as_str()));
    }
    lines.push(say!(
        words,
        "reading-entry",
        number = release.entry().number
    ));
    for file in files {
        let file = text::path(file);
        lines.push(say!(words, "reading-file", file = file));
    }
    let mut out = io::stdout().lock();
    plain::print(&lines, &face.for_lines(), &mut out)?;
    Ok(())
}

/// Why rows are missing, and how exact the others are.
fn exactness(release: &disclosure::Release, words: &Words) -> Vec<String> {
    let policy = release.head().policy;
    let mut lines = Vec::new();
    if !release.withheld().is_empty() {
        lines.push(tell!(
            words,
            "release-without",
            units = release.withheld().join(" "),
            n = words.ungrouped(policy.minimum_group)
        ));
    }
    lines.extend(
        release
            .has_lost_means()
            .then(|| tell!(words, "release-no-means")),
    );
    lines.extend(figure::beside(release, words).map(|line| without_marks(&line)));
    lines.push(tell!(
        words,
        "release-steps",
        base = words.ungrouped(policy.base),
        off = words.ungrouped(policy.base.saturating_sub(1))
    ));
    lines
}
