//! What happens in the practice mission, in words: for the screens and for the lines alike.

use super::Step;
use crate::locale::{Words, date};
use crate::period::Grain;
use crate::say;

mod last_day;
mod page;
mod paths;
mod rows;
mod scene;
mod trick;

pub use page::{after, before, end, line, notes, title};
pub use trick::{found, name, verdict, way};

/// A line of a chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// What is said.
    Text(String),
    /// What it comes to.
    Strong(String),
    /// Beside the point.
    Quiet(String),
    /// Bytes or a path, never reordered.
    Raw(String),
    /// A row of a table: what it is about, and the figure.
    Row(String, String),
}

impl Line {
    /// The same for reading aloud.
    pub fn spoken(&self) -> String {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Quiet(text) | Self::Raw(text) => {
                text.clone()
            }
            Self::Row(name, figure) => format!("{name}: {figure}"),
        }
    }
}

/// A step in the words of a language.
pub fn tell(step: &Step, words: &Words) -> String {
    match step {
        Step::Identity { recipient } => {
            say!(words, "step-identity", recipient = recipient.as_str())
        }
        Step::Second { words: name } => say!(words, "step-second", words = name.as_str()),
        Step::Kit {
            words: fingerprint,
            units,
        } => {
            let (units, fingerprint) = (number(*units), fingerprint.as_str());
            say!(words, "step-kit", units = units, words = fingerprint)
        }
        Step::Enrolled { words: name } => {
            say!(words, "step-enrolled", words = name.as_str())
        }
        Step::Sealed { responses } => {
            say!(words, "step-sealed", responses = number(*responses))
        }
        Step::Packed { records } => say!(words, "step-packed", records = number(*records)),
        Step::Opened { records } => say!(words, "step-opened", records = number(*records)),
        Step::TakenIn { cleared } => say!(words, "step-taken-in", cleared = number(*cleared)),
        Step::Destroyed { blocks } => say!(words, "step-destroyed", n = number(*blocks)),
        Step::Released {
            period,
            rows,
            figures,
        } => say!(
            words,
            "step-released",
            period = date::named(words, Grain::Week, period),
            rows = number(*rows),
            figures = number(*figures)
        ),
    }
}

/// A count as messages take it.
fn number(count: usize) -> f64 {
    count as f64
}
