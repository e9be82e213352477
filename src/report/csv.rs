//! `release.csv`: one figure a line, tidy, with dot decimals and inert formula characters.
//!
//! `measure` is `count` (people beyond `cut` of `scale`, with their `share`), `mean` (of
//! `scale`, with its `margin`) or `item` (people who chose option number `option`, from 1, of
//! `item`). Cells that do not apply are blank. Every line can stand alone.

use csv::Writer;

use crate::disclosure::{Release, Row, RowKind};

const COLUMNS: [&str; 19] = [
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

const NOTE: &str = "shares of answers, not diagnoses";

/// The file's text: a header, and a line a figure.
pub fn render(release: &Release) -> String {
    let mut lines = Writer::from_writer(Vec::new());
    let in_memory = "writing to memory cannot fail, and all lines have the header's length";
    lines.write_record(COLUMNS).expect(in_memory);
    for row in release.rows() {
        let about = about(release, row);
        for figure in figures(row) {
            let note = [NOTE.to_owned()];
            let line = about.iter().chain(&figure).chain(&note);
            lines.write_record(line).expect(in_memory);
        }
    }
    let bytes = lines.into_inner().expect(in_memory);
    String::from_utf8(bytes).expect("made of texts alone")
}

/// The first ten cells: what the row is about.
fn about(release: &Release, row: &Row) -> [String; 10] {
    let head = release.head();
    let kind = match row.kind {
        RowKind::Unit => "unit",
        RowKind::Rest => "rest",
    };
    [
        inert(&head.mission),
        head.practice.to_string(),
        inert(&head.questionnaire),
        inert(&head.version),
        inert(&head.period),
        head.policy.minimum_group.to_string(),
        inert(&row.unit),
        kind.to_owned(),
        inert(&row.of.join(" ")),
        row.n.to_string(),
    ]
}

/// Eight cells a figure.
fn figures(row: &Row) -> Vec<[String; 8]> {
    let blank = String::new;
    let cuts = row.cuts.iter().map(|figure| {
        [
            "count".to_owned(),
            inert(&figure.scale),
            blank(),
            figure.cut.to_string(),
            blank(),
            figure.count.to_string(),
            figure.share.to_string(),
            blank(),
        ]
    });
    let means = row.means.iter().map(|figure| {
        [
            "mean".to_owned(),
            inert(&figure.scale),
            blank(),
            blank(),
            blank(),
            figure.mean.to_string(),
            blank(),
            figure.margin.to_string(),
        ]
    });
    let items = row.items.iter().flat_map(|figure| {
        (1..)
            .zip(&figure.counts)
            .map(|(option, count): (usize, &u32)| {
                [
                    "item".to_owned(),
                    blank(),
                    inert(&figure.item),
                    blank(),
                    option.to_string(),
                    count.to_string(),
                    blank(),
                    blank(),
                ]
            })
    });
    cuts.chain(means).chain(items).collect()
}

/// A text that no spreadsheet takes for a formula.
fn inert(text: &str) -> String {
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
