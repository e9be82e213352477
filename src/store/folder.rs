//! Folders and files that are ours alone: prepared, made durable, copied, wiped.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::StoreError;

const LOCK: &str = "LOCK";
/// How long to wait for the lock before another program is said to hold it.
const LOCK_PATIENCE: Duration = Duration::from_millis(300);
const LOCK_PAUSE: Duration = Duration::from_millis(20);
const WIPE_CHUNK: usize = 64 * 1024;

/// Makes the folder if it is missing, and refuses one that others may write to.
pub(super) fn prepare(folder: &Path) -> Result<(), StoreError> {
    // Without a slash at its end, behind which a link would hide.
    let folder = &folder.components().collect::<PathBuf>();
    let is_missing =
        fs::symlink_metadata(folder).is_err_and(|error| error.kind() == io::ErrorKind::NotFound);
    if is_missing {
        make_with_parents(folder).map_err(refusal)?;
    }
    let metadata = fs::symlink_metadata(folder).map_err(refusal)?;
    if metadata.is_symlink() {
        return Err(StoreError::folder("it is a symbolic link"));
    }
    if !metadata.is_dir() {
        return Err(StoreError::folder("it is not a folder"));
    }
    check_owner(folder, &metadata)
}

/// Whatever the system says about the folder itself, unless the disk is full.
fn refusal(error: io::Error) -> StoreError {
    match StoreError::from(error) {
        StoreError::Io(error) => StoreError::folder(error.to_string()),
        other => other,
    }
}

/// How the names of probes begin: empty files that tell who a new file belongs to.
const PROBE_START: &str = "probe-";

/// Removes probes that a kill left behind. What resists hinders nothing.
pub(super) fn remove_probes(folder: &Path) {
    let Ok(found) = fs::read_dir(folder) else {
        return;
    };
    for entry in found.filter_map(Result::ok) {
        let name = entry.file_name();
        if name.as_encoded_bytes().starts_with(PROBE_START.as_bytes()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(unix)]
fn check_owner(folder: &Path, metadata: &fs::Metadata) -> Result<(), StoreError> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    // A file made now belongs to whoever runs this.
    let probe = tempfile::Builder::new()
        .prefix(PROBE_START)
        .tempfile_in(folder)
        .and_then(|file| file.as_file().metadata())
        .map_err(refusal)?;
    if probe.uid() != metadata.uid() {
        return Err(StoreError::folder("it belongs to another user"));
    }
    if metadata.mode() & 0o022 != 0 {
        return Err(StoreError::folder("others may write to it"));
    }
    if metadata.mode() & 0o077 != 0 {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).map_err(refusal)?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn check_owner(_: &Path, _: &fs::Metadata) -> Result<(), StoreError> {
    Ok(())
}

/// Takes the store's lock; it is free again when the file is dropped or the program ends.
pub(super) fn lock(folder: &Path) -> Result<File, StoreError> {
    let file = options()
        .create(true)
        .truncate(false)
        .open(folder.join(LOCK))
        .map_err(refusal)?;
    let begun = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            // A program that was just ended may be on its way out.
            Err(TryLockError::WouldBlock) if begun.elapsed() < LOCK_PATIENCE => sleep(LOCK_PAUSE),
            Err(TryLockError::WouldBlock) => return Err(StoreError::Busy),
            Err(TryLockError::Error(error)) => return Err(refusal(error)),
        }
    }
}

/// Makes one folder that only its owner may enter.
pub(super) fn make(folder: &Path) -> io::Result<()> {
    builder().create(folder)
}

fn make_with_parents(folder: &Path) -> io::Result<()> {
    let missing: Vec<&Path> = folder
        .ancestors()
        .take_while(|path| !path.as_os_str().is_empty() && !path.exists())
        .collect();
    builder().recursive(true).create(folder)?;
    // A new folder lasts only when the folder that names it does.
    missing
        .iter()
        .rev()
        .filter_map(|path| path.parent())
        .filter(|parent| !parent.as_os_str().is_empty())
        .try_for_each(sync_folder)
}

