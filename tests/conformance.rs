//! The text layer against the Unicode Consortium's own conformance files.
//!
//! Debian's package `unicode-data` has them; `.ci/run` installs it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use standeasy::locale::Direction;
use standeasy::locale::grid::order::Ordered;
use standeasy::locale::grid::{self, fill};

/// One line of `BidiCharacterTest.txt`.
struct Case {
    text: String,
    direction: Option<Direction>,
    /// A level for each character; none where the algorithm removes it.
    levels: Vec<Option<u8>>,
    /// Positions of characters from left to right.
    order: Vec<usize>,
}

#[test]
fn every_character_stands_where_the_bidirectional_algorithm_says() {
    let Some(file) = unicode("BidiCharacterTest.txt") else {
        return;
    };
    let cases: Vec<Case> = lines(&file).map(bidi_case).collect();
    let wrong: Vec<&Case> = cases.iter().filter(|case| !is_ordered(case)).collect();
    println!(
        "BidiCharacterTest: {} cases, {} failures",
        cases.len(),
        wrong.len()
    );
    assert!(cases.len() > 90_000, "the file was not read");
    let first = wrong.first().map(|case| &case.text);
    assert!(
        wrong.is_empty(),
        "{} failures, first {first:?}",
        wrong.len()
    );
}

#[test]
fn rows_show_the_order_that_the_bidirectional_algorithm_gives() {
    let Some(file) = unicode("BidiCharacterTest.txt") else {
        return;
    };
    let cases: Vec<Case> = lines(&file)
        .map(bidi_case)
        .filter(is_of_single_cells)
        .collect();
    let wrong: Vec<_> = cases
        .iter()
        .filter_map(|case| {
            let expected = seen(case);
            let shown = shown(case)?;
            (shown != expected).then_some((&case.text, expected, shown))
        })
        .collect();
    println!(
        "Rows: {} cases of single cells, {} failures",
        cases.len(),
        wrong.len()
    );
    assert!(
        cases.len() > 10_000,
        "too few cases are left: {}",
        cases.len()
    );
    assert!(
        wrong.is_empty(),
        "{} failures, first {:?}",
        wrong.len(),
        wrong.first()
    );
}

#[test]
fn lines_end_where_the_line_breaking_algorithm_allows() {
    let Some(file) = unicode("auxiliary/LineBreakTest.txt") else {
        return;
    };
    let cases: Vec<(String, BTreeSet<usize>)> = lines(&file).map(break_case).collect();
    let ours = cases.iter().filter(|(text, expected)| {
        let found: BTreeSet<usize> = fill::breaks(text).map(|(at, _)| at).collect();
        found != *expected
    });
    let crates = cases.iter().filter(|(text, expected)| {
        let found: BTreeSet<usize> = unicode_linebreak::linebreaks(text)
            .map(|(at, _)| at)
            .collect();
        found != *expected
    });
    let (ours, crates) = (ours.count(), crates.count());
    println!(
        "LineBreakTest: {} cases, {ours} failures here, {crates} in the crate alone",
        cases.len()
    );
    assert!(cases.len() > 7_000, "the file was not read");
    assert!(ours <= crates);
}

/// The text of a file of the Unicode character database, or a skip.
fn unicode(name: &str) -> Option<String> {
    let path = Path::new("/usr/share/unicode").join(name);
    let text = fs::read_to_string(&path).ok();
    if text.is_none() {
        support::skip(&format!(
            "{} is not there (Debian: unicode-data)",
            path.display()
        ));
    }
    text
}

fn lines(file: &str) -> impl Iterator<Item = &str> {
    file.lines()
        .map(|line| line.split('#').next().unwrap().trim())
        .filter(|line| !line.is_empty())
}

