//! The same figures in every format: each file is read back as a program of others would read
//! it, and all numbers are compared with those of the release.
//!
//! The printed pages are read in [`printed`](super::printed).

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;
use std::process::Command;

use calamine::{Data, Reader, Xlsx};
use serde_json::Value;
use standeasy::disclosure::RowKind;
use standeasy::locale::Words;
use standeasy::questionnaire::library;
use standeasy::report::brief::Brief;
use standeasy::report::{Format, Subject};

use super::cases::{MONTHS, WEEKS};
use super::support::skip;
use super::{Case, case, cases, printed, python};

/// Numbers by unit, kind of row and name; `None` is fewer than ten.
pub type Figures = BTreeMap<(String, String, String), Option<f64>>;

/// Adds a figure, which must be the first of its name.
pub fn add(figures: &mut Figures, row: (&str, &str), name: String, value: Option<f64>) {
    let key = (row.0.to_owned(), row.1.to_owned(), name);
    let twice = figures.insert(key.clone(), value);
    assert_eq!(twice, None, "{key:?} twice");
}

pub fn side(case: &Case, scale: &str) -> &'static str {
    let scales = &case.release.head().scales;
    let scale = scales.iter().find(|one| one.id == scale).unwrap();
    match serde_json::to_value(scale.direction).unwrap().as_str() {
        Some("high_is_bad") => "from",
        _ => "below",
    }
}

/// The figures of the release itself.
pub fn of_release(case: &Case) -> Figures {
    let mut all = Figures::new();
    for row in case.release.rows() {
        let kind = match row.kind {
            RowKind::Unit => "unit",
            RowKind::Rest => "rest",
        };
        let key = (row.unit.as_str(), kind);
        add(&mut all, key, "n".to_owned(), Some(f64::from(row.n)));
        for one in &row.cuts {
            let name = format!("{}.{}-{}", one.scale, side(case, &one.scale), one.cut);
            add(&mut all, key, format!("{name}.share"), Some(one.share));
            add(&mut all, key, name, Some(f64::from(one.count)));
        }
        for one in &row.means {
            add(&mut all, key, format!("{}.mean", one.scale), Some(one.mean));
            add(
                &mut all,
                key,
                format!("{}.margin", one.scale),
                Some(one.margin),
            );
        }
        let items = row.items.iter().map(|one| {
            let counts: Vec<Option<u32>> = one.counts.iter().map(|n| Some(*n)).collect();
            (&one.item, counts)
        });
        let sensitive = row
            .sensitive
            .iter()
            .map(|one| (&one.item, one.counts.clone()));
        for (item, counts) in items.chain(sensitive) {
            for (at, count) in counts.into_iter().enumerate() {
                let name = format!("{item}.option-{}", at + 1);
                add(&mut all, key, name, count.map(f64::from));
            }
        }
    }
    all
}

fn of_json(case: &Case) -> Figures {
    let json = case.json(Format::Json, "release.json");
    let mut all = Figures::new();
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let text = |value: &Value, key: &str| value[key].as_str().unwrap().to_owned();
    for row in list(&json, "rows") {
        let (unit, kind) = (text(&row, "unit"), text(&row, "kind"));
        let key = (unit.as_str(), kind.as_str());
        add(&mut all, key, "n".to_owned(), row["n"].as_f64());
        for one in list(&row, "cuts") {
            let scale = text(&one, "scale");
            let name = format!("{scale}.{}-{}", side(case, &scale), one["cut"]);
            add(
                &mut all,
                key,
                format!("{name}.share"),
                one["share"].as_f64(),
            );
            add(&mut all, key, name, one["count"].as_f64());
        }
        for one in list(&row, "means") {
            for part in ["mean", "margin"] {
                let name = format!("{}.{part}", text(&one, "scale"));
                add(&mut all, key, name, one[part].as_f64());
            }
        }
        for one in [list(&row, "items"), list(&row, "sensitive")].concat() {
            for (at, count) in list(&one, "counts").iter().enumerate() {
                let name = format!("{}.option-{}", text(&one, "item"), at + 1);
                add(&mut all, key, name, count.as_f64());
            }
        }
    }
    all
}

