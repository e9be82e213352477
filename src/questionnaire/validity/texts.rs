//! The texts: every language whole, and nothing in them that belongs to nothing.

use std::collections::HashSet;

use unic_langid::LanguageIdentifier;

use super::{LONGEST_NAME, LONGEST_TEXT, hint, identity, wording};
use crate::finding::{Finding, Step};
use crate::path;
use crate::questionnaire::Document;
use crate::questionnaire::document::{Entry, OptionList, Texts};

/// What the first part of a text's key can be.
const KINDS: [&str; 4] = ["option", "item", "scale", "band"];

pub(super) fn check(document: &Document, findings: &mut Vec<Finding>) {
    if document.text.is_empty() {
        findings.push(
            Finding::error(
                "no-language",
                path!["text"],
                "The questionnaire has texts in no language.",
                "Add a table such as [text.en].",
            )
            .of_kind("no-texts"),
        );
    } else if !document.text.contains_key("en") {
        findings.push(Finding::warning(
            "no-english",
            path!["text"],
            "There are no English texts to fall back on.",
            "Add [text.en] if the questionnaire is to be shared between missions.",
        ));
    }
    even(document, findings);
    for (language, texts) in &document.text {
        let mut inner = Vec::new();
        whole(document, texts, &mut inner);
        entries(document, texts, findings.len(), &mut inner);
        findings.extend(inner.into_iter().map(|finding| {
            let mut path = path!["text", language.as_str()];
            path.extend(finding.path);
            Finding { path, ..finding }
        }));
        findings.extend(questions(document, language, texts));
        code(language, findings);
    }
}

/// Where the text of an item stands.
pub(super) struct At<'d> {
    pub(super) language: &'d str,
    pub(super) key: String,
}

impl At<'_> {
    pub(super) fn path(&self) -> Vec<Step> {
        path!["text", self.language, self.key.clone()]
    }
}

/// Checks that no item asks who somebody is.
fn questions<'d>(
    document: &'d Document,
    language: &'d str,
    texts: &'d Texts,
) -> impl Iterator<Item = Finding> {
    document.item.iter().filter_map(move |item| {
        let key = format!("item.{}", item.id);
        identity::check(&At { language, key }, texts.item(&item.id)?)
    })
}

/// Warns of texts that may be left out, but not in some languages only.
fn even(document: &Document, findings: &mut Vec<Finding>) {
    let has = |texts: &Texts, key: &str| match key {
        "intro" => texts.intro.is_some(),
        key => texts.entries.contains_key(key),
    };
    let scales = document.scale.iter();
    let names = scales.flat_map(|scale| {
        let bands = scale.bands.iter().map(|band| format!("band.{}", band.id));
        std::iter::once(format!("scale.{}", scale.id)).chain(bands)
    });
    for key in std::iter::once("intro".to_owned()).chain(names) {
        let Some((giver, _)) = document.text.iter().find(|(_, texts)| has(texts, &key)) else {
            continue;
        };
        let lacking = document.text.iter().filter(|(_, texts)| !has(texts, &key));
        findings.extend(lacking.map(|(language, _)| {
            Finding::warning(
                "uneven-text",
                path!["text", language.as_str()],
                format!("The text of `{key}` is missing here, but `{giver}` has it."),
                format!("Add `{key}` here, or remove it everywhere."),
            )
            .with("key", &key)
            .with("giver", giver)
        }));
    }
}

/// Checks that a language has its short standard code, so that it can be found by it.
fn code(language: &str, findings: &mut Vec<Finding>) {
    let standard = language
        .parse::<LanguageIdentifier>()
        .map(|l| l.to_string());
    if standard.as_deref() != Ok(language) || language == "und" {
        findings.push(
            Finding::error(
                "bad-language",
                path!["text", language],
                format!("`{language}` is not a language code."),
                "Use a code such as en, ar or pt-BR.",
            )
            .with("code", language),
        );
    }
}

/// Checks that nothing is missing.
fn whole(document: &Document, texts: &Texts, findings: &mut Vec<Finding>) {
    if texts.title.is_empty() {
        findings.push(missing("title"));
    } else {
        wording(path!["title"], &texts.title, LONGEST_NAME, findings);
    }
    if let Some(intro) = &texts.intro {
        wording(path!["intro"], intro, LONGEST_TEXT, findings);
    }
    let lists = document.options.iter().map(|list| ("option", &list.id));
    let items = document.item.iter().map(|item| ("item", &item.id));
    for (kind, id) in lists.chain(items) {
        let key = format!("{kind}.{id}");
        if !texts.entries.contains_key(&key) && !id.is_empty() {
            findings.push(missing(&key));
        }
    }
}