fn bidi_case(line: &str) -> Case {
    let fields: Vec<&str> = line.split(';').collect();
    Case {
        text: fields[0].split(' ').map(character).collect(),
        direction: match fields[1] {
            "0" => Some(Direction::LeftToRight),
            "1" => Some(Direction::RightToLeft),
            _ => None,
        },
        levels: fields[3]
            .split(' ')
            .map(|level| level.parse().ok())
            .collect(),
        order: fields[4]
            .split_whitespace()
            .map(|at| at.parse().unwrap())
            .collect(),
    }
}

fn character(hex: &str) -> char {
    char::from_u32(u32::from_str_radix(hex, 16).unwrap()).unwrap()
}

/// Levels and order of our own, compared; characters the algorithm removes have neither.
fn is_ordered(case: &Case) -> bool {
    let ordered = Ordered::new(&case.text, case.direction);
    let line = 0..case.text.len();
    let levels = ordered.levels(line.clone());
    let places: Vec<usize> = case.text.char_indices().map(|(at, _)| at).collect();
    let levels_fit = places
        .iter()
        .zip(&case.levels)
        .all(|(at, level)| level.is_none_or(|level| levels[*at] == level));
    let mut order = Vec::new();
    for run in ordered.runs(line) {
        let inside = places
            .iter()
            .enumerate()
            .filter(|(_, at)| run.range.contains(at));
        let mut stretch: Vec<usize> = inside
            .map(|(number, _)| number)
            .filter(|number| case.levels[*number].is_some())
            .collect();
        if run.is_rtl {
            stretch.reverse();
        }
        order.extend(stretch);
    }
    levels_fit && order == case.order
}

/// Whether each character is a grapheme of its own and no letter joins: then the row can be
/// told from the order alone. Rows take the screen's direction, never that of the first letter.
fn is_of_single_cells(case: &Case) -> bool {
    use unicode_segmentation::UnicodeSegmentation;
    let joins = |c: char| matches!(c, '\u{600}'..='\u{8FF}');
    case.direction.is_some()
        && !case.text.chars().any(joins)
        && case.text.graphemes(true).count() == case.text.chars().count()
}

/// What should be seen, without blanks: a line of the grid loses those at its end.
fn seen(case: &Case) -> String {
    let characters: Vec<char> = case.text.chars().collect();
    case.order
        .iter()
        .map(|at| {
            let (c, level) = (characters[*at], case.levels[*at].unwrap());
            let mirror = unicode_bidi_mirroring::get_mirrored(c);
            if level % 2 == 1 {
                mirror.unwrap_or(c)
            } else {
                c
            }
        })
        .filter(|c| !c.is_whitespace() && !grid::is_invisible(*c))
        .collect()
}

/// What is seen, without blanks; none for a Latin text on an Arabic screen, which keeps its
/// own direction there.
fn shown(case: &Case) -> Option<String> {
    use unicode_bidi::BidiClass::{AL, L, R};
    let direction = case.direction?;
    let has_letters = |wanted: &[unicode_bidi::BidiClass]| {
        case.text
            .chars()
            .any(|c| wanted.contains(&unicode_bidi::bidi_class(c)))
    };
    let keeps_its_own = !has_letters(&[R, AL]) && (has_letters(&[L]) || case.text.is_ascii());
    if direction == Direction::RightToLeft && keeps_its_own {
        return None;
    }
    let rows = grid::lay_out(&case.text, 1000, direction);
    Some(
        rows.iter()
            .flat_map(|row| row.text().chars())
            .filter(|c| !c.is_whitespace())
            .collect(),
    )
}

/// A text and the places after which a line may end, from `÷ 0023 × 0020 ÷ 0023 ÷`.
fn break_case(line: &str) -> (String, BTreeSet<usize>) {
    let mut text = String::new();
    let mut breaks = BTreeSet::new();
    for part in line.split_whitespace() {
        match part {
            "÷" => {
                breaks.insert(text.len());
            }
            "×" => {}
            hex => text.push(character(hex)),
        }
    }
    breaks.remove(&0);
    (text, breaks)
}
