//! Small disks to be filled, and one in a file to be looked at.
#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use crate::skip;

/// A small disk in memory, unmounted when it is dropped.
pub struct Disk(tempfile::TempDir);

impl Disk {
    /// `None`, said aloud, where mounting is not allowed.
    pub fn of_megabytes(size: u32) -> Option<Self> {
        Self::of_kilobytes(size * 1024)
    }

    /// The same with less room.
    pub fn of_kilobytes(size: u32) -> Option<Self> {
        let options = format!("size={size}k,mode=700");
        Self::mounted(&["-t", "tmpfs", "-o", &options, "tmpfs"])
    }

    /// An ext4 in a file, of 64 MB.
    pub fn formatted(image: &Path) -> Option<Self> {
        File::create(image).unwrap().set_len(64 << 20).unwrap();
        let made = Command::new("mkfs.ext4")
            .args(["-q", "-F"])
            .arg(image)
            .output();
        if !made.is_ok_and(|output| output.status.success()) {
            skip("mkfs.ext4 is not there");
            return None;
        }
        let disk = Self::mounted(&["-o", "loop", image.to_str().unwrap()])?;
        fs::set_permissions(disk.path(), PermissionsExt::from_mode(0o700)).unwrap();
        Some(disk)
    }

    fn mounted(arguments: &[&str]) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(arguments)
            .arg(folder.path())
            .output()
            .is_ok_and(|output| output.status.success());
        if !mounted {
            skip("only root can mount a small disk");
        }
        mounted.then(|| Self(folder))
    }

    /// Mounts it again to be read only, `ro`, or to be written to, `rw`.
    pub fn remount(&self, how: &str) {
        let option = format!("remount,{how}");
        let done = Command::new("mount")
            .args(["-o", &option])
            .arg(self.path())
            .status();
        assert!(done.unwrap().success());
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Takes all room that is left.
    pub fn fill(&self) {
        let mut filler = File::options()
            .create(true)
            .append(true)
            .open(self.path().join("filler"))
            .unwrap();
        while filler.write_all(&[1; 4096]).is_ok() {}
    }

    pub fn free(&self) {
        fs::remove_file(self.path().join("filler")).unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Lazily only where it is still in use: what is looked at afterwards must be written.
        let unmount = |how: &[&str]| {
            let done = Command::new("umount").args(how).arg(self.path()).output();
            done.is_ok_and(|output| output.status.success())
        };
        let _ = unmount(&[]) || unmount(&["-l"]);
    }
}
