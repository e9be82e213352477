//! `standeasy questionnaire`: what is asked.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;

use super::checkin::known_language;
use super::failure::Failure;
use super::output::Output;
use crate::desk::officer::{read_questionnaire, shipped};
use crate::questionnaire as room;
use crate::questionnaire::describe;

#[derive(Debug, Subcommand)]
pub(super) enum Questionnaire {
    /// The questionnaires that ship with this program.
    #[command(after_help = "Example: standeasy questionnaire list")]
    List {
        /// One JSON list instead of text.
        #[arg(long)]
        json: bool,
    },
    /// One shipped questionnaire: its items, scales and cuts.
    #[command(after_help = "Example: standeasy questionnaire show pulse-6 --json")]
    Show {
        /// Its id.
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
    /// Show a questionnaire file as a person will read it.
    #[command(after_help = "Example: standeasy questionnaire preview mine.toml --lang fr")]
    Preview {
        /// The file.
        file: PathBuf,
        /// The language.
        #[arg(long, value_name = "XX", default_value = "en", value_parser = known_language)]
        lang: String,
    },
    /// The JSON Schema of the questionnaire format.
    #[command(after_help = "Example: standeasy questionnaire schema > questionnaire.schema.json")]
    Schema,
}

impl Questionnaire {
    pub(super) fn json(&self) -> bool {
        match self {
            Self::List { json } | Self::Show { json, .. } | Self::Check { json, .. } => *json,
            Self::Preview { .. } | Self::Schema => false,
        }
    }

    pub(super) fn run(&self, output: &Output) -> Result<ExitCode, Failure> {
        match self {
            Self::List { .. } => list(output)?,
            Self::Show { id, .. } => {
                let questionnaire = shipped(id)?;
                if output.is_json() {
                    output.object(&describe::head(&questionnaire))?;
                } else {
                    output.result(&describe::preview(&questionnaire, "en"))?;
                }
            }
            Self::Check { file, .. } => check(file, output)?,
            Self::Preview { file, lang } => {
                let (questionnaire, warnings) = read_questionnaire(file)?;
                output.talk(&warnings);
                output.result(&describe::preview(&questionnaire, lang))?;
            }
            Self::Schema => output.result(describe::schema())?,
        }
        Ok(ExitCode::SUCCESS)
    }
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
    let lines: Vec<String> = shipped
        .iter()
        .map(|questionnaire| {
            format!(
                "{:<12} {:<8} {:>3} items  {:<30} {}",
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.items().len(),
                questionnaire.title("en"),
                questionnaire.languages().join(" "),
            )
        })
        .collect();
    output.result(&lines.join("\n"))
}

fn check(file: &Path, output: &Output) -> Result<(), Failure> {
    let (questionnaire, warnings) = read_questionnaire(file)?;
    output.talk(&warnings);
    if output.is_json() {
        return output.object(&json!({
            "ok": true,
            "questionnaire": describe::head(&questionnaire),
        }));
    }
    output.result(&format!(
        "{} {} is sound. Items: {}; scales: {}; languages: {}.",
        questionnaire.id(),
        questionnaire.version(),
        questionnaire.items().len(),
        questionnaire.scales().len(),
        questionnaire.languages().join(" "),
    ))
}
