//! Arguments that make no command: in English as clap says it, in other languages its first line
//! and the usage. `--help` is in English alone.

use std::env;
use std::path::PathBuf;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::face::Face;
use crate::desk::Home;
use crate::locale::Words;
use crate::tell;

/// The words for somebody whose arguments could not be read: those of the home named in them.
pub(super) fn words() -> Words {
    let mut arguments = env::args_os().skip_while(|argument| argument != "--home");
    let named = arguments.nth(1).or_else(|| env::var_os("STANDEASY_HOME"));
    let home = Home::find(named.map(PathBuf::from)).ok();
    Face::default().words(home.as_ref())
}

/// What is wrong with the arguments, and how they should look. `None` where clap's own text is
/// to be printed.
pub(super) fn text(error: &Error, words: &Words) -> Option<String> {
    if words.language() == "en" || !error.use_stderr() {
        return None;
    }
    let what = match error.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        ErrorKind::InvalidSubcommand => {
            tell!(
                words,
                "usage-unknown-command",
                name = named(error, ContextKind::InvalidSubcommand)
            )
        }
        ErrorKind::UnknownArgument => {
            tell!(
                words,
                "usage-unknown-argument",
                name = named(error, ContextKind::InvalidArg)
            )
        }
        ErrorKind::MissingRequiredArgument => {
            tell!(
                words,
                "usage-missing-argument",
                names = named(error, ContextKind::InvalidArg)
            )
        }
        ErrorKind::MissingSubcommand => {
            tell!(
                words,
                "usage-missing-command",
                names = named(error, ContextKind::ValidSubcommand)
            )
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => tell!(
            words,
            "usage-wrong-value",
            name = named(error, ContextKind::InvalidArg),
            value = named(error, ContextKind::InvalidValue)
        ),
        ErrorKind::ArgumentConflict => tell!(
            words,
            "usage-conflict",
            name = named(error, ContextKind::InvalidArg),
            other = named(error, ContextKind::PriorArg)
        ),
        _ => tell!(words, "usage-other"),
    };
    let known = named(error, ContextKind::ValidValue);
    let known = (!known.is_empty()).then(|| tell!(words, "usage-known-values", names = known));
    let usage = named(error, ContextKind::Usage);
    let usage = usage.trim_start_matches("Usage: ").trim_end();
    let usage = (!usage.is_empty()).then(|| tell!(words, "usage-form", usage = usage));
    let lines = [
        Some(tell!(words, "error-said", what = what)),
        known,
        usage,
        Some(tell!(words, "usage-help", command = "`standeasy --help`")),
    ];
    Some(lines.into_iter().flatten().collect::<Vec<_>>().join("\n"))
}

/// What clap names of an error; nothing where it names nothing.
fn named(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(name)) => name.clone(),
        Some(ContextValue::Strings(names)) => names.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => {
            let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
            texts.join(", ")
        }
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
