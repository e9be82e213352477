//! What a brief says is what its release says, in reading order.

use standeasy::disclosure::trend::{self, Change};
use standeasy::locale::{Words, plain};
use standeasy::report::brief::Brief;
use standeasy::report::chart::Caption;
use standeasy::report::chart::bands::{Part, bar};
use standeasy::report::chart::run::{Line, Moments, Size, chart};
use standeasy::report::{Subject, change};

use crate::mission::{HARD, LANGUAGES, Printed, USUAL, printed};
use crate::{ASKED, pages};

fn with_brief(printed: &Printed, language: &str, look: impl Fn(&Brief)) {
    let (release, earlier) = printed.releases.split_last().unwrap();
    look(&Brief::of(&Subject {
        release,
        earlier,
        kit: &printed.kit,
        words: &Words::new(language),
    }));
}

#[test]
fn the_bands_of_every_row_add_up_to_everybody_and_are_differences_of_printed_counts() {
    for asked in ASKED {
        let printed = printed(asked, &USUAL);
        with_brief(&printed, "en", |brief| {
            let mut seen = 0;
            for shares in brief.rows.iter().flat_map(|row| &row.scales) {
                let all: f64 = shares.bands.iter().map(|band| band.share).sum();
                assert!((all - 1.0).abs() < 1e-9, "{asked}: {all}");
                let mut bands = shares.bands.iter();
                let mut beyond = 0;
                for cut in shares.cuts.iter().rev() {
                    beyond += bands.next().unwrap().count;
                    assert_eq!(beyond, cut.count, "{asked}: {}", cut.label);
                    seen += 1;
                }
            }
            assert!(seen > 20, "{asked}: {seen}");
        });
    }
}

#[test]
fn rows_stand_in_the_order_of_the_release_and_rests_name_their_members() {
    let printed = printed("pulse-6", &USUAL);
    let release = printed.releases.last().unwrap();
    with_brief(&printed, "en", |brief| {
        assert_eq!(brief.rows.len(), release.rows().len());
        for (said, row) in brief.rows.iter().zip(release.rows()) {
            assert_eq!(said.n, row.n);
            let members = said.members.as_ref().map(|names| names.split("; ").count());
            assert_eq!(
                members.unwrap_or(0),
                if said.members.is_some() {
                    row.of.len()
                } else {
                    0
                }
            );
        }
        assert!(brief.rows.iter().any(|row| row.members.is_some()));
    });
}

#[test]
fn the_clear_changes_are_those_of_the_desk_and_of_the_trend_too() {
    let printed = printed("pulse-6", &USUAL);
    let releases: Vec<_> = printed.releases.iter().collect();
    let last = releases.len() - 1;
    let lines = trend::lines(&releases).unwrap();
    let verdicts = lines.iter().filter_map(|line| {
        let [.., before, now] = line.points.as_slice() else {
            return None;
        };
        let shift = change::between(before.as_ref()?, now.as_ref()?)?;
        Some((shift.verdict, line.change(last)?))
    });
    let verdicts: Vec<(Change, Change)> = verdicts.collect();
    let clear = verdicts.iter().filter(|(one, _)| *one != Change::NotClear);
    assert!(clear.clone().all(|(desk, trend)| desk == trend));
    let clear = clear.count();
    assert!(verdicts.len() > 3, "a test without a change");
    with_brief(&printed, "en", |brief| {
        assert_eq!(brief.changes.compared, verdicts.len());
        assert_eq!(brief.changes.clear.len(), clear);
    });
}

#[test]
fn a_period_without_a_release_is_a_gap() {
    let printed = printed("pulse-6", &USUAL);
    with_brief(&printed, "en", |brief| {
        let gaps = brief.moments.iter().filter(|moment| moment.is_after_gap);
        let names: Vec<String> = gaps.map(|moment| plain(&moment.name)).collect();
        assert_eq!(names, ["week 45 of 2026"]);
    });
}

#[test]
fn burdens_are_ranked_by_those_who_called_them_heavy_or_very_heavy() {
    let printed = printed("load-15", &USUAL);
    let row = &printed.releases.last().unwrap().rows()[0];
    let mut expected: Vec<u32> = row
        .items
        .iter()
        .map(|item| item.counts[3] + item.counts[4])
        .collect();
    expected.sort_by(|one, other| other.cmp(one));
    with_brief(&printed, "en", |brief| {
        let burdens = brief.burdens.as_ref().unwrap();
        let counts: Vec<u32> = burdens.list.iter().map(|(_, count, _)| *count).collect();
        assert_eq!(counts, expected);
        assert_eq!(burdens.list.len(), 15);
        assert!(
            burdens.line.contains("A very heavy burden"),
            "{}",
            burdens.line
        );
    });
}

#[test]
fn a_line_is_broken_where_there_is_no_figure_and_where_a_period_was_left_out() {
    let words = Words::new("en");
    let drawn = |shares: &[Option<f64>], gaps: &[bool]| {
        let caption = Caption {
            id: "x",
            title: "",
            description: "",
        };
        let line = Line {
            label: "below 60",
            shares,
        };
        let moments = Moments {
            names: vec!["one"; shares.len()],
            gaps: gaps.to_vec(),
        };
        let drawing = chart(&caption, &[line], &moments, (Size::Small, &words)).into_string();
        let path = drawing
            .split(" d=\"")
            .nth(1)
            .unwrap_or("\"")
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        (
            path.matches('M').count(),
            drawing.matches("class=\"mark\"").count(),
        )
    };
    let half = Some(0.5);
    assert_eq!(drawn(&[half, half, half, half], &[false; 4]), (1, 4));
    assert_eq!(drawn(&[half, None, half, half], &[false; 4]), (2, 3));
    assert_eq!(drawn(&[half, half, half], &[false, false, true]), (2, 3));
    assert_eq!(drawn(&[None, None], &[false; 2]), (0, 0));
}

#[test]
fn a_bar_is_mirrored_in_arabic() {
    let parts = [Part {
        label: "below 60",
        share: 0.25,
        tone: "b2",
    }];
    let left = bar("x", "", &parts, &Words::new("en")).into_string();
    let right = bar("x", "", &parts, &Words::new("ar")).into_string();
    assert!(left.contains("class=\"b2\" x=\"0\""), "{left}");
    assert!(right.contains("class=\"b2\" x=\"225\""), "{right}");
}

#[test]
fn no_copy_speaks_of_risk() {
    let never = ["risk", "riesgo", "risque", "риск", "风险", "خطر"];
    // The questions of these two do not say it themselves.
    for asked in ["pulse-6", "rest-9"] {
        let printed = printed(asked, &HARD);
        for language in LANGUAGES {
            for file in pages(&printed, language) {
                let page = String::from_utf8(file.bytes).unwrap().to_lowercase();
                let page = page.split("<body").nth(1).unwrap();
                for word in never {
                    assert!(!page.contains(word), "{asked} {}: {word}", file.name);
                }
            }
        }
    }
}
