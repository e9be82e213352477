//! What makes a document a questionnaire. Pure: finds everything wrong and mends nothing.

use std::collections::HashSet;

use super::{Document, Item, MOST_ITEMS, Scale};
use crate::finding::text::{LONGEST_ID, forbidden, is_id};
use crate::finding::{Finding, Hint, MOST_DRAWN, Step, near};
use crate::path;

mod head;
mod identity;
mod imported;
mod items;
mod scales;
mod texts;

pub(super) use head::is_loinc;
pub(super) use identity::asks_who;

/// The longest title, option, or name of a scale or band, in characters.
pub(super) const LONGEST_NAME: usize = 80;

/// The longest item, introduction, licence or source, in characters.
pub(super) const LONGEST_TEXT: usize = 400;

/// What a document turned out to hold. The items and scales are good only if no finding is an
/// error; items keep their positions in any case.
pub(super) struct Checked {
    pub(super) items: Vec<Item>,
    pub(super) scales: Vec<Scale>,
    pub(super) findings: Vec<Finding>,
}

/// The most of each array of tables; items are bound by the size of a sealed response.
const MOST: [(&str, usize); 3] = [("options", 50), ("item", MOST_ITEMS), ("scale", 50)];

/// A finding if an array of tables has more entries than are read at all.
pub(super) fn too_many(key: &'static str, count: usize) -> Option<Finding> {
    let (_, most) = MOST.iter().find(|(name, _)| *name == key)?;
    (count > *most).then(|| {
        Finding::error(
            "too-many",
            path![key, *most],
            format!("There are {count} [[{key}]], but at most {most} are allowed."),
            "Leave some out, or make two questionnaires.",
        )
        .with("count", count)
        .with("key", key)
        .with("most", most)
    })
}

pub(super) fn check(document: &Document) -> Checked {
    let mut findings: Vec<Finding> = [
        too_many("options", document.options.len()),
        too_many("item", document.item.len()),
        too_many("scale", document.scale.len()),
    ]
    .into_iter()
    .flatten()
    .collect();
    head::check(document, &mut findings);
    let items = items::check(document, &mut findings);
    let scales = scales::check(document, &items, &mut findings);
    texts::check(document, &mut findings);
    imported::check(document, &mut findings);
    Checked {
        items,
        scales,
        findings,
    }
}

/// Checks the ids of an array of tables: well formed, and no two alike.
fn ids<'a>(key: &str, ids: impl Iterator<Item = &'a str>, findings: &mut Vec<Finding>) {
    let mut seen = HashSet::new();
    for (index, id) in ids.enumerate() {
        let path = || vec![Step::from(key), Step::from(index), Step::from("id")];
        if !is_id(id) {
            findings.push(bad_id(path(), id));
        } else if !seen.insert(id) {
            findings.push(
                Finding::error(
                    "doubled-id",
                    path(),
                    format!("The id `{id}` is used by an earlier [[{key}]] already."),
                    "Give each its own id.",
                )
                .of_kind("doubled-id-of")
                .with("id", id)
                .with("key", key),
            );
        }
    }
}

/// A hint with the near miss, where there is one. Only as many are looked for as are drawn:
/// a file of nothing but mistakes is not worth the time.
fn hint<'k>(told: usize, name: &str, known: impl IntoIterator<Item = &'k str>, hint: &str) -> Hint {
    if told < MOST_DRAWN {
        near::hint(name, known, hint)
    } else {
        hint.into()
    }
}

fn bad_id(path: Vec<Step>, id: &str) -> Finding {
    Finding::error(
        "bad-id",
        path,
        format!("`{id}` cannot be an id."),
        format!(
            "Use 1 to {LONGEST_ID} of the characters a-z, 0-9, `_` and `-`, and not `-` alone."
        ),
    )
    .with("id", id)
    .with("most", LONGEST_ID)
}

/// Checks one text: something to see, nothing unseen, not too long.
fn wording(path: Vec<Step>, text: &str, longest: usize, findings: &mut Vec<Finding>) {
    let length = text.chars().count();
    if let Some(c) = forbidden(text) {
        findings.push(Finding::error(
            "unseen-character",
            path,
            format!(
                "This text holds the character U+{:04X}, which may not be shown.",
                u32::from(c)
            ),
            "Remove line breaks, tabs, direction marks and invisible characters; type the text anew if you see none.",
        ).with("code", format_args!("U+{:04X}", u32::from(c))));
    } else if text.trim().is_empty() {
        findings.push(Finding::error(
            "empty-text",
            path,
            "This text is empty.",
            "Write the text.",
        ));
    } else if text.trim() != text {
        findings.push(Finding::error(
            "blank-edge",
            path,
            "This text begins or ends with a blank.",
            "Remove the blank.",
        ));
    } else if length > longest {
        findings.push(
            Finding::error(
                "long-text",
                path,
                format!("This text has {length} characters, but only {longest} fit here."),
                "Say it in fewer words.",
            )
            .with("length", length)
            .with("longest", longest),
        );
    }
}
