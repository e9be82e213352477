//! A file as a block device with ext4 on it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const BYTES: u64 = 64 << 20;
const PATIENCE: Duration = Duration::from_secs(30);

/// A mounted disk, unmounted when it is dropped.
pub struct Device {
    folder: tempfile::TempDir,
    device: PathBuf,
}

impl Device {
    /// Attaches a file as a device and mounts it, which replays ext4's journal.
    pub fn attach(image: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let shown = run("losetup", &["-f", "--show", path(image)]);
        let device = PathBuf::from(shown.trim());
        let attached = Self { folder, device };
        let folder = path(attached.folder.path());
        let mount = ["-t", "ext4", path(&attached.device), folder];
        if !succeeds("mount", &mount) {
            // A head of the file system that was torn itself is put right as at every boot.
            let _ = succeeds("e2fsck", &["-fy", path(&attached.device)]);
            run("mount", &mount);
        }
        attached
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Device {
    /// Unmounts and detaches, and waits until the system has let go of the file below.
    fn drop(&mut self) {
        let device = path(&self.device);
        let steps = [
            ("umount", vec![path(self.folder.path())]),
            ("losetup", vec!["-d", device]),
        ];
        for (program, arguments) in steps {
            let outcome = Command::new(program).args(&arguments).output();
            if !outcome.as_ref().is_ok_and(|output| output.status.success()) {
                println!("{program} {arguments:?}: {outcome:?}");
            }
        }
        let is_attached = || {
            let shown = Command::new("losetup").args(["-a"]).output();
            let name = format!("{device}:");
            shown.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains(&name))
        };
        let until = Instant::now() + PATIENCE;
        while is_attached() && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// An empty ext4.
pub fn formatted() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let image = folder.path().join("image");
    fs::File::create(&image).unwrap().set_len(BYTES).unwrap();
    let at_once = "lazy_itable_init=0,lazy_journal_init=0,nodiscard";
    run("mkfs.ext4", &["-q", "-F", "-E", at_once, path(&image)]);
    fs::read(image).unwrap()
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let outcome = Command::new(program).args(arguments).output();
    outcome.is_ok_and(|output| output.status.success())
}

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{program} {arguments:?}: {told}");
    String::from_utf8(output.stdout).unwrap()
}
