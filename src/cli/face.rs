//! Which face a person gets, and how it looks and writes.

use std::env;
use std::io::{self, IsTerminal};
use std::time::Duration;

use clap::{Args, ValueEnum};

use super::failure::Failure;
use crate::desk::Home;
use crate::desk::settings::{self, LockAfter, Settings};
use crate::desk::terminals::Terminals;
use crate::locale::{Words, number};
use crate::sandbox::{Closed, Swap};
use crate::{locale, plain, tui};

/// The languages the program itself speaks.
pub(super) fn known_language(code: &str) -> Result<String, String> {
    let known = locale::available();
    if known.iter().any(|language| language == code) {
        Ok(code.to_owned())
    } else {
        Err(format!("the languages are {}", known.join(", ")))
    }
}

#[derive(Debug, Clone, Default, Args)]
pub(super) struct Face {
    /// Start in this language.
    #[arg(long, value_name = "XX", value_parser = known_language)]
    lang: Option<String>,
    /// Line by line, for screen readers and simple terminals.
    #[arg(long)]
    plain: bool,
    /// The digits that Arabic is written with; all are understood where they are typed.
    #[arg(long)]
    digits: Option<Digits>,
    /// The colours of the screens; without it, `NO_COLOR` means `mono`.
    #[arg(long)]
    theme: Option<Theme>,
    /// Who puts right-to-left letters in order; `auto` asks the terminal.
    #[arg(long, value_name = "MODE")]
    bidi: Option<Bidi>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Bidi {
    /// Whoever the terminal's answers speak for.
    Auto,
    /// The program orders and joins all letters.
    App,
    /// The terminal orders and joins the letters of each word.
    Terminal,
    /// Nobody: letters stand as they are typed, and the terminal is told nothing.
    Off,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Digits {
    /// 0 to 9.
    Latin,
    /// ٠ to ٩.
    ArabicIndic,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Theme {
    /// The terminal's own colours.
    Terminal,
    /// Light on dark.
    Dark,
    /// Dark on light.
    Light,
    /// White on black, and nothing between.
    Contrast,
    /// No colour at all.
    Mono,
}

/// A face that was decided on: the options, then the settings, then the environment.
#[derive(Debug, Clone)]
pub(super) struct Decided {
    /// Whether there are lines instead of screens.
    pub(super) is_plain: bool,
    /// The same, and not only because there is no terminal.
    pub(super) is_asked_for: bool,
    pub(super) language: Option<String>,
    digits: number::Digits,
    theme: tui::Theme,
    bidi: tui::Bidi,
    terminals: Terminals,
    closed: Closed,
    lock_after: Option<Duration>,
    swap: Swap,
}

impl Face {
    /// A face for one output rather than a conversation.
    pub(super) fn in_lines(lang: Option<String>, plain: bool) -> Self {
        Self {
            lang,
            plain,
            ..Self::default()
        }
    }

    /// The language asked for.
    pub(super) fn language(&self) -> Option<&str> {
        self.lang.as_deref()
    }

    /// The words that a command speaks in, even where the settings are what is wrong: of the
    /// language asked for, else of the settings, else of the environment.
    pub(super) fn words(&self, home: Option<&Home>) -> Words {
        let decided = home.and_then(|home| self.decide(home).ok());
        let decided = match (decided, language_of_environment()) {
            (Some(decided), Some(language)) => decided.or_in(language),
            (Some(decided), None) => decided,
            (None, language) => {
                let language = self.lang.clone().or(language);
                return Words::new(language.as_deref().unwrap_or("en"));
            }
        };
        decided.words()
    }

    /// Decides, with the settings of a home.
    pub(super) fn decide(&self, home: &Home) -> Result<Decided, Failure> {
        let settings = Settings::of(home)?;
        let is_asked_for = self.plain || settings.plain || is_simple_terminal();
        let digits = self.digits.or(settings.digits.map(Digits::from));
        let theme = self.theme.or(settings.theme.map(Theme::from));
        let bidi = self.bidi.or(settings.bidi.map(Bidi::from));
        Ok(Decided {
            is_plain: is_asked_for || !is_terminal(),
            is_asked_for,
            language: self.lang.clone().or_else(|| settings.code()),
            digits: digits.map_or(number::Digits::default(), number::Digits::from),
            theme: theme.map_or_else(theme_of_environment, tui::Theme::from),
            bidi: bidi.map_or(tui::Bidi::Auto, tui::Bidi::from),
            terminals: Terminals::of(home)?,
            closed: Closed::default(),
            lock_after: settings.lock_after.map(LockAfter::time),
            swap: Swap::None,
        })
    }
}

impl Decided {
    /// The words to speak in.
    pub(super) fn words(&self) -> Words {
        Words::with_digits(self.language.as_deref().unwrap_or("en"), self.digits)
    }

    /// For the screens.
    pub(super) fn for_screens(&self) -> tui::Options {
        tui::Options {
            language: self.language.clone(),
            digits: self.digits,
            theme: self.theme,
            bidi: self.bidi,
            terminals: self.terminals.clone(),
            is_network_closed: self.closed.network,
            lock_after: self.lock_after.unwrap_or(tui::LOCK_AFTER),
            is_swap_open: self.swap == Swap::Open,
        }
    }

    /// For screens of practice, which leave nothing behind.
    pub(super) fn for_practice(&self) -> tui::Options {
        tui::Options {
            terminals: self.terminals.clone().without_keeping(),
            ..self.for_screens()
        }
    }

    /// For the lines.
    pub(super) fn for_lines(&self) -> plain::Options {
        plain::Options {
            language: self.language.clone(),
            digits: self.digits,
            is_vte: io::stdout().is_terminal() && env::var_os("VTE_VERSION").is_some(),
            is_network_closed: self.closed.network,
            is_swap_open: self.swap == Swap::Open,
            is_wiped: false,
        }
    }

    /// How long a sitting line by line waits for a line. Nobody can be asked whether they are
    /// still there without being spoken over, and a line comes only after a whole text was heard:
    /// five times what the screens wait for a key.
    pub(super) fn patience(&self) -> Duration {
        self.lock_after.unwrap_or(tui::LOCK_AFTER) * 5
    }

    /// What this process cannot do.
    pub(super) fn closed_to_it(&self) -> Closed {
        self.closed
    }

    /// The same in a process that gave up what it does not need.
    pub(super) fn closed(self, closed: Closed) -> Self {
        Self { closed, ..self }
    }

    /// The same on a system with such swap.
    pub(super) fn with(self, swap: Swap) -> Self {
        Self { swap, ..self }
    }

    /// The same line by line in a language, as somebody chose on a screen.
    pub(super) fn in_lines(self, language: String) -> Self {
        Self {
            is_plain: true,
            language: Some(language),
            ..self
        }
    }

    /// The same in a language where none was asked for.
    pub(super) fn or_in(mut self, language: String) -> Self {
        self.language.get_or_insert(language);
        self
    }
}

/// Whether somebody sits at both ends.
pub(super) fn is_terminal() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// The language of this machine's user, where the program speaks it.
pub(super) fn language_of_environment() -> Option<String> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| env::var(name).ok())
        .find(|value| !value.is_empty())?;
    let code = set.split(['_', '.', '-', '@']).next()?;
    known_language(code).ok()
}

fn is_simple_terminal() -> bool {
    env::var_os("ACCESSIBLE").is_some_and(|value| !value.is_empty()) || is_dumb()
}

/// Whether the terminal does nothing but write one line below the other.
pub(super) fn is_dumb() -> bool {
    env::var("TERM").is_ok_and(|term| term == "dumb")
}

fn theme_of_environment() -> tui::Theme {
    match env::var_os("NO_COLOR") {
        Some(value) if !value.is_empty() => tui::Theme::Mono,
        _ => tui::Theme::Terminal,
    }
}

impl From<settings::Digits> for Digits {
    fn from(digits: settings::Digits) -> Self {
        match digits {
            settings::Digits::Latin => Self::Latin,
            settings::Digits::ArabicIndic => Self::ArabicIndic,
        }
    }
}

impl From<Digits> for number::Digits {
    fn from(digits: Digits) -> Self {
        match digits {
            Digits::Latin => Self::Latin,
            Digits::ArabicIndic => Self::ArabicIndic,
        }
    }
}

impl From<settings::Theme> for Theme {
    fn from(theme: settings::Theme) -> Self {
        match theme {
            settings::Theme::Terminal => Self::Terminal,
            settings::Theme::Dark => Self::Dark,
            settings::Theme::Light => Self::Light,
            settings::Theme::Contrast => Self::Contrast,
            settings::Theme::Mono => Self::Mono,
        }
    }
}

impl From<Theme> for tui::Theme {
    fn from(theme: Theme) -> Self {
        match theme {
            Theme::Terminal => Self::Terminal,
            Theme::Dark => Self::Dark,
            Theme::Light => Self::Light,
            Theme::Contrast => Self::Contrast,
            Theme::Mono => Self::Mono,
        }
    }
}

impl From<settings::Bidi> for Bidi {
    fn from(bidi: settings::Bidi) -> Self {
        match bidi {
            settings::Bidi::Auto => Self::Auto,
            settings::Bidi::App => Self::App,
            settings::Bidi::Terminal => Self::Terminal,
            settings::Bidi::Off => Self::Off,
        }
    }
}

impl From<Bidi> for tui::Bidi {
    fn from(bidi: Bidi) -> Self {
        match bidi {
            Bidi::Auto => Self::Auto,
            Bidi::App => Self::App,
            Bidi::Terminal => Self::Terminal,
            Bidi::Off => Self::Off,
        }
    }
}
