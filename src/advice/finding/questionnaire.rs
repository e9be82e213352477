//! What is wrong in a questionnaire's file, sentence by sentence.

use super::super::{Advice, pair};
use crate::finding::Finding;
use crate::locale::Words;

/// The sentences of a kind of finding, where there are any.
pub(super) fn sentences(finding: &Finding, words: &Words) -> Option<Advice> {
    let value = |name: &str| super::value(finding, name, words);
    Some(match finding.kind {
        "too-many" => pair!(
            words,
            "finding-too-many",
            count = value("count"),
            key = value("key"),
            most = value("most")
        ),
        "doubled-id-of" => pair!(
            words,
            "finding-doubled-id-of",
            id = value("id"),
            key = value("key")
        ),
        "bad-id" => pair!(words, "finding-bad-id", id = value("id"); most = value("most")),
        "unseen-character" => pair!(words, "finding-unseen-character", code = value("code")),
        "empty-text" => pair!(words, "finding-empty-text"),
        "blank-edge" => pair!(words, "finding-blank-edge"),
        "long-text" => pair!(
            words,
            "finding-long-text",
            length = value("length"),
            longest = value("longest")
        ),
        "bad-version" => {
            pair!(words, "finding-bad-version", version = value("version"); example = value("example"), most = value("most"))
        }
        "no-recall" => pair!(words, "finding-no-recall"),
        "bad-loinc" => {
            pair!(words, "finding-bad-loinc", code = value("code"); example = value("example"))
        }
        "asks-who" => pair!(words, "finding-asks-who", phrase = value("phrase")),
        "may-ask-who" => pair!(words, "finding-may-ask-who", phrase = value("phrase")),
        "never-asked" => pair!(words, "finding-never-asked", item = value("item")),
        "never-asked-either" => pair!(words, "finding-never-asked-either", item = value("item")),
        "no-items" => pair!(words, "finding-no-items"),
        "unused-options" => pair!(words, "finding-unused-options", id = value("id")),
        "out-of-order" => pair!(
            words,
            "finding-out-of-order",
            id = value("id"),
            numbers = value("numbers")
        ),
        "unknown-mark" => pair!(
            words,
            "finding-unknown-mark",
            id = value("id"),
            number = value("number")
        ),
        "one-option" => pair!(words, "finding-one-option"),
        "option-count" => pair!(
            words,
            "finding-option-count",
            least = value("least"),
            most = value("most"),
            count = value("count")
        ),
        "great-value" => pair!(
            words,
            "finding-great-value",
            number = value("number"),
            greatest = value("greatest")
        ),
        "doubled-value" => pair!(words, "finding-doubled-value", number = value("number")),
        "unknown-options" => pair!(words, "finding-unknown-options", id = value("id")),
        "value-count" => pair!(
            words,
            "finding-value-count",
            count = value("count"),
            id = value("id"),
            expected = value("expected")
        ),
        "not-earlier" => pair!(words, "finding-not-earlier", id = value("id")),
        "unknown-value" => pair!(
            words,
            "finding-unknown-value",
            id = value("id"),
            number = value("number")
        ),
        "safety-in-pilot" => pair!(words, "finding-safety-in-pilot"),
        "reversed-gate" => pair!(words, "finding-reversed-gate"),
        "gate-of-nothing" => pair!(words, "finding-gate-of-nothing"),
        "no-scales" => pair!(words, "finding-no-scales"),
        "empty-scale" => pair!(words, "finding-empty-scale", id = value("id")),
        "unknown-item" => pair!(words, "finding-unknown-item", id = value("id")),
        "doubled-item" => pair!(words, "finding-doubled-item", id = value("id")),
        "bad-factor" => pair!(words, "finding-bad-factor", number = value("number")),
        "bad-share" => {
            pair!(words, "finding-bad-share", number = value("number"); example = value("example"))
        }
        "cut-outside" => pair!(
            words,
            "finding-cut-outside",
            cut = value("cut"),
            least = value("least"),
            most = value("most")
        ),
        "too-many-cuts" => pair!(words, "finding-too-many-cuts", most = value("most")),
        "not-ascending" => pair!(words, "finding-not-ascending", key = value("key")),
        "bands-in-pilot" => pair!(words, "finding-bands-in-pilot"),
        "doubled-band" => pair!(words, "finding-doubled-band", id = value("id")),
        "band-outside" => pair!(
            words,
            "finding-band-outside",
            id = value("id"),
            start = value("start"),
            least = value("least"),
            most = value("most")
        ),
        "no-source" => pair!(words, "finding-no-source", id = value("id")),
        "no-texts" => pair!(words, "finding-no-texts"),
        "no-english" => pair!(words, "finding-no-english"),
        "uneven-text" => {
            pair!(words, "finding-uneven-text", key = value("key"), giver = value("giver"); key = value("key"))
        }
        "bad-language" => pair!(words, "finding-bad-language", code = value("code")),
        "missing-text" => {
            pair!(words, "finding-missing-text", key = value("key"); key = value("key"))
        }
        "doubled-text" => pair!(words, "finding-doubled-text", key = value("key")),
        "text-count" => pair!(
            words,
            "finding-text-count",
            count = value("count"),
            expected = value("expected"),
            id = value("id")
        ),
        "wrong-shape-one" => pair!(words, "finding-wrong-shape-one", key = value("key")),
        "wrong-shape-list" => pair!(words, "finding-wrong-shape-list", key = value("key")),
        _ => return None,
    })
}
