//! The figures of a row one by one, in the order in which every file gives them.

use crate::disclosure::{Release, Row, RowKind};
use crate::locale::Words;
use crate::say;

/// That responses do not count, where it may be said; see [`Head::withdrawn`](crate::disclosure::Head).
fn withdrawn(release: &Release, words: &Words) -> Option<String> {
    let about = release.head().withdrawn;
    about.map(|n| say!(words, "release-withdrawn", n = words.ungrouped(n)))
}

/// How many slips there are and about which share of them was used, where it may be said.
pub(crate) fn answered(release: &Release, words: &Words) -> Option<String> {
    let slips = release.head().slips?;
    let percent = words.percent(f64::from(slips.used_percent) / 100.0);
    let count = words.ungrouped(slips.count);
    Some(say!(
        words,
        "release-answered",
        n = count,
        percent = percent
    ))
}

/// What is said beside the figures of a release: of slips, and of answers that do not count.
pub(crate) fn beside(release: &Release, words: &Words) -> impl Iterator<Item = String> {
    let both = [answered(release, words), withdrawn(release, words)];
    both.into_iter().flatten()
}

/// One figure of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Figure<'a> {
    /// People on the affected side of a cut.
    Count {
        /// The scale's id.
        scale: &'a str,
        /// The cut, in the scale's own values.
        cut: f64,
        /// How many people.
        count: u32,
        /// The count over the row's n.
        share: f64,
    },
    /// The mean of a scale.
    Mean {
        /// The scale's id.
        scale: &'a str,
        /// The mean.
        mean: f64,
        /// Half the width of its 95 % interval.
        margin: f64,
    },
    /// People who chose an option.
    Choice {
        /// The item's id.
        item: &'a str,
        /// The option's number, from 1.
        option: usize,
        /// How many people; `None` for fewer than ten at a sensitive item.
        count: Option<u32>,
        /// Whether the item has the rules of sensitive items.
        is_sensitive: bool,
    },
}

/// All figures of a row: cuts, means, items, sensitive items.
pub(super) fn figures(row: &Row) -> Vec<Figure<'_>> {
    let cuts = row.cuts.iter().map(|figure| Figure::Count {
        scale: &figure.scale,
        cut: figure.cut,
        count: figure.count,
        share: figure.share,
    });
    let means = row.means.iter().map(|figure| Figure::Mean {
        scale: &figure.scale,
        mean: figure.mean,
        margin: figure.margin,
    });
    let items = row.items.iter().flat_map(|figure| {
        let counts = figure.counts.iter().map(|count| Some(*count));
        choices(&figure.item, counts, false)
    });
    let sensitive = row.sensitive.iter().flat_map(|figure| {
        let counts = figure.counts.iter().copied();
        choices(&figure.item, counts, true)
    });
    cuts.chain(means).chain(items).chain(sensitive).collect()
}

fn choices<'a>(
    item: &'a str,
    counts: impl Iterator<Item = Option<u32>>,
    is_sensitive: bool,
) -> impl Iterator<Item = Figure<'a>> {
    (1..)
        .zip(counts)
        .map(move |(option, count)| Figure::Choice {
            item,
            option,
            count,
            is_sensitive,
        })
}

/// A row's kind as files write it.
pub(super) fn kind(row: &Row) -> &'static str {
    match row.kind {
        RowKind::Unit => "unit",
        RowKind::Rest => "rest",
    }
}
