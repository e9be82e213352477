//! The TOML form of a questionnaire: a text to a [`Questionnaire`], or every finding at once.
//!
//! The file is read piece by piece. A piece that cannot be read is replaced by a stand-in that
//! keeps its place and id, so that the rest can still be checked and nothing is told twice.

use std::collections::{BTreeMap, HashSet};

use serde::de::DeserializeOwned;

use super::document::{Entry, ItemEntry, OptionList, Review, ScaleEntry, Texts};
use super::{Direction, Document, Method, Questionnaire, Status, validity};
use crate::finding::toml::TomlReader;
use crate::finding::{Finding, Findings, Step};
use crate::path;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 1 << 20;

const KEYS: [&str; 12] = [
    "id",
    "version",
    "status",
    "recall_days",
    "sensitive",
    "licence",
    "loinc",
    "options",
    "item",
    "scale",
    "text",
    "import",
];

/// Reads a questionnaire; `name` is the file's name for messages.
///
/// On success the findings hold warnings only.
pub fn read(name: &str, text: &str) -> Result<(Questionnaire, Findings), Findings> {
    if text.len() > MOST_BYTES {
        return Err(Findings::new(name, "", vec![too_large(text.len())]));
    }
    let mut reader = TomlReader::new(name, text);
    if reader.is_clean() {
        limits(&mut reader);
    }
    if !reader.is_clean() {
        return Err(reader.into_findings());
    }
    let mut pieces = Pieces {
        reader,
        replaced: Vec::new(),
        nameless: false,
    };
    let (questionnaire, findings) = Questionnaire::examine(pieces.document());
    let reader = pieces.finish(findings);
    match questionnaire {
        Some(questionnaire) if reader.is_clean() => Ok((questionnaire, reader.into_findings())),
        _ => Err(reader.into_findings()),
    }
}

fn too_large(bytes: usize) -> Finding {
    Finding::error(
        "too-large",
        Vec::new(),
        format!("The file has {bytes} bytes; a questionnaire has at most {MOST_BYTES}."),
        "Check that it is the right file.",
    )
}

fn limits(reader: &mut TomlReader<'_>) {
    for key in ["options", "item", "scale"] {
        reader.extend(validity::too_many(key, reader.size(key)));
    }
}

/// Codes of findings that are no news while something has no readable id.
const ABOUT_NAMES: [&str; 5] = [
    "unknown-options",
    "unused-options",
    "unknown-item",
    "unknown-text",
    "not-earlier",
];

/// A reader, the paths of the tables that stand-ins were put for, and whether any of those has
/// no readable id.
struct Pieces<'a> {
    reader: TomlReader<'a>,
    replaced: Vec<Vec<Step>>,
    nameless: bool,
}

impl<'a> Pieces<'a> {
    fn document(&mut self) -> Document {
        self.reader.only(&KEYS);
        let scale: Vec<ScaleEntry> = self.tables("scale");
        let has_bands = scale.iter().any(|scale| !scale.bands.is_empty());
        // An unread status is taken as the one that finds no fault in the scales.
        let assumed = if has_bands {
            Status::Published
        } else {
            Status::Pilot
        };
        Document {
            id: self.reader.required("id").unwrap_or_default(),
            version: self.reader.required("version").unwrap_or_default(),
            status: self.reader.required("status").unwrap_or(assumed),
            recall_days: self.reader.optional("recall_days"),
            sensitive: self.reader.optional("sensitive").unwrap_or_default(),
            licence: self.reader.optional("licence"),
            loinc: self.reader.optional("loinc"),
            options: self.tables("options"),
            item: self.tables("item"),
            scale,
            text: self.languages(),
            import: self.reader.optional("import"),
        }
    }

    /// Reads each table of `[[key]]`, with a stand-in for each that cannot be read.
    fn tables<T: StandIn>(&mut self, key: &str) -> Vec<T> {
        let count = self.reader.count(key);
        self.nameless |= self.reader.error_paths().contains(&path![key]);
        (0..count)
            .map(|index| {
                if let Some(read) = self.reader.at(path![key, index]) {
                    return read;
                }
                self.nameless |= self.reader.peek(path![key, index, "id"]).is_none();
                self.replaced.push(path![key, index]);
                T::stand_in(|inner| {
                    let text = self.reader.peek(path![key, index, inner]);
                    text.unwrap_or_default()
                })
            })
            .collect()
    }

    fn languages(&mut self) -> BTreeMap<String, Texts> {
        self.reader
            .keys(path!["text"])
            .into_iter()
            .map(|language| (language.clone(), self.texts(path!["text", language])))
            .collect()
    }

    fn texts(&mut self, path: Vec<Step>) -> Texts {
        let mut texts = Texts {
            title: String::new(),
            review: Review::Draft,
            intro: None,
            entries: BTreeMap::new(),
        };
        let keys = self.reader.keys(path.clone());
        for key in keys {
            let mut at = path.clone();
            at.push(Step::from(key.as_str()));
            match key.as_str() {
                "title" => texts.title = self.reader.at(at).unwrap_or_default(),
                "review" => texts.review = self.reader.at(at).unwrap_or_default(),
                "intro" => texts.intro = self.reader.at(at),
                _ => {
                    if let Some(entry) = self.entry(&key, at) {
                        texts.entries.insert(key, entry);
                    }
                }
            }
        }
        texts
    }

    /// Reads a text by what its key promises; an unknown key is kept for the check to tell.
    fn entry(&mut self, key: &str, at: Vec<Step>) -> Option<Entry> {
        match key.split_once('.') {
            Some(("option", _)) => self.reader.at(at).map(Entry::Many),
            Some(_) => self.reader.at(at).map(Entry::One),
            None => Some(Entry::One(String::new())),
        }
    }

    /// Adds what the check found, without what follows from a table or key already found bad.
    fn finish(self, findings: Vec<Finding>) -> TomlReader<'a> {
        let mut reader = self.reader;
        let mut bad: HashSet<Vec<Step>> = reader.error_paths().into_iter().collect();
        bad.extend(self.replaced);
        reader.extend(findings.into_iter().filter(|finding| {
            let follows = (1..=finding.path.len())
                .any(|length| finding.path.get(..length).is_some_and(|p| bad.contains(p)));
            let may_follow = self.nameless && ABOUT_NAMES.contains(&finding.code);
            !follows && !may_follow
        }));
        reader
    }
}

/// Something that can stand in for a table that could not be read, given its readable texts.
trait StandIn: DeserializeOwned {
    fn stand_in(text: impl Fn(&str) -> String) -> Self;
}

impl StandIn for OptionList {
    fn stand_in(text: impl Fn(&str) -> String) -> Self {
        Self {
            id: text("id"),
            values: Vec::new(),
            not_applicable: None,
        }
    }
}

impl StandIn for ItemEntry {
    fn stand_in(text: impl Fn(&str) -> String) -> Self {
        Self {
            id: text("id"),
            options: text("options"),
            values: None,
            reverse: false,
            show_if: None,
            gate: false,
            safety: false,
            sensitive: false,
            loinc: None,
        }
    }
}

impl StandIn for ScaleEntry {
    fn stand_in(text: impl Fn(&str) -> String) -> Self {
        Self {
            id: text("id"),
            items: Vec::new(),
            method: Method::Sum,
            multiply: 1.0,
            direction: Direction::HighIsBad,
            min_answered: 1.0,
            cuts: Vec::new(),
            deeper_cuts: Vec::new(),
            bands: Vec::new(),
            source: None,
        }
    }
}
