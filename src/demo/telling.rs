//! What happened in the practice mission, in words.

use super::Step;
use crate::locale::{Words, date};
use crate::period::Grain;
use crate::say;

/// A step in the words of a language.
pub fn tell(step: &Step, words: &Words) -> String {
    match step {
        Step::Identity { recipient } => {
            say!(words, "step-identity", recipient = recipient.as_str())
        }
        Step::Kit {
            words: fingerprint,
            units,
        } => {
            let (units, fingerprint) = (number(*units), fingerprint.as_str());
            say!(words, "step-kit", units = units, words = fingerprint)
        }
        Step::Sealed { responses } => {
            say!(words, "step-sealed", responses = number(*responses))
        }
        Step::Packed { records } => say!(words, "step-packed", records = number(*records)),
        Step::TakenIn { cleared } => say!(words, "step-taken-in", cleared = number(*cleared)),
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
