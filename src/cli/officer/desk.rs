//! `standeasy officer desk`: the officer's work on screens, or line by line.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::cli::face::{Decided, Face, language_of_environment};
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::typed::{Typed, stop_flag};
use crate::cli::{ask, watch};
use crate::desk::officer::bureau::{self, Bureau};
use crate::desk::{DeskError, Home};
use crate::locale::plain as without_marks;
use crate::seal::SealError;
use crate::{advice, plain, sandbox, say, tui};

#[derive(Debug, Args)]
pub(in crate::cli) struct Desk {
    #[command(flatten)]
    face: Face,
    /// Read the passphrase from the first line of a file; - is standard input.
    #[arg(long, value_name = "PATH")]
    passphrase_file: Option<PathBuf>,
}

impl Desk {
    /// The face that was asked for, for what is said before there is one.
    pub(in crate::cli) fn face(&self) -> Face {
        self.face.clone()
    }

    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let face = self.face.decide(home)?;
        // Whatever ends the desk, a kill included, somebody is left who wipes the screen.
        if !face.is_plain
            && let Some(code) = watch::waits(&[])?
        {
            return Ok(code);
        }
        // Before any thread is started; the desk reads sticks and writes where it is told to.
        let face = face.closed(sandbox::close_but_files());
        let face = match language_of_environment() {
            Some(language) => face.or_in(language),
            None => face,
        };
        let mut desk = bureau::Desk::open(home)?;
        if self.passphrase_file.is_some() {
            desk.unlock(&ask::existing(self.passphrase_file.as_ref(), output)?)?;
        }
        run(&mut desk, face)
    }
}

/// Runs the face that fits.
fn run(desk: &mut bureau::Desk, face: Decided) -> Result<ExitCode, Failure> {
    if !face.is_plain {
        return Ok(match tui::desk(desk, face.for_screens())? {
            tui::Leave::Quit | tui::Leave::Plain(_) => ExitCode::SUCCESS,
            tui::Leave::Interrupted => ExitCode::from(130),
        });
    }
    unlock(desk, &face)?;
    let mut input = Typed::begin(stop_flag()?);
    let mut out = io::stdout().lock();
    plain::desk(desk, &face.for_lines(), &mut input, &mut out)?;
    if input.is_stopped() {
        return Err(Failure::Interrupted);
    }
    Ok(ExitCode::SUCCESS)
}

/// Asks for the passphrase until one opens the desk, or the person interrupts. There is no
/// limit: each attempt takes as long as the passphrase's own work factor makes it.
fn unlock(desk: &mut bureau::Desk, face: &Decided) -> Result<(), Failure> {
    let words = face.words();
    let prompt = without_marks(&say!(words, "passphrase")) + " ";
    while !desk.is_open() {
        let opened = desk.unlock(&ask::existing_at(None, &prompt)?);
        let Err(error) = opened else {
            continue;
        };
        if !may_be_mistyped(&error) {
            return Err(error.into());
        }
        let advice = advice::of(&error, &words);
        let lines = [advice.what, advice.now].map(|line| without_marks(&line));
        writeln!(io::stdout(), "{}", lines.join("\n"))?;
    }
    Ok(())
}

fn may_be_mistyped(error: &DeskError) -> bool {
    matches!(
        error,
        DeskError::EmptyPassphrase
            | DeskError::Seal(SealError::WrongPassphrase | SealError::UnusablePassphrase)
    )
}
