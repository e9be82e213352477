//! What is wrong in a file that a person wrote, sentence by sentence.
//!
//! A finding that has no sentences here is said in English.

use super::{Advice, pair};
use crate::finding::{Finding, Findings, Voice};
use crate::locale::{self, Words};
use crate::{say, tell};

mod questionnaire;

/// What a response pathway may look like.
const EXAMPLE: &str = "{ en = \"The clinic sees you at once, day and night.\" }";

/// What the people of a group across units may look like.
const ACROSS: &str = "{ A1 = 4 }";

/// Every finding, drawn with its lines of the file.
pub fn drawn(findings: &Findings, words: &Words) -> String {
    findings.drawn(&InWords(words))
}

/// Whether every finding has sentences in the words; else some are said in English.
pub fn are_said(findings: &Findings, words: &Words) -> bool {
    let mut all = findings.list.iter();
    all.all(|finding| sentences(finding, words).is_some())
}

struct InWords<'w>(&'w Words);

impl Voice for InWords<'_> {
    fn error(&self) -> String {
        tell!(self.0, "finding-level-error")
    }

    fn warning(&self) -> String {
        tell!(self.0, "finding-level-warning")
    }

    fn help(&self) -> String {
        tell!(self.0, "finding-level-help")
    }

    fn more(&self, count: usize) -> String {
        tell!(self.0, "finding-more", n = self.0.ungrouped(count))
    }

    fn said(&self, finding: &Finding) -> [String; 2] {
        let words = self.0;
        let Some(Advice { what, now, .. }) = sentences(finding, words) else {
            return [finding.what.clone(), finding.hint.clone()];
        };
        let now = match &finding.near {
            Some(near) => say!(words, "finding-near", near = near.as_str(), now = now),
            None => now,
        };
        [locale::plain(&what), locale::plain(&now)]
    }
}

