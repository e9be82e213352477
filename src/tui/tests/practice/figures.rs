//! The figures of a release: each stands under its heading, or beside it where there is no room.

use super::*;
use crate::disclosure::Row;

/// The digits of a text.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The digits in each of the last columns of a row of the screen, the first of them first.
fn columns(stage: &Stage<'_>, y: u16, count: u16, is_rtl: bool) -> Vec<String> {
    const COLUMN: u16 = 11;
    let buffer = stage.terminal.backend().buffer();
    let width = buffer.area.width;
    let page = (width - 4).min(68);
    let end = (width - page) / 2 + page;
    let column = |back: u16| {
        let at = end - COLUMN * back;
        let at = if is_rtl { width - at - COLUMN } else { at };
        let cells = (at..at + COLUMN).map(|x| buffer[(x, y)].symbol());
        digits(&cells.collect::<String>())
    };
    (1..=count).rev().map(column).collect()
}

/// The digits of what a row of a release says: about how many, and a share for each cut.
fn figures(row: &Row, cuts: &[f64]) -> Vec<String> {
    let share = |cut: &f64| {
        let figure = row.cuts.iter().find(|figure| figure.cut == *cut);
        figure.map_or(String::new(), |one| format!("{:.0}", one.share * 100.0))
    };
    let shares = cuts.iter().map(share);
    std::iter::once(row.n.to_string()).chain(shares).collect()
}

/// The rows of the screen on which a share stands.
fn with_shares(stage: &Stage<'_>) -> Vec<u16> {
    let rows = stage.rows().into_iter().zip(0..);
    rows.filter(|(row, _)| row.contains('%'))
        .map(|(_, y)| y)
        .collect()
}

#[test]
fn every_figure_of_a_release_stands_under_its_heading_in_every_language() {
    let (mut circle, told) = circle();
    for language in LANGUAGES {
        for size in [(80, 24), (60, 20)] {
            let mut stage = stage(&mut circle, &told, language, size);
            stage.press(&[Key::Char('w'), Key::Digit(2), Key::Enter]);
            assert_eq!(stage.app.door(), Some(Door::Release));
            let screen = stage.rows().join("\n");
            let told = told.borrow();
            let release = told.release().unwrap();
            let cuts = &release.head().scales[0].cuts;
            let count = u16::try_from(cuts.len() + 1).unwrap();
            let shown = |y: u16| columns(&stage, y, count, language == "ar");
            let lines = with_shares(&stage);
            let headings: Vec<String> = std::iter::once(String::new())
                .chain(cuts.iter().map(f64::to_string))
                .collect();
            assert_eq!(shown(lines[0] - 1), headings, "{language}\n{screen}");
            let mut seen = 0;
            for (row, y) in release.rows().iter().zip(lines) {
                assert_eq!(shown(y), figures(row, cuts), "{language}\n{screen}");
                seen += 1;
            }
            assert!(seen > 3, "{language}: {seen}\n{screen}");
            assert_eq!(stage.app.cuts(), 0, "{language}\n{screen}");
        }
    }
}

#[test]
fn where_columns_have_no_room_every_figure_stands_beside_its_heading() {
    let (mut circle, told) = circle();
    for language in LANGUAGES {
        let mut stage = stage(&mut circle, &told, language, (40, 24));
        stage.press(&[Key::Char('w'), Key::Digit(2), Key::Enter]);
        // This backend keeps what lay under the second half of a wide letter; a terminal does not.
        stage.terminal.clear().unwrap();
        stage.draw();
        let rows = stage.rows();
        let screen = rows.join("\n");
        let told = told.borrow();
        let release = told.release().unwrap();
        let cuts = &release.head().scales[0].cuts;
        let expected = release.rows().iter().flat_map(|row| {
            let shares = figures(row, cuts).into_iter().skip(1);
            let both = cuts.iter().map(f64::to_string).zip(shares);
            both.filter(|(_, share)| !share.is_empty())
        });
        let mut seen = 0;
        for ((cut, share), y) in expected.zip(with_shares(&stage)) {
            let line = &rows[usize::from(y)];
            let numbers: Vec<&str> = line
                .split(|c: char| !c.is_ascii_digit())
                .filter(|number| !number.is_empty())
                .collect();
            let numbers: Vec<&str> = match language {
                "ar" => numbers.into_iter().rev().collect(),
                _ => numbers,
            };
            assert_eq!(numbers, [cut, share], "{language}\n{screen}");
            seen += 1;
        }
        assert!(seen > 3, "{language}: {seen}\n{screen}");
    }
}
