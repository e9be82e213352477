//! The command line: arguments in, results alone on standard output, talk on standard error.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use crate::desk::Home;
use crate::finding::text;
use crate::trouble::tell_of_panics;

mod ask;
mod checkin;
mod columns;
mod demo;
mod face;
mod failure;
mod kit;
mod laptop;
mod lines;
mod manual;
mod misuse;
mod officer;
mod output;
mod progress;
mod questionnaire;
mod second;
mod typed;
mod unparsed;
mod verify;
mod watch;
mod welcome;

use face::Face;
use failure::Failure;
use output::Output;

/// An anonymous well-being check-in for shared, offline field laptops.
#[derive(Debug, Parser)]
#[command(
    name = "standeasy",
    version,
    // Errors and help are read aloud too: no colour says anything in them.
    color = clap::ColorChoice::Never,
    after_help = "Example: standeasy demo        shows the whole circle with invented answers\n\nExit codes: 0 done, 1 could not, 2 wrong use, 3 withheld by the disclosure rule, 130 interrupted."
)]
struct Arguments {
    /// The folder that holds `laptop/` and `officer/`; else the platform's data folder.
    #[arg(long, global = true, value_name = "DIR", env = "STANDEASY_HOME")]
    home: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show the whole circle with invented answers, in a temporary home that is wiped.
    #[command(after_help = "Example: standeasy demo --seed 7")]
    Demo(demo::Demo),
    /// Check in: answer a questionnaire on this laptop.
    #[command(after_help = "Example: standeasy checkin --lang ar")]
    Checkin(checkin::Checkin),
    /// The shared laptop: install, status, transcribe, sample, enrol, pack, clear, rescue.
    #[command(subcommand)]
    Laptop(laptop::Laptop),
    /// Kits: build, show and print.
    #[command(subcommand)]
    Kit(kit::Kit),
    /// The medical officer's desk: init, desk, forecast, enrol, intake, release, trend, slice, ledger.
    #[command(subcommand)]
    Officer(officer::Officer),
    /// The second person, where two open the answers: init, show, open, recover.
    #[command(subcommand)]
    Second(second::Second),
    /// Questionnaires: list, show, check, preview, schema.
    #[command(subcommand)]
    Questionnaire(questionnaire::Questionnaire),
    /// Check that the stores of this home are whole.
    #[command(after_help = "Example: standeasy verify --json")]
    Verify(verify::Verify),
    /// Write the manual: a page for each command, for the `man` program.
    #[command(after_help = "Example: standeasy manual --to ~/.local/share/man/man1")]
    Manual(manual::Manual),
    /// Print what a shell completes commands with.
    #[command(
        after_help = "Example: standeasy completions bash > ~/.local/share/bash-completion/completions/standeasy"
    )]
    Completions(manual::Completions),
}

/// Runs the program with the process's arguments.
pub fn run() -> ExitCode {
    tell_of_panics(|| true);
    match Arguments::try_parse() {
        Ok(arguments) => dispatch(arguments),
        Err(error) => {
            let is_error = error.use_stderr();
            let words = unparsed::words();
            match unparsed::text(&error, &words) {
                Some(text) => Output::new(false, words).talk(&text),
                None => print(&error),
            }
            ExitCode::from(if is_error { 2 } else { 0 })
        }
    }
}

/// Prints what clap says. What a name holds that may not be shown goes out without colours, as
/// numbers.
fn print(error: &clap::Error) {
    let plain = error.render().to_string();
    // Nothing is left to do if even the terminal is gone.
    let _ = match text::shown_lines(&plain) {
        same if same == plain => error.print(),
        shown => writeln!(io::stderr(), "{shown}"),
    };
}

fn dispatch(arguments: Arguments) -> ExitCode {
    let command = arguments.command;
    let json = command.as_ref().is_some_and(Command::json);
    let face = command.as_ref().map(Command::face).unwrap_or_default();
    let home = match Home::find(arguments.home) {
        Ok(home) => home,
        Err(error) => {
            return Failure::from(error).report(&Output::new(json, face.words(None)));
        }
    };
    let output = Output::new(json, face.words(Some(&home)));
    let outcome = match command {
        None => welcome::run(&home, &output),
        Some(Command::Demo(command)) => command.run(&home, &output),
        Some(Command::Checkin(command)) => command.run(&home),
        Some(Command::Laptop(command)) => command.run(&home, &output),
        Some(Command::Kit(command)) => command.run(&home, &output),
        Some(Command::Officer(command)) => command.run(&home, &output),
        Some(Command::Second(command)) => command.run(&home, &output),
        Some(Command::Questionnaire(command)) => command.run(&home, &output),
        Some(Command::Verify(command)) => command.run(&home, &output),
        Some(Command::Manual(command)) => command.run(Arguments::command(), &output),
        Some(Command::Completions(command)) => command.run(Arguments::command(), &output),
    };
    match outcome {
        Ok(code) => code,
        Err(failure) => failure.report(&output),
    }
}

impl Command {
    fn json(&self) -> bool {
        match self {
            Self::Demo(_) | Self::Checkin(_) | Self::Manual(_) | Self::Completions(_) => false,
            Self::Laptop(command) => command.json(),
            Self::Kit(command) => command.json(),
            Self::Officer(command) => command.json(),
            Self::Second(command) => command.json(),
            Self::Questionnaire(command) => command.json(),
            Self::Verify(command) => command.json,
        }
    }

    /// The face that was asked for, where the command has one.
    fn face(&self) -> Face {
        match self {
            Self::Demo(command) => command.face.clone(),
            Self::Checkin(command) => command.face.clone(),
            Self::Officer(command) => command.face(),
            Self::Questionnaire(command) => command.face(),
            Self::Laptop(_)
            | Self::Kit(_)
            | Self::Second(_)
            | Self::Verify(_)
            | Self::Manual(_)
            | Self::Completions(_) => Face::default(),
        }
    }
}