/// The sentences of a finding of any file, a mission or a kit; else of a questionnaire.
fn sentences(finding: &Finding, words: &Words) -> Option<Advice> {
    let value = |name: &str| value(finding, name, words);
    Some(match finding.kind {
        "unknown-key" => pair!(words, "finding-unknown-key", key = value("key")),
        "unknown-key-of" => {
            pair!(words, "finding-unknown-key-of", key = value("key"); known = value("known"))
        }
        "missing-key" => {
            pair!(words, "finding-missing-key", key = value("key"); key = value("key"))
        }
        "missing-key-of" => {
            pair!(words, "finding-missing-key-of", key = value("key"); key = value("key"), form = form(finding, words))
        }
        "not-a-list" => pair!(words, "finding-not-a-list", key = value("key"); key = value("key")),
        "not-a-table" => pair!(words, "finding-not-a-table", key = value("key")),
        "missing-table" => {
            pair!(words, "finding-missing-table", key = value("key"); key = value("key"))
        }
        "no-head" => pair!(words, "finding-no-head"),
        "no-round" => pair!(words, "finding-no-round"),
        "needless-round" => pair!(words, "finding-needless-round"),
        "key-end-too-early" => pair!(words, "finding-key-end-too-early", end = value("end")),
        "round-too-late" => pair!(
            words,
            "finding-round-too-late",
            to = value("to"),
            end = value("end")
        ),
        "wrong-slips" => pair!(words, "finding-wrong-slips", most = value("most")),
        "too-long-for-two" => pair!(
            words,
            "finding-too-long-for-two",
            id = value("id"),
            over = value("over")
        ),
        "bad-round-id" => pair!(words, "finding-bad-round-id"),
        "round-backwards" => pair!(
            words,
            "finding-round-backwards",
            to = value("to"),
            from = value("from")
        ),
        "round-overlaps" => pair!(
            words,
            "finding-round-overlaps",
            from = value("from"),
            before = value("before")
        ),
        "round-too-early" => pair!(
            words,
            "finding-round-too-early",
            from = value("from"),
            start = value("start")
        ),
        "wrong-policy" => pair!(
            words,
            "finding-wrong-policy",
            key = value("key"),
            least = value("least"),
            most = value("most")
        ),
        "wrong-base" => pair!(
            words,
            "finding-wrong-base",
            key = value("key"),
            least = value("least"),
            most = value("most")
        ),
        "untranslated-pathway" => pair!(
            words,
            "finding-untranslated-pathway",
            languages = value("languages")
        ),
        "untranslated" => pair!(
            words,
            "finding-untranslated",
            languages = value("languages")
        ),
        "no-help" => pair!(words, "finding-no-help"),
        "no-questionnaire" => pair!(words, "finding-no-questionnaire"),
        "id-or-file" => pair!(words, "finding-id-or-file"),
        "bad-file" => pair!(words, "finding-bad-file"),
        "doubled-entry" => pair!(words, "finding-doubled-entry", kind = value("kind")),
        "too-many-entries" => pair!(
            words,
            "finding-too-many-entries",
            count = value("count"),
            kind = value("kind"),
            most = value("most")
        ),
        "bad-id-here" => pair!(words, "finding-bad-id-here"),
        "no-language-offered" => pair!(words, "finding-no-language-offered"),
        "doubled-language" => pair!(words, "finding-doubled-language", code = value("code")),
        "no-text" => pair!(words, "finding-no-text"; languages = value("languages")),
        "too-long" => pair!(
            words,
            "finding-too-long",
            length = value("length"),
            most = value("most")
        ),
        "line-break" => pair!(words, "finding-line-break"),
        "unknown-language" => {
            pair!(words, "finding-unknown-language", code = value("code"); languages = value("languages"))
        }
        "forbidden-character" => pair!(words, "finding-forbidden-character", code = value("code")),
        "empty-text-here" => pair!(words, "finding-empty-text-here"),
        "bad-unit-id" => pair!(words, "finding-bad-unit-id"),
        "wrong-strength" => pair!(words, "finding-wrong-strength", most = value("most")),
        "untranslated-unit" => pair!(
            words,
            "finding-untranslated-unit",
            languages = value("languages")
        ),
        "untranslated-units" => pair!(
            words,
            "finding-untranslated-units",
            count = value("count"),
            languages = value("languages")
        ),
        "no-unit" => pair!(words, "finding-no-unit"),
        "doubled-unit" => pair!(words, "finding-doubled-unit", id = value("id")),
        "unknown-parent" => pair!(
            words,
            "finding-unknown-parent",
            id = value("id"),
            parent = value("parent")
        ),
        "unit-below-itself" => pair!(words, "finding-unit-below-itself", id = value("id")),
        "missing-strength" => pair!(words, "finding-missing-strength", id = value("id")),
        "across-empty" => {
            pair!(words, "finding-across-empty", id = value("id"); example = ACROSS)
        }
        "across-small" => pair!(
            words,
            "finding-across-small",
            id = value("id"),
            sum = value("sum"),
            least = value("least")
        ),
        "across-many" => {
            pair!(words, "finding-across-many", id = value("id"); most = value("most"))
        }
        "across-strength" => pair!(words, "finding-across-strength", id = value("id")),
        "across-parent" => pair!(words, "finding-across-parent", id = value("id")),
        "across-child" => pair!(
            words,
            "finding-across-child",
            id = value("id"),
            parent = value("parent")
        ),
        "across-unknown" => pair!(
            words,
            "finding-across-unknown",
            id = value("id"),
            unit = value("unit")
        ),
        "across-silent" => pair!(
            words,
            "finding-across-silent",
            id = value("id"),
            unit = value("unit")
        ),
        "across-elsewhere" => pair!(
            words,
            "finding-across-elsewhere",
            id = value("id"),
            unit = value("unit")
        ),
        "across-number" => pair!(
            words,
            "finding-across-number",
            unit = value("unit"),
            strength = value("strength")
        ),
        "across-sum" => pair!(
            words,
            "finding-across-sum",
            unit = value("unit"),
            sum = value("sum"),
            strength = value("strength")
        ),
        "doubled-questionnaire" => pair!(words, "finding-doubled-questionnaire", id = value("id")),
        "untranslated-questionnaire" => pair!(
            words,
            "finding-untranslated-questionnaire",
            id = value("id"),
            languages = value("languages")
        ),
        "no-response-pathway" => {
            pair!(words, "finding-no-response-pathway", id = value("id"), item = value("item"); example = EXAMPLE)
        }
        _ => return questionnaire::sentences(finding, words),
    })
}