fn builder() -> DirBuilder {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "the mode is Unix's"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

pub(super) fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A small file's text; `None` if there is none. A longer one than `most` is cut there.
pub(super) fn read_text(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
        Ok(metadata) if !metadata.is_file() => return Ok(Some(Vec::new())),
        Ok(_) => {}
    }
    let mut text = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut text)?;
    Ok(Some(text))
}

/// Puts a text in a file's place so that, after any crash, the old or the new one is there.
pub(super) fn replace_text(path: &Path, text: &str) -> io::Result<()> {
    let waiting = path.with_extension("tmp");
    let mut file = options().create(true).truncate(true).open(&waiting)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&waiting, path)?;
    sync_folder(path.parent().unwrap_or(path))
}

/// Makes a folder's whole content durable and private, the folder itself last.
pub(super) fn sync_tree(folder: &Path) -> io::Result<()> {
    let tree = Tree::of(folder)?;
    for path in &tree.files {
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        make_private(&file)?;
        file.sync_all()?;
    }
    tree.folders
        .iter()
        .rev()
        .try_for_each(|path| sync_folder(path))
}

#[cfg(unix)]
fn make_private(file: &File) -> io::Result<()> {
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))
}

#[cfg(not(unix))]
fn make_private(_: &File) -> io::Result<()> {
    Ok(())
}

/// Makes a folder's names durable. Windows has no such call and needs none for renames.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Copies a folder's content into a new folder.
pub(super) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let tree = Tree::of(from)?;
    let place = |path: &Path| {
        path.strip_prefix(from)
            .map_or(to.into(), |rest| to.join(rest))
    };
    for folder in &tree.folders {
        make(&place(folder))?;
    }
    for file in &tree.files {
        fs::copy(file, place(file))?;
    }
    Ok(())
}

/// Overwrites every file of a folder with zeros, durably, then removes it all.
pub(super) fn wipe(folder: &Path) -> io::Result<()> {
    let tree = Tree::of(folder)?;
    for path in &tree.files {
        wipe_file(path)?;
    }
    for path in tree.folders.iter().rev() {
        fs::remove_dir(path)?;
    }
    sync_folder(folder.parent().unwrap_or(folder))
}

/// Overwrites a file with zeros, durably, then removes it.
pub(super) fn wipe_file(path: &Path) -> io::Result<()> {
    overwrite(path)?;
    fs::remove_file(path)
}

fn overwrite(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    let length = file.metadata()?.len();
    io::copy(
        &mut io::repeat(0).take(length),
        &mut io::BufWriter::with_capacity(WIPE_CHUNK, &mut file),
    )?;
    file.sync_all()
}

/// The plain files at or below a path; what cannot be listed is left out.
pub(super) fn files_as_far_as_possible(path: &Path) -> Vec<PathBuf> {
    let Ok(metadata) = fs::symlink_metadata(path) else {
        return Vec::new();
    };
    if metadata.is_file() {
        return vec![path.to_owned()];
    }
    if !metadata.is_dir() {
        return Vec::new();
    }
    let below = fs::read_dir(path).into_iter().flatten().flatten();
    below
        .flat_map(|entry| files_as_far_as_possible(&entry.path()))
        .collect()
}

/// The folders and files below a folder, itself first, parents before children.
struct Tree {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

impl Tree {
    /// Refuses anything but folders and plain files: nothing else was ever put there.
    fn of(folder: &Path) -> io::Result<Self> {
        let mut tree = Self {
            folders: Vec::new(),
            files: Vec::new(),
        };
        let mut waiting = vec![folder.to_owned()];
        while let Some(path) = waiting.pop() {
            let kind = fs::symlink_metadata(&path)?;
            if kind.is_dir() {
                for entry in fs::read_dir(&path)? {
                    waiting.push(entry?.path());
                }
                tree.folders.push(path);
            } else if kind.is_file() {
                tree.files.push(path);
            } else {
                return Err(io::Error::from(io::ErrorKind::InvalidData));
            }
        }
        Ok(tree)
    }
}
