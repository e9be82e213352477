//! A questionnaire of our own that comes back from another format: its scales and marks from
//! what this program wrote into the file, its words from the file's own places.

use std::collections::BTreeMap;

use super::asked::{Asked, Sorted};
use super::foreign::{Foreign, Localised};
use crate::questionnaire::Document;
use crate::questionnaire::document::{Entry, ItemEntry, Texts};

/// The document as it was, if questions, options and scores still are those it was written with.
///
/// A file that asks about danger to oneself is never restored: it is looked at like any other.
pub(super) fn restore(own: &Document, foreign: &Foreign, sorted: &Sorted) -> Option<Document> {
    let same_length = own.item.len() == sorted.items.len();
    let is_same = same_length
        && own
            .item
            .iter()
            .zip(&sorted.items)
            .all(|(entry, item)| is_same(own, entry, item));
    if !is_same {
        return None;
    }
    let mut document = own.clone();
    document.text = own
        .text
        .iter()
        .map(|(language, rest)| {
            let texts = texts(own, language, rest, (foreign, sorted))?;
            Some((language.clone(), texts))
        })
        .collect::<Option<BTreeMap<_, _>>>()?;
    Some(document)
}

fn is_same(own: &Document, entry: &ItemEntry, item: &Asked) -> bool {
    let list = own.options.iter().find(|list| list.id == entry.options);
    let values = entry.values.as_ref().or(list.map(|list| &list.values));
    // What does not apply is a mark without a score.
    let mark = list.and_then(|list| list.mark());
    let score = |(at, value): (usize, &i32)| (Some(at) != mark).then(|| f64::from(*value));
    let scores: Vec<Option<f64>> = item.options.iter().map(|option| option.score).collect();
    let own_scores = values.map(|values| values.iter().enumerate().map(score).collect());
    entry.id == item.foreign_id && !item.is_safety && own_scores == Some(scores)
}

fn texts(
    own: &Document,
    language: &str,
    rest: &Texts,
    (foreign, sorted): (&Foreign, &Sorted),
) -> Option<Texts> {
    let of = |texts: &Localised| texts.get(language).cloned();
    let mut entries = rest.entries.clone();
    for (entry, item) in own.item.iter().zip(&sorted.items) {
        entries.insert(format!("item.{}", entry.id), Entry::One(of(&item.text)?));
        let words: Option<Vec<String>> = item
            .options
            .iter()
            .map(|option| of(&option.label))
            .collect();
        let key = format!("option.{}", entry.options);
        let words = Entry::Many(words?);
        // Two questions with one list must have the same words still.
        if entries.get(&key).is_some_and(|known| *known != words) {
            return None;
        }
        entries.insert(key, words);
    }
    Some(Texts {
        title: of(&foreign.title)?,
        review: rest.review,
        intro: of(&sorted.intro),
        entries,
    })
}