/// Tidy lines, each a map of column to text, as they stand in the CSV file and on the sheet.
fn of_lines(case: &Case, lines: &[BTreeMap<String, String>]) -> Figures {
    let mut all = Figures::new();
    for line in lines {
        assert_eq!(line["practice"], case.release.head().practice.to_string());
        assert_eq!(line["note"], "shares of answers, not diagnoses");
        let unit = line["unit"].trim_start_matches('\'');
        let key = (unit, line["kind"].as_str());
        let number = |column: &str| line[column].parse::<f64>().ok();
        let n = (unit.to_owned(), line["kind"].clone(), "n".to_owned());
        all.insert(n, number("n"));
        let (scale, item) = (&line["scale"], &line["item"]);
        match line["measure"].as_str() {
            "count" => {
                let name = format!("{scale}.{}-{}", side(case, scale), line["cut"]);
                add(&mut all, key, format!("{name}.share"), number("share"));
                add(&mut all, key, name, number("value"));
            }
            "mean" => {
                add(&mut all, key, format!("{scale}.mean"), number("value"));
                add(&mut all, key, format!("{scale}.margin"), number("margin"));
            }
            "item" | "sensitive" => {
                let name = format!("{item}.option-{}", line["option"]);
                let is_blank = line["value"].is_empty();
                assert!(!is_blank || line["measure"] == "sensitive");
                add(&mut all, key, name, number("value"));
            }
            other => panic!("measure {other}"),
        }
    }
    all
}

fn of_csv(case: &Case) -> Figures {
    let text = case.text(Format::Csv, "release.csv");
    let mut lines = csv::Reader::from_reader(text.as_bytes());
    let lines = lines.deserialize().map(|line| line.unwrap());
    of_lines(case, &lines.collect::<Vec<_>>())
}

/// The third sheet of a workbook.
fn of_workbook(case: &Case, bytes: &[u8]) -> Figures {
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    let name = book.sheet_names()[2].clone();
    let range = book.worksheet_range(&name).unwrap();
    let mut rows = range.rows();
    let heads: Vec<String> = rows
        .next()
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    let lines: Vec<BTreeMap<String, String>> = rows
        .map(|row| {
            let cells = heads.iter().zip(row);
            let texts = cells.map(|(head, cell)| {
                let is_number = matches!(cell, Data::Float(_) | Data::Int(_) | Data::Empty);
                let wanted = ["n", "cut", "option", "value", "share", "margin"];
                assert_eq!(
                    is_number,
                    wanted.contains(&head.as_str())
                        || *cell == Data::Empty
                        || head == "minimum_group"
                );
                let text = match cell {
                    Data::Bool(truth) => truth.to_string(),
                    other => other.to_string(),
                };
                (head.clone(), text)
            });
            texts.collect()
        })
        .collect();
    assert!(!lines.is_empty());
    of_lines(case, &lines)
}

/// DHIS2 values under our codes; shares are made by its indicators, and are not in the file.
fn of_dhis2(case: &Case) -> Figures {
    let metadata = case.json(Format::Dhis2, "dhis2/metadata.json");
    let values = case.json(Format::Dhis2, "dhis2/values.json");
    let codes = |kind: &str| -> BTreeMap<String, String> {
        let all = metadata[kind].as_array().unwrap().iter();
        all.map(|one| {
            let text = |key: &str| one[key].as_str().unwrap().to_owned();
            (text("id"), text("code"))
        })
        .collect()
    };
    let (units, elements) = (codes("organisationUnits"), codes("dataElements"));
    let head = case.release.head();
    let prefix = if head.practice { "SE_PRACTICE_" } else { "SE_" };
    let mut all = Figures::new();
    for one in values["dataValues"].as_array().unwrap() {
        let unit = &units[one["orgUnit"].as_str().unwrap()];
        let unit = unit
            .strip_prefix(&format!("{prefix}{}.", head.mission))
            .unwrap();
        let (unit, kind) = match unit.strip_suffix(".rest") {
            Some(unit) => (unit, "rest"),
            None => (unit, "unit"),
        };
        let name = &elements[one["dataElement"].as_str().unwrap()];
        let name = name
            .strip_prefix(&format!("{prefix}{}.", head.questionnaire))
            .unwrap();
        let value = one["value"].as_str().unwrap().parse().ok();
        add(&mut all, (unit, kind), name.to_owned(), value);
    }
    all
}