fn missing(key: &str) -> Finding {
    Finding::error(
        "missing-text",
        path![key],
        format!("The text of `{key}` is missing in this language."),
        format!("Add `{key}` here, or remove the language."),
    )
    .with("key", key)
}

/// Checks that each text belongs to something and suits it.
fn entries(document: &Document, texts: &Texts, told: usize, findings: &mut Vec<Finding>) {
    for (key, entry) in &texts.entries {
        match (owner(document, key), entry) {
            (Owner::Nothing, _) => {
                let found = unknown(document, key, told + findings.len());
                findings.push(found);
            }
            (Owner::Item, Entry::One(text)) => {
                wording(path![key.clone()], text, LONGEST_TEXT, findings);
            }
            (Owner::Name, Entry::One(text)) => {
                wording(path![key.clone()], text, LONGEST_NAME, findings);
            }
            (Owner::List(list), Entry::Many(options)) => {
                option_texts(list, key, options, findings);
            }
            (Owner::Item | Owner::Name, Entry::Many(_)) => {
                findings.push(wrong_shape(key, "is one text", "Write one text in quotes."));
            }
            (Owner::List(_), Entry::One(_)) => findings.push(wrong_shape(
                key,
                "is a list of texts",
                "Write one text for each option, in square brackets.",
            )),
        }
    }
}

/// What a text belongs to.
enum Owner<'d> {
    List(&'d OptionList),
    Item,
    Name,
    Nothing,
}

fn owner<'d>(document: &'d Document, key: &str) -> Owner<'d> {
    let Some((kind, id)) = key.split_once('.') else {
        return Owner::Nothing;
    };
    let mut scales = document.scale.iter();
    match kind {
        "option" => (document.options.iter())
            .find(|list| list.id == id)
            .map_or(Owner::Nothing, Owner::List),
        "item" if document.item.iter().any(|item| item.id == id) => Owner::Item,
        "scale" if scales.any(|scale| scale.id == id) => Owner::Name,
        "band" if scales.any(|scale| scale.bands.iter().any(|b| b.id == id)) => Owner::Name,
        _ => Owner::Nothing,
    }
}

fn option_texts(list: &OptionList, key: &str, texts: &[String], findings: &mut Vec<Finding>) {
    let mut seen = HashSet::new();
    for (at, text) in texts.iter().enumerate() {
        wording(path![key, at], text, LONGEST_NAME, findings);
        if !seen.insert(text) {
            findings.push(
                Finding::error(
                    "doubled-text",
                    path![key, at],
                    format!("Two options of `{key}` read the same."),
                    "Word them so that they can be told apart.",
                )
                .with("key", key),
            );
        }
    }
    if texts.len() != list.values.len() && !list.values.is_empty() {
        findings.push(
            Finding::error(
                "text-count",
                path![key],
                format!(
                    "There are {} texts for the {} options of `{}`.",
                    texts.len(),
                    list.values.len(),
                    list.id
                ),
                "Give one text for each option, in the order of the values.",
            )
            .with("count", texts.len())
            .with("id", &list.id)
            .with("expected", list.values.len()),
        );
    }
}

/// Every key that a text of this document could have.
fn keys(document: &Document) -> Vec<String> {
    let lists = document.options.iter().map(|list| ("option", &list.id));
    let items = document.item.iter().map(|item| ("item", &item.id));
    let scales = document.scale.iter().map(|scale| ("scale", &scale.id));
    let heads = ["title", "intro", "review"].map(str::to_owned);
    let named = lists.chain(items).chain(scales);
    heads
        .into_iter()
        .chain(named.map(|(kind, id)| format!("{kind}.{id}")))
        .collect()
}

fn unknown(document: &Document, key: &str, told: usize) -> Finding {
    let path: Vec<Step> = path![key];
    let hint = if KINDS.contains(&key) {
        format!("Put the whole key in quotes, such as \"{key}.ID\".").into()
    } else {
        let form = format!(
            "Remove it, or correct its spelling; a key is {} or the id of something in this file after `{}.`.",
            "`title`, `intro`, `review`",
            KINDS.join(".`, `")
        );
        let known = keys(document);
        hint(told, key, known.iter().map(String::as_str), &form)
    };
    Finding::error(
        "unknown-text",
        path,
        format!("The text `{key}` belongs to nothing in this questionnaire."),
        hint,
    )
}

fn wrong_shape(key: &str, expected: &str, hint: &str) -> Finding {
    Finding::error(
        "wrong-shape",
        path![key],
        format!("The text `{key}` {expected}."),
        hint,
    )
    .of_kind(match expected {
        "is one text" => "wrong-shape-one",
        _ => "wrong-shape-list",
    })
    .with("key", key)
}
