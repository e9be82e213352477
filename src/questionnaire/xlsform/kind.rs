//! The types of rows, in all the spellings that real forms use.

use super::column::folded;
use crate::finding::near::nearest;

/// What the type of a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RowKind {
    /// One of a list's options; `true` if the form adds "other" with a free text.
    One(String, bool),
    /// Any of a list's options, likewise.
    Many(String, bool),
    /// A whole number.
    Whole,
    /// Any number.
    Number,
    /// A number from a short range, stated in the parameters.
    Range,
    /// Words.
    Note,
    /// Words with a box to tick.
    Acknowledge,
    /// Something the form works out.
    Calculated,
    /// A free text.
    Text,
    BeginGroup,
    EndGroup,
    /// Questions that are asked several times.
    BeginRepeat,
    EndRepeat,
    /// Questions that share the options of one list.
    BeginMatrix,
    /// One of them.
    MatrixRow,
    /// Something that is never asked here; the end of "left out, because".
    Refused(&'static str),
    /// A select without a list.
    NoList,
    /// No type that is known; a near miss where there is one.
    Unknown(Option<&'static str>),
}

const WHO: &str = "it would tell who or where somebody is";
const FREE: &str = "a free answer can tell who somebody is";
const WHEN: &str = "a date or time can tell who somebody is";
const PLACE: &str = "a place can tell who somebody is";
const RECORDING: &str = "a picture, recording or file can tell who somebody is";
const DEVICE: &str = "it records something about the device, the place or the time, not an answer";
const ELSEWHERE: &str = "its options are not in this file";
const RANKING: &str = "there is no question here in which options are put in order";

/// Types of one word, folded.
const WORDS: &[(&str, RowKind)] = &[
    ("integer", RowKind::Whole),
    ("int", RowKind::Whole),
    ("decimal", RowKind::Number),
    ("range", RowKind::Range),
    ("note", RowKind::Note),
    ("acknowledge", RowKind::Acknowledge),
    ("trigger", RowKind::Acknowledge),
    ("calculate", RowKind::Calculated),
    ("calculate_here", RowKind::Calculated),
    ("text", RowKind::Text),
    ("string", RowKind::Text),
    ("begin_group", RowKind::BeginGroup),
    ("end_group", RowKind::EndGroup),
    ("group", RowKind::BeginGroup),
    ("begin_repeat", RowKind::BeginRepeat),
    ("end_repeat", RowKind::EndRepeat),
    ("begin_lgroup", RowKind::BeginRepeat),
    ("end_lgroup", RowKind::EndRepeat),
    ("begin_looped_group", RowKind::BeginRepeat),
    ("end_looped_group", RowKind::EndRepeat),
    ("begin_score", RowKind::BeginMatrix),
    ("score_row", RowKind::MatrixRow),
    ("end_score", RowKind::EndGroup),
    ("date", RowKind::Refused(WHEN)),
    ("time", RowKind::Refused(WHEN)),
    ("datetime", RowKind::Refused(WHEN)),
    ("date_time", RowKind::Refused(WHEN)),
    ("geopoint", RowKind::Refused(PLACE)),
    ("gps", RowKind::Refused(PLACE)),
    ("location", RowKind::Refused(PLACE)),
    ("geotrace", RowKind::Refused(PLACE)),
    ("geoshape", RowKind::Refused(PLACE)),
    ("osm", RowKind::Refused(PLACE)),
    ("image", RowKind::Refused(RECORDING)),
    ("photo", RowKind::Refused(RECORDING)),
    ("audio", RowKind::Refused(RECORDING)),
    ("video", RowKind::Refused(RECORDING)),
    ("file", RowKind::Refused(RECORDING)),
    ("barcode", RowKind::Refused(FREE)),
    ("phonenumber", RowKind::Refused(WHO)),
    ("phone_number", RowKind::Refused(WHO)),
    ("username", RowKind::Refused(WHO)),
    ("email", RowKind::Refused(WHO)),
    ("caseid", RowKind::Refused(WHO)),
    ("uri:subscriberid", RowKind::Refused(WHO)),
    ("start", RowKind::Refused(DEVICE)),
    ("end", RowKind::Refused(DEVICE)),
    ("today", RowKind::Refused(DEVICE)),
    ("deviceid", RowKind::Refused(DEVICE)),
    ("device_id", RowKind::Refused(DEVICE)),
    ("imei", RowKind::Refused(DEVICE)),
    ("subscriberid", RowKind::Refused(DEVICE)),
    ("subscriber_id", RowKind::Refused(DEVICE)),
    ("simserial", RowKind::Refused(DEVICE)),
    ("sim_id", RowKind::Refused(DEVICE)),
    ("simid", RowKind::Refused(DEVICE)),
    ("audit", RowKind::Refused(DEVICE)),
    ("text_audit", RowKind::Refused(DEVICE)),
    ("audio_audit", RowKind::Refused(DEVICE)),
    ("comments", RowKind::Refused(DEVICE)),
    ("start_geopoint", RowKind::Refused(PLACE)),
    ("background_geopoint", RowKind::Refused(PLACE)),
    ("background_audio", RowKind::Refused(RECORDING)),
    ("hidden", RowKind::Refused(DEVICE)),
    ("xml_external", RowKind::Refused(ELSEWHERE)),
    ("csv_external", RowKind::Refused(ELSEWHERE)),
    ("dateinterval", RowKind::Refused(WHEN)),
];

/// Types whose first words tell enough.
const STARTS: &[(&str, RowKind)] = &[
    ("select_one_external", RowKind::Refused(ELSEWHERE)),
    ("select_one_from_file", RowKind::Refused(ELSEWHERE)),
    ("select_multiple_external", RowKind::Refused(ELSEWHERE)),
    ("select_multiple_from_file", RowKind::Refused(ELSEWHERE)),
    ("osm", RowKind::Refused(PLACE)),
    ("rank", RowKind::Refused(RANKING)),
    ("begin_rank", RowKind::BeginRepeat),
    ("end_rank", RowKind::EndRepeat),
    ("speed_violations", RowKind::Refused(DEVICE)),
    ("sensor", RowKind::Refused(DEVICE)),
    ("text_audit", RowKind::Refused(DEVICE)),
    ("audio_audit", RowKind::Refused(DEVICE)),
];

/// The ways to say "one of a list" and "any of a list", longest first.
const SELECTS: &[(&str, bool)] = &[
    ("add_select_multiple_prompt_using", true),
    ("add_select_one_prompt_using", false),
    ("select_all_that_apply_from", true),
    ("select_all_that_apply", true),
    ("select_multiple_from", true),
    ("select_multiple_using", true),
    ("select_one_from", false),
    ("select_one_using", false),
    ("select_multiple", true),
    ("select_one", false),
    ("select1", false),
    ("select", true),
];

const OTHERS: &[&str] = &["or_specify_other", "or_other", "or_specify"];

/// Reads a type.
pub(super) fn read(text: &str) -> RowKind {
    let whole = folded(text);
    if let Some((_, kind)) = WORDS.iter().find(|(word, _)| *word == whole) {
        return kind.clone();
    }
    let starts = |start: &str| {
        let rest = whole.strip_prefix(start);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    };
    if let Some((_, kind)) = STARTS.iter().find(|(start, _)| starts(start)) {
        return kind.clone();
    }
    if let Some((start, many)) = SELECTS.iter().find(|(start, _)| starts(start)) {
        return select(text, start, *many);
    }
    let known = WORDS.iter().map(|(word, _)| *word);
    let selects = SELECTS.iter().map(|(start, _)| *start);
    let first = folded(text.split_whitespace().next().unwrap_or_default());
    let near = nearest(&whole, known).or_else(|| nearest(&first, selects));
    RowKind::Unknown(near)
}

/// The list of a select: what follows its words, as it stands there.
fn select(text: &str, start: &str, many: bool) -> RowKind {
    let mut rest = without(text, start);
    let mut other = false;
    for ending in OTHERS {
        let shorter = without_end(rest, ending);
        other |= shorter.len() < rest.len();
        rest = shorter;
    }
    if rest.is_empty() {
        return RowKind::NoList;
    }
    if rest.contains("${") {
        return RowKind::Refused(ELSEWHERE);
    }
    let list = rest.to_owned();
    if many {
        RowKind::Many(list, other)
    } else {
        RowKind::One(list, other)
    }
}

fn is_joint(c: char) -> bool {
    c.is_whitespace() || matches!(c, '_' | '-' | '\u{FEFF}' | '\u{200B}')
}

/// A text without the words at its start that fold to `start`.
fn without<'t>(text: &'t str, start: &str) -> &'t str {
    let places = text.char_indices().map(|(at, c)| at + c.len_utf8());
    places
        .filter_map(|end| Some((text.get(..end)?, text.get(end..)?)))
        .find(|(head, rest)| {
            let ends_a_word = rest.is_empty() || rest.starts_with(is_joint);
            ends_a_word && folded(head) == start
        })
        .map_or(text, |(_, rest)| rest)
        .trim_matches(|c: char| is_joint(c) && c != '_' && c != '-')
}

