//! Why the store could not be opened or could not save.

use std::io;

use crate::trouble::Trouble;

/// Why the store could not be opened or could not save.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another program holds the store.
    #[error("another standeasy is running with this store")]
    Busy,
    /// The disk is full; nothing was changed.
    #[error("not saved: the disk is full")]
    Full,
    /// The folder cannot be used.
    #[error("the store's folder cannot be used: {reason}")]
    Folder {
        /// What is wrong with it.
        reason: String,
    },
    /// What is on the disk is damaged; nothing was changed.
    #[error("the store is damaged: {reason}")]
    Damaged {
        /// What does not fit.
        reason: String,
    },
    /// The system refused; nothing was changed.
    #[error("the store could not be read or written: {0}")]
    Io(io::Error),
}

impl StoreError {
    pub(super) fn damaged(reason: impl Into<String>) -> Self {
        Self::Damaged {
            reason: reason.into(),
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Io(error),
        }
    }
}

impl From<sled::Error> for StoreError {
    fn from(error: sled::Error) -> Self {
        match error {
            sled::Error::Io(error) => error.into(),
            sled::Error::Corruption { .. } => Self::damaged("sled found a damaged page"),
            other => Self::damaged(format!("sled could not read it ({})", name(&other))),
        }
    }
}

/// sled's word for an error, without its data.
fn name(error: &sled::Error) -> &'static str {
    match error {
        sled::Error::CollectionNotFound(_) => "a tree is missing",
        sled::Error::Unsupported(_) => "an unsupported form",
        sled::Error::ReportableBug(_) => "a fault of its own",
        sled::Error::Io(_) => "input and output",
        sled::Error::Corruption { .. } => "damage",
    }
}

impl Trouble for StoreError {
    fn code(&self) -> &'static str {
        match self {
            Self::Busy => "store-busy",
            Self::Full => "disk-full",
            Self::Folder { .. } => "store-folder",
            Self::Damaged { .. } => "store-damaged",
            Self::Io(_) => "store-io",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::Busy => "Close the other one, then try again.",
            Self::Full => "Free some space on this disk, then try again. What was sealed before is safe.",
            Self::Folder { .. } => {
                "Check that the folder is a real folder of yours that you may write to, or name another with --home."
            }
            Self::Damaged { .. } => {
                "Nothing was changed. Copy the whole folder to a safe place before anything else, and tell your medical officer."
            }
            Self::Io(_) => {
                "Check the disk and your rights to its folder, then try again. What was sealed before is safe."
            }
        }
        .to_owned()
    }
}