/// A value: a number in the reader's digits, and anything else as the file has it.
fn value(finding: &Finding, name: &str, words: &Words) -> String {
    let value = finding.value(name);
    match value.parse::<f64>() {
        Ok(_) => words.figures(value),
        Err(_) => value.to_owned(),
    }
}

/// What a missing key should hold, as the reader of a mission names it.
fn form(finding: &Finding, words: &Words) -> String {
    let form = finding.value("form");
    let example = |start: &str| form.strip_prefix(start);
    if let Some(example) = example("a day such as ") {
        return say!(words, "form-of-day", example = example);
    }
    if let Some(example) = example("the first day, such as ") {
        return say!(words, "form-of-first-day", example = example);
    }
    if let Some(example) = example("a list such as ") {
        return say!(words, "form-of-list", example = example);
    }
    if let Some(example) = example("such as ") {
        return say!(words, "form-of-such", example = example);
    }
    match form {
        "a text for each language" => say!(words, "form-of-texts"),
        "a short name of small letters" => say!(words, "form-of-short-name"),
        grain if grain.starts_with("which is ") => say!(words, "form-of-grain"),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::kit::Mission;
    use crate::questionnaire::toml;

    /// Findings of every bad file there is.
    fn found() -> Vec<Findings> {
        let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
        let mut all = Vec::new();
        for file in below(&corpus) {
            let Ok(text) = fs::read_to_string(&file) else {
                continue;
            };
            let is_mission = text.contains("[mission]")
                || file.components().any(|part| part.as_os_str() == "missions");
            let found = match is_mission {
                true => {
                    Mission::read("m.toml", &text).map_or_else(|found| found, |(_, found)| found)
                }
                false => toml::read("q.toml", &text).map_or_else(|found| found, |(_, found)| found),
            };
            all.push(found);
        }
        assert!(all.len() > 50, "the corpus was not found");
        all
    }

    fn below(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) =
            entries.partition(|path| path.is_dir());
        let files = files
            .into_iter()
            .filter(|file| file.extension().is_some_and(|end| end == "toml"));
        files
            .chain(folders.iter().flat_map(|folder| below(folder)))
            .collect()
    }

    #[test]
    fn the_english_words_say_what_the_finding_says() {
        let words = Words::new("en");
        let mut said = BTreeSet::new();
        for findings in found() {
            assert_eq!(drawn(&findings, &words), findings.to_string());
            let known = findings
                .list
                .iter()
                .filter(|found| sentences(found, &words).is_some());
            said.extend(known.map(|found| found.kind));
        }
        assert!(
            said.len() > 30,
            "only {} kinds were found: {said:?}",
            said.len()
        );
    }

    #[test]
    fn every_language_says_its_kinds_in_its_own_words() {
        let found = found();
        for language in locale::available().iter().filter(|code| *code != "en") {
            let words = Words::new(language);
            let mut said: BTreeMap<&str, String> = BTreeMap::new();
            for finding in found.iter().flat_map(|findings| &findings.list) {
                if sentences(finding, &words).is_some() {
                    let sentences = InWords(&words).said(finding);
                    said.entry(finding.kind).or_insert(sentences.join(" "));
                }
            }
            for (kind, said) in said {
                let english = locale::english_in(&said);
                assert_eq!(english, Vec::<String>::new(), "{language}: {kind}");
            }
        }
    }
}
