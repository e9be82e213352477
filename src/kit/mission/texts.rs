//! The rules of texts by language: present, short, printable.

use super::rules::missing;
use super::{LANGUAGES, Localized};
use crate::finding::text::{excerpt, forbidden};
use crate::finding::{Finding, Step};
use crate::path;

/// The most characters of a name.
pub(super) const NAME: usize = 80;

/// The most characters of how to reach someone.
pub(super) const REACH: usize = 200;

/// What a text must be.
#[derive(Clone, Copy)]
pub(super) struct TextRule<'a> {
    /// The mission's languages, or `None` where they are not known.
    pub languages: Option<&'a [String]>,
    /// The most characters.
    pub most: usize,
    /// Whether it may have more than one line.
    pub lines: bool,
}

impl<'a> TextRule<'a> {
    /// The rule of names.
    pub(super) fn name(languages: Option<&'a [String]>) -> Self {
        Self {
            languages,
            most: NAME,
            lines: false,
        }
    }

    /// The rule of how to reach someone.
    pub(super) fn reach(languages: Option<&'a [String]>) -> Self {
        Self {
            languages,
            most: REACH,
            lines: true,
        }
    }

    /// The rule of the response pathway.
    pub(super) fn pathway(languages: Option<&'a [String]>) -> Self {
        Self {
            languages,
            most: REACH,
            lines: false,
        }
    }

    /// Everything that is wrong with the texts at `path`, and what they lack.
    pub(super) fn check(&self, texts: Option<&Localized>, path: Vec<Step>) -> Vec<Finding> {
        let mut findings = self.errors(texts, &path);
        findings.extend(texts.and_then(|texts| self.warning(texts, path)));
        findings
    }

    /// Everything that stops the texts at `path` from being used.
    pub(super) fn errors(&self, texts: Option<&Localized>, path: &[Step]) -> Vec<Finding> {
        let Some(texts) = texts else {
            return vec![missing(path.to_vec(), "a text for each language")];
        };
        let mut found: Vec<Finding> = texts
            .iter()
            .flat_map(|(language, text)| {
                self.of_one(language, text, &[path, &path![language.as_str()]].concat())
            })
            .collect();
        found.extend(self.unreadable(texts, path));
        found
    }

    /// The mission's languages that a text lacks while it can be shown in another.
    pub(super) fn missing(&self, texts: &Localized) -> Vec<&'a str> {
        let languages = self.languages.unwrap_or_default();
        languages
            .iter()
            .map(String::as_str)
            .filter(|language| !texts.contains_key(*language))
            .collect()
    }

    /// A warning that a text lacks some of the mission's languages.
    pub(super) fn warning(&self, texts: &Localized, path: Vec<Step>) -> Option<Finding> {
        let missing = self.missing(texts);
        if missing.is_empty() || self.unreadable(texts, &path).is_some() {
            return None;
        }
        Some(
            Finding::warning(
                "untranslated",
                path,
                format!("The text is missing in {}.", missing.join(", ")),
                "Add it; until then people who chose these languages see another one.",
            )
            .with("languages", missing.join(", ")),
        )
    }

    fn of_one(&self, language: &str, text: &str, path: &[Step]) -> Vec<Finding> {
        let checks = [
            unknown_language(language, path),
            empty(text, path),
            self.too_long(text, path),
            unprintable(text, path),
            self.broken(text, path),
        ];
        checks.into_iter().flatten().collect()
    }

    fn unreadable(&self, texts: &Localized, path: &[Step]) -> Option<Finding> {
        let languages = self.languages?;
        let is_readable =
            texts.contains_key("en") || languages.iter().any(|code| texts.contains_key(code));
        (!is_readable).then(|| {
            Finding::error(
                "no-text",
                path.to_vec(),
                "There is neither an English text nor one in a language of the mission.",
                format!("Add a text in one of {}.", languages.join(", ")),
            )
            .with("languages", languages.join(", "))
        })
    }

    fn too_long(&self, text: &str, path: &[Step]) -> Option<Finding> {
        let length = text.chars().count();
        (length > self.most).then(|| {
            Finding::error(
                "too-long",
                path.to_vec(),
                format!(
                    "The text has {length} characters, more than the {} that fit.",
                    self.most
                ),
                "Shorten it.",
            )
            .with("length", length)
            .with("most", self.most)
        })
    }

    fn broken(&self, text: &str, path: &[Step]) -> Option<Finding> {
        (!self.lines && text.contains('\n')).then(|| {
            Finding::error(
                "line-break",
                path.to_vec(),
                "A name stands on one line.",
                "Remove the line break.",
            )
        })
    }
}

/// A language this program does not know.
pub(super) fn unknown_language(code: &str, path: &[Step]) -> Option<Finding> {
    (!LANGUAGES.contains(&code)).then(|| {
        Finding::error(
            "unknown-language",
            path.to_vec(),
            format!("`{}` is not a language of this program.", excerpt(code, 12)),
            format!("Use one of {}.", LANGUAGES.join(", ")),
        )
        .with("code", excerpt(code, 12))
        .with("languages", LANGUAGES.join(", "))
    })
}

/// A character that may not stand in a text from a file.
pub(super) fn unprintable(text: &str, path: &[Step]) -> Option<Finding> {
    // Line breaks are each rule's own matter.
    forbidden(&text.replace('\n', " ")).map(|character| {
        Finding::error(
            "forbidden-character",
            path.to_vec(),
            format!(
                "The text holds the character U+{:04X}, which cannot be shown.",
                u32::from(character)
            ),
            "Type the text again without control or invisible characters.",
        )
        .with("code", format_args!("U+{:04X}", u32::from(character)))
    })
}

fn empty(text: &str, path: &[Step]) -> Option<Finding> {
    text.trim().is_empty().then(|| {
        Finding::error(
            "empty-text",
            path.to_vec(),
            "The text is empty.",
            "Write the text, or remove the language here.",
        )
        .of_kind("empty-text-here")
    })
}
