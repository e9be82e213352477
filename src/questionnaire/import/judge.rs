//! Whether the scores a file gives agree with those published: judged, never trusted.

use std::collections::HashMap;

use super::asked::Asked;
use super::words::is_no_or_yes;
use crate::questionnaire::published::{AnswerList, Instrument, Scoring};

/// How a file's options stand to an instrument's answers.
#[derive(Debug, Clone)]
pub(super) struct Judged {
    /// For each item of the instrument: for each option shown, the position of its answer.
    pub(super) answers: Vec<Vec<usize>>,
    /// How the file's scores agree.
    pub(super) verdict: Verdict,
    /// Whether a label was met that only wrong copies have.
    pub(super) faulty: Option<String>,
    /// Whether the order of the answers is taken from their place alone.
    pub(super) by_place: bool,
}

/// How a file's scores agree with those published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The file gives none.
    None,
    /// As published, before any reversal.
    Raw,
    /// As published, with the reversal of some items inside already.
    Reversed,
    /// All of them mirrored, shifted, or both: the published ones count.
    Otherwise,
}

/// How the options of an item lie against the published answers.
enum Fit {
    /// By their labels or codes.
    Known(Vec<usize>),
    /// The labels are not known; the order may be either way.
    Unknown,
}

/// Judges the items of a file, in the order of the instrument; `None` if they do not agree.
///
/// `confirmed` is whether the person named the instrument: only then is an order of answers
/// taken from their place when neither labels nor scores tell it.
pub(super) fn judge(instrument: &Instrument, items: &[&Asked], confirmed: bool) -> Option<Judged> {
    let scoring = instrument.scoring.as_ref()?;
    let mut faulty = None;
    let mut fits = Vec::with_capacity(items.len());
    for (at, item) in items.iter().enumerate() {
        let list = scoring.list(at + 1)?;
        if item.options.len() != list.values.len() {
            return None;
        }
        fits.push(fit(list, item, &mut faulty)?);
    }
    let is_known = fits.iter().all(|fit| matches!(fit, Fit::Known(_)));
    for falling in [false, true] {
        let answers: Vec<Vec<usize>> = (fits.iter().zip(items))
            .map(|(fit, item)| placed(fit, item.options.len(), falling))
            .collect();
        let verdict = verdict(scoring, items, &answers);
        let is_told = match verdict {
            Some(Verdict::Raw | Verdict::Reversed) => true,
            Some(Verdict::None) => is_known || confirmed,
            Some(Verdict::Otherwise) => is_known,
            None => false,
        };
        if let Some(verdict) = verdict
            && is_told
        {
            return Some(Judged {
                answers,
                verdict,
                faulty,
                by_place: !is_known && verdict == Verdict::None,
            });
        }
    }
    None
}

fn placed(fit: &Fit, options: usize, falling: bool) -> Vec<usize> {
    match fit {
        Fit::Known(answers) => answers.clone(),
        Fit::Unknown if falling => (0..options).rev().collect(),
        Fit::Unknown => (0..options).collect(),
    }
}

/// Maps options to answers by code or label; `None` if they contradict the published order.
fn fit(list: &AnswerList, item: &Asked, faulty: &mut Option<String>) -> Option<Fit> {
    let found: Vec<Option<usize>> = (item.options.iter())
        .map(|option| {
            let labels = option.label.values().map(String::as_str);
            let mut names = std::iter::once(option.code.as_str()).chain(labels);
            names.find_map(|name| answer(list, name, faulty))
        })
        .collect();
    let known = found.iter().flatten().count();
    let distinct: std::collections::HashSet<_> = found.iter().flatten().collect();
    if known == 0 {
        return Some(Fit::Unknown);
    }
    if distinct.len() != known {
        return None;
    }
    if known == found.len() {
        return Some(Fit::Known(found.into_iter().flatten().collect()));
    }
    // Some labels are known: the others must lie between them in one order or the other.
    let count = found.len();
    let agrees = |order: &[usize]| {
        let mut pairs = found.iter().zip(order);
        pairs.all(|(found, at)| found.is_none_or(|found| found == *at))
    };
    let rising: Vec<usize> = (0..count).collect();
    let falling: Vec<usize> = (0..count).rev().collect();
    [rising, falling]
        .into_iter()
        .find(|order| agrees(order))
        .map(Fit::Known)
}

