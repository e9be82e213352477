//! `standeasy` alone: the check-in where this laptop is set up, else the three ways to begin.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use super::demo::Demo;
use super::failure::Failure;
use super::output::Output;
use super::{ask, checkin};
use crate::desk::Home;
use crate::desk::laptop::Laptop;
use crate::desk::officer::Officer;

const CHOICES: &str = "Stand easy. This laptop is not set up yet.

  1  Try it with invented answers
  2  Set up this laptop with a kit
  3  I am the medical officer
  q  Leave
";

pub(super) fn run(home: &Home, output: &Output) -> Result<ExitCode, Failure> {
    let is_terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    if !is_terminal {
        return Err(Failure::usage(
            "there is no terminal to show the check-in on",
            "Run it in a terminal, or use a command; `standeasy --help` lists them.",
        ));
    }
    if Laptop::is_installed(home) {
        return checkin::face(&mut Laptop::open(home)?, None, false);
    }
    output.result(CHOICES)?;
    match line("1, 2, 3 or q: ")?.as_str() {
        "1" => Demo::default().run(output),
        "2" => {
            let path = line("The kit file: ")?;
            let mut laptop = Laptop::install(home, Path::new(&path))?;
            checkin::face(&mut laptop, None, false)
        }
        "3" => begin_as_officer(home, output),
        _ => Ok(ExitCode::SUCCESS),
    }
}

fn begin_as_officer(home: &Home, output: &Output) -> Result<ExitCode, Failure> {
    if !Officer::identity_file(home).exists() {
        let passphrase = ask::new(None, output)?;
        let recipient = Officer::init(home, &passphrase)?;
        output.result(&format!(
            "Your identity is made, and it opened a test record.\nRecipient  {recipient}"
        ))?;
    }
    output.result(
        "Next:\n  standeasy kit build MISSION.toml --to mission.kit\n  standeasy officer intake BUNDLE\n  standeasy officer release --period P --questionnaire ID --to DIR",
    )?;
    Ok(ExitCode::SUCCESS)
}

fn line(prompt: &str) -> Result<String, Failure> {
    let mut out = io::stdout().lock();
    out.write_all(prompt.as_bytes())?;
    out.flush()?;
    let mut typed = String::new();
    io::stdin().lock().read_line(&mut typed)?;
    Ok(typed.trim().to_owned())
}
