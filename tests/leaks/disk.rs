//! T27: nothing of an answer reaches a disk, however a check-in ends.

use std::fs;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::Command;

use crate::device::{self, Device};
use crate::marker::{OPTIONS, hits, names, written_down};
use crate::pty::Terminal;
use crate::scene::{self, ENTER, checkin, laptop, laptop_below, seal, to_review};
use crate::support::skip::without_disks;
use crate::support::{Field, files_below};
use crate::{failing, has, is_root};

/// A way in which a check-in ends with every answer given.
type End = (&'static str, fn(&Field));

const ENDS: [End; 6] = [
    ("sealed and closed", |field| {
        let mut terminal = checkin(field);
        to_review(&mut terminal);
        seal(&mut terminal);
        terminal.keys(ENTER);
        terminal.until("Stand easy.");
        terminal.keys("\x03");
        assert_eq!(terminal.end(), 130);
    }),
    ("panic", |field| {
        let mut terminal = failing::start(field, "panic");
        failing::fail(&mut terminal);
        assert_ne!(terminal.end(), 0);
    }),
    ("SIGSEGV", |field| end_by(field, scene::segfault)),
    ("abort", |field| {
        end_by(field, |pid| Terminal::signal(pid, "-ABRT"))
    }),
    ("kill -9", |field| {
        end_by(field, |pid| Terminal::signal(pid, "-KILL"))
    }),
    ("stopped by its person", |field| {
        let mut terminal = checkin(field);
        to_review(&mut terminal);
        terminal.keys("\x03");
        assert_eq!(terminal.end(), 130);
    }),
];

fn end_by(field: &Field, kill: impl FnOnce(u32)) {
    let mut terminal = checkin(field);
    to_review(&mut terminal);
    kill(terminal.pid());
    assert_eq!(terminal.end(), 1);
}

/// Where the files below a folder, or their names, hold answers. What the test itself wrote
/// there, the questionnaire and the mission, holds none.
pub fn hits_below(folder: &Path) -> Vec<String> {
    let found = files_below(folder).into_iter().flat_map(|file| {
        let name = file.display().to_string();
        let mut bytes = fs::read(&file).unwrap();
        bytes.extend(name.bytes());
        hits(&bytes)
            .into_iter()
            .map(move |hit| format!("{name}: {hit}"))
    });
    found.collect()
}

/// T27: home, working folder, temporary folder and the data of the laptop are one folder here.
#[test]
fn t27_no_file_holds_an_answer_however_a_checkin_ends() {
    let field = laptop();
    let named = names_below(&field.path(""));
    for (end, make_it_end) in ENDS {
        make_it_end(&field);
        assert_eq!(hits_below(&field.path("")), Vec::<String>::new(), "{end}");
        assert_eq!(names_below(&field.path("")), named, "{end}");
    }
    assert_eq!(scene::records(&field), 1, "the one that was sealed");
    for (text, is_hit) in written_down() {
        field.write("control", &text);
        let hits = hits_below(&field.path(""));
        assert_eq!(!hits.is_empty(), is_hit, "{text}: {hits:?}");
        let is_named = names_below(&field.path("")) != named;
        assert!(is_hit || is_named, "the search does not find {text}");
    }
}

/// How often the files below a folder name each option.
fn names_below(folder: &Path) -> [usize; OPTIONS.len()] {
    let files = files_below(folder).into_iter();
    let each = files.map(|file| names(&fs::read(file).unwrap()));
    each.fold([0; OPTIONS.len()], |sum, of| {
        std::array::from_fn(|at| sum[at] + of[at])
    })
}

/// T27: the raw blocks of a disk, those of removed files and the journal included.
#[test]
fn t27_no_block_of_a_disk_holds_an_answer_however_a_checkin_ends() {
    if !can_mount() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let image = folder.path().join("image");
    fs::write(&image, device::formatted()).unwrap();
    let disk = Device::attach(&image);
    let field = laptop_below(disk.folder());
    let named = names(&written_to(&image));
    for (end, make_it_end) in ENDS {
        make_it_end(&field);
        let bytes = written_to(&image);
        assert_eq!(hits(&bytes), Vec::<String>::new(), "{end}");
        assert_eq!(names(&bytes), named, "{end}");
    }
    for (text, is_hit) in written_down() {
        let control = field.write("control", &text);
        fs::File::open(&control).unwrap().sync_all().unwrap();
        fs::remove_file(&control).unwrap();
        let bytes = written_to(&image);
        let is_found = if is_hit {
            !hits(&bytes).is_empty()
        } else {
            names(&bytes) != named
        };
        assert!(is_found, "a file that was removed is not found: {text}");
    }
    drop(field);
    drop(disk);
}

/// The image, once everything that was written has gone to it.
fn written_to(image: &Path) -> Vec<u8> {
    assert!(Command::new("sync").status().unwrap().success());
    let file = fs::File::open(image).unwrap();
    let mut bytes = vec![0; usize::try_from(file.metadata().unwrap().len()).unwrap()];
    file.read_exact_at(&mut bytes, 0).unwrap();
    bytes
}

/// Whether a disk can be mounted here; says what is skipped, which only a machine may that is
/// allowed to lack disks.
fn can_mount() -> bool {
    let is_there = Path::new("/dev/loop-control").exists();
    let why = match (is_root(), is_there, has("mkfs.ext4") && has("losetup")) {
        (true, true, true) => return true,
        (false, ..) => "only root can mount a disk",
        (_, false, _) => "this system has no loop devices",
        (.., false) => "mkfs.ext4 or losetup is not installed",
    };
    without_disks(why);
    false
}
