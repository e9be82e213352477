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
    #[error("not saved: {0}")]
    Io(io::Error),
}

impl StoreError {
    pub(super) fn damaged(reason: impl Into<String>) -> Self {
        Self::Damaged {
            reason: reason.into(),
        }
    }

    pub(super) fn folder(reason: impl Into<String>) -> Self {
        Self::Folder {
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
            Self::Busy => "Close the other window, or use it.",
            Self::Full => {
                "Free some space on this disk and try again. What was stored before is still there."
            }
            Self::Folder { .. } => {
                "Give a folder of your own that nobody else may write to, on a local disk."
            }
            Self::Damaged { .. } => {
                "Do not delete anything, and copy the whole folder to another disk. Then `standeasy laptop rescue` recovers what it can on a laptop, and keeps the damaged files."
            }
            Self::Io(_) => {
                "Try again. If it happens again, copy the whole folder to another disk: this one may be failing."
            }
        }
        .to_owned()
    }
}
