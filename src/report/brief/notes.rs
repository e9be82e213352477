//! Everything around the figures: marks, who was asked, how to read it, what it cannot say, who
//! can help, and what to check it by.

use super::names::Names;
use super::{Helper, Mark};
use crate::disclosure::RowKind;
use crate::locale::Words;
use crate::questionnaire::Status;
use crate::questionnaire::document::Review;
use crate::report::{Subject, figure};
use crate::say;

pub(super) fn marks(subject: &Subject<'_>, names: &Names<'_>) -> Vec<Mark> {
    let words = subject.words;
    let mut marks = Vec::new();
    if subject.release.head().practice {
        marks.push(Mark {
            word: say!(words, "practice"),
            line: None,
        });
    }
    let known = names.questionnaire;
    if known.is_some_and(|known| known.status() == Status::Pilot) {
        marks.push(Mark {
            word: say!(words, "page-pilot"),
            line: Some(say!(words, "page-pilot-line")),
        });
    }
    let states = known.map(|known| known.review_states());
    let state = states.and_then(|states| states.get(words.language()).copied());
    if words.review() == "draft" || state == Some(Review::Draft) {
        marks.push(Mark {
            word: say!(words, "page-draft"),
            line: Some(say!(words, "page-draft-line")),
        });
    }
    marks
}

/// Which questions were asked, and of how many days.
pub(super) fn asked(subject: &Subject<'_>, names: &Names<'_>) -> String {
    let words = subject.words;
    let items = names.questionnaire.map_or(0, |known| known.items().len());
    match names.questionnaire.and_then(|known| known.recall_days()) {
        Some(days) => say!(words, "page-asked-items", items = items, days = days),
        None => say!(words, "page-asked-now", items = items),
    }
}

/// How many were asked and answered, if one row is the whole mission.
pub(super) fn people(subject: &Subject<'_>) -> Option<String> {
    let tree = subject.kit.tree();
    let row = subject.release.rows().first()?;
    let at = tree.find(&row.unit).filter(|_| row.kind == RowKind::Unit)?;
    let is_whole = tree.roots() == [at];
    Some(match is_whole {
        true => say!(
            subject.words,
            "page-people",
            people = tree.total_strength(at),
            n = row.n
        ),
        false => say!(subject.words, "page-answers", n = row.n),
    })
}

pub(super) fn withheld(subject: &Subject<'_>) -> String {
    let withheld = subject.release.withheld().len();
    let hidden = say!(subject.words, "release-withheld", n = withheld);
    let beside = figure::beside(subject.release, subject.words);
    [hidden]
        .into_iter()
        .chain(beside)
        .collect::<Vec<_>>()
        .join(" ")
}

pub(super) fn unnamed(subject: &Subject<'_>, names: &Names<'_>) -> Option<String> {
    let withheld = subject.release.withheld();
    if withheld.is_empty() {
        return None;
    }
    let units: Vec<String> = withheld.iter().map(|id| names.path(id)).collect();
    Some(say!(
        subject.words,
        "reading-unnamed",
        units = units.join(subject.words.semicolon())
    ))
}

pub(super) fn no_means(subject: &Subject<'_>) -> Option<String> {
    let is_without = subject.release.has_lost_means();
    is_without.then(|| say!(subject.words, "reading-no-means"))
}

pub(super) fn reading(subject: &Subject<'_>) -> Vec<String> {
    let words = subject.words;
    let policy = subject.release.head().policy;
    vec![
        say!(words, "page-read-share"),
        say!(
            words,
            "page-read-count",
            base = policy.base,
            k = policy.minimum_group
        ),
        say!(words, "page-read-own"),
    ]
}

pub(super) fn limits(words: &Words) -> Vec<String> {
    vec![
        say!(words, "page-limit-person"),
        say!(words, "page-limit-well"),
        say!(words, "page-limit-cause"),
        say!(words, "page-limit-silent"),
    ]
}

pub(super) fn explained(subject: &Subject<'_>) -> Vec<String> {
    let words = subject.words;
    let policy = subject.release.head().policy;
    vec![
        say!(words, "explain-missing", k = policy.minimum_group),
        say!(
            words,
            "explain-exact",
            base = policy.base,
            off = policy.base.saturating_sub(1)
        ),
        say!(words, "explain-almost"),
        say!(words, "explain-once"),
    ]
}

pub(super) fn help(subject: &Subject<'_>, names: &Names<'_>) -> Vec<Helper> {
    let help = subject.kit.mission().help.iter();
    help.map(|one| Helper {
        name: names.text(&one.name),
        reach: names.text(&one.reach),
    })
    .collect()
}

pub(super) fn about(subject: &Subject<'_>) -> Vec<String> {
    let words = subject.words;
    let head = subject.release.head();
    vec![
        format!("standeasy {}", env!("CARGO_PKG_VERSION")),
        say!(
            words,
            "page-about-questionnaire",
            id = head.questionnaire.as_str(),
            version = head.version.as_str()
        ),
        say!(
            words,
            "page-about-rules",
            k = head.policy.minimum_group,
            base = head.policy.base,
            figures = subject.release.audited_figures()
        ),
    ]
}

pub(super) fn proof(subject: &Subject<'_>) -> Vec<String> {
    let words = subject.words;
    let kit = subject.release.head().kit.as_str();
    let entry = subject.release.entry();
    vec![
        say!(
            words,
            "page-about-ledger",
            entry = entry.number,
            digest = entry.digest.as_str()
        ),
        say!(words, "page-about-kit", kit = kit),
    ]
}
