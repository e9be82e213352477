//! Files that are no workbook, and workbooks that would take all memory or time.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::damage::packed;
use super::{imported, refusal, workbook};

/// The least workbook: one sheet `survey` with this XML, and these shared strings.
fn raw(sheet: &str, strings: &str) -> Vec<(String, Vec<u8>)> {
    let part = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    vec![
        part("[Content_Types].xml", "<Types/>"),
        part(
            "_rels/.rels",
            &format!(
                "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        part(
            "xl/workbook.xml",
            &format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"survey\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        part(
            "xl/_rels/workbook.xml.rels",
            &format!(
                "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r1\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{OFFICE}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
            ),
        ),
        part(
            "xl/sharedStrings.xml",
            &format!("<sst xmlns=\"{MAIN}\">{strings}</sst>"),
        ),
        part(
            "xl/worksheets/sheet1.xml",
            &format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{sheet}</sheetData></worksheet>"),
        ),
    ]
}

const HEADS: &str = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>type</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>name</t></is></c></row>";

fn deflated(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        archive.start_file(name.as_str(), options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_file_that_is_no_workbook_is_told_from_a_damaged_one() {
    let old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    let locked: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let whole = workbook::of("[survey]\ntype | name\nnote | a").unwrap();
    let cut = whole[..whole.len() / 2].to_vec();
    let torn = [&whole[..whole.len() / 3], &whole[whole.len() / 2..]].concat();
    let mut other = raw("", "");
    other.retain(|(name, _)| !name.starts_with("xl/"));
    for (bytes, code) in [
        (Vec::new(), "no-workbook"),
        (b"type,name,label\n".to_vec(), "no-workbook"),
        (
            b"{\"resourceType\":\"Questionnaire\"}".to_vec(),
            "no-workbook",
        ),
        (vec![0; 4096], "no-workbook"),
        ([&old[..], &[0; 4096]].concat(), "old-workbook"),
        ([&old[..], &[0; 512], &locked].concat(), "locked-workbook"),
        (b"PK\x05\x06".to_vec(), "damaged-workbook"),
        (b"PK\x03\x04".to_vec(), "damaged-workbook"),
        (cut, "damaged-workbook"),
        (torn, "damaged-workbook"),
        (packed(&other), "no-workbook"),
        (vec![b'P'; super::xlsform::MOST_BYTES + 1], "too-large"),
    ] {
        let start = bytes.len().min(20);
        assert_eq!(refusal(&bytes), [code], "{:?}", &bytes[..start]);
    }
}

#[test]
fn a_small_file_that_unpacks_to_a_huge_one_is_refused() {
    let mut parts = raw(HEADS, "");
    parts.push(("xl/media/image1.png".to_owned(), vec![0; 64 << 20]));
    let bomb = deflated(&parts);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(refusal(&bomb), ["too-much"]);
}

/// The sizes in its directory are set to almost nothing; what is unpacked counts.
#[test]
fn a_huge_part_that_calls_itself_small_is_refused() {
    let rows = " ".repeat(64 << 20);
    let mut bomb = deflated(&raw(&rows, ""));
    let claimed = u32::try_from(64 << 20).unwrap();
    let mut changed = 0;
    for at in 0..bomb.len() - 4 {
        let size = u32::from_le_bytes(bomb[at..at + 4].try_into().unwrap());
        if (claimed..claimed + 4096).contains(&size) {
            bomb[at..at + 4].copy_from_slice(&9_u32.to_le_bytes());
            changed += 1;
        }
    }
    assert!(changed > 0);
    let codes = refusal(&bomb);
    assert!(
        matches!(codes[..], ["too-much" | "damaged-workbook"]),
        "{codes:?}"
    );
}

#[test]
fn a_cell_far_out_takes_no_memory() {
    for (sheet, code) in [
        (
            "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>",
            "too-much",
        ),
        ("<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>", "too-much"),
    ] {
        let rows = format!("{HEADS}{sheet}");
        assert_eq!(refusal(&packed(&raw(&rows, ""))), [code]);
    }
    let blank = "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row>";
    let codes = refusal(&packed(&raw(&format!("{HEADS}{blank}"), "")));
    assert_eq!(codes, ["nothing-to-ask"]);
}

#[test]
fn one_text_in_many_cells_takes_no_memory() {
    let strings = format!("<si><t>{}</t></si>", "x".repeat(100_000));
    let rows: String = (2..20_000)
        .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"))
        .collect();
    assert_eq!(
        refusal(&packed(&raw(&format!("{HEADS}{rows}"), &strings))),
        ["too-much"]
    );
}

#[test]
fn a_workbook_of_very_many_parts_is_refused() {
    let mut parts = raw(HEADS, "");
    parts.extend((0..2_000).map(|number| (format!("xl/media/{number}.png"), Vec::new())));
    assert_eq!(refusal(&packed(&parts)), ["too-much"]);
}

/// A form of many rows of each kind, to be told quickly and in bounded words.
fn form(rows: usize, row: impl Fn(usize) -> String, choices: usize) -> Vec<u8> {
    let mut text =
        "[survey]\ntype | name | label | relevant | constraint | calculation\n".to_owned();
    (0..rows).for_each(|number| text.push_str(&row(number)));
    text.push_str("[choices]\nlist_name | name | label\n");
    for number in 0..choices {
        text.push_str(&format!("ok | {number} | Option {number}\n"));
    }
    workbook::of(&text).unwrap()
}

#[test]
fn forms_of_nothing_but_mistakes_or_plenty_are_refused_in_bounded_words() {
    let long = "${q0} = 1 or ".repeat(400);
    let deep = "(".repeat(2_000);
    let cases: [(&str, Vec<u8>, &str); 9] = [
        (
            "ten thousand options",
            form(
                1,
                |_| "select_one ok | q0 | One? | | |\n".to_owned(),
                10_000,
            ),
            "no-options",
        ),
        (
            "too many rows",
            form(3_000, |n| format!("note | n{n} | Words. | | |\n"), 2),
            "too-many",
        ),
        (
            "too many questions",
            form(500, |n| format!("select_one ok | q{n} | One? | | |\n"), 2),
            "too-many",
        ),
        (
            "nothing but wrong types",
            form(2_000, |n| format!("sleect_oen ok | q{n} | One? | | |\n"), 2),
            "unknown-type",
        ),
        (
            "nothing but wrong lists",
            form(
                2_000,
                |n| format!("select_one kk{n} | q{n} | One? | | |\n"),
                2,
            ),
            "unknown-list",
        ),
        (
            "nothing but wrong names",
            form(
                2_000,
                |n| format!("select_one ok | q{n} | One? | ${{a{n}}} = 1 | |\n"),
                2,
            ),
            "too-many",
        ),
        (
            "nothing but open groups",
            form(1_900, |n| format!("begin group | g{n} | G | | |\n"), 2),
            "open-group",
        ),
        (
            "long conditions",
            form(
                500,
                |n| format!("select_one ok | q{n} | One? | {long}1=1 | |\n"),
                12,
            ),
            "too-many",
        ),
        (
            "deep conditions",
            form(
                500,
                |n| format!("integer | q{n} | One? | {deep} | {deep} | {deep}\n"),
                2,
            ),
            "nothing-to-ask",
        ),
    ];
    for (name, bytes, code) in cases {
        let findings = imported("form.xlsx", &bytes).unwrap_err();
        let codes: Vec<&str> = findings.list.iter().map(|finding| finding.code).collect();
        assert!(codes.contains(&code), "{name}: {findings}");
        assert!(findings.to_string().len() < 200_000, "{name}");
    }
}

#[test]
fn calculations_that_grow_without_end_are_not_followed() {
    let mut text = "[survey]\ntype | name | label | calculation\nselect_one ok | q | One? |\nselect_one ok | r | Two? |\ncalculate | c0 | | ${q} + ${r}\n".to_owned();
    for number in 1..1_000 {
        let before = number - 1;
        text.push_str(&format!(
            "calculate | c{number} | | ${{c{before}}} + ${{c{before}}}\n"
        ));
    }
    text.push_str("[choices]\nlist_name | name | label\nok | 0 | No\nok | 1 | Yes\n");
    let import = imported("form.xlsx", &workbook::of(&text).unwrap()).unwrap();
    assert_eq!(import.questionnaire.items().len(), 2);
}

#[test]
fn a_wording_too_long_for_the_screen_is_refused_by_name() {
    let long = "word ".repeat(5_000);
    let text = format!(
        "[survey]\ntype | name | label\nselect_one ok | q | {long}\n[choices]\nlist_name | name | label\nok | 0 | No\nok | 1 | Yes\n"
    );
    assert_eq!(refusal(&workbook::of(&text).unwrap()), ["long-text"]);
}
