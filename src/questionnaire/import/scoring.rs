//! How the result is scored: by the published rules of what was recognised, else by the file.

use std::collections::HashSet;

use super::asked::Asked;
use super::foreign::ForeignSum;
use super::judge::Verdict;
use super::own_rules::{own_rules, plain_values};
use super::recognise::{Outcome, Recognised};
use super::{Choices, Report, sums};
use crate::questionnaire::Status;
use crate::questionnaire::document::ScaleEntry;
use crate::questionnaire::published::{self, Instrument, Licence, PublishedScale};

/// The scoring side of a questionnaire that is being made.
#[derive(Debug, Clone)]
pub(super) struct Scored {
    /// The values of each asked item's options.
    pub(super) values: Vec<Vec<i32>>,
    /// Whether each asked item is turned round.
    pub(super) reverse: Vec<bool>,
    /// Whether each asked item is a gate.
    pub(super) gate: Vec<bool>,
    pub(super) scales: Vec<ScaleEntry>,
    pub(super) status: Status,
    /// The instrument whose rules these are.
    pub(super) instrument: Option<&'static Instrument>,
}

/// Leaves out what asks about danger to oneself unless it was confirmed, and scores the rest.
pub(super) fn score(
    items: &mut Vec<Asked>,
    file_sums: &[ForeignSum],
    outcome: Outcome,
    choices: &Choices,
    report: &mut Report,
) -> Scored {
    match outcome {
        Outcome::Recognised(recognised) => {
            sums::compare(file_sums, items, &recognised, report);
            published_rules(items, recognised, choices, report)
        }
        other => {
            let has_total = told(&other, report);
            drop_safety(items, report);
            own_rules(items, file_sums, has_total, report)
        }
    }
}

/// Says what the file was taken for, and gives whether its scores may be added up.
fn told(outcome: &Outcome, report: &mut Report) -> bool {
    match outcome {
        Outcome::OtherItems(instrument) => {
            report.warn(format!(
                "The file calls itself {}, but its items do not match: it is not scored as that, and its answers are not added up.",
                instrument.key
            ));
            false
        }
        Outcome::OtherScores(instrument) => {
            report.warn(format!(
                "The items may be those of the {}, but its answers or scores are others: it is scored as the file says, without cuts and bands.",
                instrument.key
            ));
            true
        }
        Outcome::Unscored(instrument) => {
            report.warn(format!(
                "{} is known, but not scored by published rules: {}",
                instrument.key,
                instrument.unscored.as_deref().unwrap_or_default()
            ));
            true
        }
        Outcome::Custom | Outcome::Recognised(_) => true,
    }
}

/// Items about danger to oneself that nobody confirmed are left out of any questionnaire.
fn drop_safety(items: &mut Vec<Asked>, report: &mut Report) {
    for item in items.iter().filter(|item| item.is_safety) {
        report.drop(
            &item.foreign_id,
            "It asks about danger to oneself; anonymous answers let nobody help, so it is kept only in a published instrument that `--as` names.",
        );
    }
    items.retain(|item| !item.is_safety);
}

fn published_rules(
    items: &mut Vec<Asked>,
    recognised: Recognised,
    choices: &Choices,
    report: &mut Report,
) -> Scored {
    let instrument = recognised.instrument;
    report.recognised = Some(instrument.key.clone());
    judgement(&recognised, report);
    for number in &instrument.safety {
        let at = recognised.positions.get(number - 1);
        if let Some(item) = at.and_then(|at| items.get_mut(*at)) {
            item.is_safety = true;
        }
    }
    let named = choices.instrument.as_deref();
    let is_confirmed = named.is_some_and(|key| key.eq_ignore_ascii_case(&instrument.key));
    let has_safety = items.iter().any(|item| item.is_safety);
    if is_confirmed || !has_safety {
        if has_safety {
            report.warn(
                "A question about danger to oneself is kept, as confirmed with `--as`. Collect only with help contacts and a named way to respond.",
            );
        }
        return apply(items, &recognised, instrument, report);
    }
    without_safety(items, recognised, report)
}

