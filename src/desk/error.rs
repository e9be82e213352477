//! Everything that can go wrong at a desk, as pairs of what happened and what to do now.

use std::path::PathBuf;

use crate::bundle::BundleError;
use crate::bundle::receipt::ReceiptError;
use crate::disclosure::Withheld;
use crate::disclosure::ledger::LedgerError;
use crate::disclosure::slice::SliceError;
use crate::disclosure::trend::TrendError;
use crate::finding::{Findings, text};
use crate::kit::KitError;
use crate::period::PeriodError;
use crate::report::ReportError;
use crate::seal::SealError;
use crate::store::StoreError;
use crate::trouble::Trouble;

use super::enrolled::EnrolledError;
use super::forms::FormErrors;
use super::officer::destroy::DestroyError;
use super::officer::{KeyEndError, NotThere};
use super::second::SecondError;

/// What a desk could not do.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The platform names no folder for data.
    #[error("this system names no folder for data")]
    NoHome,
    /// A file could not be read.
    #[error("{path} could not be read: {source}", path = text::path(path))]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file or folder could not be written.
    #[error("{path} could not be written: {source}", path = text::path(path))]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A link, folder, pipe or device where a file belongs.
    #[error("{path} is not a regular file", path = text::path(path))]
    NotAFile {
        /// What was given.
        path: PathBuf,
    },
    /// A file larger than any of its kind can be.
    #[error("{path} is larger than {most} bytes", path = text::path(path))]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The limit.
        most: u64,
    },
    /// A file that is not UTF-8.
    #[error("{path} is not UTF-8 text from byte {at} on", path = text::path(path))]
    NotText {
        /// The file.
        path: PathBuf,
        /// The first byte that does not fit.
        at: usize,
    },
    /// A folder to bring something to that is not there.
    #[error("there is no folder {path}", path = text::path(path))]
    NoFolder {
        /// The folder.
        path: PathBuf,
    },
    /// A file that is already there.
    #[error("{path} exists already", path = text::path(path))]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// No kit is installed on this laptop.
    #[error("this laptop is not set up")]
    NotInstalled,
    /// The kit that is installed cannot be read any more.
    #[error("the installed kit cannot be used any more")]
    InstalledKit {
        /// What is wrong with it.
        error: KitError,
    },
    /// The kit is installed, and nothing is left of the store that was made with it.
    #[error("the sealed answers of this laptop are gone")]
    RecordsLost,
    /// Kits were built, and nothing is left of the store that remembers what was released.
    #[error("the store of this desk is gone: {path}", path = text::path(path))]
    MemoryLost {
        /// Where it belongs.
        path: PathBuf,
    },
    /// Another kit is installed and its records are not all confirmed.
    #[error("records of the installed kit are still on this laptop")]
    RecordsLeft,
    /// Invented answers would come into a home of real ones.
    #[error("this home holds real answers, and a practice kit does not come into it")]
    PracticeKit,
    /// Real answers would come into a home of invented ones.
    #[error("this home is for practice, and a real kit does not come into it")]
    RealKit,
    /// There is nothing to pack or to sample.
    #[error("there is no record on this laptop")]
    NoRecord,
    /// A mission that asks for slips, and nowhere to print them to.
    #[error("this mission asks for slips, and no file was named for them")]
    NoSheet,
    /// A file for slips, and a mission that asks for none.
    #[error("this mission asks for no slips")]
    NeedlessSheet,
    /// Paper forms where each answer needs a slip.
    #[error("this mission asks everybody for a slip, and forms on paper have none")]
    SlipForms,
    /// The receipt belongs to another kit.
    #[error("the receipt is for the kit {found}, and this laptop has {expected}")]
    OtherReceipt {
        /// The words of the installed kit.
        expected: String,
        /// The words of the receipt's kit.
        found: String,
    },
    /// The officer's identity exists already.
    #[error("this desk has an identity already: {path}", path = text::path(path))]
    IdentityExists {
        /// Its file.
        path: PathBuf,
    },
    /// The officer's identity is gone from among what it alone opens.
    #[error("the identity of this desk is gone: {path}", path = text::path(path))]
    IdentityLost {
        /// Where it belongs.
        path: PathBuf,
    },
    /// No backup key was named.
    #[error("this desk has no backup key")]
    NoBackup,
    /// An identity that is not the backup.
    #[error("this identity is not the backup key of this desk")]
    NotTheBackup,
    /// The officer has no identity yet.
    #[error("this desk has no identity yet")]
    NoIdentity,
    /// A settings file that cannot be read as one.
    #[error("{path} is not a settings file: {what}", path = text::path(path))]
    Settings {
        /// The file.
        path: PathBuf,
        /// What is wrong in it.
        what: String,
    },
    /// A passphrase without a character.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// A fresh identity could not open what was sealed to it.
    #[error("the new identity could not open its own test record")]
    Canary,
    /// The rounding key is gone, and figures rounded with it were released.
    #[error("the rounding key {path} is gone, and releases were made with it", path = text::path(path))]
    RoundingKeyLost {
        /// Where it belongs.
        path: PathBuf,
    },
    /// A bundle of a kit this desk did not build.
    #[error("the bundle is for the kit {found}, which this desk did not build")]
    OtherKit {
        /// The words of the bundle's kit.
        found: String,
    },
    /// None of the bundle's records opens with the desk's key.
    #[error("no record in the bundle is sealed to this desk's key")]
    OtherKey,
    /// No kit of this desk asks this questionnaire in such a period.
    #[error("no kit of this desk asks `{questionnaire}` in the period `{period}`")]
    NoCampaign {
        /// The questionnaire's id.
        questionnaire: String,
        /// The period's label.
        period: String,
    },
    /// Several kits of this desk fit.
    #[error("several kits of this desk ask `{questionnaire}` in the period `{period}`")]
    ManyCampaigns {
        /// The questionnaire's id.
        questionnaire: String,
        /// The period's label.
        period: String,
    },
    /// No shipped questionnaire has this id.
    #[error("no questionnaire with the id `{id}` ships with this program")]
    NoQuestionnaire {
        /// The id.
        id: String,
    },
    /// A questionnaire has texts in no language that the program speaks.
    #[error("the questionnaire has no texts in a language of this program")]
    NoSpokenLanguage,
    /// A file of the officer's desk does not have its own form.
    #[error("the desk's own record `{name}` is damaged")]
    Archive {
        /// Which record.
        name: String,
    },
    /// What was found in a mission or questionnaire file.
    #[error("{0}")]
    Findings(Findings),
    /// Rows of a forms file that cannot be used.
    #[error("{0}")]
    Forms(#[from] FormErrors),
    /// The disclosure rule withholds the release.
    #[error("nothing may be shown: {0}")]
    Withheld(#[from] Withheld),
    /// See [`StoreError`].
    #[error(transparent)]
    Store(#[from] StoreError),
    /// See [`KitError`].
    #[error("{path}: {error}", path = text::path(path))]
    Kit {
        /// The kit file.
        path: PathBuf,
        /// What is wrong with it.
        error: KitError,
    },
    /// See [`SealError`].
    #[error(transparent)]
    Seal(#[from] SealError),
    /// See [`BundleError`].
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// See [`ReceiptError`].
    #[error(transparent)]
    Receipt(#[from] ReceiptError),
    /// See [`EnrolledError`].
    #[error(transparent)]
    Enrolled(#[from] EnrolledError),
    /// See [`SecondError`].
    #[error(transparent)]
    Second(#[from] SecondError),
    /// See [`LedgerError`].
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// See [`NotThere`].
    #[error(transparent)]
    NotThere(#[from] NotThere),
    /// See [`DestroyError`].
    #[error(transparent)]
    Destroy(#[from] DestroyError),
    /// See [`KeyEndError`].
    #[error(transparent)]
    KeyEnd(#[from] KeyEndError),
    /// See [`SliceError`].
    #[error(transparent)]
    Slice(#[from] SliceError),
    /// The desk built no kit, so no answers can come to it.
    #[error("this desk has built no kit yet")]
    NoKitYet,
    /// The identity is not open.
    #[error("the desk is locked")]
    Locked,
    /// See [`TrendError`].
    #[error(transparent)]
    Trend(#[from] TrendError),
    /// See [`ReportError`].
    #[error(transparent)]
    Report(#[from] ReportError),
    /// See [`PeriodError`].
    #[error(transparent)]
    Period(#[from] PeriodError),
}

impl Trouble for DeskError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoHome => "no-home",
            Self::Read { .. } => "cannot-read",
            Self::Write { .. } => "cannot-write",
            Self::NotAFile { .. } => "not-a-file",
            Self::TooLarge { .. } => "too-large",
            Self::NotText { .. } => "not-text",
            Self::NoFolder { .. } => "no-folder",
            Self::Exists { .. } => "exists",
            Self::NotInstalled => "not-installed",
            Self::RecordsLost => "records-lost",
            Self::MemoryLost { .. } => "memory-lost",
            Self::RecordsLeft => "records-left",
            Self::PracticeKit => "practice-kit",
            Self::RealKit => "real-kit",
            Self::NoRecord => "no-record",
            Self::NoSheet => "no-sheet",
            Self::NeedlessSheet => "needless-sheet",
            Self::SlipForms => "slip-forms",
            Self::OtherReceipt { .. } => "other-receipt",
            Self::IdentityExists { .. } => "identity-exists",
            Self::IdentityLost { .. } => "identity-lost",
            Self::NoBackup => "no-backup",
            Self::NotTheBackup => "not-the-backup",
            Self::NoIdentity => "no-identity",
            Self::Settings { .. } => "settings",
            Self::EmptyPassphrase => "empty-passphrase",
            Self::Canary => "canary",
            Self::RoundingKeyLost { .. } => "rounding-key-lost",
            Self::OtherKit { .. } => "other-kit",
            Self::OtherKey => "other-key",
            Self::NoKitYet => "no-kit-yet",
            Self::Locked => "locked",
            Self::NoCampaign { .. } => "no-campaign",
            Self::ManyCampaigns { .. } => "many-campaigns",
            Self::NoQuestionnaire { .. } => "no-questionnaire",
            Self::NoSpokenLanguage => "no-spoken-language",
            Self::Archive { .. } => "archive-damaged",
            Self::Findings(_) => "findings",
            Self::Forms(error) => error.code(),
            Self::Withheld(error) => error.code(),
            Self::Store(error) => error.code(),
            Self::Kit { error, .. } | Self::InstalledKit { error } => error.code(),
            Self::Seal(error) => error.code(),
            Self::Bundle(error) => error.code(),
            Self::Receipt(error) => error.code(),
            Self::Enrolled(error) => error.code(),
            Self::Second(error) => error.code(),
            Self::Ledger(error) => error.code(),
            Self::NotThere(error) => error.code(),
            Self::Destroy(error) => error.code(),
            Self::KeyEnd(error) => error.code(),
            Self::Slice(error) => error.code(),
            Self::Trend(error) => error.code(),
            Self::Report(error) => error.code(),
            Self::Period(_) => "period",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::NoHome => "Name a folder with --home DIR or STANDEASY_HOME.",
            Self::Read { .. } => "Check the name and that you may read it, then try again.",
            Self::Write { .. } => {
                "Check the folder, the free space and your rights, then try again. Nothing was half-written."
            }
            Self::NotAFile { .. } => "Give the file itself, not a link, folder or device.",
            Self::TooLarge { .. } => "Check that this is the right file.",
            Self::NotText { .. } => "Save it as UTF-8 and try again.",
            Self::NoFolder { .. } => "Is the stick in? Make the folder, or name another one.",
            Self::Exists { .. } => "Choose another name, or move the old file away first.",
            Self::NotInstalled => {
                "Run `standeasy laptop install FILE.kit` with the kit from your medical officer."
            }
            Self::InstalledKit { .. } => {
                "Install the same kit again: `standeasy laptop install FILE.kit`. The sealed answers stay as they are."
            }
            Self::PracticeKit => {
                "Practise in a home of its own: name another folder with --home, or run `standeasy demo`."
            }
            Self::RealKit => {
                "Begin with an empty home: name another folder with --home, or delete this one."
            }
            Self::RecordsLost => {
                "Tell the medical officer: what was not packed cannot be brought back. `standeasy laptop install FILE.kit` begins anew."
            }
            Self::MemoryLost { .. } => {
                "Restore it from the newest copy of the officer's folder. Without it nobody knows what was released, and what was released once must not be released otherwise."
            }
            Self::RecordsLeft => {
                "Pack them, bring them to the officer, and run `standeasy laptop clear RECEIPT`; then install the new kit."
            }
            Self::NoRecord => "There is nothing to do until somebody has answered.",
            Self::NoSheet => "Say with --slips FILE.html where the slips to print are to be written.",
            Self::NeedlessSheet => "Leave out --slips, or write `admission = \"slips\"` in the mission file.",
            Self::SlipForms => "Let people answer on a laptop, each with a slip.",
            Self::OtherReceipt { .. } => "Use the receipt the officer gave for this laptop's kit.",
            Self::IdentityExists { .. } => {
                "Keep using it, or name another home with --home. It is never overwritten."
            }
            Self::IdentityLost { .. } => {
                "Put its copy back, or make the backup key this desk's identity: `standeasy officer recover FILE`. A new identity would open nothing of what is here."
            }
            Self::NoBackup => {
                "Add one with `standeasy officer rekey --backup-to FILE`. Until then keep copies of the identity's file and of its passphrase, apart from each other."
            }
            Self::NotTheBackup => {
                "Use the identity whose public key stands in `backup.txt` in the officer's folder."
            }
            Self::NoIdentity => "Run `standeasy officer init` first.",
            Self::Settings { .. } => {
                return format!(
                    "Write only {} in it, or delete it; `terminals.toml` can always be deleted.",
                    super::settings::KNOWN
                );
            }
            Self::EmptyPassphrase => "Give at least one word; six random words are best.",
            Self::Canary => "Do not use this identity. Delete it and run `standeasy officer init` again.",
            Self::RoundingKeyLost { .. } => {
                "Restore it from the copy kept with the identity. Another key would round the same answers otherwise, and two roundings can be averaged, so nothing more can be released of a campaign without its own. What was taken in stays safe; if there is no copy, go on with a new home, a new identity and a new kit."
            }
            Self::OtherKit { .. } => {
                "Take it in at the desk that built that kit; compare the words with the laptop's start screen."
            }
            Self::OtherKey => "Take it in at the desk whose key is in the kit.",
            Self::NoKitYet => {
                "Write a mission file and run `standeasy kit build MISSION.toml --to mission.kit`."
            }
            Self::Locked => "Open it with its passphrase.",
            Self::NoCampaign { .. } => {
                "Check --questionnaire and --period; `standeasy officer ledger` and the kit show what exists."
            }
            Self::ManyCampaigns { .. } => "Say which with --kit and the first digits of its fingerprint.",
            Self::NoQuestionnaire { .. } => "`standeasy questionnaire list` shows which there are.",
            Self::NoSpokenLanguage => {
                "Print it with --print, or add its texts in ar, en, es, fr, ru or zh."
            }
            Self::Archive { .. } => "Restore the officer's folder from its backup; the bundles can be taken in again.",
            Self::Findings(_) => "Correct the marked places and try again.",
            Self::Forms(error) => return error.hint(),
            Self::Withheld(error) => return error.hint(),
            Self::Store(error) => return error.hint(),
            Self::Kit { error, .. } => return error.hint(),
            Self::Seal(error) => return error.hint(),
            Self::Bundle(error) => return error.hint(),
            Self::Receipt(error) => return error.hint(),
            Self::Enrolled(error) => return error.hint(),
            Self::Second(error) => return error.hint(),
            Self::Ledger(error) => return error.hint(),
            Self::NotThere(error) => return error.hint(),
            Self::Destroy(error) => return error.hint(),
            Self::KeyEnd(error) => return error.hint(),
            Self::Slice(error) => return error.hint(),
            Self::Trend(error) => return error.hint(),
            Self::Report(error) => return error.hint(),
            Self::Period(_) => "Check the date of this laptop and the campaign's dates.",
        }
        .to_owned()
    }
}
