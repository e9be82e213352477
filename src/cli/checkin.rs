//! `standeasy checkin`: one sitting after the other on this laptop.

use std::io;
use std::process::ExitCode;

use clap::Args;

use super::face::{Decided, Face, is_terminal};
use super::failure::Failure;
use super::lines::Lines;
use super::typed::{Typed, stop_flag};
use super::watch;
use crate::desk::laptop::Laptop;
use crate::desk::{Home, files};
use crate::{plain, sandbox, tui};

#[derive(Debug, Args)]
pub(super) struct Checkin {
    #[command(flatten)]
    pub(super) face: Face,
    /// Refuse to start where the system cannot close the network, other files, other programs
    /// and this program's memory to it.
    #[arg(long)]
    strict: bool,
}

impl Checkin {
    pub(super) fn run(&self, home: &Home) -> Result<ExitCode, Failure> {
        let face = self.face.decide(home)?;
        if is_terminal()
            && let Some(code) = watch::waits(&[])?
        {
            return Ok(code);
        }
        let face = closed(face, home)?;
        let open = face.closed_to_it().open();
        // Where nothing is set up, nothing was closed, and that is what will be said.
        if self.strict && !open.is_empty() && Laptop::is_installed(home) {
            return Err(Failure::NotClosed(open));
        }
        run(&mut Laptop::open(home)?, face)
    }
}

/// Gives up all but the folders of the laptop and of its screens, before anything is read or
/// asked, and before any thread is started.
pub(super) fn closed(face: Decided, home: &Home) -> Result<Decided, Failure> {
    if !Laptop::is_installed(home) {
        return Ok(face);
    }
    let (laptop, screens) = (home.laptop(), home.screens());
    files::make_folder(&screens)?;
    let face = face.with(sandbox::swap());
    Ok(face.closed(sandbox::close(&[&laptop, &screens])))
}

/// Runs the face that fits: screens on a terminal, lines where asked for or where there is none.
pub(super) fn run(laptop: &mut Laptop, mut face: Decided) -> Result<ExitCode, Failure> {
    if !face.is_plain {
        match tui::checkin(laptop, face.for_screens())? {
            tui::Leave::Quit => return Ok(ExitCode::SUCCESS),
            tui::Leave::Interrupted => return Ok(ExitCode::from(130)),
            tui::Leave::Plain(language) => face = face.in_lines(language),
        }
    }
    let lines = Lines::begin();
    let mut input = Typed::begin(stop_flag()?);
    if lines.is_wiped() {
        input.wait_at_most(face.patience());
    }
    let options = plain::Options {
        is_wiped: lines.is_wiped(),
        ..face.for_lines()
    };
    plain::checkin(laptop, &options, &mut input, &mut io::stdout().lock())?;
    drop(lines);
    if input.is_stopped() {
        return Err(Failure::Interrupted);
    }
    Ok(ExitCode::SUCCESS)
}
