//! What went wrong and what to do now, in the reader's language.
//!
//! Every variant of an error has a message `trouble-…` of its own in the words, with the advice
//! in its attribute `now`. The matches name every variant, so none can be forgotten. Commands,
//! options and file names are handed to the words as they are, and no translation can change one.

use std::io;
use std::path::Path;

use crate::desk::{DeskError, settings};
use crate::finding::text;
use crate::locale::Words;
use crate::say;

pub use unsaved::unsaved;

mod aside;
mod campaign;
mod carried;
mod finding;
mod forms;
mod sealed;
mod shown;
#[cfg(test)]
mod tests;
mod unsaved;

pub use aside::set_aside;
pub use finding::{are_said, drawn};

/// An error as a person meets it. Inserted values stand between direction marks, which
/// [`grid::lay_out`](crate::locale::grid::lay_out) and [`plain`](crate::locale::plain) take off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// What happened, in one sentence.
    pub what: String,
    /// What to do now, in a few sentences.
    pub now: String,
    /// For a file that a person wrote: every place in it, drawn line by line. Else empty.
    pub places: String,
}

/// Says a message of the words and its attribute `now`, each with its own values.
macro_rules! pair {
    ($words:expr, $id:tt $(, $name:ident = $value:expr)* $(; $($now:ident = $with:expr),+)?) => {
        $crate::advice::Advice {
            what: $crate::say!($words, $id $(, $name = $value)*),
            now: $crate::say!($words, $id, "now" $($(, $now = $with)+)?),
            places: ::std::string::String::new(),
        }
    };
}
pub(crate) use pair;

