//! Slices for subordinate officers: rule D09.

use std::collections::BTreeSet;

use standeasy::checkin::Answer;
use standeasy::disclosure::ledger::Ledger;
use standeasy::disclosure::slice::{Slice, SliceError};
use standeasy::disclosure::{Release, RowKind};
use standeasy::secret::Secret;

use crate::mission::{battalion, names};

fn slice(release: &Release, units: &[&str]) -> Option<Slice> {
    let key = Secret::new(battalion().key);
    release.slice(&key, &units.iter().copied().collect::<BTreeSet<_>>())
}

fn of_company(release: &Release) -> Slice {
    slice(release, &["B", "B1", "B2", "B3"]).unwrap()
}

#[test]
fn d09_a_slice_shows_the_rows_of_its_units_and_no_others() {
    let release = battalion().first();
    let slice = of_company(&release);
    let covered = slice.covered().unwrap();
    let shown: Vec<String> = covered
        .rows
        .iter()
        .map(|row| match row.kind {
            RowKind::Unit => format!("{} {}", row.unit, row.n),
            RowKind::Rest => format!("rest of {} {}", row.unit, row.n),
        })
        .collect();
    let expected: Vec<String> = names(&release)
        .into_iter()
        .filter(|name| name.contains('B'))
        .collect();
    assert_eq!(shown, expected);
    assert!(expected.len() > 1 && expected.len() < release.rows().len());
    assert!(covered.practice);
    for row in &covered.rows {
        let mut rows = release.rows().iter();
        let whole = rows.find(|other| other.unit == row.unit && other.kind == row.kind);
        let counts: Vec<u32> = whole.unwrap().cuts.iter().map(|cut| cut.count).collect();
        assert_eq!(
            row.cuts.iter().map(|cut| cut.count).collect::<Vec<_>>(),
            counts
        );
    }
}

#[test]
fn d09_a_slice_comes_back_from_its_file_and_names_its_entry() {
    let release = battalion().first();
    let slice = of_company(&release);
    let read = Slice::read(&slice.to_text()).unwrap();
    assert_eq!(read, slice);
    assert_eq!(read.entry().number, release.entry().number);
    assert_eq!(read.entry().digest, release.entry().digest);
}

#[test]
fn d09_every_changed_byte_of_a_slice_is_found() {
    let text = of_company(&battalion().first()).to_text();
    for at in 0..text.len() {
        for bit in [0x01, 0x02, 0x10, 0x20] {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= bit;
            let Ok(changed) = String::from_utf8(bytes) else {
                continue;
            };
            assert!(Slice::read(&changed).is_err(), "byte {at}, bit {bit:#x}");
        }
    }
}

#[test]
fn d09_a_removed_doubled_or_moved_line_of_a_slice_is_found() {
    let text = of_company(&battalion().first()).to_text();
    let lines: Vec<&str> = text.lines().collect();
    for at in 0..lines.len() {
        let mut removed = lines.clone();
        let line = removed.remove(at);
        assert!(
            Slice::read(&(removed.join("\n") + "\n")).is_err(),
            "line {at} removed"
        );
        let mut doubled = lines.clone();
        doubled.insert(at, line);
        assert!(
            Slice::read(&(doubled.join("\n") + "\n")).is_err(),
            "line {at} doubled"
        );
        let mut moved = lines.clone();
        moved.swap(at, (at + 1) % lines.len());
        assert!(
            Slice::read(&(moved.join("\n") + "\n")).is_err(),
            "line {at} moved"
        );
    }
    assert!(Slice::read(text.trim_end()).is_err());
    assert_eq!(Slice::read("hello"), Err(SliceError::NotASlice));
    assert_eq!(Slice::read(""), Err(SliceError::NotASlice));
}

#[test]
fn d09_the_rows_of_one_slice_do_not_fit_the_entry_of_another_week() {
    let mission = battalion();
    let mut ledger = Ledger::default();
    let first = mission.first();
    ledger.append(first.entry()).unwrap();
    let next = mission.next_week().release(&ledger).unwrap();
    let swap = |text: &str, entry: &str| {
        let lines: Vec<&str> = text.lines().collect();
        [&lines[..1], &[entry], &lines[2..]].concat().join("\n") + "\n"
    };
    let (one, two) = (of_company(&first).to_text(), of_company(&next).to_text());
    let forged = swap(&one, two.lines().nth(1).unwrap());
    assert!(matches!(
        Slice::read(&forged),
        Err(SliceError::Changed { .. })
    ));
    assert_eq!(swap(&one, one.lines().nth(1).unwrap()), one);
}

#[test]
fn d09_what_a_slice_leaves_out_cannot_be_guessed_from_it() {
    let release = battalion().first();
    let slice_a = |release: &Release| slice(release, &["A", "A1", "A2", "A3"]).unwrap();
    let text = slice_a(&release).to_text();
    // With the bare digest of the whole text, whoever has most of its lines could try all
    // figures of the rest.
    let entry = release.entry();
    assert!(!text.contains(&entry.output) && !text.contains(&entry.salt));
    let body = release.body();
    let left_out: Vec<&str> = body
        .lines()
        .filter(|line| !text.contains(&quoted(line)))
        .collect();
    assert!(left_out.iter().any(|line| line.contains("\"unit\":\"B1\"")));
    for line in left_out {
        assert!(!text.contains(&sha256(line.as_bytes())), "{line}");
    }
    // Salts of two weeks differ, and so do those of two releases of one week, which a copied
    // desk could make: equal lines do not look alike, and no salt of the one is of the other.
    let mut other = battalion();
    other.add(other.tree.find("B1").unwrap(), vec![Answer::Option(1); 6]);
    let other = slice_a(&other.first()).to_text();
    let salts = |text: &str| -> BTreeSet<String> {
        let starts = text.match_indices("\"salt\":\"");
        starts
            .map(|(at, start)| text[at + start.len()..][..64].to_owned())
            .collect()
    };
    let (ours, theirs) = (salts(&text), salts(&other));
    assert!(ours.len() > 8 && theirs.len() > 8 && ours.is_disjoint(&theirs));
    let mut ledger = Ledger::default();
    ledger.append(entry).unwrap();
    let next = battalion().next_week().release(&ledger).unwrap();
    assert_ne!(next.entry().salt, entry.salt);
}

#[test]
fn d09_a_slice_of_units_without_a_row_is_none() {
    let release = battalion().first();
    assert_eq!(slice(&release, &["B2"]), None);
    assert_eq!(slice(&release, &["nowhere"]), None);
}

fn quoted(line: &str) -> String {
    serde_json::to_string(line).unwrap()
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
