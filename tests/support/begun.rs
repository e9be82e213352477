//! Officer's desks that were begun once by the program, and are laid out anew for each test.
//!
//! Putting a key under a passphrase is slow on purpose. Each test binary lets the program do it
//! once with its full work; every test then has a copy that opens quickly.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::{Field, PASSPHRASE, files_below, lock_lightly};

/// What begins a desk without a backup key.
pub const INIT: [&str; 4] = ["officer", "init", "--passphrase-file", "passphrase"];

/// Files of a field with their names in it.
pub struct Begun(Vec<(PathBuf, Vec<u8>)>);

impl Begun {
    /// Runs what begins a desk in the home `desk` of a field, and remembers what is there then.
    pub fn by(arguments: &[&str], prepare: impl Fn(&Field)) -> Self {
        let field = Field::new();
        prepare(&field);
        field.ok("desk", arguments);
        lock_lightly(&field.path("desk/officer/identity.age"), PASSPHRASE);
        let root = field.path("");
        let name = |path: &Path| path.strip_prefix(&root).unwrap().to_owned();
        let files = files_below(&root).into_iter();
        Self(
            files
                .map(|path| (name(&path), fs::read(&path).unwrap()))
                .collect(),
        )
    }

    /// Lays it out in a field.
    pub fn lay_out(&self, field: &Field) {
        for (name, bytes) in &self.0 {
            let path = field.path("").join(name);
            make_private_folder(path.parent().unwrap());
            fs::write(&path, bytes).unwrap();
            keep_private(&path, 0o600);
        }
    }
}

/// The desk of this test binary that has no backup key.
pub fn desk() -> &'static Begun {
    static DESK: OnceLock<Begun> = OnceLock::new();
    DESK.get_or_init(|| Begun::by(&INIT, |_| ()))
}

fn make_private_folder(folder: &Path) {
    if !folder.is_dir() {
        fs::create_dir_all(folder).unwrap();
        keep_private(folder, 0o700);
    }
}

#[cfg(unix)]
fn keep_private(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
fn keep_private(_: &Path, _: u32) {}
