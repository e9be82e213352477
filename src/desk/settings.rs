//! How the program looks and writes on this machine: `settings.toml` in the home.
//!
//! What is not in the file is as it is without one; options of a command come before it.

use std::path::Path;
use std::time::Duration;

use serde::Deserialize;

use super::{DeskError, Home, files};
use crate::finding::text;

/// Every key of the file with its values, as an error lists them.
pub const KNOWN: &str = "\
`plain` (true, false), `language` (ar, en, es, fr, ru, zh), `digits` (latin, arabic-indic), \
`theme` (terminal, dark, light, contrast, mono), `bidi` (auto, app, terminal, off), \
`lock-after` (10 … 900)";

const MOST_BYTES: u64 = 64 << 10;

/// What `settings.toml` says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Settings {
    /// Line by line instead of screens.
    pub plain: bool,
    /// The language to begin in, and the one errors are said in.
    pub language: Option<Language>,
    /// The digits that Arabic is written with.
    pub digits: Option<Digits>,
    /// The colours of the screens.
    pub theme: Option<Theme>,
    /// Who puts right-to-left letters in order.
    pub bidi: Option<Bidi>,
    /// After how long without a key everything is wiped from the screens and locked.
    pub lock_after: Option<LockAfter>,
}

/// A time in seconds: from what one can read a line in to what one may leave a desk for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "u64")]
pub struct LockAfter(Duration);

impl LockAfter {
    /// The time.
    pub fn time(self) -> Duration {
        self.0
    }
}

impl TryFrom<u64> for LockAfter {
    type Error = &'static str;

    fn try_from(seconds: u64) -> Result<Self, Self::Error> {
        if (10..=900).contains(&seconds) {
            Ok(Self(Duration::from_secs(seconds)))
        } else {
            Err("`lock-after` is a number of seconds from 10 to 900")
        }
    }
}

/// The program's languages by their codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// Arabic.
    Ar,
    /// English.
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Chinese.
    Zh,
}

impl Language {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Zh => "zh",
        }
    }
}

/// Who puts right-to-left letters in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bidi {
    /// Whoever the terminal's answers speak for.
    Auto,
    /// The program.
    App,
    /// The terminal.
    Terminal,
    /// Nobody.
    Off,
}

/// Digits by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Digits {
    /// 0 to 9.
    Latin,
    /// ٠ to ٩.
    ArabicIndic,
}

/// Colours by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// The terminal's own colours.
    Terminal,
    /// Light on dark.
    Dark,
    /// Dark on light.
    Light,
    /// White on black.
    Contrast,
    /// No colour at all.
    Mono,
}

impl Settings {
    /// The settings of a home; those of no file where there is none.
    pub fn of(home: &Home) -> Result<Self, DeskError> {
        let path = home.root().join("settings.toml");
        if !files::is_something(&path) {
            return Ok(Self::default());
        }
        Self::read(&path, &files::read_text(&path, MOST_BYTES)?)
    }

    /// The settings of a file's text.
    pub fn read(path: &Path, content: &str) -> Result<Self, DeskError> {
        toml::from_str(content).map_err(|error| DeskError::Settings {
            path: path.to_owned(),
            what: text::shown(error.message()),
        })
    }

    /// The code of the language that is set.
    pub fn code(&self) -> Option<String> {
        self.language.map(|language| language.code().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: Option<&str>) -> Result<Settings, DeskError> {
        let folder = tempfile::tempdir().unwrap();
        if let Some(text) = text {
            std::fs::write(folder.path().join("settings.toml"), text).unwrap();
        }
        Settings::of(&Home::at(folder.path()))
    }

    #[test]
    fn without_a_file_nothing_is_set() {
        assert_eq!(read(None).unwrap(), Settings::default());
        assert_eq!(read(Some("")).unwrap(), Settings::default());
    }

    #[test]
    fn all_of_them_can_be_set() {
        let text = "plain = true\nlanguage = \"ar\"\ndigits = \"arabic-indic\"\ntheme = \"contrast\"\nbidi = \"app\"\nlock-after = 300\n";
        let set = Settings {
            plain: true,
            language: Some(Language::Ar),
            digits: Some(Digits::ArabicIndic),
            theme: Some(Theme::Contrast),
            bidi: Some(Bidi::App),
            lock_after: Some(LockAfter(Duration::from_secs(300))),
        };
        assert_eq!(read(Some(text)).unwrap(), set);
    }

    #[test]
    fn what_is_not_known_is_an_error_and_not_ignored() {
        let refused = [
            "colour = \"red\"",
            "theme = \"red\"",
            "language = \"xx\"",
            "plain = 1",
            "lock-after = 9",
            "lock-after = 901",
            "lock-after = -1",
            "=",
        ];
        for text in refused {
            assert!(matches!(read(Some(text)), Err(DeskError::Settings { .. })));
        }
    }
}
