//! The texts of the result: every language whole, and each text within its length.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use super::asked::{Asked, labelled, yes_no_word};
use super::clean;
use super::foreign::{ForeignOption, Localised};
use crate::finding::Finding;
use crate::questionnaire::document::{Entry, Review, Texts};

/// The longest title, option or name, in characters, as the reader of files has it.
const LONGEST_NAME: usize = 80;

/// The longest item or introduction, in characters.
pub(super) const LONGEST_TEXT: usize = 400;

/// An answer list: its id and the items that use it.
#[derive(Debug, Clone)]
pub(super) struct AnswerWords {
    pub(super) id: String,
    /// The options of the first item that uses it.
    pub(super) options: Vec<ForeignOption>,
}

/// What the texts are made of.
pub(super) struct Wording<'a> {
    /// The language that must be whole.
    pub(super) base: &'a str,
    pub(super) title: &'a Localised,
    pub(super) intro: &'a Localised,
    pub(super) items: &'a [Asked],
    pub(super) lists: &'a [AnswerWords],
    /// The name of the whole score, where there is a scale `total`.
    pub(super) has_total: bool,
}

/// Answer lists without doubles, and for each item the place of its list.
pub(super) fn lists(items: &[Asked]) -> (Vec<AnswerWords>, Vec<usize>) {
    let mut lists: Vec<AnswerWords> = Vec::new();
    let mut places = Vec::with_capacity(items.len());
    for item in items {
        let same = |list: &AnswerWords| {
            let words = |options: &[ForeignOption]| -> Vec<(Localised, bool)> {
                let word = |o: &ForeignOption| (labelled(o), yes_no_word(&o.code, "en").is_some());
                options.iter().map(word).collect()
            };
            words(&list.options) == words(&item.options)
        };
        let place = lists.iter().position(same).unwrap_or_else(|| {
            lists.push(AnswerWords {
                id: format!("answers-{}", lists.len() + 1),
                options: item.options.clone(),
            });
            lists.len() - 1
        });
        places.push(place);
    }
    (lists, places)
}

/// The texts of every language that is whole; what is wrong in the base language is an error.
pub(super) fn texts(
    wording: &Wording<'_>,
    report: &mut Report,
    errors: &mut Vec<Finding>,
) -> BTreeMap<String, Texts> {
    let mut made = BTreeMap::new();
    check_base(wording, errors);
    for language in languages(wording) {
        let is_base = language == wording.base;
        match of_language(wording, &language, is_base) {
            Ok(texts) => {
                note_words(wording, &language, report);
                made.insert(language, texts);
            }
            Err(lack) => report.drop(
                format!("language {language}"),
                format!("This language is left out: {lack}."),
            ),
        }
    }
    made
}

/// All languages that occur, the base among them.
fn languages(wording: &Wording<'_>) -> BTreeSet<String> {
    let options = wording.lists.iter().flat_map(|list| &list.options);
    wording
        .items
        .iter()
        .flat_map(|item| item.text.keys())
        .chain(options.flat_map(|option| option.label.keys()))
        .map(String::as_str)
        .chain([wording.base])
        .filter(|language| !language.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A text in a language; in the base language any text is better than none.
fn pick<'t>(texts: &'t Localised, language: &str, is_base: bool) -> Option<&'t String> {
    let own = texts.get(language).or_else(|| texts.get(""));
    own.or_else(|| texts.values().next().filter(|_| is_base))
}

fn of_language(wording: &Wording<'_>, language: &str, is_base: bool) -> Result<Texts, String> {
    let mut entries = BTreeMap::new();
    for item in wording.items {
        let text = pick(&item.text, language, is_base)
            .ok_or_else(|| format!("`{}` has no wording in it", item.foreign_id))?;
        if !is_base && text.chars().count() > LONGEST_TEXT {
            return Err(format!("`{}` is too long in it", item.foreign_id));
        }
        entries.insert(format!("item.{}", item.id), Entry::One(text.clone()));
    }
    for list in wording.lists {
        let words = option_words(list, language, is_base)?;
        entries.insert(format!("option.{}", list.id), Entry::Many(words));
    }
    let title = pick(wording.title, language, false)
        .or_else(|| pick(wording.title, wording.base, true))
        .cloned()
        .unwrap_or_default();
    if wording.has_total {
        entries.insert("scale.total".to_owned(), Entry::One(title.clone()));
    }
    Ok(Texts {
        title,
        review: Review::Draft,
        intro: pick(wording.intro, language, false).cloned(),
        entries,
    })
}

