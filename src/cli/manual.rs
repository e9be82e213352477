//! `standeasy manual` and `standeasy completions`: made of the same description of the commands
//! that reads them, so neither can say what the program does not do.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Command};
use clap_complete::Shell;
use clap_mangen::Man;

use super::failure::Failure;
use super::output::Output;
use crate::desk::files::set;
use crate::finding::text;
use crate::tell;

#[derive(Debug, Args)]
pub(super) struct Manual {
    /// The folder to write to.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell.
    shell: Shell,
}

impl Manual {
    pub(super) fn run(&self, command: Command, output: &Output) -> Result<ExitCode, Failure> {
        let mut command = command.disable_help_subcommand(true);
        // Names each command by the whole way to it, and gives it the options of all.
        command.build();
        let mut pages = Vec::new();
        add_pages(&command, &mut pages)?;
        set::write(&self.to, &pages)?;
        let words = output.words();
        let example = format!("man {}", text::path(&self.to.join("standeasy.1")));
        output.result(&tell!(
            words,
            "manual-written",
            n = words.ungrouped(pages.len()),
            command = example
        ))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The page of a command and of all below it, by name.
fn add_pages(command: &Command, pages: &mut Vec<(String, Vec<u8>)>) -> Result<(), Failure> {
    let source = concat!("standeasy ", env!("CARGO_PKG_VERSION"));
    let page = Man::new(command.clone()).source(source).manual("standeasy");
    let mut bytes = Vec::new();
    page.render(&mut bytes)?;
    let text = String::from_utf8(bytes).map_err(io::Error::other)?;
    pages.push((page.get_filename(), without_idle_breaks(&text).into_bytes()));
    let mut below = command.get_subcommands();
    below.try_for_each(|command| add_pages(command, pages))
}

/// A page without line breaks beside a gap, which do nothing and which `mandoc` complains of.
fn without_idle_breaks(page: &str) -> String {
    let lines: Vec<&str> = page.lines().collect();
    // A line with nothing on it is a gap as well.
    let is_gap = |at: Option<usize>| matches!(at.and_then(|at| lines.get(at)), Some(&".sp" | &""));
    let kept = lines.iter().enumerate().filter(|(at, line)| {
        let has_gap = is_gap(at.checked_sub(1)) || is_gap(at.checked_add(1));
        **line != ".br" || !has_gap
    });
    kept.map(|(_, line)| format!("{line}\n")).collect()
}

impl Completions {
    pub(super) fn run(&self, mut command: Command, output: &Output) -> Result<ExitCode, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut command, "standeasy", &mut script);
        let script = String::from_utf8(script).map_err(io::Error::other)?;
        output.result(script.trim_end())?;
        Ok(ExitCode::SUCCESS)
    }
}
