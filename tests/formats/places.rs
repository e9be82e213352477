//! Files in their places: all of them, or none.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use standeasy::desk::DeskError;
use standeasy::desk::officer::release::write;
use standeasy::locale::Words;
use standeasy::report::{Format, Subject};

use super::support::{Field, files_below, mission, release_arguments};
use super::{Case, cases};

fn all() -> BTreeSet<Format> {
    BTreeSet::from(Format::ALL)
}

fn written(case: &Case, folder: &Path) -> Result<usize, DeskError> {
    let words = Words::new("en");
    let subject = Subject {
        release: &case.release,
        earlier: &case.earlier,
        kit: &case.kit,
        words: &words,
    };
    write(folder, &subject, &all()).map(|files| files.len())
}

#[test]
fn a_release_is_written_whole_and_a_second_time_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("deep/briefing");
    let case = &cases()[0];
    let count = written(case, &to).unwrap();
    assert_eq!((count, files_below(&to).len()), (11, 11));
    assert!(to.join("dhis2/values.csv").exists());
    let csv = to.join("release.csv");
    let before = fs::metadata(&csv).unwrap().modified().unwrap();
    assert_eq!(written(case, &to).unwrap(), 11);
    assert_eq!(fs::metadata(&csv).unwrap().modified().unwrap(), before);
}

#[test]
fn where_one_file_may_not_be_replaced_no_other_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("measurereport.json");
    fs::write(&other, "somebody else's").unwrap();
    let refused = written(&cases()[0], folder.path());
    assert!(matches!(refused, Err(DeskError::Exists { ref path }) if *path == other));
    assert_eq!(files_below(folder.path()), [other]);
    assert!(!folder.path().join("dhis2").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_no_file_and_no_folder_of_a_release() {
    let folder = tempfile::tempdir().unwrap();
    let disk = folder.path();
    let mount = ["-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs"];
    let mounted = std::process::Command::new("mount")
        .args(mount)
        .arg(disk)
        .output();
    if !mounted.is_ok_and(|output| output.status.success()) {
        return super::support::skip("only root can mount a small disk");
    }
    let refused = written(&cases()[0], &disk.join("briefing"));
    let left = fs::read_dir(disk).unwrap().count();
    let unmounted = std::process::Command::new("umount")
        .arg("-l")
        .arg(disk)
        .status();
    assert!(unmounted.unwrap().success());
    let Err(DeskError::Write { source, .. }) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(source.kind(), std::io::ErrorKind::StorageFull);
    assert_eq!(left, 0);
}

#[test]
fn a_round_without_a_dhis2_period_is_refused_before_it_is_released() {
    let field = Field::new();
    let round = "[[round]]\nid = \"r1\"\nfrom = 2026-10-05\nto = 2026-10-18\n\n[[help]]";
    let mission = mission(1, true)
        .replace("\"week\"", "\"round\"")
        .replacen("[[help]]", round, 1);
    field.officer_with_kit(&mission);
    let arguments = [
        release_arguments("r1", "out"),
        vec!["--format", "csv,dhis2"],
    ]
    .concat();
    let said = field.exits("desk", &arguments, 1);
    assert!(said.contains("no period that DHIS2 knows"), "{said}");
    assert!(said.contains("Leave `dhis2` out of --format"), "{said}");
    assert!(!field.path("out").exists());
    let ledger = field.ok("desk", &["officer", "ledger", "--json"]);
    let ledger: serde_json::Value = serde_json::from_str(&ledger).unwrap();
    assert_eq!(ledger["length"], 0);
}