/// A text without the words at its end that fold to `ending`.
fn without_end<'t>(text: &'t str, ending: &str) -> &'t str {
    let found = text
        .char_indices()
        .filter(|(_, c)| c.is_whitespace())
        .find(|(at, _)| text.get(*at..).is_some_and(|tail| folded(tail) == ending));
    let kept = found.and_then(|(at, _)| text.get(..at));
    kept.unwrap_or(text).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selects_are_read_in_every_spelling() {
        let one = |list: &str| RowKind::One(list.to_owned(), false);
        let many = |list: &str| RowKind::Many(list.to_owned(), false);
        for (text, kind) in [
            ("select_one yes_no", one("yes_no")),
            ("select one yes_no", one("yes_no")),
            ("Select_One  yes_no ", one("yes_no")),
            ("select one from yes_no", one("yes_no")),
            ("select1 yes_no", one("yes_no")),
            ("add select one prompt using yes_no", one("yes_no")),
            ("select_multiple Symptoms-2", many("Symptoms-2")),
            ("select all that apply from a b", many("a b")),
            ("select all that apply ab", many("ab")),
            ("select_one _private", one("_private")),
            (
                "select_one colors or_other",
                RowKind::One("colors".to_owned(), true),
            ),
            (
                "select_multiple c or specify other",
                RowKind::Many("c".to_owned(), true),
            ),
            ("select_one", RowKind::NoList),
            (
                "select_one or_other",
                RowKind::One("or_other".to_owned(), false),
            ),
        ] {
            assert_eq!(read(text), kind, "{text}");
        }
    }

    #[test]
    fn other_types_are_read_refused_or_told_from_misspelt_ones() {
        for (text, kind) in [
            ("integer", RowKind::Whole),
            ("begin group", RowKind::BeginGroup),
            ("begin_group", RowKind::BeginGroup),
            ("Begin  Group", RowKind::BeginGroup),
            ("end group", RowKind::EndGroup),
            ("begin lgroup", RowKind::BeginRepeat),
            ("begin repeat", RowKind::BeginRepeat),
            ("score__row", RowKind::MatrixRow),
            ("calculate", RowKind::Calculated),
            ("text", RowKind::Text),
            ("dateTime", RowKind::Refused(WHEN)),
            ("start-geopoint", RowKind::Refused(PLACE)),
            ("phonenumber", RowKind::Refused(WHO)),
            ("select_one_from_file x.csv", RowKind::Refused(ELSEWHERE)),
            ("select_one ${people}", RowKind::Refused(ELSEWHERE)),
            ("select_one_external c1", RowKind::Refused(ELSEWHERE)),
            ("osm c1", RowKind::Refused(PLACE)),
            ("speed violations count", RowKind::Refused(DEVICE)),
            ("intger", RowKind::Unknown(Some("integer"))),
            ("selct_one yes_no", RowKind::Unknown(Some("select_one"))),
            ("banana", RowKind::Unknown(None)),
        ] {
            assert_eq!(read(text), kind, "{text}");
        }
    }
}
