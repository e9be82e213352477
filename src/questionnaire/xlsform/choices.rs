//! The sheet `choices`: answer lists, their scores, and codes that mean no answer.

use std::collections::{BTreeMap, HashSet};

use super::column::{Column, Sheet, folded};
use super::table::{self, Entry, Table};
use crate::finding::Finding;
use crate::finding::text::excerpt;
use crate::questionnaire::import::foreign::{ForeignOption, Localised};

/// The answer lists by name.
#[derive(Debug, Default)]
pub(super) struct Lists {
    by_name: BTreeMap<String, Vec<ForeignOption>>,
    /// The name of a list by the same name without case and blanks.
    alike: BTreeMap<String, String>,
}

impl Lists {
    /// The options of a list; its name may differ in case and blanks.
    pub(super) fn find(&self, name: &str) -> Option<&[ForeignOption]> {
        let alike = || self.by_name.get(self.alike.get(&folded(name))?);
        (self.by_name.get(name).or_else(alike)).map(Vec::as_slice)
    }

    /// The names of all lists.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }
}

/// Reads the lists; labels without a language count for `base`.
pub(super) fn read(
    table: &Table,
    base: &str,
    doubles_allowed: bool,
    findings: &mut Vec<Finding>,
) -> Lists {
    let mut lists = Lists::default();
    let mut seen = HashSet::new();
    let is_read = table.has(&Column::List) && table.has(&Column::Name);
    for entry in table.entries.iter().filter(|_| is_read) {
        let (list, name) = (entry.text(&Column::List), entry.text(&Column::Name));
        if list.is_empty() {
            // Notes and filters stand there in real files; an option without a list is none.
            continue;
        }
        if name.is_empty() {
            findings.push(error(
                entry,
                "no-name",
                format!("an option of the list `{}` has no name", excerpt(list, 40)),
                "Give it a name, such as its score.",
            ));
            continue;
        }
        if !seen.insert((list, name)) {
            if !doubles_allowed {
                findings.push(error(
                    entry,
                    "doubled-option",
                    format!(
                        "the list `{}` has two options named `{}`",
                        excerpt(list, 40),
                        excerpt(name, 40)
                    ),
                    "Give each option of a list its own name.",
                ));
            }
            continue;
        }
        let options = lists.by_name.entry(list.to_owned()).or_default();
        options.push(option(entry, name, base));
    }
    for (name, options) in &mut lists.by_name {
        mark_missing(options);
        lists.alike.insert(folded(name), name.clone());
    }
    lists
}

fn error(entry: &Entry, code: &'static str, what: String, hint: &str) -> Finding {
    table::error(Sheet::Choices, entry.row, code, what, hint)
}

fn option(entry: &Entry, name: &str, base: &str) -> ForeignOption {
    let stated = entry.text(&Column::Score);
    ForeignOption {
        code: name.to_owned(),
        label: entry.label(base),
        score: number(stated).or_else(|| number(name)),
        missing: false,
    }
}

/// A plain decimal number; `inf`, `nan` and powers are none.
pub(super) fn number(text: &str) -> Option<f64> {
    let is_plain = text
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-'));
    text.parse().ok().filter(|_| is_plain)
}

/// Marks the options that mean "no answer", and takes their scores away.
fn mark_missing(options: &mut [ForeignOption]) {
    let codes: Vec<Option<f64>> = options.iter().map(|option| number(&option.code)).collect();
    let ends = Ends::of(codes.iter().copied().flatten());
    let missing: Vec<bool> = (options.iter().zip(&codes))
        .map(|(option, code)| {
            let is_code = code.is_some_and(|code| ends.is_missing(code));
            is_code || is_missing_label(&option.label)
        })
        .collect();
    // A list of nothing but such words asks for them.
    let is_known = missing.iter().any(|missing| !missing);
    for ((option, code), missing) in options.iter_mut().zip(codes).zip(missing) {
        option.missing = missing && (is_known || code.is_some_and(is_special));
        if option.missing {
            option.score = None;
        }
    }
}

/// The least and the greatest of a list's codes, without those that may mean no answer.
pub(super) struct Ends {
    least: f64,
    greatest: f64,
}

impl Ends {
    pub(super) fn of(codes: impl Iterator<Item = f64>) -> Self {
        let none = Self {
            least: f64::INFINITY,
            greatest: f64::NEG_INFINITY,
        };
        codes
            .filter(|code| !is_special(*code))
            .fold(none, |ends, code| Self {
                least: ends.least.min(code),
                greatest: ends.greatest.max(code),
            })
    }

