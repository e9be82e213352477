//! Which published instrument a file holds: by the exact set of its item codes, or by title
//! together with the number of items and answers. A code of the whole or a title proves nothing.

use super::Choices;
use super::asked::Asked;
use super::foreign::Foreign;
use super::judge::{self, Judged, fold};
use crate::finding::Finding;
use crate::path;
use crate::questionnaire::published::{self, Instrument, Scoring};
use crate::questionnaire::validity::is_loinc;

/// An instrument that a file holds.
#[derive(Debug, Clone)]
pub(super) struct Recognised {
    pub(super) instrument: &'static Instrument,
    /// For each item of the instrument its position among the asked items.
    pub(super) positions: Vec<usize>,
    pub(super) judged: Judged,
}

/// What a file turned out to be.
#[derive(Debug, Clone)]
pub(super) enum Outcome {
    /// An instrument.
    Recognised(Recognised),
    /// It calls itself an instrument, but its items are others.
    OtherItems(&'static Instrument),
    /// Its items are those of an instrument, but its answers or scores are others.
    OtherScores(&'static Instrument),
    /// It is too little known how this instrument is scored.
    Unscored(&'static Instrument),
    /// Nothing known.
    Custom,
}

/// Recognises a file, or says why it is not what the person named.
pub(super) fn recognise(
    foreign: &Foreign,
    items: &[Asked],
    choices: &Choices,
) -> Result<Outcome, Finding> {
    match &choices.instrument {
        Some(key) => named(key, items).map(Outcome::Recognised),
        None => Ok(unnamed(foreign, items)),
    }
}

fn named(key: &str, items: &[Asked]) -> Result<Recognised, Finding> {
    let instrument = published::find(key).ok_or_else(|| unknown(key))?;
    let Some(scoring) = &instrument.scoring else {
        return Err(Finding::error(
            "not-scored",
            path![],
            format!("{} cannot be scored.", instrument.key),
            format!(
                "{} Import it without `--as`.",
                instrument.unscored.as_deref().unwrap_or_default()
            ),
        ));
    };
    // A longer form that is offered as this one may be the file.
    let longer = published::all().find(|one| one.offer.as_deref() == Some(&instrument.key));
    [Some(instrument), longer]
        .into_iter()
        .flatten()
        .find_map(|one| taken_for(one, items, true))
        .ok_or_else(|| misfit(instrument, scoring, items))
}

fn unknown(key: &str) -> Finding {
    let known: Vec<&str> = published::all()
        .filter(|one| one.scoring.is_some())
        .map(|one| one.key.as_str())
        .collect();
    Finding::error(
        "unknown-instrument",
        path![],
        format!("No instrument `{key}` is known."),
        format!("Known are {}.", known.join(", ")),
    )
}

fn misfit(instrument: &Instrument, scoring: &Scoring, items: &[Asked]) -> Finding {
    let answers = (1..=scoring.items).filter_map(|number| scoring.list(number));
    let answers = counts(answers.map(|list| list.values.len()));
    let found = counts(items.iter().map(|item| item.options.len()));

    Finding::error(
        "not-that-instrument",
        path![],
        format!(
            "The file is not the {}: that has {answers}, this has {found}, or the answers or their scores are others.",
            instrument.key,
        ),
        "Name the right instrument with `--as`, leave out other items with `--drop-item`, or import it without `--as`.",
    )
}

/// How many items there are with how many answers, such as `7 items with 4 answers`.
fn counts(answers: impl Iterator<Item = usize>) -> String {
    let answers: Vec<usize> = answers.collect();
    let mut different = answers.clone();
    different.sort_unstable();
    different.dedup();
    let different: Vec<String> = different.iter().map(usize::to_string).collect();
    format!(
        "{} items with {} answers",
        answers.len(),
        different.join(" or ")
    )
}

/// Takes the items for an instrument, by their codes or else in their order, if they fit.
fn taken_for(
    instrument: &'static Instrument,
    items: &[Asked],
    confirmed: bool,
) -> Option<Recognised> {
    let scoring = instrument.scoring.as_ref()?;
    let own = without_companions(instrument, items);
    let refs: Vec<&Asked> = own.iter().filter_map(|at| items.get(*at)).collect();
    let places = judge::by_code(scoring, &refs);
    let places = places.or_else(|| in_order(instrument, scoring, &refs))?;
    let positions: Vec<usize> = (places.iter())
        .filter_map(|at| own.get(*at).copied())
        .collect();
    let ordered: Vec<&Asked> = positions.iter().filter_map(|at| items.get(*at)).collect();
    Some(Recognised {
        instrument,
        judged: judge::judge(instrument, &ordered, confirmed)?,
        positions,
    })
}

/// Positions of the items that are not known to go beside the scored ones.
fn without_companions(instrument: &Instrument, items: &[Asked]) -> Vec<usize> {
    let is_companion = |item: &Asked| {
        let mut codes = item.codes.iter();
        codes.any(|code| instrument.companions.contains(code))
    };
    (0..items.len())
        .filter(|at| items.get(*at).is_some_and(|item| !is_companion(item)))
        .collect()
}

/// The items in the order of the file, unless their codes say that they are others. One item
/// more at the end may be the companion, without its code and with other answers.
fn in_order(instrument: &Instrument, scoring: &Scoring, items: &[&Asked]) -> Option<Vec<usize>> {
    let has_companion = !instrument.companions.is_empty()
        && items.len() == scoring.items + 1
        && items.last().is_some_and(|last| !has_anchor(scoring, last));
    let fits = items.len() == scoring.items || has_companion;
    let contradicts = (items.iter().take(scoring.items))
        .any(|item| item.codes.iter().any(|code| is_other(scoring, code)));
    (fits && !contradicts).then(|| (0..scoring.items).collect())
}

fn has_anchor(scoring: &Scoring, item: &Asked) -> bool {
    let labels = item.options.iter().flat_map(|option| option.label.values());
    let anchors: Vec<String> = (scoring.lists.iter())
        .flat_map(|list| list.anchors.iter().flatten().map(|anchor| fold(anchor)))
        .collect();
    labels
        .map(|label| fold(label))
        .any(|label| anchors.contains(&label))
}

/// Whether a code belongs to an item that the instrument does not have.
fn is_other(scoring: &Scoring, code: &str) -> bool {
    if scoring.codes.iter().any(|own| own == code) {
        return false;
    }
    let all_known =
        scoring.codes.len() == scoring.items && !scoring.codes.iter().any(String::is_empty);
    let elsewhere = published::all()
        .filter_map(|one| one.scoring.as_ref())
        .any(|other| other.codes.iter().any(|known| known == code));
    elsewhere || (all_known && is_loinc(code))
}

fn unnamed(foreign: &Foreign, items: &[Asked]) -> Outcome {
    let mut same_items = None;
    for instrument in published::all() {
        let own = without_companions(instrument, items);
        let refs: Vec<&Asked> = own.iter().filter_map(|at| items.get(*at)).collect();
        let scoring = instrument.scoring.as_ref();
        if scoring.is_some_and(|scoring| judge::by_code(scoring, &refs).is_some()) {
            match taken_for(instrument, items, false) {
                Some(recognised) => return Outcome::Recognised(recognised),
                None => same_items = Some(instrument),
            }
        }
    }
    if let Some(instrument) = same_items {
        return Outcome::OtherScores(instrument);
    }
    by_title(foreign, items)
}

fn by_title(foreign: &Foreign, items: &[Asked]) -> Outcome {
    let mut claimed: Vec<(usize, &'static Instrument)> = published::all()
        .filter_map(|instrument| Some((claim(foreign, instrument)?, instrument)))
        .collect();
    // The longest name is the most exact: AUDIT-C before AUDIT.
    claimed.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
    let taken = claimed
        .iter()
        .find_map(|(_, instrument)| taken_for(instrument, items, false));
    if let Some(recognised) = taken {
        return Outcome::Recognised(recognised);
    }
    let same_counts = |instrument: &Instrument| {
        let Some(scoring) = &instrument.scoring else {
            return false;
        };
        let own = without_companions(instrument, items);
        let refs: Vec<&Asked> = own.iter().filter_map(|at| items.get(*at)).collect();
        let counts = |(at, item): (usize, &&Asked)| {
            let list = scoring.list(at + 1);
            list.is_some_and(|list| list.values.len() == item.options.len())
        };
        refs.len() == scoring.items
            && in_order(instrument, scoring, &refs).is_some()
            && refs.iter().enumerate().all(counts)
    };
    match claimed.first() {
        None => Outcome::Custom,
        Some((_, instrument)) if instrument.scoring.is_none() => Outcome::Unscored(instrument),
        // A short name may be an ordinary word.
        Some((WEAK, _)) => Outcome::Custom,
        Some((_, instrument)) if same_counts(instrument) => Outcome::OtherScores(instrument),
        Some((_, instrument)) => Outcome::OtherItems(instrument),
    }
}

/// The strength of a claim by a name that may be an ordinary word.
const WEAK: usize = 1;

/// How strongly a file calls itself an instrument: the length of the name it bears.
fn claim(foreign: &Foreign, instrument: &Instrument) -> Option<usize> {
    let names: Vec<String> = (foreign.title.values())
        .chain(&foreign.id)
        .map(|title| format!(" {} ", fold(title)))
        .collect();
    let by_name = instrument
        .aliases
        .iter()
        .filter(|alias| {
            names
                .iter()
                .any(|name| name.contains(&format!(" {alias} ")))
        })
        .map(
            |alias| match alias.contains([' ', '0', '2', '4', '5', '6', '7', '8', '9']) {
                true => alias.len(),
                false => WEAK,
            },
        )
        .max();
    let by_code = foreign
        .codes
        .iter()
        .any(|code| instrument.panels.contains(code));
    by_name.or(by_code.then_some(WEAK + 1))
}