/// An error of a desk in the reader's words.
pub fn of(error: &DeskError, words: &Words) -> Advice {
    match error {
        DeskError::NoHome => pair!(words, "trouble-no-home";
            option = "--home DIR", variable = "STANDEASY_HOME"),
        DeskError::Read { path, source } => pair!(
            words,
            "trouble-cannot-read",
            path = named(path),
            why = system(source, words)
        ),
        DeskError::Write { path, source } => pair!(
            words,
            "trouble-cannot-write",
            path = named(path),
            why = system(source, words)
        ),
        DeskError::NotAFile { path } => pair!(words, "trouble-not-a-file", path = named(path)),
        DeskError::TooLarge { path, most } => pair!(
            words,
            "trouble-too-large",
            path = named(path),
            most = figures(most, words)
        ),
        DeskError::NotText { path, at } => pair!(
            words,
            "trouble-not-text",
            path = named(path),
            at = figures(at, words)
        ),
        DeskError::NoFolder { path } => pair!(words, "trouble-no-folder", path = named(path)),
        DeskError::Exists { path } => pair!(words, "trouble-exists", path = named(path)),
        DeskError::NotInstalled => pair!(words, "trouble-not-installed";
            command = "`standeasy laptop install FILE.kit`"),
        DeskError::RecordsLost => pair!(words, "trouble-records-lost";
            command = "`standeasy laptop install FILE.kit`"),
        DeskError::MemoryLost { path } => pair!(words, "trouble-memory-lost", path = named(path)),
        DeskError::RecordsLeft => pair!(words, "trouble-records-left";
            command = "`standeasy laptop clear RECEIPT`"),
        DeskError::PracticeKit => pair!(words, "trouble-practice-kit";
            option = "--home", command = "`standeasy demo`"),
        DeskError::RealKit => pair!(words, "trouble-real-kit"; option = "--home"),
        DeskError::NoSheet => pair!(words, "trouble-no-sheet"; option = "--slips FILE.html"),
        DeskError::NeedlessSheet => pair!(words, "trouble-needless-sheet";
            option = "--slips", line = "`admission = \"slips\"`"),
        DeskError::SlipForms => pair!(words, "trouble-slip-forms"),
        DeskError::NoKitYet => pair!(words, "trouble-no-kit-yet";
            command = "`standeasy kit build MISSION.toml --to mission.kit`"),
        DeskError::Locked => pair!(words, "trouble-locked"),
        DeskError::NoRecord => pair!(words, "trouble-no-record"),
        DeskError::OtherReceipt { expected, found } => pair!(
            words,
            "trouble-other-receipt",
            expected = expected.as_str(),
            found = found.as_str()
        ),
        DeskError::IdentityExists { path } => pair!(words, "trouble-identity-exists",
            path = named(path); option = "--home"),
        DeskError::IdentityLost { path } => pair!(words, "trouble-identity-lost",
            path = named(path); command = "`standeasy officer recover FILE`"),
        DeskError::NoBackup => pair!(words, "trouble-no-backup";
            command = "`standeasy officer rekey --backup-to FILE`"),
        DeskError::NotTheBackup => pair!(words, "trouble-not-the-backup"; file = "`backup.txt`"),
        DeskError::NoIdentity => pair!(words, "trouble-no-identity";
            command = "`standeasy officer init`"),
        DeskError::Settings { path, what } => pair!(words, "trouble-settings",
            path = named(path), why = what.as_str(); terminals = "`terminals.toml`",
            known = settings::KNOWN),
        DeskError::EmptyPassphrase => pair!(words, "trouble-empty-passphrase"),
        DeskError::Canary => pair!(words, "trouble-canary"; command = "`standeasy officer init`"),
        DeskError::RoundingKeyLost { path } => {
            pair!(words, "trouble-rounding-key-lost", path = named(path))
        }
        DeskError::Archive { name } => {
            pair!(words, "trouble-archive-damaged", name = format!("`{name}`"))
        }
        DeskError::OtherKit { found } => pair!(words, "trouble-other-kit", found = found.as_str()),
        DeskError::OtherKey => pair!(words, "trouble-other-key"),
        DeskError::NoCampaign {
            questionnaire,
            period,
        } => campaign::none(questionnaire, period, words),
        DeskError::ManyCampaigns {
            questionnaire,
            period,
        } => campaign::several(questionnaire, period, words),
        DeskError::NoQuestionnaire { id } => pair!(words, "trouble-no-questionnaire",
            id = format!("`{id}`"); command = "`standeasy questionnaire list`"),
        DeskError::NoSpokenLanguage => pair!(words, "trouble-no-spoken-language";
            option = "--print"),
        DeskError::NotThere(error) => campaign::not_there(error, words),
        DeskError::Destroy(error) => campaign::not_destroyed(error, words),
        DeskError::KeyEnd(error) => campaign::key_end(error, words),
        DeskError::Period(error) => campaign::period(error, words),
        DeskError::Findings(findings) => Advice {
            places: drawn(findings, words),
            ..pair!(words, "trouble-findings", file = findings.file.as_str())
        },
        DeskError::Forms(errors) => Advice {
            places: forms::places(errors, words),
            ..pair!(words, "trouble-forms-refused", file = errors.file.as_str())
        },
        DeskError::Store(error) => sealed::store(error, words),
        DeskError::Seal(error) => sealed::seal(error, words),
        DeskError::Kit { path, error } => carried::kit(path, error, words),
        DeskError::InstalledKit { .. } => pair!(words, "trouble-installed-kit";
            command = "`standeasy laptop install FILE.kit`"),
        DeskError::Bundle(error) => carried::bundle(error, words),
        DeskError::Enrolled(error) => carried::enrolled(error, words),
        DeskError::Second(error) => carried::second(error, words),
        DeskError::Receipt(error) => carried::receipt(error, words),
        DeskError::Slice(error) => carried::slice(error, words),
        DeskError::Withheld(error) => shown::withheld(error, words),
        DeskError::Ledger(error) => shown::ledger(error, words),
        DeskError::Trend(error) => shown::trend(*error, words),
        DeskError::Report(error) => shown::report(error, words),
    }
}

fn named(path: &Path) -> String {
    text::path(path)
}

/// A number without grouping, as sizes and versions are written.
fn figures(number: impl ToString, words: &Words) -> String {
    words.figures(&number.to_string())
}

/// Why the system refused. What is common has words; the rest has the system's number.
fn system(error: &io::Error, words: &Words) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => say!(words, "system-no-file"),
        io::ErrorKind::PermissionDenied => say!(words, "system-not-allowed"),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => say!(words, "system-full"),
        io::ErrorKind::ReadOnlyFilesystem => say!(words, "system-read-only"),
        _ => match error.raw_os_error() {
            Some(number) if words.language() != "en" => {
                say!(words, "detail-number", number = figures(number, words))
            }
            _ => detail(&error.to_string(), words),
        },
    }
}

/// A detail for whoever mends the program, which has words in English alone; in other
/// languages it is said where it stands.
fn detail(reason: &str, words: &Words) -> String {
    if words.language() == "en" {
        reason.to_owned()
    } else {
        say!(words, "detail-in-english")
    }
}
