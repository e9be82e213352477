//! `standeasy questionnaire`: what is asked.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;

use super::columns::{left, right};
use super::face::Face;
use super::failure::Failure;
use super::misuse::Misuse;
use super::output::Output;
use super::typed::{Typed, stop_flag};
use crate::desk::Home;
use crate::desk::foreign::{import_questionnaire, shipped_or_file, write_new};
use crate::desk::officer::{read_questionnaire, shipped};
use crate::desk::post::Post;
use crate::desk::preview::Preview;
use crate::finding::text;
use crate::locale::Words;
use crate::questionnaire as room;
use crate::questionnaire::import::{
    Choices, Import,
    report::{Note, Report},
};
use crate::questionnaire::{describe, fhir, published};
use crate::{plain, tell, tui};

#[derive(Debug, Subcommand)]
pub(super) enum Questionnaire {
    /// The questionnaires that ship with this program.
    #[command(after_help = "Example: standeasy questionnaire list")]
    List {
        /// One JSON list instead of text.
        #[arg(long)]
        json: bool,
    },
    /// One shipped questionnaire, or the facts that are known about a published instrument.
    #[command(after_help = "Example: standeasy questionnaire show pulse-6 --json")]
    Show {
        /// Its id, or the short name of an instrument such as PHQ-9.
        id: String,
        /// One JSON object instead of text.
        #[arg(long)]
        json: bool,
    },
    /// Check a questionnaire file; everything wrong is told at once.
    #[command(after_help = "Example: standeasy questionnaire check mine.toml")]
    Check {
        /// The file.
        file: PathBuf,
        /// One JSON object instead of text.
        #[arg(long)]
        json: bool,
    },
    /// Try a questionnaire file out in the real check-in; nothing is kept.
    #[command(after_help = "Example: standeasy questionnaire preview mine.toml --lang fr")]
    Preview {
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        face: Face,
        /// Print it with notes on its scoring instead.
        #[arg(long, conflicts_with = "plain")]
        print: bool,
    },
    /// Import a questionnaire of another program: FHIR (R4, STU3, R5).
    #[command(
        after_help = "Example: standeasy questionnaire import phq9.json --to phq.toml\n\nQuestions about danger to oneself are left out, unless --as names the instrument they belong to."
    )]
    Import {
        /// The file: a FHIR Questionnaire, or a Bundle that holds one.
        file: PathBuf,
        /// The questionnaire file to write; it must not be there yet.
        #[arg(long, value_name = "FILE.toml")]
        to: PathBuf,
        /// Take it for this instrument, such as PHQ-9, with all of its questions.
        #[arg(long = "as", value_name = "INSTRUMENT")]
        instrument: Option<String>,
        /// Leave out this question; can be given several times.
        #[arg(long, value_name = "ID")]
        drop_item: Vec<String>,
        /// Which questionnaire of a Bundle: its number, id, url or title.
        #[arg(long, value_name = "WHICH")]
        choose: Option<String>,
        /// One JSON object instead of text.
        #[arg(long)]
        json: bool,
    },
    /// Export a questionnaire as FHIR R4, for other programs to read.
    #[command(after_help = "Example: standeasy questionnaire export pulse-6 --to pulse-6.json")]
    Export {
        /// The id of a shipped questionnaire, or a questionnaire file.
        questionnaire: PathBuf,
        /// The FHIR file to write; it must not be there yet.
        #[arg(long, value_name = "FILE.json")]
        to: PathBuf,
        /// One JSON object instead of text.
        #[arg(long)]
        json: bool,
    },
    /// The JSON Schema of the questionnaire format.
    #[command(after_help = "Example: standeasy questionnaire schema > questionnaire.schema.json")]
    Schema,
}

impl Questionnaire {
    pub(super) fn json(&self) -> bool {
        match self {
            Self::List { json }
            | Self::Show { json, .. }
            | Self::Check { json, .. }
            | Self::Import { json, .. }
            | Self::Export { json, .. } => *json,
            Self::Preview { .. } | Self::Schema => false,
        }
    }

