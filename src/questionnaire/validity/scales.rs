//! Scales: their items, their range, and cuts that lie in it.

use super::{LONGEST_TEXT, bad_id, hint, ids, is_id, wording};
use crate::finding::Finding;
use crate::path;
use crate::questionnaire::document::ScaleEntry;
use crate::questionnaire::{Direction, Document, Item, Method, Scale, Status, decimal};

/// The most cuts shown in small groups: each one more makes people easier to tell apart.
const MOST_CUTS: usize = 2;

/// The greatest factor: scores stay far inside what a number holds exactly.
const GREATEST_FACTOR: f64 = 1000.0;

pub(super) fn check(
    document: &Document,
    items: &[Item],
    findings: &mut Vec<Finding>,
) -> Vec<Scale> {
    let entries = &document.scale;
    ids("scale", entries.iter().map(|s| s.id.as_str()), findings);
    if entries.is_empty() {
        findings.push(Finding::error(
            "no-scales",
            path!["scale"],
            "The questionnaire has no scale, so nothing could be reported.",
            "Add at least one [[scale]].",
        ));
    }
    let mut scales = Vec::with_capacity(entries.len());
    for (index, entry) in entries.iter().enumerate() {
        let mut inner = Vec::new();
        scales.push(scale(document.status, entry, items, &mut inner));
        findings.extend(inner.into_iter().map(|finding| {
            let mut path = path!["scale", index];
            path.extend(finding.path);
            Finding { path, ..finding }
        }));
    }
    scales
}

fn scale(status: Status, entry: &ScaleEntry, items: &[Item], findings: &mut Vec<Finding>) -> Scale {
    let known = findings.len();
    let members = members(entry, items, findings);
    numbers(entry, findings);
    let (min, max) = range(entry, members.iter().filter_map(|at| items.get(*at)));
    let scale = Scale {
        id: entry.id.clone(),
        items: members,
        method: entry.method,
        multiply: entry.multiply,
        direction: entry.direction,
        min_answered: entry.min_answered,
        cuts: entry.cuts.clone(),
        deeper_cuts: entry.deeper_cuts.clone(),
        min,
        max,
        bands: entry.bands.clone(),
        source: entry.source.clone(),
    };
    not_applicable(&scale, items, findings);
    // The range of a scale with unknown items, values or factor is not its range.
    let is_whole =
        (scale.items.iter()).all(|at| items.get(*at).is_some_and(|item| !item.values.is_empty()));
    if findings.len() == known && is_whole {
        cuts(&scale, findings);
        bands_in_range(&scale, findings);
    }
    bands(status, &scale, findings);
    source(status, &scale, findings);
    scale
}

fn members(entry: &ScaleEntry, items: &[Item], findings: &mut Vec<Finding>) -> Vec<usize> {
    if entry.items.is_empty() {
        findings.push(
            Finding::error(
                "empty-scale",
                path!["items"],
                format!("The scale `{}` has no items.", entry.id),
                "Name at least one item.",
            )
            .with("id", &entry.id),
        );
    }
    let mut members = Vec::with_capacity(entry.items.len());
    for (at, id) in entry.items.iter().enumerate() {
        let path = path!["items", at];
        match items.iter().position(|item| item.id == *id) {
            None => {
                let known = items.iter().map(|item| item.id.as_str());
                let hint = hint(
                    findings.len(),
                    id,
                    known,
                    "Name an item of this questionnaire.",
                );
                let what = format!("There is no item `{id}`.");
                findings.push(Finding::error("unknown-item", path, what, hint).with("id", id));
            }
            Some(position) if members.contains(&position) => findings.push(
                Finding::error(
                    "doubled-item",
                    path,
                    format!("The item `{id}` stands in this scale twice."),
                    "Name each item once.",
                )
                .with("id", id),
            ),
            Some(position) => members.push(position),
        }
    }
    members
}

/// Checks that "does not apply" is nowhere the worst answer.
fn not_applicable(scale: &Scale, items: &[Item], findings: &mut Vec<Finding>) {
    if scale.direction == Direction::HighIsBad {
        return;
    }
    let marked = |at: &usize| items.get(*at).is_some_and(|i| i.not_applicable.is_some());
    if let Some(item) = scale
        .items
        .iter()
        .find(|at| marked(at))
        .and_then(|at| items.get(*at))
    {
        findings.push(Finding::error(
            "not-applicable-counts",
            path!["direction"],
            format!(
                "High is good on this scale, so \"does not apply\" to `{}` would count as the worst answer.",
                item.id
            ),
            "Turn the scale round, or use an answer list without `not_applicable`.",
        ));
    }
}

fn numbers(entry: &ScaleEntry, findings: &mut Vec<Finding>) {
    if !(entry.multiply > 0.0 && entry.multiply <= GREATEST_FACTOR) {
        findings.push(Finding::error(
            "bad-factor",
            path!["multiply"],
            format!("A scale cannot be multiplied by {}.", entry.multiply),
            "Use a number above 0 and at most 1000; turn the scale round with `direction` or `reverse`.",
        ).with("number", entry.multiply));
    }
    if !(entry.min_answered > 0.0 && entry.min_answered <= 1.0) {
        findings.push(
            Finding::error(
                "bad-share",
                path!["min_answered"],
                format!("{} is not a share of the items.", entry.min_answered),
                "Use a number above 0 and at most 1, such as 0.8.",
            )
            .with("number", entry.min_answered)
            .with("example", "0.8"),
        );
    }
}