/// Leaves the safety items out: the result is the shorter instrument if there is one.
fn without_safety(items: &mut Vec<Asked>, recognised: Recognised, report: &mut Report) -> Scored {
    let instrument = recognised.instrument;
    let shorter = instrument.offer.as_deref().and_then(published::find);
    let dropped: HashSet<usize> = (0..items.len())
        .filter(|at| items.get(*at).is_some_and(|item| item.is_safety))
        .collect();
    for item in items.iter().filter(|item| item.is_safety) {
        let result = match shorter {
            Some(shorter) => format!("without it this is the {}", shorter.key),
            None => "its score has no cuts without it".to_owned(),
        };
        report.drop(
            &item.foreign_id,
            format!(
                "It asks about danger to oneself, and anonymous answers let nobody help: {result}. `--as {}` keeps it.",
                instrument.key
            ),
        );
    }
    let moved = |at: usize| at - dropped.iter().filter(|gone| **gone < at).count();
    let (mut positions, mut answers, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
    let mut judged = recognised.judged;
    let pairs = recognised.positions.iter().zip(judged.answers);
    for (number, (at, answer)) in (1..).zip(pairs) {
        if !dropped.contains(at) {
            positions.push(moved(*at));
            answers.push(answer);
            numbers.push(number);
        }
    }
    items.retain(|item| !item.is_safety);
    judged.answers = answers;
    let rest = Recognised {
        instrument,
        positions,
        judged,
    };
    match shorter {
        Some(shorter) => {
            report.scored_as = Some(shorter.key.clone());
            apply(items, &rest, shorter, report)
        }
        None => shortened(items, &rest, &numbers, report),
    }
}

/// Scores what is left of an instrument by its keys, without its cuts and bands.
fn shortened(items: &[Asked], rest: &Recognised, numbers: &[usize], report: &mut Report) -> Scored {
    let instrument = rest.instrument;
    let Some(scoring) = &instrument.scoring else {
        return own_rules(items, &[], true, report);
    };
    report.warn(format!(
        "Without all of its items this is not the {}: the others are scored as published, but without cuts and bands.",
        instrument.key
    ));
    let mut shorter = scoring.clone();
    let place = |number: &usize| {
        numbers
            .iter()
            .position(|one| one == number)
            .map(|at| at + 1)
    };
    shorter.items = numbers.len();
    shorter.reverse = scoring.reverse.iter().filter_map(place).collect();
    shorter.gate = scoring.gate.as_ref().and_then(place);
    for list in &mut shorter.lists {
        list.items = list.items.iter().filter_map(place).collect();
    }
    for scale in &mut shorter.scales {
        scale.items = scale.items.iter().filter_map(place).collect();
        (scale.cuts, scale.deeper_cuts) = (Vec::new(), Vec::new());
        (scale.bands, scale.source) = (Vec::new(), None);
    }
    let mut scored = laid_out(items, rest, &shorter);
    scored.status = Status::Pilot;
    scored
}

/// Says how the file's scores agreed with those published.
fn judgement(recognised: &Recognised, report: &mut Report) {
    let instrument = recognised.instrument;
    let reverse = instrument.scoring.as_ref().map_or(&[][..], |s| &s.reverse);
    let numbers: Vec<String> = reverse.iter().map(usize::to_string).collect();
    let numbers = numbers.join(", ");
    let verdict = match recognised.judged.verdict {
        Verdict::None => Some("The file gives no scores: the published ones are used.".to_owned()),
        Verdict::Raw if reverse.is_empty() => None,
        Verdict::Raw => Some(format!(
            "The file's scores are not reversed: items {numbers} are reversed here, as published."
        )),
        Verdict::Reversed => Some(format!(
            "The file's scores have items {numbers} reversed already: they are not reversed again."
        )),
        Verdict::Otherwise => Some(
            "The file's scores are mirrored or shifted against the published ones, which are used instead.".to_owned(),
        ),
    };
    if let Some(verdict) = verdict {
        report.change("scores", verdict);
    }
    if let Some(label) = &recognised.judged.faulty {
        report.warn(format!(
            "The lowest option label \"{label}\" is a known reproduction error; it is taken for the published one."
        ));
    }
    if recognised.judged.by_place {
        report.warn(
            "Neither labels nor scores tell the order of the answers: the first is taken for the least.",
        );
    }
}

/// Scores by an instrument, and says what a reader of its results should know.
fn apply(
    items: &[Asked],
    recognised: &Recognised,
    instrument: &'static Instrument,
    report: &mut Report,
) -> Scored {
    let Some(scoring) = &instrument.scoring else {
        return own_rules(items, &[], true, report);
    };
    match instrument.licence {
        Licence::Permission => report.warn(format!(
            "The wording of the {} may be used only with the permission of its owner.",
            instrument.key
        )),
        Licence::Unknown => report.warn(format!(
            "What the wording of the {} may be used for is not verified: ask its publisher.",
            instrument.key
        )),
        Licence::Free | Licence::Conditions => {}
    }
    for scale in &scoring.scales {
        if let Some(note) = &scale.note {
            report.change(format!("scale {}", scale.id), note);
        }
    }
    let mut scored = laid_out(items, recognised, scoring);
    scored.instrument = Some(instrument);
    scored
}

/// The published values, reversals and scales, laid on the items of the file.
fn laid_out(items: &[Asked], recognised: &Recognised, scoring: &published::Scoring) -> Scored {
    let mut scored = Scored {
        values: items.iter().map(plain_values).collect(),
        reverse: vec![false; items.len()],
        gate: vec![false; items.len()],
        scales: Vec::new(),
        status: Status::Published,
        instrument: None,
    };
    let pairs = recognised.positions.iter().zip(&recognised.judged.answers);
    for (number, (at, answers)) in (1..).zip(pairs) {
        let Some(list) = scoring.list(number) else {
            continue;
        };
        let values = answers
            .iter()
            .filter_map(|answer| list.values.get(*answer).copied());
        put(&mut scored.values, *at, values.collect());
        put(&mut scored.reverse, *at, scoring.reverse.contains(&number));
        put(&mut scored.gate, *at, scoring.gate == Some(number));
    }
    let id_of = |number: &usize| {
        let at = recognised.positions.get(number - 1)?;
        Some(items.get(*at)?.id.clone())
    };
    let scales = scoring.scales.iter();
    scored.scales = scales
        .map(|scale| entry(scale, scale.items.iter().filter_map(id_of).collect()))
        .collect();
    scored
}

fn put<T>(list: &mut [T], at: usize, value: T) {
    if let Some(slot) = list.get_mut(at) {
        *slot = value;
    }
}

fn entry(scale: &PublishedScale, items: Vec<String>) -> ScaleEntry {
    ScaleEntry {
        id: scale.id.clone(),
        items,
        method: scale.method,
        multiply: scale.multiply,
        direction: scale.direction,
        min_answered: scale.min_answered,
        cuts: scale.cuts.clone(),
        deeper_cuts: scale.deeper_cuts.clone(),
        bands: scale.bands.clone(),
        source: scale.source.clone(),
    }
}
