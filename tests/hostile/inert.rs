//! Names that a spreadsheet would reckon with and a browser would run: text in every file of a
//! release.

use std::fs;
use std::io::Read;

use super::support::{Field, forms, mission};

/// Names of units, as a mission file may hold them.
const NAMES: [&str; 4] = [
    "=HYPERLINK(\\\"http://x\\\")",
    "@SUM(1+1)",
    "<script>alert(1)</script>",
    "a,\\\"b';--<img src=x onerror=alert(1)>",
];

fn release() -> Field {
    let field = Field::new();
    let mut text = mission(4, true);
    for (number, name) in (1..).zip(NAMES) {
        text = text.replace(
            &format!("en = \"Platoon {number}\""),
            &format!("en = \"{name}\""),
        );
        text = text.replace(&format!("\"الفصيلة {number}\""), &format!("\"{name}\""));
    }
    field.officer_with_kit(&text);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let units = ["A1", "A2", "A3", "A4"].map(|unit| (unit, 20));
    field.write("forms.csv", &forms(&field, "2026-10-05", &units));
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "x.bundle"]);
    field.take_in("x.bundle");
    let mut arguments = super::support::release_arguments("2026-W41", "out");
    arguments.extend(["--format", "html,xlsx,csv,json"]);
    field.ok("desk", &arguments);
    field
}

/// T36.
#[test]
fn names_that_are_formulas_or_markup_are_text_in_every_file_of_a_release() {
    let field = release();
    let mut kinds = Vec::new();
    for path in super::files_below(&field.path("out")) {
        let bytes = fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        match path.extension().and_then(|end| end.to_str()).unwrap() {
            "csv" => cells_are_inert(&name, &bytes),
            "html" => markup_is_text(&name, &String::from_utf8(bytes).unwrap()),
            "xlsx" => cells_are_texts(&name, bytes),
            _ => continue,
        }
        kinds.push(path.extension().unwrap().to_owned());
    }
    for kind in ["csv", "html", "xlsx"] {
        assert!(
            kinds.iter().any(|found| found == kind),
            "{kind} of {kinds:?}"
        );
    }
}

fn cells_are_inert(name: &str, bytes: &[u8]) {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes);
    for record in reader.records() {
        for cell in &record.unwrap() {
            let is_number = cell.parse::<f64>().is_ok();
            let starts = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
            assert!(is_number || !starts, "{name}: {cell}");
        }
    }
}

fn markup_is_text(name: &str, text: &str) {
    let small = text.to_lowercase();
    for piece in ["<script", "<img", "href=\"http", "javascript:"] {
        assert!(!small.contains(piece), "{name} holds {piece}");
    }
    assert!(
        text.contains("&lt;script&gt;"),
        "{name} does not name the units"
    );
    assert!(text.contains("default-src 'none'"), "{name}");
}

fn cells_are_texts(name: &str, bytes: Vec<u8>) {
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = book
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    let mut shared = String::new();
    for part in names.iter().filter(|part| part.ends_with(".xml")) {
        let mut text = String::new();
        book.by_name(part)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        if part.starts_with("xl/worksheets/") {
            for piece in ["<f>", "<f ", "<hyperlink", "<script"] {
                assert!(!text.contains(piece), "{name}, {part} holds {piece}");
            }
        }
        shared.push_str(&text);
    }
    assert!(
        shared.contains("HYPERLINK("),
        "{name} does not name the units"
    );
}
