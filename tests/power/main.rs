//! Power cuts, replayed: every block that is written below the store and every flush is recorded,
//! the power is cut at random points, and what was acknowledged is counted on what is left.
//!
//! `STANDEASY_POWER_POINTS=300` cuts so often. Needs root, `/dev/fuse`, a loop device and ext4.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod cut;
mod device;
mod recorder;
#[path = "../support/skip.rs"]
mod skip;
mod work;

use std::path::Path;
use std::process::Command;

use cut::{Cut, Mode};
use device::Device;
use recorder::{Recorder, Recording};

const POINTS: (&str, usize) = ("STANDEASY_POWER_POINTS", 24);

/// What the machine lacks, or nothing.
fn lack() -> Option<&'static str> {
    let is_root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|told| told.stdout == b"0\n");
    if !is_root {
        return Some("only root can mount a disk that is cut off");
    }
    if !Path::new("/dev/fuse").exists() {
        return Some("this system has no /dev/fuse");
    }
    if !Path::new("/dev/loop-control").exists() {
        return Some("this system has no loop devices");
    }
    let has = |program: &str| Command::new(program).arg("-V").output().is_ok();
    (!has("mkfs.ext4") || !has("losetup")).then_some("mkfs.ext4 or losetup is not installed")
}

/// Says that a test was skipped, and fails where nothing may be, unless the machine may lack it.
fn can_run() -> bool {
    let Some(why) = lack() else {
        return true;
    };
    skip::without_disks(why);
    false
}

/// Runs some work on a recorded disk: what it acknowledged, and after how many events.
fn recorded(work: impl FnOnce(&Path, &mut dyn FnMut(Vec<u8>))) -> (Recording, Vec<work::Kept>) {
    let recorder = Recorder::new(&device::formatted());
    let device = Device::attach(&recorder.image());
    let mut kept = Vec::new();
    work(device.folder(), &mut |key| {
        kept.push(work::Kept {
            key,
            after: recorder.events(),
        });
    });
    drop(device);
    (recorder.finish(), kept)
}

/// Cuts at random points in each mode; gives the points at which something acknowledged was lost.
fn losses(
    recording: &Recording,
    kept: &[work::Kept],
    keys: impl Fn(&Path) -> Option<Vec<Vec<u8>>>,
) -> (usize, usize) {
    let points = std::env::var(POINTS.0).map_or(POINTS.1, |text| text.parse().unwrap());
    let mut losing = 0;
    for number in 0..points {
        let mode = [Mode::Kept, Mode::Dropped, Mode::Torn][number % 3];
        let cut = Cut {
            at: rand::random_range(0..=recording.events.len()),
            mode,
        };
        let folder = tempfile::tempdir().unwrap();
        let image = folder.path().join("image");
        std::fs::write(&image, cut.image(recording)).unwrap();
        let device = Device::attach(&image);
        let found = keys(device.folder());
        let lost = kept
            .iter()
            .filter(|one| one.after <= cut.at)
            .filter(|one| found.as_ref().is_none_or(|keys| !keys.contains(&one.key)))
            .count();
        if lost > 0 {
            println!(
                "{cut:?}: {lost} acknowledged records lost, opened: {}",
                found.is_some()
            );
            losing += 1;
        }
    }
    (losing, points)
}

/// T2.
#[test]
fn what_was_said_to_be_saved_survives_a_power_cut_at_any_point() {
    if !can_run() {
        return;
    }
    let (recording, kept) = recorded(work::store);
    let (losing, points) = losses(&recording, &kept, work::keys_of_store);
    println!(
        "store: {losing} of {points} points lost something of {} saves in {} writes and {} flushes",
        kept.len(),
        recording.writes(),
        recording.flushes()
    );
    assert!(recording.flushes() > kept.len(), "flushes reach the disk");
    assert_eq!(losing, 0);
}

/// T2, the control: without it, the test above could cut where it does not hurt.
#[test]
fn a_bare_database_loses_what_it_said_to_be_flushed() {
    if !can_run() {
        return;
    }
    let (recording, kept) = recorded(work::bare_sled);
    let (losing, points) = losses(&recording, &kept, work::keys_of_bare_sled);
    println!(
        "bare sled: {losing} of {points} points lost something of {} saves in {} writes and {} flushes",
        kept.len(),
        recording.writes(),
        recording.flushes()
    );
    assert!(losing > 0);
}
