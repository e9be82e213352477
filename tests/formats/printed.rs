//! The figures of the printed pages, read back out of their markup as a browser reads it.

use std::collections::BTreeMap;

use scraper::{ElementRef, Html, Selector};
use standeasy::disclosure::{Row, RowKind};
use standeasy::locale::number::{Digits, latin};
use standeasy::locale::{self, Words, plain};
use standeasy::report::margin::{self, Margin};
use standeasy::report::{Format, Subject};

use super::Case;
use super::same::{Figures, add, of_release, side};

/// A page of a case, parsed.
struct Page<'a> {
    case: &'a Case,
    words: Words,
    html: Html,
}

fn select(css: &str) -> Selector {
    Selector::parse(css).unwrap()
}

fn all<'a>(inside: ElementRef<'a>, css: &str) -> Vec<ElementRef<'a>> {
    inside.select(&select(css)).collect()
}

fn text(of: ElementRef<'_>) -> String {
    plain(&of.text().collect::<String>()).trim().to_owned()
}

/// Whole numbers in a text, whatever digits and marks they are written with.
fn whole(text: &str) -> Option<f64> {
    let digits: String = latin(text).chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// A number with one decimal, whatever mark stands before it.
fn tenth(text: &str) -> Option<f64> {
    let text = latin(text).replace([',', '\u{66B}'], ".");
    let text: String = text
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    text.parse().ok()
}

fn share(text: &str) -> f64 {
    whole(text).unwrap() / 100.0
}

fn key(row: &Row) -> (&str, &'static str) {
    match row.kind {
        RowKind::Unit => (&row.unit, "unit"),
        RowKind::Rest => (&row.unit, "rest"),
    }
}

impl<'a> Page<'a> {
    /// Both pages of a case: the medical copy and the commander's.
    fn both(case: &'a Case, language: &str, digits: Digits) -> [Self; 2] {
        let words = || Words::with_digits(language, digits);
        let files = Format::Html.files(&Subject {
            release: &case.release,
            earlier: &case.earlier,
            kit: &case.kit,
            words: &words(),
        });
        let names = ["report", "commander"].map(|name| format!("{name}.{language}.html"));
        let files = files.unwrap();
        names.map(|name| {
            let file = files.iter().find(|file| file.name == name).unwrap();
            let html = Html::parse_document(std::str::from_utf8(&file.bytes).unwrap());
            Self {
                case,
                words: words(),
                html,
            }
        })
    }

    fn sections(&self, class: &str) -> Vec<ElementRef<'_>> {
        all(self.html.root_element(), &format!("section.{class}"))
    }

    fn rows(&self) -> &'a [Row] {
        self.case.release.rows()
    }

    /// The shares of a line, its margins and its bar, for one scale of a row.
    fn line(&self, found: &mut Figures, (row, scale): (&Row, &str), line: ElementRef<'_>) {
        let margins = self.margins(row);
        let of_scale = row.cuts.iter().zip(margins);
        let of_scale: Vec<_> = of_scale.filter(|(cut, _)| cut.scale == scale).collect();
        for (cell, (cut, margin)) in all(line, "td.shared, span.pair").iter().zip(&of_scale) {
            let Some(printed) = all(*cell, "b").first().copied() else {
                continue;
            };
            let name = format!("{scale}.{}-{}", side(self.case, scale), cut.cut);
            let percent = share(&text(printed));
            add(found, key(row), format!("{name}.share"), Some(percent));
            let count = whole(&text(all(*cell, "small")[0]));
            add(found, key(row), name, count);
            let range = text(all(*cell, ".range")[0]);
            for end in [margin.low, margin.high] {
                assert!(range.contains(&plain(&self.words.percent(end))), "{range}");
            }
        }
    }

    fn margins(&self, row: &Row) -> Vec<Margin> {
        let at = self.rows().iter().position(|one| one == row).unwrap();
        margin::all(&self.case.release, self.case.kit.tree()).remove(at)
    }

    /// The bands that a bar tells are the differences of the shares beside it.
    fn bar(&self, row: &Row, scale: &str, line: ElementRef<'_>) {
        let shares = row.cuts.iter().filter(|cut| cut.scale == scale);
        let shares: Vec<f64> = shares.map(|cut| cut.share).collect();
        let told = text(all(line, "svg desc")[0]);
        let told: Vec<f64> = told
            .split([';', '؛', '；'])
            .filter_map(|band| whole(band.rsplit_once(": ")?.1))
            .collect();
        let ends: Vec<f64> = [1.0].into_iter().chain(shares).chain([0.0]).collect();
        let mut bands: Vec<f64> = ends
            .windows(2)
            .map(|pair| ((pair[0] - pair[1]).max(0.0) * 100.0).round())
            .collect();
        bands.reverse();
        assert_eq!(told, bands, "{scale} {}", row.unit);
    }

    /// The scales that have any figure, in their order.
    fn scales(&self) -> Vec<&'a str> {
        let scales = self.case.release.head().scales.iter();
        let scales = scales.map(|scale| scale.id.as_str());
        let has_cuts = |id: &&str| {
            let mut cuts = self.rows().iter().flat_map(|row| &row.cuts);
            cuts.any(|cut| cut.scale == *id)
        };
        scales.filter(has_cuts).collect()
    }

    /// Every figure of the medical copy, and the name of each row.
    fn medical(&self) -> (Figures, BTreeMap<String, usize>) {
        let mut found = Figures::new();
        let mut names = BTreeMap::new();
        for (section, scale) in self.sections("units").into_iter().zip(self.scales()) {
            let lines = all(section, "tbody tr");
            assert_eq!(lines.len(), self.rows().len());
            for (at, (line, row)) in lines.into_iter().zip(self.rows()).enumerate() {
                let title = all(line, "th")[0];
                let name = plain(title.text().next().unwrap()).trim().to_owned();
                let tree = self.case.kit.tree();
                let unit = tree.name(tree.find(&row.unit).unwrap(), self.words.language());
                assert!(name.contains(unit), "{name}: {unit}");
                names.insert(name, at);
                let n = whole(&text(all(line, "td.figure")[0]));
                found.insert((row.unit.clone(), key(row).1.to_owned(), "n".to_owned()), n);
                self.line(&mut found, (row, scale), line);
                self.bar(row, scale, line);
            }
        }
        assert_eq!(names.len(), self.rows().len(), "two rows of one name");
        self.averages(&mut found);
        for (class, is_sensitive) in [("questions", false), ("sensitive", true)] {
            let with = self.rows().iter().filter(|row| match is_sensitive {
                true => !row.sensitive.is_empty(),
                false => !row.items.is_empty(),
            });
            let sections = self.sections(class);
            assert_eq!(sections.len(), with.clone().count());
            for (section, row) in sections.into_iter().zip(with) {
                self.questions(&mut found, row, section);
            }
        }
        (found, names)
    }

    fn averages(&self, found: &mut Figures) {
        let with = self.rows().iter().filter(|row| !row.means.is_empty());
        let lines = self.sections("averages");
        let lines = lines.first().map_or(vec![], |one| all(*one, "tbody tr"));
        assert_eq!(lines.len(), with.clone().count());
        for (line, row) in lines.into_iter().zip(with) {
            for (cell, mean) in all(line, "td").into_iter().zip(&row.means) {
                let cell = text(cell);
                let (value, margin) = cell.split_once('±').unwrap();
                add(
                    found,
                    key(row),
                    format!("{}.mean", mean.scale),
                    tenth(value),
                );
                add(
                    found,
                    key(row),
                    format!("{}.margin", mean.scale),
                    tenth(margin),
                );
            }
        }
    }

    /// The answers to the questions of a section, each found by its wording.
    fn questions(&self, found: &mut Figures, row: &Row, section: ElementRef<'_>) {
        let id = &self.case.release.head().questionnaire;
        let questionnaire = self.case.kit.questionnaire(id).unwrap();
        for line in all(section, "tbody tr") {
            let asked = text(all(line, "th")[0]);
            let at = (0..questionnaire.items().len())
                .find(|at| questionnaire.item_text(*at, self.words.language()) == asked);
            let item = &questionnaire.items()[at.unwrap_or_else(|| panic!("{asked}"))].id;
            for (at, cell) in all(line, "td.figure").into_iter().enumerate() {
                let name = format!("{item}.option-{}", at + 1);
                add(found, key(row), name, whole(&text(cell)));
            }
        }
    }

    /// The figures of the commander's page, which has room for some of them.
    fn commander(&self, names: &BTreeMap<String, usize>) -> Figures {
        let mut found = Figures::new();
        let scale = self.scales()[0];
        for line in all(self.sections("units")[0], "tbody tr") {
            let row = &self.rows()[names[&text(all(line, "th")[0])]];
            add(
                &mut found,
                key(row),
                "n".to_owned(),
                whole(&text(all(line, "td.figure")[0])),
            );
            self.line(&mut found, (row, scale), line);
        }
        let first = &self.rows()[0];
        let mut parts = Figures::new();
        for section in self.sections("parts") {
            for (line, scale) in all(section, "tbody tr").into_iter().zip(self.scales()) {
                self.line(&mut parts, (first, scale), line);
            }
        }
        for section in self.sections("questions") {
            self.questions(&mut parts, first, section);
        }
        found.extend(parts);
        found
    }

    /// How many called each burden heavy or very heavy, in the order they stand in.
    fn burdens(&self) -> Vec<f64> {
        let sections = self.sections("burdens");
        let lines = sections.iter().flat_map(|one| all(*one, "tbody tr"));
        lines
            .map(|line| whole(&text(all(line, "td.figure")[0])).unwrap())
            .collect()
    }

    /// The shares of the first row's first scale, period by period.
    fn over_time(&self) -> Vec<Vec<f64>> {
        let table = all(self.sections("time")[0], "table.runs")[0];
        let lines = all(table, "tbody tr").into_iter();
        lines
            .map(|line| {
                let cells = all(line, "td").into_iter();
                cells.map(|cell| share(&text(cell))).collect()
            })
            .collect()
    }
}

