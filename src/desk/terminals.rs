//! Which order of right-to-left letters was found to read right on which terminal:
//! `screens/terminals.toml` in the home. The program writes it; what a person sets is `settings.toml`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::files::{self, Existing};
use super::post::SaveTrouble;
use super::{DeskError, Home};
use crate::finding::text;
use crate::trouble::Trouble;

const MOST_BYTES: u64 = 64 << 10;
/// More terminals than this on one laptop are a mistake; the file stays as it is.
const MOST_TERMINALS: usize = 100;

/// What read right on a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// The letters as the program orders them.
    App,
    /// The words as the program orders them, the letters as the terminal does.
    Terminal,
    /// The letters as they are typed.
    Off,
}

/// What is known of terminals by their names.
#[derive(Debug, Clone, Default)]
pub struct Terminals {
    /// Where it is kept; nowhere for practice.
    path: Option<PathBuf>,
    known: BTreeMap<String, Right>,
}

impl Terminals {
    /// What a home knows; nothing where the file is not there.
    pub fn of(home: &Home) -> Result<Self, DeskError> {
        let path = home.screens().join("terminals.toml");
        let known = match files::is_something(&path) {
            false => BTreeMap::new(),
            true => toml::from_str(&files::read_text(&path, MOST_BYTES)?).map_err(|error| {
                DeskError::Settings {
                    path: path.clone(),
                    what: text::shown(error.message()),
                }
            })?,
        };
        Ok(Self {
            path: Some(path),
            known,
        })
    }

    /// The same, but what is learned is not kept.
    pub fn without_keeping(self) -> Self {
        Self { path: None, ..self }
    }

    /// What read right on a terminal, if anybody said.
    pub fn right_on(&self, name: &str) -> Option<Right> {
        self.known.get(name).copied()
    }

    /// Remembers what reads right on a terminal. Only its name is written, under no time: who
    /// was asked, and when, is nobody's business.
    pub fn keep(&mut self, name: &str, right: Right) -> Result<(), SaveTrouble> {
        if self.known.len() >= MOST_TERMINALS {
            return Ok(());
        }
        self.known.insert(name.to_owned(), right);
        self.write()
            .map_err(|error| SaveTrouble::Fault(error.code()))
    }

    fn write(&self) -> Result<(), DeskError> {
        let Some(path) = &self.path else {
            return Ok(());
        };
        let failed = |what: String| DeskError::Settings {
            path: path.clone(),
            what,
        };
        let text = toml::to_string(&self.known).map_err(|error| failed(error.to_string()))?;
        let day = Some(chrono::NaiveDate::default());
        files::write_dated(path, text.as_bytes(), Existing::Replace, day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_read_right_is_known_the_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path());
        let mut terminals = Terminals::of(&home).unwrap();
        assert_eq!(terminals.right_on("a b(1.2)"), None);
        terminals.keep("a b(1.2)", Right::Terminal).unwrap();
        let again = Terminals::of(&home).unwrap();
        assert_eq!(again.right_on("a b(1.2)"), Some(Right::Terminal));
    }

    #[test]
    fn practice_keeps_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path());
        let mut terminals = Terminals::of(&home).unwrap().without_keeping();
        terminals.keep("x", Right::Off).unwrap();
        assert_eq!(terminals.right_on("x"), Some(Right::Off));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_damaged_file_is_said_with_its_path() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("screens")).unwrap();
        std::fs::write(folder.path().join("screens/terminals.toml"), "x = 5").unwrap();
        let error = Terminals::of(&Home::at(folder.path())).unwrap_err();
        assert!(error.to_string().contains("terminals.toml"), "{error}");
    }
}
