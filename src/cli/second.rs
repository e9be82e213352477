//! `standeasy second`: the second person, where a mission is opened by two.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::ask;
use super::columns::labelled;
use super::failure::Failure;
use super::output::Output;
use crate::advice;
use crate::desk::second::{Copy, Opened, SecondKey};
use crate::desk::{DeskError, Home, files};
use crate::finding::text;
use crate::kit::Second as Card;
use crate::locale::{self, Words};
use crate::trouble::Trouble;
use crate::{sandbox, tell};

#[derive(Debug, Subcommand)]
pub(super) enum Second {
    /// Make the second key under a passphrase, and test that it opens.
    #[command(
        after_help = "Example: standeasy second init --to /media/stick --copy-to /media/safe/second-copy.age\n\nThe officer builds the kit with the file that --to writes."
    )]
    Init(Init),
    /// Show the public half of this home's second key, or write it for the officer.
    #[command(after_help = "Example: standeasy second show --to /media/stick")]
    Show(Show),
    /// Take the outer layer off bundles, and write what is left for the officer.
    #[command(after_help = "Example: standeasy second open /media/stick/*.bundle")]
    Open(Open),
    /// Put a copy of the second key in its place, where the key is lost.
    #[command(after_help = "Example: standeasy second recover /media/safe/second-copy.age")]
    Recover(Recover),
}

#[derive(Debug, Args)]
pub(super) struct Init {
    /// Write the public half for the officer to a folder, such as a stick, or to this file.
    #[arg(long, value_name = "FILE|DIR")]
    to: Option<PathBuf>,
    /// Write a copy of the key, under a passphrase of its own, to a file for the safe.
    #[arg(long, value_name = "FILE")]
    copy_to: Option<PathBuf>,
    /// Read the copy's passphrase from the first line of a file.
    #[arg(long, value_name = "PATH", requires = "copy_to")]
    copy_passphrase_file: Option<PathBuf>,
    /// Read the passphrase from the first line of a file; - is standard input.
    #[arg(long, value_name = "PATH")]
    passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Show {
    /// Write it to a folder, such as a stick, or to this file.
    #[arg(long, value_name = "FILE|DIR")]
    to: Option<PathBuf>,
    /// One JSON object instead of text.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
pub(super) struct Open {
    /// The bundles, as the laptops packed them.
    #[arg(required = true, value_name = "BUNDLE")]
    bundles: Vec<PathBuf>,
    /// Where the opened bundles go; else beside each bundle.
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    /// One JSON object instead of text.
    #[arg(long)]
    json: bool,
    /// Read the passphrase from the first line of a file; - is standard input.
    #[arg(long, value_name = "PATH")]
    passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Recover {
    /// The copy's file.
    file: PathBuf,
    /// Read its passphrase from the first line of a file; - is standard input.
    #[arg(long, value_name = "PATH")]
    passphrase_file: Option<PathBuf>,
}

impl Second {
    pub(super) fn json(&self) -> bool {
        match self {
            Self::Init(_) | Self::Recover(_) => false,
            Self::Show(command) => command.json,
            Self::Open(command) => command.json,
        }
    }

    pub(super) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        // The key and its passphrase will be in memory: no core, and nobody looks in.
        sandbox::keep_memory();
        match self {
            Self::Init(command) => command.run(home, output),
            Self::Show(command) => command.run(home, output),
            Self::Open(command) => command.run(home, output),
            Self::Recover(command) => command.run(home, output),
        }
    }
}

impl Init {
    fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let words = output.words();
        SecondKey::check_new(home)?;
        // Before a key is made for which there is no place.
        let is_taken = |path: &&PathBuf| files::is_something(path);
        let to = self.to.as_ref().filter(|path| !path.is_dir());
        if let Some(path) = self
            .copy_to
            .as_ref()
            .filter(is_taken)
            .or(to.filter(is_taken))
        {
            let path = path.clone();
            return Err(DeskError::Exists { path }.into());
        }
        for leaves in self.copy_to.iter().chain(&self.to) {
            files::check_folder_of(leaves)?;
        }
        output.talk(&tell!(words, "second-before"));
        let passphrase = ask::new(self.passphrase_file.as_deref(), output)?;
        let copied = match &self.copy_to {
            Some(_) => {
                output.talk(&tell!(words, "second-copy-passphrase"));
                Some(ask::new(self.copy_passphrase_file.as_deref(), output)?)
            }
            None => None,
        };
        let copy = self.copy_to.as_deref().zip(copied.as_ref());
        let copy = copy.map(|(file, passphrase)| Copy { file, passphrase });
        let card = SecondKey::init(home, &passphrase, copy.as_ref())?;
        let key = SecondKey::open(home)?;
        let identity = text::path(&key.identity_file());
        let mut lines = vec![tell!(words, "second-made"), told(&card, words)];
        lines.push(labelled(&[(tell!(words, "label-identity"), identity)]));
        match &self.copy_to {
            Some(file) => {
                let file = text::path(file);
                lines.push(tell!(words, "second-copied", file = file));
            }
            None => lines.push(tell!(words, "second-no-copy")),
        }
        if let Some(to) = &self.to {
            lines.push(written(&key, to, words)?);
        }
        output.result(&lines.join("\n"))?;
        Ok(ExitCode::SUCCESS)
    }
}

impl Show {
    fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let words = output.words();
        let key = SecondKey::open(home)?;
        let card = key.card();
        if output.is_json() {
            let file = self.to.as_ref().map(|to| key.write_card(to)).transpose()?;
            output.object(&json!({
                "ok": true,
                "recipient": card.recipient.to_string(),
                "key": crate::hex::encode(&card.key),
                "words": card.name().words().join(" "),
                "file": file.as_deref().map(text::path_value),
            }))?;
            return Ok(ExitCode::SUCCESS);
        }
        let mut lines = vec![told(card, words)];
        if let Some(to) = &self.to {
            lines.push(written(&key, to, words)?);
        }
        output.result(&lines.join("\n"))?;
        Ok(ExitCode::SUCCESS)
    }
}