fn of_fhir(case: &Case) -> Figures {
    let bundle = case.json(Format::Fhir, "measurereport.json");
    let entries = bundle["entry"].as_array().unwrap();
    let places: BTreeMap<&str, &str> = entries
        .iter()
        .filter_map(|entry| {
            let id = entry["resource"]["identifier"][0]["value"].as_str()?;
            Some((entry["fullUrl"].as_str()?, id))
        })
        .collect();
    let mut all = Figures::new();
    for report in entries.iter().map(|entry| &entry["resource"]) {
        if report["resourceType"] != "MeasureReport" {
            continue;
        }
        let place = places[report["subject"]["reference"].as_str().unwrap()];
        let unit = place.split_once('.').unwrap().1;
        let key = match unit.strip_suffix(".rest") {
            Some(unit) => (unit, "rest"),
            None => (unit, "unit"),
        };
        for group in report["group"].as_array().unwrap() {
            of_group(&mut all, key, group);
        }
    }
    all
}

fn of_group(all: &mut Figures, key: (&str, &str), group: &Value) {
    let code = |value: &Value| value["coding"][0]["code"].as_str().unwrap().to_owned();
    let count = |of: &Value, kind: &str| {
        let mut all = of["population"].as_array().unwrap().iter();
        let found = all.find(|one| code(&one["code"]) == kind)?;
        let reason = &found["_count"]["extension"][0]["valueCode"];
        assert_eq!(found["count"].is_null(), *reason == "masked");
        found["count"].as_f64()
    };
    let name = code(&group["code"]);
    if name == "n" {
        add(all, key, name, count(group, "initial-population"));
    } else if name.ends_with(".mean") {
        let margin = group["extension"][0]["valueDecimal"].as_f64();
        add(all, key, name.replace(".mean", ".margin"), margin);
        add(all, key, name, group["measureScore"]["value"].as_f64());
    } else if let Some(strata) = group["stratifier"][0]["stratum"].as_array() {
        for stratum in strata {
            add(
                all,
                key,
                code(&stratum["value"]),
                count(stratum, "numerator"),
            );
        }
    } else {
        let share = group["measureScore"]["value"].as_f64();
        add(all, key, format!("{name}.share"), share);
        add(all, key, name, count(group, "numerator"));
    }
}

#[test]
fn every_format_has_the_same_figures() {
    for case in cases() {
        let expected = of_release(&case);
        assert!(expected.len() > 100, "{}", case.name);
        let is_masked = expected.values().any(Option::is_none);
        assert_eq!(is_masked, case.name == "sensitive", "{}", case.name);
        assert_eq!(of_json(&case), expected, "{} json", case.name);
        assert_eq!(of_csv(&case), expected, "{} csv", case.name);
        let workbook = case.bytes(Format::Xlsx, "report.xlsx");
        assert_eq!(
            of_workbook(&case, &workbook),
            expected,
            "{} xlsx",
            case.name
        );
        assert_eq!(of_fhir(&case), expected, "{} fhir", case.name);
        let mut imported = expected;
        imported.retain(|(.., name), value| value.is_some() && !name.ends_with(".share"));
        assert_eq!(of_dhis2(&case), imported, "{} dhis2", case.name);
    }
}

#[test]
fn the_printed_pages_have_the_same_figures_in_every_language() {
    for case in cases() {
        printed::holds_the_same(&case);
    }
}

#[test]
fn the_same_release_gives_the_same_bytes_of_every_questionnaire_in_every_format() {
    let mut files = 0;
    for id in library::ids() {
        for (grain, practice) in [(WEEKS, true), (MONTHS, false)] {
            let case = case("twice", id, grain, practice);
            for format in Format::ALL {
                for language in ["en", "ar"] {
                    let [one, other] = [(), ()].map(|()| case.files(format, language).unwrap());
                    assert!(one == other, "{id} {format:?}");
                    files += one.len();
                }
            }
        }
    }
    assert!(files >= 7 * 2 * 2 * 11, "{files}");
}