fn option_words(list: &AnswerWords, language: &str, is_base: bool) -> Result<Vec<String>, String> {
    let mut words: Vec<String> = Vec::with_capacity(list.options.len());
    for option in &list.options {
        let word = option_word(option, language, is_base)
            .ok_or_else(|| format!("the option `{}` has no wording in it", option.code))?;
        if !is_base && (words.contains(&word) || word.chars().count() > LONGEST_NAME) {
            return Err(format!(
                "the option `{}` is doubled or too long in it",
                option.code
            ));
        }
        words.push(word);
    }
    Ok(words)
}

fn option_word(option: &ForeignOption, language: &str, is_base: bool) -> Option<String> {
    if let Some(word) = pick(&option.label, language, is_base) {
        return Some(word.clone());
    }
    if let Some((word, _)) = yes_no_word(&option.code, language)
        && option.label.is_empty()
    {
        return Some(word.to_owned());
    }
    option.label.is_empty().then(|| clean::text(&option.code).0)
}

/// Tells where English words for no and yes had to stand in.
fn note_words(wording: &Wording<'_>, language: &str, report: &mut Report) {
    let mut options = wording.lists.iter().flat_map(|list| &list.options);
    let is_foreign = options.any(|option| {
        option.label.is_empty() && yes_no_word(&option.code, language).is_some_and(|(_, own)| !own)
    });
    if is_foreign {
        report.warn(format!(
            "The words for no and yes are not known in `{language}`: the English ones stand there. Correct them in the file."
        ));
    }
}

fn check_base(wording: &Wording<'_>, errors: &mut Vec<Finding>) {
    for item in wording.items {
        let text = pick(&item.text, wording.base, true);
        let length = text.map_or(0, |text| text.chars().count());
        if length > LONGEST_TEXT {
            errors.push(stands_in_the_way(
                item,
                "long-text",
                format!(
                    "The question `{}` has {length} characters, but only {LONGEST_TEXT} fit on the screen.",
                    item.foreign_id
                ),
            ));
        }
        check_options(item, wording.base, errors);
    }
}

fn check_options(item: &Asked, base: &str, errors: &mut Vec<Finding>) {
    let mut words: Vec<String> = Vec::new();
    for option in &item.options {
        let word = option_word(option, base, true).unwrap_or_default();
        let what = if word.trim().is_empty() {
            Some("has no wording and no code".to_owned())
        } else if word.chars().count() > LONGEST_NAME {
            Some(format!("has more than {LONGEST_NAME} characters"))
        } else if words.contains(&word) {
            Some("reads like another option".to_owned())
        } else {
            None
        };
        if let Some(what) = what {
            errors.push(stands_in_the_way(
                item,
                "bad-option",
                format!(
                    "An option of `{}` {what}: `{}`.",
                    item.foreign_id,
                    clean::cut(&word, 60).0
                ),
            ));
        }
        words.push(word);
    }
}

/// A finding about an item that the person may leave out.
pub(super) fn stands_in_the_way(item: &Asked, code: &'static str, what: String) -> Finding {
    Finding::error(
        code,
        item.place.clone(),
        what,
        format!(
            "Correct the file, or leave the question out with `--drop-item {}`.",
            item.id
        ),
    )
}

/// The title, cut to its length in each language.
pub(super) fn title(title: &mut Localised, report: &mut Report) {
    for text in title.values_mut() {
        let (cut, is_cut) = clean::cut(text, LONGEST_NAME);
        if is_cut {
            report.change("title", format!("It is cut to {LONGEST_NAME} characters."));
            *text = cut;
        }
    }
}

/// The words before the first question, if they fit.
pub(super) fn intro(intro: &mut Localised, report: &mut Report) {
    let before = intro.len();
    intro.retain(|_, text| text.chars().count() <= LONGEST_TEXT);
    if intro.len() < before {
        report.drop(
            "introduction",
            format!(
                "The words before the first question have more than {LONGEST_TEXT} characters."
            ),
        );
    }
}
