//! What stands in every file: that answers are invented, where they are; and no name that a
//! program would run.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use scraper::{Html, Selector};
use serde_json::Value;
use standeasy::locale::{self, Words, plain};
use standeasy::report::{File, Format};

use super::cases::{MONTHS, NAMES, WEEKS, case, hostile};

fn text(file: &File) -> &str {
    std::str::from_utf8(&file.bytes).unwrap()
}

fn json(file: &File) -> Value {
    serde_json::from_str(text(file)).unwrap()
}

/// Whether every line of a table says it in a column.
fn every_line(file: &File, column: usize, says: impl Fn(&str) -> bool) -> bool {
    let mut lines = csv::Reader::from_reader(file.bytes.as_slice());
    let mut lines = lines.records().map(|line| line.unwrap());
    lines.all(|line| says(&line[column]))
}

/// The text of each sheet and of its page's head.
fn sheets(file: &File) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file.bytes.as_slice())).unwrap();
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    let sheets = names
        .iter()
        .filter(|name| name.starts_with("xl/worksheets/sheet"));
    sheets
        .map(|name| std::io::read_to_string(archive.by_name(name).unwrap()).unwrap())
        .collect()
}

/// Whether a file says that its answers are invented; `None` if it has nothing of a release.
fn is_marked(file: &File, language: &str) -> Option<bool> {
    let word = plain(&Words::new(language).loader().get("practice"));
    Some(match file.name.as_str() {
        "release.schema.json" => return None,
        "release.json" => json(file)["practice"] == true,
        "release.csv" => every_line(file, 1, |cell| cell == "true"),
        "datapackage.json" => json(file)["title"].as_str().unwrap().contains("PRACTICE"),
        "dhis2/values.csv" => every_line(file, 8, |cell| cell.starts_with("PRACTICE")),
        "dhis2/values.json" => {
            let file = json(file);
            let mut values = file["dataValues"].as_array().unwrap().iter();
            values.all(|one| one["comment"].as_str().unwrap().starts_with("PRACTICE"))
        }
        "dhis2/metadata.json" => {
            let file = json(file);
            let lists = [
                "organisationUnits",
                "dataElements",
                "indicators",
                "dataSets",
            ];
            let mut objects = lists.iter().flat_map(|list| file[list].as_array().unwrap());
            objects.all(|one| one["code"].as_str().unwrap().starts_with("SE_PRACTICE_"))
        }
        "measurereport.json" => {
            let file = json(file);
            let mut resources = file["entry"].as_array().unwrap().iter();
            resources.all(|one| one["resource"]["meta"]["security"][0]["code"] == "HTEST")
        }
        "report.xlsx" => sheets(file).iter().all(|sheet| sheet.contains(&word)),
        name if name.ends_with(".html") => {
            let page = Html::parse_document(text(file));
            let stamps = Selector::parse(".stamp").unwrap();
            let mut stamps = page
                .select(&stamps)
                .map(|one| one.text().collect::<String>());
            stamps.any(|stamp| plain(&stamp) == word)
        }
        name => panic!("{name} is a file without a rule"),
    })
}

#[test]
fn every_file_of_a_practice_release_says_so_and_no_file_of_a_real_one() {
    for (grain, practice) in [(WEEKS, true), (MONTHS, false)] {
        let case = case("marks", "load-15", grain, practice);
        for language in locale::available() {
            let files = Format::ALL.map(|format| case.files(format, &language).unwrap());
            let marks = files.iter().flatten().map(|file| {
                let is_marked = is_marked(file, &language);
                assert_eq!(is_marked.unwrap_or(practice), practice, "{}", file.name);
                is_marked
            });
            // All but the schema, which is the same for every release.
            assert_eq!(marks.flatten().count(), 10, "{language}");
        }
    }
}

/// Whether a spreadsheet would take a cell for a formula.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err()
}

#[test]
fn no_name_is_run_by_a_spreadsheet_or_a_browser() {
    let case = hostile();
    let mut seen = String::new();
    for file in Format::ALL
        .map(|format| case.files(format, "en").unwrap())
        .iter()
        .flatten()
    {
        match file.name.rsplit_once('.').unwrap().1 {
            "csv" => {
                let mut lines = csv::Reader::from_reader(file.bytes.as_slice());
                for line in lines.records().map(|line| line.unwrap()) {
                    assert!(!line.iter().any(is_formula), "{}: {line:?}", file.name);
                }
            }
            "json" => assert!(json(file).is_object()),
            "xlsx" => {
                let mut book = Xlsx::new(Cursor::new(file.bytes.as_slice())).unwrap();
                for name in book.sheet_names() {
                    assert!(book.worksheet_formula(&name).unwrap().is_empty(), "{name}");
                    let cells = book.worksheet_range(&name).unwrap();
                    seen.extend(cells.cells().map(|(.., cell)| cell.to_string()));
                }
                let links = sheets(file)
                    .iter()
                    .filter(|sheet| sheet.contains("hyperlink"))
                    .count();
                assert_eq!(links, 0);
            }
            _ => {
                let page = Html::parse_document(text(file));
                let never = Selector::parse("script, a, iframe, img, object, link").unwrap();
                assert_eq!(page.select(&never).count(), 0, "{}", file.name);
                seen.extend(page.root_element().text());
            }
        }
    }
    for name in NAMES {
        assert!(seen.contains(name), "{name} was never written");
    }
}