/// Prints how many charts openpyxl finds on each sheet, which way it is read, and any formula.
const CHARTS: &str = "
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for sheet in book:
    cells = [cell for row in sheet.iter_rows() for cell in row]
    print(len(sheet._charts), bool(sheet.sheet_view.rightToLeft), any(c.data_type == 'f' for c in cells))
print(book.properties.created.date())
";

#[test]
fn openpyxl_finds_the_charts_the_direction_and_no_formula() {
    if !python::has(&["openpyxl"]) {
        return;
    }
    for case in cases() {
        for (language, is_rtl) in [("en", "False"), ("ar", "True")] {
            // They stay there to be looked at.
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("workbooks");
            std::fs::create_dir_all(&folder).unwrap();
            let path = folder.join(format!("{}-{language}.xlsx", case.name.replace(' ', "-")));
            let files = case.files(Format::Xlsx, language).unwrap();
            std::fs::write(&path, &files[0].bytes).unwrap();
            let (is_read, said) = python::run(CHARTS, &[&path]);
            assert!(is_read, "{said}");
            let charts = case.release.head().scales.len();
            let brief = Brief::of(&Subject {
                release: &case.release,
                earlier: &case.earlier,
                kit: &case.kit,
                words: &Words::new(language),
            });
            // Of the top row and of each right below it, on every scale.
            let upper = brief.rows.iter().filter(|row| row.depth <= 1);
            let runs = upper.flat_map(|row| &row.scales);
            let runs = runs.filter(|shares| !shares.cuts.is_empty()).count();
            let lines: Vec<String> = [0, charts, 0, 0, 0, runs]
                .map(|charts| format!("{charts} {is_rtl} False"))
                .to_vec();
            let period = case
                .kit
                .mission()
                .calendar
                .named(&case.release.head().period);
            let expected = format!("{}\n{}\n", lines.join("\n"), period.unwrap().last());
            assert_eq!(said, expected, "{}", case.name);
        }
    }
}

#[test]
fn libreoffice_opens_the_workbook_and_saves_the_same_figures_and_charts() {
    if Command::new("soffice").arg("--version").output().is_err() {
        return skip("the command `soffice` is not there (apt install libreoffice-calc)");
    }
    let case = &cases()[0];
    let folder = tempfile::tempdir().unwrap();
    let workbook = case.bytes(Format::Xlsx, "report.xlsx");
    let path = folder.path().join("report.xlsx");
    std::fs::write(&path, &workbook).unwrap();
    let out = folder.path().join("out");
    let saved = convert(folder.path(), &path, &out);
    assert_eq!(of_workbook(case, &saved), of_release(case));
    let scales = case.release.head().scales.len();
    // LibreOffice keeps no description when it saves, so that is asked of ours alone.
    let (all, described) = charts(&workbook);
    assert!(all > scales && described == all);
    assert_eq!(charts(&saved).0, all);
}

/// Opens a workbook in LibreOffice and saves it again.
fn convert(home: &Path, from: &Path, to: &Path) -> Vec<u8> {
    let profile = format!(
        "-env:UserInstallation=file://{}",
        home.join("profile").display()
    );
    let output = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "xlsx", "--outdir"])
        .args([to, from])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    std::fs::read(to.join("report.xlsx")).unwrap_or_else(|_| panic!("{said}"))
}

/// How many charts a workbook holds, and how many of them have a description.
fn charts(bytes: &[u8]) -> (usize, usize) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    let all = names
        .iter()
        .filter(|name| name.starts_with("xl/charts/chart"))
        .count();
    let drawings = names
        .iter()
        .filter(|name| name.starts_with("xl/drawings/drawing"));
    let described = drawings.map(|name| {
        let text = std::io::read_to_string(archive.by_name(name).unwrap()).unwrap();
        text.matches("descr=\"Bar chart.").count() + text.matches("descr=\"Line chart.").count()
    });
    (all, described.sum())
}