/// The position of the answer that a code or label names.
fn answer(list: &AnswerList, name: &str, faulty: &mut Option<String>) -> Option<usize> {
    let folded = fold(name);
    if folded.is_empty() {
        return None;
    }
    let is = |known: &String| {
        let known = fold(known);
        known == folded || known == without_numbers(&folded)
    };
    if let Some(at) = list.anchors.iter().position(|known| known.iter().any(is)) {
        return Some(at);
    }
    if list.faulty.iter().any(is) {
        *faulty = Some(name.to_owned());
        return Some(0);
    }
    let is_yes_no = list.anchors.len() == 2 && list.anchors.iter().flatten().any(|a| a == "yes");
    let word = match name {
        "false" => "no",
        "true" => "yes",
        other => other,
    };
    is_no_or_yes(word).filter(|_| is_yes_no)
}

/// A label without case, punctuation and needless blanks.
pub(super) fn fold(label: &str) -> String {
    let words: Vec<String> = label
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.join(" ")
}

/// A folded label without the score that many files print before or after it.
fn without_numbers(folded: &str) -> String {
    let is_number = |word: &&str| word.bytes().all(|b| b.is_ascii_digit());
    let mut words: Vec<&str> = folded.split(' ').collect();
    if words.len() > 1 && words.first().is_some_and(is_number) {
        words.remove(0);
    } else if words.len() > 1 && words.last().is_some_and(is_number) {
        words.pop();
    }
    words.join(" ")
}

/// Compares every score of the file with the published one of its answer.
fn verdict(scoring: &Scoring, items: &[&Asked], answers: &[Vec<usize>]) -> Option<Verdict> {
    let pairs = pairs(scoring, items, answers)?;
    if pairs.is_empty() {
        return Some(Verdict::None);
    }
    let all = |test: &dyn Fn(&Pair) -> bool| pairs.iter().all(test);
    if all(&|pair| pair.file == pair.raw) {
        return Some(Verdict::Raw);
    }
    if all(&|pair| pair.file == pair.scored) {
        return Some(Verdict::Reversed);
    }
    let differences: [fn(&Pair) -> f64; 4] = [
        |pair| pair.file - pair.raw,
        |pair| pair.file - pair.scored,
        |pair| pair.file - pair.mirrored,
        |pair| pair.file - pair.scored_mirrored,
    ];
    differences
        .iter()
        .any(|difference| {
            let first = pairs.first().map(difference);
            all(&|pair| Some(difference(pair)) == first)
        })
        .then_some(Verdict::Otherwise)
}

/// A score of the file beside those it may be.
struct Pair {
    file: f64,
    raw: f64,
    scored: f64,
    mirrored: f64,
    scored_mirrored: f64,
}

/// All scores of the file; those of a gate tell nothing, for it is not added up.
fn pairs(scoring: &Scoring, items: &[&Asked], answers: &[Vec<usize>]) -> Option<Vec<Pair>> {
    let mut pairs = Vec::new();
    for (at, (item, answers)) in items.iter().zip(answers).enumerate() {
        let number = at + 1;
        let values = &scoring.list(number)?.values;
        let ends = f64::from(*values.first()? + *values.last()?);
        let is_reversed = scoring.reverse.contains(&number);
        for (option, answer) in item.options.iter().zip(answers) {
            let Some(file) = option.score.filter(|_| scoring.gate != Some(number)) else {
                continue;
            };
            let raw = f64::from(*values.get(*answer)?);
            let mirrored = ends - raw;
            let (scored, scored_mirrored) = if is_reversed {
                (mirrored, raw)
            } else {
                (raw, mirrored)
            };
            pairs.push(Pair {
                file,
                raw,
                scored,
                mirrored,
                scored_mirrored,
            });
        }
    }
    Some(pairs)
}

/// The position in a file of each item of an instrument, by its codes.
pub(super) fn by_code(scoring: &Scoring, items: &[&Asked]) -> Option<Vec<usize>> {
    let known = scoring.codes.iter().filter(|code| !code.is_empty()).count();
    // With fewer than half of the codes known, others could be anything.
    if known * 2 < scoring.items || items.len() != scoring.items {
        return None;
    }
    let mut at_code: HashMap<&str, usize> = HashMap::new();
    for (at, item) in items.iter().enumerate() {
        for code in &item.codes {
            at_code.entry(code).or_insert(at);
        }
    }
    let mut free: Vec<usize> = (0..items.len()).collect();
    let mut positions = Vec::with_capacity(items.len());
    for code in &scoring.codes {
        let at = at_code.get(code.as_str()).copied();
        if !code.is_empty() {
            let at = at?;
            let index = free.iter().position(|one| *one == at)?;
            free.remove(index);
        }
        positions.push(at.filter(|_| !code.is_empty()));
    }
    // Items whose codes are not known stand in the order of the file.
    let mut free = free.into_iter();
    positions
        .into_iter()
        .map(|at| at.or_else(|| free.next()))
        .collect()
}
