//! Asking for a passphrase at the terminal; what is typed is not shown and is wiped.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::misuse::Misuse;
use super::output::Output;
use crate::desk::{DeskError, passphrase};
use crate::seal;
use crate::secret::Secret;

/// Below this many characters a passphrase gets a warning.
const SHORT: usize = 16;

/// The passphrase of an existing identity, from a file or a prompt.
pub(super) fn existing(file: Option<&PathBuf>) -> Result<Secret, Failure> {
    existing_at(file, "Passphrase: ")
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
    output.talk(
        "This passphrase protects every answer of the campaign. Without it nobody can open them, ever.",
    );
    output.talk(&format!(
        "A good one, made just now:  {}\nWrite it on paper and press Enter to take it, or type one of your own. Close this window afterwards: it stays in it.",
        offered.expose_text().unwrap_or_default()
    ));
    let first = prompt("Passphrase (empty for the one above): ")?;
    let wanted = if first.is_empty() { offered } else { first };
    let again = prompt("The same again, typed out: ")?;
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
        output.talk(&format!(
            "Warning: fewer than {SHORT} characters can be guessed. Six random words are safer."
        ));
    }
}
