//! Files in: what is no regular file or too large is refused before a byte is read.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::desk::DeskError;

/// A regular file, open for reading, whose length was within its limit when it was opened.
pub struct Opened {
    path: PathBuf,
    file: File,
    length: u64,
}

/// Opens a regular file of at most `most` bytes; links, pipes and devices are refused.
///
/// A device is looked at before it is opened, as opening alone can wind a tape back. What is
/// opened follows no link, waits for no writer, and is judged by what it is and not by its name,
/// which can stand for something else by then.
pub fn open(path: &Path, most: u64) -> Result<Opened, DeskError> {
    let failed = |source| DeskError::Read {
        path: path.to_owned(),
        source,
    };
    let refused = || DeskError::NotAFile {
        path: path.to_owned(),
    };
    if !fs::symlink_metadata(path).map_err(failed)?.is_file() {
        return Err(refused());
    }
    let file = open_itself(path).map_err(failed)?;
    let found = file.metadata().map_err(failed)?;
    if !found.is_file() {
        return Err(refused());
    }
    if found.len() > most {
        return Err(DeskError::TooLarge {
            path: path.to_owned(),
            most,
        });
    }
    Ok(Opened {
        path: path.to_owned(),
        file,
        length: found.len(),
    })
}

impl Opened {
    /// The length of the file.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The file itself, for what is read piece by piece.
    pub fn file(&self) -> &File {
        &self.file
    }

    /// The next bytes, `count` of them or up to the end.
    pub fn read(&mut self, count: u64) -> Result<Vec<u8>, DeskError> {
        let mut bytes = Vec::new();
        let taken = (&mut self.file).take(count).read_to_end(&mut bytes);
        taken.map(|_| bytes).map_err(|source| DeskError::Read {
            path: self.path.clone(),
            source,
        })
    }

    /// All that is left; what the file has grown by meanwhile is left out.
    pub fn read_rest(&mut self) -> Result<Vec<u8>, DeskError> {
        self.read(self.length)
    }
}

#[cfg(unix)]
fn open_itself(path: &Path) -> std::io::Result<File> {
    use std::fs::OpenOptions;
    use std::os::unix::fs::OpenOptionsExt;

    use rustix::fs::OFlags;
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
    OpenOptions::new()
        .read(true)
        .custom_flags(flags.bits().cast_signed())
        .open(path)
}

#[cfg(not(unix))]
fn open_itself(path: &Path) -> std::io::Result<File> {
    File::open(path)
}

/// Reads a regular file of at most `most` bytes; links, pipes and devices are refused.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, DeskError> {
    open(path, most)?.read_rest()
}

/// Whether there is anything under a name, be it a link that leads nowhere.
pub fn is_something(path: &Path) -> bool {
    fs::symlink_metadata(path)
        .err()
        .is_none_or(|error| error.kind() != std::io::ErrorKind::NotFound)
}

/// Reads a text file; see [`read`].
pub fn read_text(path: &Path, most: u64) -> Result<String, DeskError> {
    text(path, read(path, most)?)
}

/// The text that a file's bytes are.
pub fn text(path: &Path, bytes: Vec<u8>) -> Result<String, DeskError> {
    String::from_utf8(bytes).map_err(|error| DeskError::NotText {
        path: path.to_owned(),
        at: error.utf8_error().valid_up_to(),
    })
}
