//! Asking for a passphrase at the terminal; what is typed is not shown and is wiped.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::misuse::Misuse;
use super::output::Output;
use crate::desk::{DeskError, passphrase};
use crate::seal;
use crate::secret::Secret;
use crate::tell;

/// Below this many characters a passphrase gets a warning.
const SHORT: usize = 16;

/// The passphrase of an existing identity, from a file or a prompt.
pub(super) fn existing(file: Option<&PathBuf>, output: &Output) -> Result<Secret, Failure> {
    existing_at(file, &(tell!(output.words(), "ask-passphrase") + " "))
}

/// The same with a prompt of its own.
pub(super) fn existing_at(file: Option<&PathBuf>, text: &str) -> Result<Secret, Failure> {
    match file {
        Some(path) => Ok(passphrase::from_file(path)?),
        None => prompt(text),
    }
}

/// A new passphrase: from a file, or typed twice; an empty first answer takes a generated one.
pub(super) fn new(file: Option<&Path>, output: &Output) -> Result<Secret, Failure> {
    if let Some(path) = file {
        let secret = passphrase::from_file(path)?;
        warn_if_short(&secret, output);
        return Ok(secret);
    }
    let offered = seal::passphrase::generate();
    let words = output.words();
    output.talk(&tell!(words, "ask-protects"));
    output.talk(&format!(
        "{}  {}\n{}",
        tell!(words, "ask-offered"),
        offered.expose_text().unwrap_or_default(),
        tell!(words, "ask-take"),
    ));
    let first = prompt(&(tell!(words, "ask-new") + " "))?;
    let wanted = if first.is_empty() { offered } else { first };
    let again = prompt(&(tell!(words, "ask-again") + " "))?;
    if wanted.expose() != again.expose() {
        return Err(Misuse::PassphrasesDiffer.into());
    }
    warn_if_short(&wanted, output);
    Ok(wanted)
}

fn prompt(text: &str) -> Result<Secret, Failure> {
    if !std::io::stdin().is_terminal() {
        return Err(Misuse::NoPassphrase.into());
    }
    match rpassword::prompt_password(text) {
        Ok(typed) => Ok(Secret::from(typed)),
        Err(error) if error.kind() == std::io::ErrorKind::Interrupted => Err(Failure::Interrupted),
        Err(source) => Err(DeskError::Read {
            path: "the terminal".into(),
            source,
        }
        .into()),
    }
}

fn warn_if_short(secret: &Secret, output: &Output) {
    if secret.len() < SHORT {
        let words = output.words();
        let least = words.ungrouped(SHORT);
        output.talk(&tell!(words, "warning-short-passphrase", least = least));
    }
}
