//! `standeasy checkin`: one sitting after the other on this laptop.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use clap::Args;

use super::failure::Failure;
use super::output::Output;
use crate::desk::Home;
use crate::desk::laptop::Laptop;
use crate::{locale, plain, tui};

/// The languages the program itself speaks.
pub(super) fn known_language(code: &str) -> Result<String, String> {
    let known = locale::available();
    if known.iter().any(|language| language == code) {
        Ok(code.to_owned())
    } else {
        Err(format!("the languages are {}", known.join(", ")))
    }
}

#[derive(Debug, Args)]
pub(super) struct Checkin {
    /// Start in this language.
    #[arg(long, value_name = "XX", value_parser = known_language)]
    lang: Option<String>,
    /// Line by line, for screen readers and simple terminals.
    #[arg(long)]
    plain: bool,
}

impl Checkin {
    pub(super) fn run(&self, home: &Home, _output: &Output) -> Result<ExitCode, Failure> {
        let mut laptop = Laptop::open(home)?;
        face(&mut laptop, self.lang.clone(), self.plain)
    }
}

/// Runs the face that fits: screens on a terminal, lines where asked for or where there is none.
pub(super) fn face(
    laptop: &mut Laptop,
    language: Option<String>,
    wants_plain: bool,
) -> Result<ExitCode, Failure> {
    if wants_lines(wants_plain) {
        let mut input = io::stdin().lock();
        let mut out = io::stdout().lock();
        plain::checkin(laptop, language.as_deref(), &mut input, &mut out)?;
        return Ok(ExitCode::SUCCESS);
    }
    let options = tui::Options { language };
    Ok(match tui::checkin(laptop, options)? {
        tui::Leave::Quit => ExitCode::SUCCESS,
        tui::Leave::Interrupted => ExitCode::from(130),
    })
}

/// Whether to go line by line: asked for, or no terminal that could show screens.
pub(super) fn wants_lines(wants_plain: bool) -> bool {
    let is_terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    wants_plain || !is_terminal || is_simple_terminal()
}

fn is_simple_terminal() -> bool {
    std::env::var_os("ACCESSIBLE").is_some() || std::env::var("TERM").is_ok_and(|t| t == "dumb")
}
