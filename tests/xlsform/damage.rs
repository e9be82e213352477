//! Damaged workbooks: whatever is done to one, it is read or refused in words fit to be shown.
//!
//! The bytes of a whole workbook are damaged, which its checksums mostly see; and the parts
//! inside it, put together anew, so that what stands behind the checksums is reached too.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::bytes::{self, Chance};
use super::{assert_plain, forms, imported};

/// Reads a damaged workbook and checks what comes of it.
fn read(bytes: &[u8]) {
    match imported("damaged.xlsx", bytes) {
        Ok(import) => assert_plain(&import.toml),
        Err(findings) => {
            assert!(findings.stop());
            let said = findings.to_string();
            assert_plain(&said);
            assert!(said.contains("damaged.xlsx"));
        }
    }
}

fn samples() -> Vec<Vec<u8>> {
    let files = forms("good").into_iter().chain(forms("bad"));
    files.map(|(_, bytes)| bytes).collect()
}

#[test]
fn workbooks_damaged_anywhere_are_read_or_refused() {
    let samples = samples();
    let cases = bytes::run("workbooks", |chance| {
        let mut workbook = chance.pick(&samples).clone();
        bytes::damage(
            &mut workbook,
            &[b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"],
            chance,
        );
        read(&workbook);
    });
    assert!(cases > 0);
}

/// What the parts of workbooks are made of, and numbers at the edge of what fits.
const PIECES: [&[u8]; 24] = [
    b"<c r=\"A1\" t=\"s\"><v>4294967295</v></c>",
    b"<c r=\"XFD1048576\"><v>1</v></c>",
    b"<c r=\"ZZZZZZ99999999999\" t=\"inlineStr\"><is><t>x</t></is></c>",
    b"<row r=\"0\">",
    b"<si><t>select_one ok</t></si>",
    b"<dimension ref=\"A1:XFD1048576\"/>",
    b"-1",
    b"99999999999999999999",
    b"1e308",
    b"NaN",
    b"&#27;&#x202e;&#0;",
    b"&lt;b&gt;",
    b"<![CDATA[",
    b"]]>",
    b"<!--",
    b"</sheetData>",
    b"${a}",
    b"((((((((",
    b"relevant",
    b"label::",
    b"\xFF\xFE",
    b"s=\"65535\"",
    b"t=\"e\"",
    b"t=\"d\"",
];

fn parts(workbook: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(workbook)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

/// Parts put together as a workbook.
pub fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in parts {
        archive.start_file(name.as_str(), plain).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn workbooks_damaged_behind_their_checksums_are_read_or_refused() {
    let samples: Vec<Vec<(String, Vec<u8>)>> =
        samples().iter().map(|workbook| parts(workbook)).collect();
    let cases = bytes::run("parts of workbooks", |chance| {
        let mut parts = chance.pick(&samples).clone();
        // Most of the parts say nothing of the form; damage is done where it counts.
        let telling = |name: &str| name.contains("sheet") || name.contains("Strings");
        let wanted = chance.below(8) > 0;
        let mut places: Vec<usize> = (0..parts.len())
            .filter(|at| !wanted || telling(&parts[*at].0))
            .collect();
        shuffle(&mut places, chance);
        for at in places.into_iter().take(1 + chance.below(2)) {
            bytes::damage(&mut parts[at].1, &PIECES, chance);
        }
        if chance.below(20) == 0 {
            let at = chance.below(parts.len());
            parts.remove(at);
        }
        read(&packed(&parts));
    });
    assert!(cases > 0);
}

#[test]
fn forms_with_shuffled_cells_are_read_or_refused() {
    let texts: Vec<String> = forms("good")
        .into_iter()
        .chain(forms("bad"))
        .map(|(path, _)| std::fs::read_to_string(path).unwrap())
        .collect();
    let cells: Vec<&str> = texts.iter().flat_map(|text| cells(text)).collect();
    let cases = bytes::run("shuffled forms", |chance| {
        let text = chance.pick(&texts);
        let moved: Vec<String> = text
            .lines()
            .map(|line| line_with_others(line, &cells, chance))
            .collect();
        read(&super::workbook::of(&moved.join("\n")).unwrap());
    });
    assert!(cases > 0);
}

fn cells(text: &str) -> impl Iterator<Item = &str> {
    let rows = text.lines().filter(|line| !line.starts_with(['/', '[']));
    rows.flat_map(|line| line.split('|')).map(str::trim)
}

fn line_with_others(line: &str, cells: &[&str], chance: &mut Chance) -> String {
    if line.starts_with(['/', '[']) || chance.below(3) > 0 {
        return line.to_owned();
    }
    let mut own: Vec<&str> = line.split('|').map(str::trim).collect();
    let at = chance.below(own.len());
    own[at] = *chance.pick(cells);
    own.join(" | ")
}

fn shuffle(list: &mut [usize], chance: &mut Chance) {
    for at in (1..list.len()).rev() {
        list.swap(at, chance.below(at + 1));
    }
}