/// The least and greatest score when every item is answered. Reversal keeps an item's range.
fn range<'a>(entry: &ScaleEntry, items: impl Iterator<Item = &'a Item>) -> (f64, f64) {
    let ends: Vec<(i32, i32)> = items.filter_map(Item::range).collect();
    let low: i32 = ends.iter().map(|(low, _)| low).sum();
    let high: i32 = ends.iter().map(|(_, high)| high).sum();
    let count = u32::try_from(ends.len().max(1)).map_or(1.0, f64::from);
    // What is never above 0, such as a gate of -1 and 0, is never counted.
    let countable = ends.iter().filter(|(_, high)| *high > 0).count();
    let countable = u32::try_from(countable).map_or(0.0, f64::from);
    let (low, high) = (f64::from(low), f64::from(high));
    let (low, high) = match entry.method {
        Method::Sum => (low * entry.multiply, high * entry.multiply),
        Method::Mean => (low * entry.multiply / count, high * entry.multiply / count),
        Method::Count => (0.0, countable * entry.multiply),
    };
    (decimal(low), decimal(high))
}

fn cuts(scale: &Scale, findings: &mut Vec<Finding>) {
    for (key, cuts) in [("cuts", &scale.cuts), ("deeper_cuts", &scale.deeper_cuts)] {
        ascending(key, cuts, findings);
        for (at, cut) in cuts.iter().enumerate() {
            if !(*cut > scale.min && *cut <= scale.max) {
                findings.push(
                    Finding::error(
                        "cut-outside",
                        path![key, at],
                        format!(
                            "The cut {cut} parts nobody: the scale runs from {} to {}.",
                            scale.min, scale.max
                        ),
                        "Use a cut above the least score and at most the greatest.",
                    )
                    .with("cut", cut)
                    .with("least", scale.min)
                    .with("most", scale.max),
                );
            }
        }
    }
    if scale.cuts.len() > MOST_CUTS {
        findings.push(
            Finding::error(
                "too-many-cuts",
                path!["cuts", MOST_CUTS],
                format!("A scale has at most {MOST_CUTS} cuts for small groups."),
                "Move those on the affected side to `deeper_cuts`.",
            )
            .with("most", MOST_CUTS),
        );
    }
    depth(scale, findings);
}

/// Checks that deeper cuts part off fewer people than every cut.
fn depth(scale: &Scale, findings: &mut Vec<Finding>) {
    let (is_deeper, side): (fn(f64, f64) -> bool, _) = match scale.direction {
        Direction::HighIsGood => (|deeper, cut| deeper < cut, "below"),
        Direction::HighIsBad => (|deeper, cut| deeper > cut, "above"),
    };
    for (at, deeper) in scale.deeper_cuts.iter().enumerate() {
        if !scale.cuts.iter().all(|cut| is_deeper(*deeper, *cut)) {
            findings.push(Finding::error(
                "shallow-cut",
                path!["deeper_cuts", at],
                format!("The deeper cut {deeper} is not on the affected side of every cut."),
                format!("On this scale a deeper cut lies {side} all of `cuts`."),
            ));
        }
    }
}

fn ascending(key: &str, numbers: &[f64], findings: &mut Vec<Finding>) {
    let rises = |(one, next): (&f64, &f64)| one < next;
    let pairs = numbers.iter().zip(numbers.iter().skip(1));
    let wrong = pairs.map(rises).position(|rises| !rises);
    if let Some(at) = wrong {
        findings.push(
            Finding::error(
                "not-ascending",
                path![key, at + 1],
                format!("The numbers of `{key}` do not rise."),
                "Write them from the least to the greatest, each once.",
            )
            .with("key", key),
        );
    }
}

fn bands(status: Status, scale: &Scale, findings: &mut Vec<Finding>) {
    if status == Status::Pilot && !scale.bands.is_empty() {
        findings.push(Finding::error(
            "bands-in-pilot",
            path!["bands"],
            "A pilot questionnaire has no clinical bands.",
            "Remove them; distributions and change are shown instead.",
        ));
    }
    let starts: Vec<f64> = scale.bands.iter().map(|band| band.from).collect();
    ascending("bands", &starts, findings);
    for (at, band) in scale.bands.iter().enumerate() {
        if !is_id(&band.id) {
            findings.push(bad_id(path!["bands", at], &band.id));
        }
        if scale.bands.iter().take(at).any(|b| b.id == band.id) {
            findings.push(
                Finding::error(
                    "doubled-id",
                    path!["bands", at],
                    format!("The band `{}` stands here twice.", band.id),
                    "Give each band its own id.",
                )
                .of_kind("doubled-band")
                .with("id", &band.id),
            );
        }
    }
}

fn bands_in_range(scale: &Scale, findings: &mut Vec<Finding>) {
    for (at, band) in scale.bands.iter().enumerate() {
        if !(scale.min..=scale.max).contains(&band.from) {
            findings.push(
                Finding::error(
                    "band-outside",
                    path!["bands", at],
                    format!(
                        "The band `{}` begins at {}, but the scale runs from {} to {}.",
                        band.id, band.from, scale.min, scale.max
                    ),
                    "Use a score of the scale.",
                )
                .with("id", &band.id)
                .with("start", band.from)
                .with("least", scale.min)
                .with("most", scale.max),
            );
        }
    }
}

fn source(status: Status, scale: &Scale, findings: &mut Vec<Finding>) {
    let has_claims = !(scale.cuts.is_empty() && scale.bands.is_empty());
    match &scale.source {
        Some(source) => wording(path!["source"], source, LONGEST_TEXT, findings),
        None if status == Status::Published && has_claims => findings.push(
            Finding::error(
                "no-source",
                path!["source"],
                format!(
                    "Nothing says where the cuts or bands of `{}` come from.",
                    scale.id
                ),
                "Name the publication in `source`.",
            )
            .with("id", &scale.id),
        ),
        None => {}
    }
}
