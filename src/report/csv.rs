//! `release.csv`: one figure a line, tidy, with dot decimals and inert formula characters.
//!
//! `measure` is `count` (people beyond `cut` of `scale`, with their `share`), `mean` (of
//! `scale`, with its `margin`), `item` (people who chose option number `option`, from 1, of
//! `item`) or `sensitive` (the same of a sensitive item; a blank `value` is fewer than ten).
//! Cells that do not apply are blank. Every line can stand alone.

use csv::Writer;

use super::NOTE;
use super::figure::{self, Figure};
use crate::disclosure::{Release, Row};

pub(super) const COLUMNS: [&str; 19] = [
    "mission",
    "practice",
    "questionnaire",
    "version",
    "period",
    "minimum_group",
    "unit",
    "kind",
    "of",
    "n",
    "measure",
    "scale",
    "item",
    "cut",
    "option",
    "value",
    "share",
    "margin",
    "note",
];

/// The file's text: a header, and a line a figure.
pub fn render(release: &Release) -> String {
    let mut lines = Writer::from_writer(Vec::new());
    let in_memory = "writing to memory cannot fail, and all lines have the header's length";
    lines.write_record(COLUMNS).expect(in_memory);
    for row in release.rows() {
        let about = about(release, row);
        for figure in figure::figures(row) {
            let (cells, note) = (cells(figure), [NOTE.to_owned()]);
            let line = about.iter().chain(&cells).chain(&note);
            lines.write_record(line).expect(in_memory);
        }
    }
    let bytes = lines.into_inner().expect(in_memory);
    String::from_utf8(bytes).expect("made of texts alone")
}

/// The first ten cells: what the row is about.
fn about(release: &Release, row: &Row) -> [String; 10] {
    let head = release.head();
    [
        inert(&head.mission),
        head.practice.to_string(),
        inert(&head.questionnaire),
        inert(&head.version),
        inert(&head.period),
        head.policy.minimum_group.to_string(),
        inert(&row.unit),
        figure::kind(row).to_owned(),
        inert(&row.of.join(" ")),
        row.n.to_string(),
    ]
}

/// Eight cells a figure: measure, scale, item, cut, option, value, share, margin.
fn cells(figure: Figure<'_>) -> [String; 8] {
    let blank = String::new;
    match figure {
        Figure::Count {
            scale,
            cut,
            count,
            share,
        } => [
            "count".to_owned(),
            inert(scale),
            blank(),
            cut.to_string(),
            blank(),
            count.to_string(),
            share.to_string(),
            blank(),
        ],
        Figure::Mean {
            scale,
            mean,
            margin,
        } => [
            "mean".to_owned(),
            inert(scale),
            blank(),
            blank(),
            blank(),
            mean.to_string(),
            blank(),
            margin.to_string(),
        ],
        Figure::Choice {
            item,
            option,
            count,
            is_sensitive,
        } => [
            if is_sensitive { "sensitive" } else { "item" }.to_owned(),
            blank(),
            inert(item),
            blank(),
            option.to_string(),
            count.map_or_else(blank, |count| count.to_string()),
            blank(),
            blank(),
        ],
    }
}

/// A text that no spreadsheet takes for a formula.
pub(super) fn inert(text: &str) -> String {
    let starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if text.starts_with(starts) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_a_formula() {
        for text in [
            "=1+1", "+1", "-A1", "@x", "\tx", "\rx", "\nx", "＝x", "＋x", "－x", "＠x",
        ] {
            assert_eq!(inert(text), format!("'{text}"));
        }
        assert_eq!(inert("A-1"), "A-1");
        assert_eq!(inert(""), "");
    }
}
