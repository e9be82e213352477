//! `standeasy officer destroy`: the end of a campaign's key, and its record.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use crate::cli::ask;
use crate::cli::face::{Face, known_language};
use crate::cli::failure::Failure;
use crate::cli::kit::print;
use crate::cli::output::Output;
use crate::desk::files;
use crate::desk::officer::Officer as Desk;
use crate::desk::officer::destroy::Destroyed;
use crate::desk::{DeskError, Home};
use crate::finding::text;
use crate::kit::Kit;
use crate::report::File;
use crate::report::paper::certificate;
use crate::tell;

#[derive(Debug, Args)]
pub(in crate::cli) struct Destroy {
    /// The first digits of the kit's fingerprint; once for every kit of this desk.
    #[arg(long, required = true, value_name = "DIGITS")]
    campaign: Vec<String>,
    /// The folder to write the record of the destruction to, one page for each kit.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// Also where responses were taken in that no release counted.
    #[arg(long)]
    unreleased: bool,
    /// The language of the page.
    #[arg(long, value_name = "XX", value_parser = known_language)]
    lang: Option<String>,
    /// One JSON object instead of text.
    #[arg(long)]
    pub(in crate::cli) json: bool,
    /// Read the passphrase from the first line of a file; - is standard input.
    #[arg(long, value_name = "PATH")]
    passphrase_file: Option<PathBuf>,
}

impl Destroy {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let words = output.words();
        let desk = Desk::open(home)?;
        let kits = desk.kits()?;
        // Afterwards there is no second try: what is in the way is told before.
        self.check_room(&kits, words.language())?;
        let passphrase = ask::existing(self.passphrase_file.as_ref(), output)?;
        let done = desk.destroy(&passphrase, &self.campaign, self.unreleased)?;
        let desk = Desk::open_memory(home)?;
        let pages = kits.iter().map(|kit| {
            let name = name(kit, &kits, words.language());
            let page = certificate::file(&desk.campaign_of(kit)?, words);
            Ok(File { name, ..page })
        });
        let pages = pages.collect::<Result<Vec<File>, DeskError>>()?;
        let paths = print::write(&self.to, pages, output)?;
        report(&done, &paths, output)?;
        Ok(ExitCode::SUCCESS)
    }

    /// The language asked for.
    pub(in crate::cli) fn face(&self) -> Face {
        Face::in_lines(self.lang.clone(), false)
    }

    fn check_room(&self, kits: &[Kit], language: &str) -> Result<(), DeskError> {
        let mut paths = kits
            .iter()
            .map(|kit| self.to.join(name(kit, kits, language)));
        match paths.find(|path| files::is_something(path)) {
            Some(path) => Err(DeskError::Exists { path }),
            None => files::check_writable(&self.to),
        }
    }
}

/// The file of a kit's page: of several, each with the first digits of its fingerprint.
fn name(kit: &Kit, kits: &[Kit], language: &str) -> String {
    let hex = kit.fingerprint().hex();
    match kits {
        [_] => format!("certificate.{language}.html"),
        _ => format!(
            "certificate-{}.{language}.html",
            hex.get(..8).unwrap_or(&hex)
        ),
    }
}

fn report(done: &Destroyed, paths: &[PathBuf], output: &Output) -> Result<(), Failure> {
    let words = output.words();
    if output.is_json() {
        let files: Vec<_> = paths.iter().map(|path| text::path_value(path)).collect();
        return output.object(&json!({
            "ok": true,
            "campaigns": done.campaigns,
            "blocks": done.blocks,
            "former_keys": done.former_keys,
            "backup": done.has_backup,
            "files": files,
        }));
    }
    let mut lines = vec![tell!(words, "destroyed", n = words.ungrouped(done.blocks))];
    lines.push(match done.has_backup {
        true => tell!(words, "destroyed-backup"),
        false => tell!(words, "destroyed-shut"),
    });
    lines.push(tell!(words, "destroyed-copies"));
    lines.extend(paths.iter().map(|path| text::path(path)));
    lines.push(tell!(words, "paper-to-print"));
    output.result(&lines.join("\n"))
}
