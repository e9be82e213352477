//! `standeasy` alone: the check-in where this laptop is set up, else the three ways to begin.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use super::face::{Face, is_terminal, language_of_environment};
use super::failure::Failure;
use super::misuse::Misuse;
use super::officer::keys::Init;
use super::output::Output;
use super::{checkin, demo, watch};
use crate::desk::Home;
use crate::desk::laptop::Laptop;
use crate::desk::officer::Officer;
use crate::plain::{self, Welcome};
use crate::tell;

/// What an officer does after the identity is made.
const NEXT: &str = "  standeasy kit build MISSION.toml --to mission.kit
  standeasy officer intake BUNDLE
  standeasy officer release --period P --questionnaire ID --to DIR";

pub(super) fn run(home: &Home, output: &Output) -> Result<ExitCode, Failure> {
    if !is_terminal() {
        return Err(Misuse::NoTerminal.into());
    }
    let face = Face::default().decide(home)?;
    if Laptop::is_installed(home) {
        if let Some(code) = watch::waits(&[])? {
            return Ok(code);
        }
        let face = checkin::closed(face, home)?;
        return checkin::run(&mut Laptop::open(home)?, face);
    }
    let face = match language_of_environment() {
        Some(language) => face.or_in(language),
        None => face,
    };
    let (wish, language) = {
        let (mut input, mut out) = (io::stdin().lock(), io::stdout().lock());
        plain::welcome(&face.for_lines(), &mut input, &mut out)?
    };
    output.speak(&language);
    match wish {
        Welcome::Try => demo::usual(face.or_in(language), output),
        Welcome::SetUp(path) => {
            drop(Laptop::install(home, Path::new(&path))?);
            if let Some(code) = watch::waits(&["checkin", "--lang", &language])? {
                return Ok(code);
            }
            let face = checkin::closed(face, home)?;
            checkin::run(&mut Laptop::open(home)?, face)
        }
        Welcome::Officer => begin_as_officer(home, output),
        Welcome::Leave => Ok(ExitCode::SUCCESS),
    }
}

fn begin_as_officer(home: &Home, output: &Output) -> Result<ExitCode, Failure> {
    let words = output.words();
    if !Officer::identity_file(home).exists() {
        Init::default().run(home, output)?;
    }
    output.result(&(tell!(words, "welcome-next") + "\n" + NEXT))?;
    Ok(ExitCode::SUCCESS)
}
