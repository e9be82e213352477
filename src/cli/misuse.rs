//! Commands that were used wrongly in a way their arguments alone do not show.

use crate::advice::{Advice, pair};
use crate::locale::Words;
use crate::seal::RecipientError;
use crate::trouble::Trouble;

/// How a command was used wrongly.
#[derive(Debug, thiserror::Error)]
pub(super) enum Misuse {
    /// The check-in was asked for where nobody sees it.
    #[error("there is no terminal to show the check-in on")]
    NoTerminal,
    /// A new passphrase was typed in two ways.
    #[error("the two passphrases differ")]
    PassphrasesDiffer,
    /// A passphrase is needed and nobody can be asked.
    #[error("a passphrase is needed and there is no terminal to ask at")]
    NoPassphrase,
    /// A public key that nothing can be sealed to.
    #[error("{0}")]
    Recipient(RecipientError),
    /// A slice without all that makes one.
    #[error("a slice needs a period, a questionnaire, a unit and a file")]
    SliceOfWhat,
    /// A questionnaire is wanted in a language it does not have.
    #[error("the file has no texts in `{language}`")]
    NoTexts {
        /// The language asked for.
        language: String,
        /// Those it has.
        known: String,
    },
}

impl Misuse {
    /// What to do now.
    pub(super) fn hint(&self) -> String {
        match self {
            Self::NoTerminal => {
                "Run it in a terminal, or use a command; `standeasy --help` lists them.".to_owned()
            }
            Self::PassphrasesDiffer => "Run the command again and type the same twice.".to_owned(),
            Self::NoPassphrase => {
                "Give it with --passphrase-file PATH; - is standard input.".to_owned()
            }
            Self::Recipient(error) => error.hint(),
            Self::SliceOfWhat => {
                "Give --period, --questionnaire, --unit and --to, or --check FILE.".to_owned()
            }
            Self::NoTexts { known, .. } => format!("Choose one of {known}."),
        }
    }

    /// The same in the reader's words.
    pub(super) fn advice(&self, words: &Words) -> Advice {
        match self {
            Self::NoTerminal => pair!(words, "usage-no-terminal"; command = "`standeasy --help`"),
            Self::PassphrasesDiffer => pair!(words, "usage-passphrases-differ"),
            Self::NoPassphrase => pair!(words, "usage-no-passphrase";
                option = "--passphrase-file PATH", dash = "-"),
            Self::Recipient(error) => recipient(*error, words),
            Self::SliceOfWhat => pair!(words, "usage-slice";
                period = "--period", questionnaire = "--questionnaire", unit = "--unit",
                to = "--to", check = "--check FILE"),
            Self::NoTexts { language, known } => pair!(words, "usage-no-texts",
                language = format!("`{language}`"); known = known.as_str()),
        }
    }
}

fn recipient(error: RecipientError, words: &Words) -> Advice {
    let command = "`standeasy officer init`";
    match error {
        RecipientError::SecretKey => pair!(words, "keys-secret-key"),
        RecipientError::PostQuantum => pair!(words, "keys-post-quantum"; command = command),
        RecipientError::Plugin => pair!(words, "keys-plugin"; command = command),
        RecipientError::Weak => pair!(words, "keys-weak"; command = command),
        RecipientError::Malformed => pair!(words, "keys-malformed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale;

    fn all() -> [Misuse; 10] {
        [
            Misuse::NoTerminal,
            Misuse::PassphrasesDiffer,
            Misuse::NoPassphrase,
            Misuse::Recipient(RecipientError::SecretKey),
            Misuse::Recipient(RecipientError::PostQuantum),
            Misuse::Recipient(RecipientError::Plugin),
            Misuse::Recipient(RecipientError::Weak),
            Misuse::Recipient(RecipientError::Malformed),
            Misuse::SliceOfWhat,
            Misuse::NoTexts {
                language: "ps".to_owned(),
                known: "en, fr".to_owned(),
            },
        ]
    }

    #[test]
    fn the_english_words_say_what_the_command_line_says() {
        for misuse in all() {
            let advice = misuse.advice(&Words::new("en"));
            let what = locale::plain(&advice.what);
            assert_eq!(what.to_lowercase(), format!("{misuse}.").to_lowercase());
            assert_eq!(locale::plain(&advice.now), misuse.hint());
        }
    }

    #[test]
    fn every_language_says_it_in_its_own_words() {
        let english = all().map(|misuse| misuse.advice(&Words::new("en")));
        for language in locale::available().iter().filter(|code| *code != "en") {
            let words = Words::new(language);
            for (misuse, english) in all().iter().zip(&english) {
                let said = misuse.advice(&words);
                assert!(said.what != english.what, "{language}: {}", said.what);
                assert!(said.now != english.now, "{language}: {}", said.now);
            }
        }
    }
}
