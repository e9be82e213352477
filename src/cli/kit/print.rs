//! `standeasy kit print`: what goes on paper before anybody is asked.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use crate::cli::face::known_language;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::desk::files::set::{self, Written};
use crate::desk::laptop::read_kit;
use crate::finding::text;
use crate::kit::Mission;
use crate::report::{File, paper};
use crate::tell;

#[derive(Debug, Args)]
pub(in crate::cli) struct Print {
    /// The kit file.
    kit: PathBuf,
    /// The folder to write to.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// Only these languages; else all of the mission.
    #[arg(long, value_name = "XX", value_delimiter = ',', value_parser = known_language)]
    lang: Vec<String>,
    /// One JSON object instead of text.
    #[arg(long)]
    pub(in crate::cli) json: bool,
}

impl Print {
    pub(in crate::cli) fn run(&self, output: &Output) -> Result<(), Failure> {
        let kit = read_kit(&self.kit)?;
        let words = output.words();
        let languages = match self.lang.as_slice() {
            [] => kit.mission().languages.as_slice(),
            some => some,
        };
        let mut files = Vec::new();
        for language in languages {
            files.extend(paper::files(&kit, &words.in_language(language)));
        }
        let mission = Mission::text(&kit.mission().name, words.language());
        let paths = write(&self.to, files, output)?;
        report(&paths, mission, output)
    }
}

/// Writes pages into a folder, all of them or none.
pub(in crate::cli) fn write(
    folder: &Path,
    files: Vec<File>,
    output: &Output,
) -> Result<Vec<PathBuf>, Failure> {
    let files: Vec<_> = files
        .into_iter()
        .map(|file| (file.name, file.bytes))
        .collect();
    if set::write(folder, &files)? == Written::Finished {
        output.talk(&tell!(output.words(), "set-finished"));
    }
    Ok(files.iter().map(|(name, _)| folder.join(name)).collect())
}

/// What was written, and how it is printed.
pub(in crate::cli) fn report(
    paths: &[PathBuf],
    mission: &str,
    output: &Output,
) -> Result<(), Failure> {
    let words = output.words();
    if output.is_json() {
        let files: Vec<_> = paths.iter().map(|path| text::path_value(path)).collect();
        return output.object(&json!({"ok": true, "files": files}));
    }
    let mut lines = vec![tell!(words, "paper-written", mission = mission)];
    lines.extend(paths.iter().map(|path| text::path(path)));
    lines.push(tell!(words, "paper-to-print"));
    output.result(&lines.join("\n"))
}