/// What the pages of a case hold, in every language and both kinds of digits.
pub fn holds_the_same(case: &Case) {
    let expected = of_release(case);
    let languages = locale::available().into_iter();
    let looks = languages.map(|language| (language, Digits::Latin));
    for (language, digits) in looks.chain([("ar".to_owned(), Digits::ArabicIndic)]) {
        let name = format!("{} {language} {digits:?}", case.name);
        let [medical, commander] = Page::both(case, &language, digits);
        let (found, names) = medical.medical();
        assert_eq!(found, expected, "{name} medical");
        let brief = commander.commander(&names);
        assert!(brief.len() > 10, "{name}: {brief:?}");
        for (key, value) in &brief {
            assert_eq!(Some(value), expected.get(key), "{name} commander {key:?}");
        }
        let heavy = burdens(case);
        assert_eq!(medical.burdens(), heavy, "{name} medical");
        let shown = commander.burdens();
        assert!(heavy.starts_with(&shown), "{name} commander");
        assert_eq!(shown.is_empty(), heavy.is_empty(), "{name} commander");
        for page in [&medical, &commander] {
            assert_eq!(page.over_time(), over_time(case), "{name} over time");
        }
        let has_arabic_digits = medical.html.html().contains('٣');
        assert_eq!(has_arabic_digits, digits == Digits::ArabicIndic, "{name}");
    }
}

/// The two heaviest answers to each burden in the first row, the heaviest first.
fn burdens(case: &Case) -> Vec<f64> {
    if case.release.head().questionnaire != "load-15" {
        return Vec::new();
    }
    let items = case.release.rows()[0].items.iter();
    let mut heavy: Vec<f64> = items
        .map(|item| f64::from(item.counts[3] + item.counts[4]))
        .collect();
    heavy.sort_by(|one, other| other.total_cmp(one));
    heavy
}

/// The first row's shares of its first scale, without the deeper cuts, in each release.
fn over_time(case: &Case) -> Vec<Vec<f64>> {
    let releases = case.earlier.iter().chain([&case.release]);
    releases
        .map(|release| {
            let scale = &release.head().scales[0];
            let cuts = release.rows()[0].cuts.iter();
            let cuts = cuts.filter(|cut| cut.scale == scale.id && scale.cuts.contains(&cut.cut));
            cuts.map(|cut| cut.share).collect()
        })
        .collect()
}