    pub(super) fn face(&self) -> Face {
        match self {
            Self::Preview { face, .. } => face.clone(),
            Self::List { .. }
            | Self::Show { .. }
            | Self::Check { .. }
            | Self::Import { .. }
            | Self::Export { .. }
            | Self::Schema => Face::default(),
        }
    }

    pub(super) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        match self {
            Self::List { .. } => list(output)?,
            Self::Show { id, .. } => show(id, output)?,
            Self::Check { file, .. } => check(file, output)?,
            Self::Preview { file, face, print } => {
                let (questionnaire, warnings) = read_questionnaire(file)?;
                output.warn(&[warnings]);
                let lang = face.language();
                spoken(&questionnaire, lang)?;
                if *print {
                    let lang = lang.unwrap_or("en");
                    output.result(&describe::preview(&questionnaire, lang))?;
                } else {
                    return try_out(questionnaire, face, home);
                }
            }
            Self::Import {
                file,
                to,
                instrument,
                drop_item,
                choose,
                ..
            } => {
                let choices = Choices {
                    instrument: instrument.clone(),
                    drop_items: drop_item.clone(),
                };
                let import = import_questionnaire(file, choose.as_deref(), &choices)?;
                write_new(to, &import.toml)?;
                imported(&import, to, output)?;
            }
            Self::Export {
                questionnaire, to, ..
            } => export(questionnaire, to, output)?,
            Self::Schema => output.result(describe::schema())?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Refuses a language that the file has no texts in.
fn spoken(questionnaire: &room::Questionnaire, lang: Option<&str>) -> Result<(), Failure> {
    let known = questionnaire.languages();
    match lang {
        Some(lang) if !known.contains(&lang) => Err(Misuse::NoTexts {
            language: lang.to_owned(),
            known: known.join(", "),
        }
        .into()),
        _ => Ok(()),
    }
}

fn try_out(
    questionnaire: room::Questionnaire,
    face: &Face,
    home: &Home,
) -> Result<ExitCode, Failure> {
    let mut preview = Preview::new(questionnaire)?;
    let mut face = face.decide(home)?;
    if !face.is_plain {
        match tui::preview(&mut preview, face.for_practice())? {
            tui::Leave::Quit => return Ok(ExitCode::SUCCESS),
            tui::Leave::Interrupted => return Ok(ExitCode::from(130)),
            tui::Leave::Plain(language) => face = face.in_lines(language),
        }
    }
    let (mut input, mut out) = (Typed::begin(stop_flag()?), io::stdout().lock());
    plain::preview(preview.kit(), &face.for_lines(), &mut input, &mut out)?;
    if input.is_stopped() {
        return Err(Failure::Interrupted);
    }
    Ok(ExitCode::SUCCESS)
}

fn list(output: &Output) -> Result<(), Failure> {
    let shipped: Vec<_> = room::library::ids()
        .into_iter()
        .filter_map(room::library::find)
        .collect();
    if output.is_json() {
        let heads: Vec<_> = shipped.iter().map(describe::head).collect();
        return output.object(&heads);
    }
    let words = output.words();
    let lines: Vec<String> = shipped
        .iter()
        .map(|questionnaire| {
            let n = right(&words.ungrouped(questionnaire.items().len()), 3);
            format!(
                "{:<12} {:<8} {}  {} {}",
                questionnaire.id(),
                questionnaire.version(),
                tell!(words, "questionnaire-items", n = n),
                left(questionnaire.title(words.language()), 30),
                questionnaire.languages().join(" "),
            )
        })
        .collect();
    output.result(&lines.join("\n"))
}

fn show(id: &str, output: &Output) -> Result<(), Failure> {
    // A shipped questionnaire goes before an instrument of the same name.
    let questionnaire = match (shipped(id), published::find(id)) {
        (Ok(questionnaire), _) => questionnaire,
        (Err(_), Some(instrument)) if output.is_json() => {
            return output.object(&json!({
                "instrument": instrument.key,
                "title": instrument.title,
                "scored": instrument.scoring.is_some(),
                "facts": instrument.facts,
            }));
        }
        (Err(_), Some(instrument)) => return output.result(&instrument.describe()),
        (Err(error), None) => return Err(error.into()),
    };
    if output.is_json() {
        output.object(&describe::head(&questionnaire))
    } else {
        output.result(&describe::preview(&questionnaire, "en"))
    }
}

/// Prints what was recognised, changed and dropped.
fn imported(import: &Import, to: &Path, output: &Output) -> Result<(), Failure> {
    if output.is_json() {
        return output.object(&import.json());
    }
    let report = &import.report;
    let questionnaire = &import.questionnaire;
    let words = output.words();
    let file = text::path(to);
    let command = format!("standeasy questionnaire preview {file}");
    let mut lines = vec![tell!(
        words,
        "import-holds",
        file = file,
        id = questionnaire.id(),
        version = questionnaire.version(),
        items = words.ungrouped(questionnaire.items().len()),
        scales = words.ungrouped(questionnaire.scales().len()),
        languages = questionnaire.languages().join(" ")
    )];
    lines.push(recognised(report, words));
    let note = |note: &Note| format!("  {}: {}", note.id, note.reason);
    let warning = |warning: &String| format!("  {warning}");
    section(
        tell!(words, "import-left-out"),
        report.dropped.iter().map(note),
        &mut lines,
    );
    section(
        tell!(words, "import-changed"),
        report.changed.iter().map(note),
        &mut lines,
    );
    section(
        tell!(words, "import-look"),
        report.warnings.iter().map(warning),
        &mut lines,
    );
    if report.format.is_some() {
        lines.push(tell!(words, "import-kept"));
    }
    lines.push(tell!(words, "import-read", command = command));
    output.result(&lines.join("\n"))
}

/// Which published instrument it was taken for.
fn recognised(report: &Report, words: &Words) -> String {
    match (&report.recognised, &report.scored_as) {
        (Some(found), Some(scored)) => {
            tell!(
                words,
                "import-scored",
                found = found.as_str(),
                scored = scored.as_str()
            )
        }
        (Some(found), None) => tell!(words, "import-recognised", found = found.as_str()),
        (None, _) if report.format.is_none() => tell!(words, "import-own"),
        (None, _) => tell!(words, "import-none"),
    }
}

fn section(title: String, entries: impl Iterator<Item = String>, lines: &mut Vec<String>) {
    let mut entries = entries.peekable();
    if entries.peek().is_some() {
        lines.push(title);
        lines.extend(entries);
    }
}

fn export(name: &Path, to: &Path, output: &Output) -> Result<(), Failure> {
    let questionnaire = shipped_or_file(name)?;
    write_new(to, &fhir::write(&questionnaire))?;
    if output.is_json() {
        return output
            .object(&json!({"ok": true, "id": questionnaire.id(), "file": text::path_value(to)}));
    }
    output.result(&tell!(
        output.words(),
        "export-done",
        file = text::path(to),
        id = questionnaire.id(),
        version = questionnaire.version()
    ))
}

fn check(file: &Path, output: &Output) -> Result<(), Failure> {
    let (questionnaire, warnings) = read_questionnaire(file)?;
    output.warn(&[warnings]);
    if output.is_json() {
        return output.object(&json!({
            "ok": true,
            "questionnaire": describe::head(&questionnaire),
        }));
    }
    let words = output.words();
    output.result(&tell!(
        words,
        "questionnaire-sound",
        id = questionnaire.id(),
        version = questionnaire.version(),
        items = words.ungrouped(questionnaire.items().len()),
        scales = words.ungrouped(questionnaire.scales().len()),
        languages = questionnaire.languages().join(" ")
    ))
}
