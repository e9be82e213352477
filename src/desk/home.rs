//! Where data lie: one folder with `laptop/` and `officer/` in it.

use std::path::{Path, PathBuf};

use super::DeskError;

/// The folder beside the binary that makes an installation portable.
const PORTABLE: &str = "standeasy-home";

/// The home folder; the folders in it are made when something is first written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    root: PathBuf,
}

impl Home {
    /// A home at a given folder.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The home asked for, else the portable one beside the binary, else the platform's.
    pub fn find(asked: Option<PathBuf>) -> Result<Self, DeskError> {
        if let Some(root) = asked {
            return Ok(Self::at(root));
        }
        if let Some(root) = portable() {
            return Ok(Self::at(root));
        }
        directories::ProjectDirs::from("", "", "standeasy")
            .map(|dirs| Self::at(dirs.data_dir()))
            .ok_or(DeskError::NoHome)
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of what screens have learnt about terminals.
    pub fn screens(&self) -> PathBuf {
        self.root.join("screens")
    }

    /// The laptop's folder: its kit and its store.
    pub fn laptop(&self) -> PathBuf {
        self.root.join("laptop")
    }

    /// The second person's folder: a key, where a mission is opened by two.
    pub fn second(&self) -> PathBuf {
        self.root.join("second")
    }

    /// The officer's folder: identity, kits, archive, ledger.
    pub fn officer(&self) -> PathBuf {
        self.root.join("officer")
    }
}

fn portable() -> Option<PathBuf> {
    let folder = std::env::current_exe().ok()?.parent()?.join(PORTABLE);
    folder.is_dir().then_some(folder)
}