impl Open {
    fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let key = SecondKey::open(home)?;
        let passphrase = ask::existing(self.passphrase_file.as_ref(), output)?;
        let key = key.unlock(&passphrase)?;
        let opened = |file: &PathBuf| (file.clone(), key.open_bundle(file, self.to.as_deref()));
        let outcomes: Vec<_> = self.bundles.iter().map(opened).collect();
        let refused = outcomes.iter().any(|(_, outcome)| outcome.is_err());
        if output.is_json() {
            let bundles: Vec<Value> = outcomes.iter().map(object).collect();
            output.object(&json!({"ok": !refused, "bundles": bundles}))?;
        } else {
            let words = output.words();
            let lines = outcomes.iter().map(|outcome| line(outcome, words));
            let next = (outcomes.iter().any(|(_, outcome)| outcome.is_ok()))
                .then(|| tell!(words, "second-next", command = "`standeasy officer intake`"));
            let lines: Vec<String> = lines.chain(next).collect();
            output.result(&lines.join("\n"))?;
        }
        Ok(ExitCode::from(u8::from(refused)))
    }
}

impl Recover {
    fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let words = output.words();
        let prompt = tell!(words, "second-ask-copy") + " ";
        let passphrase = ask::existing_at(self.passphrase_file.as_ref(), &prompt)?;
        let card = SecondKey::recover(home, &self.file, &passphrase)?;
        let lines = [tell!(words, "second-recovered"), told(&card, words)];
        output.result(&lines.join("\n"))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn told(card: &Card, words: &Words) -> String {
    labelled(&[
        (tell!(words, "second-name"), card.name().words().join(" ")),
        (tell!(words, "label-recipient"), card.recipient.to_string()),
    ])
}

fn written(key: &SecondKey, to: &std::path::Path, words: &Words) -> Result<String, Failure> {
    let file = text::path(&key.write_card(to)?);
    let command = "`standeasy kit build --second FILE`";
    Ok(tell!(words, "second-card", file = file, command = command))
}

fn object((file, outcome): &(PathBuf, Result<Opened, DeskError>)) -> Value {
    let opened = outcome.as_ref().ok();
    let reason = outcome.as_ref().err();
    let state = match opened {
        Some(opened) if opened.was_open => "known",
        Some(_) => "opened",
        None => "refused",
    };
    json!({
        "file": text::path_value(file),
        "state": state,
        "reason": reason.map(|error| format!("{}: {error}", error.code())),
        "opened": opened.map(|opened| text::path_value(&opened.path)),
        "kit": opened.map(|opened| opened.kit.words().join(" ")),
        "laptop": opened.and_then(laptop),
        "unopened": opened.map(|opened| opened.unopened),
    })
}

/// What the laptop is called that signed a bundle.
fn laptop(opened: &Opened) -> Option<String> {
    opened.laptop.map(|laptop| laptop.words().join(" "))
}

/// What became of a bundle; of one that is open also which laptop signed it.
fn line((file, outcome): &(PathBuf, Result<Opened, DeskError>), words: &Words) -> String {
    match outcome {
        Ok(opened) => open(opened, words),
        Err(error) => {
            let advice = advice::of(error, words);
            let (what, now) = (locale::plain(&advice.what), advice.now);
            let file = text::path(file);
            let now = tell!(words, "error-now", now = now);
            tell!(words, "second-refused", file = file, why = what) + "\n" + &now
        }
    }
}

/// Where an open bundle lies, for which kit it is, which laptop signed it, and what is left shut.
fn open(opened: &Opened, words: &Words) -> String {
    let path = text::path(&opened.path);
    let kit = opened.kit.words().join(" ");
    let state = match opened.was_open {
        true => tell!(words, "second-known", file = path),
        false => tell!(words, "second-opened", file = path, kit = kit),
    };
    let signed = match laptop(opened) {
        Some(name) => tell!(words, "second-laptop", name = name),
        None => tell!(words, "second-unsigned"),
    };
    let mut lines = vec![state, signed];
    if opened.unopened > 0 {
        let n = words.ungrouped(opened.unopened);
        lines.push(tell!(words, "second-unopened", n = n));
    }
    lines.join("\n")
}
