//! `standeasy officer certificate`: the record of a key's destruction, before it or after it.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::cli::face::{Face, known_language};
use crate::cli::failure::Failure;
use crate::cli::kit::print;
use crate::cli::output::Output;
use crate::desk::Home;
use crate::desk::laptop::read_kit;
use crate::desk::officer::Officer as Desk;
use crate::kit::Mission;
use crate::report::paper::certificate;

#[derive(Debug, Args)]
pub(in crate::cli) struct Certificate {
    /// The kit of the campaign.
    kit: PathBuf,
    /// The folder to write to.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// The language of the page.
    #[arg(long, value_name = "XX", value_parser = known_language)]
    lang: Option<String>,
    /// One JSON object instead of text.
    #[arg(long)]
    pub(in crate::cli) json: bool,
}

impl Certificate {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let kit = read_kit(&self.kit)?;
        let words = output.words();
        let campaign = Desk::open_memory(home)?.campaign_of(&kit)?;
        let file = certificate::file(&campaign, words);
        let paths = print::write(&self.to, vec![file], output)?;
        let mission = Mission::text(&kit.mission().name, words.language());
        print::report(&paths, mission, output)?;
        Ok(ExitCode::SUCCESS)
    }

    /// The language asked for.
    pub(in crate::cli) fn face(&self) -> Face {
        Face::in_lines(self.lang.clone(), false)
    }
}
