//! What `officer intake` says of each bundle.

use crate::advice;
use crate::cli::columns::{left, widest};
use crate::desk::DeskError;
use crate::desk::officer::intake::{Outcome, State};
use crate::finding::text as shown;
use crate::locale::{self, Words};
use crate::tell;
use crate::trouble::Trouble;

/// What became of a bundle, its receipt, and every record that was set aside.
pub(super) fn text(outcome: &Outcome, words: &Words) -> String {
    let labels = [
        tell!(words, "intake-taken"),
        tell!(words, "intake-known"),
        tell!(words, "intake-apart"),
        tell!(words, "intake-refused"),
        tell!(words, "intake-receipt"),
    ];
    let width = widest(labels.iter().map(String::as_str)) + 2;
    let [taken, known, apart, refused, receipt] = labels.map(|label| left(&label, width));
    let file = shown::path(&outcome.file);
    let mut lines = match &outcome.state {
        State::Taken => vec![taken + &file],
        State::Known => vec![known + &tell!(words, "intake-known-file", file = file)],
        State::Apart(laptop) => {
            let name = laptop.words().join(" ");
            let now = tell!(words, "apart-now", command = "`standeasy officer enrol`");
            let now = tell!(words, "error-now", now = now);
            let what = tell!(words, "intake-apart-file", file = file, name = name);
            vec![apart + &what, " ".repeat(width) + &now]
        }
        State::Refused(error) => {
            let (what, now) = refusal(error, words);
            vec![format!("{refused}{file}: {what}"), " ".repeat(width) + &now]
        }
    };
    if let Some(file) = &outcome.receipt {
        lines.push(format!("{receipt}{}", shown::path(file)));
    }
    if let Some(error) = &outcome.no_receipt {
        let (what, _) = refusal(error, words);
        let now = tell!(words, "intake-no-receipt", option = "--receipt-to DIR");
        let now = tell!(words, "error-now", now = now);
        lines.push(receipt + &what);
        lines.push(" ".repeat(width) + &now);
    }
    for reason in &outcome.quarantined {
        let why = advice::set_aside(reason, words);
        lines.push(tell!(words, "intake-aside", why = why));
    }
    lines.join("\n")
}

/// Why a bundle was refused and what to do now. An English command line's errors are no
/// sentences.
fn refusal(error: &DeskError, words: &Words) -> (String, String) {
    if words.language() == "en" {
        let now = tell!(words, "error-now", now = error.hint());
        return (error.to_string(), now);
    }
    let advice = advice::of(error, words);
    let now = tell!(words, "error-now", now = advice.now);
    (locale::plain(&advice.what), now)
}
