//! `standeasy officer enrol` and `standeasy officer laptops`: whose bundles are counted.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};

use crate::cli::columns::labelled;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::desk::officer::Officer as Desk;
use crate::desk::officer::laptops::{self, Laptop, Removed};
use crate::desk::{DeskError, Home};
use crate::locale::Words;
use crate::tell;

#[derive(Debug, Args)]
pub(in crate::cli) struct Enrol {
    /// The files of laptops, or the lines of their codes.
    #[arg(required_unless_present = "remove", value_name = "FILE|TEXT")]
    laptops: Vec<PathBuf>,
    /// Count no further bundle of a laptop, and throw away what is kept apart of it.
    #[arg(long, value_name = "WORDS|HEX", conflicts_with = "laptops")]
    remove: Option<String>,
    /// One JSON object instead of text.
    #[arg(long)]
    pub(in crate::cli) json: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Laptops {
    /// One JSON object instead of text.
    #[arg(long)]
    pub(in crate::cli) json: bool,
}

impl Enrol {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let mut desk = Desk::open(home)?;
        if let Some(name) = &self.remove {
            let removed = desk.remove_laptop(name)?;
            told_removed(&removed, output)?;
            return Ok(ExitCode::SUCCESS);
        }
        let read = self.laptops.iter().map(|from| laptops::read(from));
        let enrolled = desk.enrol(&read.collect::<Result<Vec<_>, DeskError>>()?)?;
        let waiting = desk.apart_of_enrolled().len();
        if output.is_json() {
            let laptops: Vec<Value> = enrolled.iter().map(object).collect();
            output.object(&json!({"ok": true, "laptops": laptops, "apart": waiting}))?;
            return Ok(ExitCode::SUCCESS);
        }
        let words = output.words();
        let mut lines: Vec<String> = enrolled
            .iter()
            .map(|laptop| tell!(words, "officer-enrolled", name = name(laptop)))
            .collect();
        let command = "`standeasy laptop status`";
        lines.push(tell!(words, "officer-enrolled-compare", command = command));
        if waiting > 0 {
            let n = words.ungrouped(waiting);
            let command = "`standeasy officer intake --apart`";
            lines.push(tell!(words, "officer-apart-now", n = n, command = command));
        }
        output.result(&lines.join("\n"))?;
        Ok(ExitCode::SUCCESS)
    }
}

impl Laptops {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let desk = Desk::open(home)?;
        let (enrolled, unknown) = (desk.laptops(), desk.unknown_laptops());
        if output.is_json() {
            let [laptops, apart] = [&enrolled, &unknown]
                .map(|laptops| laptops.iter().map(object).collect::<Vec<Value>>());
            output.object(&json!({"ok": true, "laptops": laptops, "apart": apart}))?;
            return Ok(ExitCode::SUCCESS);
        }
        let words = output.words();
        let mut lines = match enrolled.as_slice() {
            [] => vec![tell!(words, "officer-no-laptop")],
            some => vec![
                tell!(words, "officer-laptops"),
                listed(
                    some,
                    &|n: String| tell!(words, "officer-laptop-bundles", n = n),
                    words,
                ),
            ],
        };
        if !unknown.is_empty() {
            let apart = |n: String| tell!(words, "officer-laptop-apart", n = n);
            lines.push(tell!(words, "officer-unknown"));
            lines.push(listed(&unknown, &apart, words));
        }
        output.result(&lines.join("\n"))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn name(laptop: &Laptop) -> String {
    laptop.words().join(" ")
}

fn listed(laptops: &[Laptop], told: &dyn Fn(String) -> String, words: &Words) -> String {
    let line = |laptop: &Laptop| (name(laptop), told(words.ungrouped(laptop.bundles)));
    let lines: Vec<(String, String)> = laptops.iter().map(line).collect();
    let lines = labelled(&lines);
    let lines: Vec<String> = lines.lines().map(|line| format!("  {line}")).collect();
    lines.join("\n")
}

fn object(laptop: &Laptop) -> Value {
    json!({
        "words": name(laptop),
        "key": laptop.digits(),
        "kit": laptop.kit.hex(),
        "bundles": laptop.bundles,
    })
}

fn told_removed(removed: &Removed, output: &Output) -> Result<(), Failure> {
    let words = output.words();
    if output.is_json() {
        return output.object(&json!({
            "ok": true,
            "removed": object(&removed.laptop),
            "was_enrolled": removed.was_enrolled,
            "thrown_away": removed.thrown_away,
        }));
    }
    let mut lines = vec![tell!(
        words,
        "officer-removed",
        name = name(&removed.laptop)
    )];
    if removed.thrown_away > 0 {
        let n = words.ungrouped(removed.thrown_away);
        lines.push(tell!(words, "officer-thrown-away", n = n));
    }
    output.result(&lines.join("\n"))
}