    /// Whether a code means no answer: one of the usual ones, far from all others, or a
    /// negative one in a list that is not the same on both sides of zero.
    pub(super) fn is_missing(&self, code: f64) -> bool {
        if is_special(code) {
            return code < 0.0 || self.greatest * 2.0 < code;
        }
        code < 0.0 && self.least != -self.greatest
    }
}

/// The numbers by which surveys mark refused, unknown and not applicable, or their negatives.
const SPECIAL: [f64; 24] = [
    66.0, 77.0, 88.0, 95.0, 96.0, 97.0, 98.0, 99.0, 666.0, 777.0, 888.0, 995.0, 996.0, 997.0,
    998.0, 999.0, 6666.0, 7777.0, 8888.0, 9995.0, 9996.0, 9997.0, 9998.0, 9999.0,
];

fn is_special(code: f64) -> bool {
    SPECIAL.contains(&code.abs())
}

/// What an option that means no answer is called, folded, in the languages of the program that
/// use words alone.
const MISSING: &[&str] = &[
    "don't know",
    "dont know",
    "do not know",
    "dk",
    "i don't know",
    "refuse",
    "refused",
    "refuse to answer",
    "refused to answer",
    "refusal",
    "prefer not to say",
    "prefer not to answer",
    "i prefer not to answer",
    "i prefer not to say",
    "would rather not say",
    "no answer",
    "no response",
    "declined to answer",
    "decline to answer",
    "don't know/refuse to answer",
    "don't know / refused",
    "ne sait pas",
    "ne sais pas",
    "je ne sais pas",
    "refus",
    "refuse de répondre",
    "sans réponse",
    "no sabe",
    "no sé",
    "no contesta",
    "ns/nc",
    "não sabe",
    "لا أعرف",
    "لا اعرف",
    "أرفض الإجابة",
    "не знаю",
    "отказ от ответа",
    "不知道",
    "拒绝回答",
];

fn is_missing_label(label: &Localised) -> bool {
    label.values().any(|text| {
        let text = text.to_lowercase().replace('’', "'");
        MISSING.contains(&text.trim_end_matches('.').trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which of these codes are taken for "no answer".
    fn missing(codes: &[&str]) -> Vec<String> {
        let mut options: Vec<ForeignOption> = codes
            .iter()
            .map(|code| ForeignOption {
                code: (*code).to_owned(),
                ..ForeignOption::default()
            })
            .collect();
        mark_missing(&mut options);
        let marked = options.into_iter().filter(|option| option.missing);
        marked.map(|option| option.code).collect()
    }

    #[test]
    fn codes_of_no_answer_are_known_and_scores_left_alone() {
        for (codes, expected) in [
            (&["1", "2", "3", "-999", "-888"][..], &["-999", "-888"][..]),
            (&["0", "1", "88", "99"], &["88", "99"]),
            (&["0", "1", "2", "3", "98"], &["98"]),
            (&["1", "2", "-1"], &["-1"]),
            (&["-2", "-1", "0", "1", "2"], &[]),
            (&["-2", "-1", "0", "1", "2", "-99"], &["-99"]),
            (
                &["0", "11", "22", "33", "44", "55", "66", "77", "88", "99"],
                &[],
            ),
            (&["80", "85", "88", "90"], &[]),
            (
                &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
                &[],
            ),
            (&["yes", "no"], &[]),
            (&["-999", "-888"], &["-999", "-888"]),
            (&["1", "0", "777", "888", "8888"], &["777", "888", "8888"]),
        ] {
            assert_eq!(missing(codes), expected, "{codes:?}");
        }
    }

    #[test]
    fn words_of_no_answer_are_known() {
        let option = |code: &str, label: &str| ForeignOption {
            code: code.to_owned(),
            label: Localised::from([("en".to_owned(), label.to_owned())]),
            score: number(code),
            missing: false,
        };
        let mut options = [
            option("1", "Yes"),
            option("0", "No"),
            option("2", "Don’t know."),
        ];
        mark_missing(&mut options);
        assert_eq!(
            options.map(|o| (o.missing, o.score)),
            [(false, Some(1.0)), (false, Some(0.0)), (true, None),]
        );
        let mut knowing = [option("1", "I know"), option("2", "I do not know which")];
        mark_missing(&mut knowing);
        assert!(knowing.iter().all(|option| !option.missing));
    }

    #[test]
    fn only_plain_numbers_are_scores() {
        for (text, expected) in [
            ("1", Some(1.0)),
            ("-2", Some(-2.0)),
            ("0.5", Some(0.5)),
            ("", None),
            ("1e3", None),
            ("inf", None),
            ("nan", None),
            ("a1", None),
            ("--1", None),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
    }
}
