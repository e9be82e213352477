//! Bringing in a questionnaire that was written for other programs.
//!
//! A reader (FHIR, XLSForm) turns a file into a [`Foreign`] questionnaire, which holds what the
//! file says and judges nothing. [`import`] then recognises the instrument, judges the file's
//! scores, leaves out what may not be asked, cleans every text, and gives a valid
//! [`Questionnaire`] with a [`Report`] of all it did. Nothing is fetched and nothing in a file
//! is run.

use std::collections::HashSet;

use serde_json::json;

use super::{Document, Questionnaire, describe, toml};
use crate::finding::text::excerpt;
use crate::finding::{Finding, Findings};
use crate::path;

mod asked;
mod clean;
mod condition;
pub mod foreign;
mod ids;
mod judge;
mod markup;
mod own;
mod own_rules;
mod recognise;
pub mod report;
mod result;
mod safety;
mod scoring;
mod sums;
mod texts;
mod tidy;
mod words;

use asked::{Asked, Sorted};
use foreign::Condition;
pub use foreign::Foreign;
pub use report::Report;

/// What the person who imports has decided.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// The instrument it is to be taken for, by its key such as `PHQ-9`; naming one also
    /// confirms that its questions about danger to oneself are to be kept.
    pub instrument: Option<String>,
    /// Items to leave out, by their id in the file or in the result.
    pub drop_items: Vec<String>,
}

/// An imported questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// The questionnaire, valid, with the report inside.
    pub questionnaire: Questionnaire,
    /// Its file.
    pub toml: String,
    /// What was recognised, changed and dropped, and why.
    pub report: Report,
}

impl Import {
    /// The report for programs, in the form of `questionnaire import --json`.
    pub fn json(&self) -> serde_json::Value {
        let head = describe::head(&self.questionnaire);
        json!({
            "ok": true,
            "id": head.id,
            "recognised": self.report.recognised,
            "scored_as": self.report.scored_as,
            "items": head.items.len(),
            "dropped": self.report.dropped,
            "changed": self.report.changed,
            "warnings": self.report.warnings,
            "scales": head.scales,
            "languages": head.languages,
        })
    }
}

/// Makes a questionnaire of what a reader found; `file` is its name for messages.
///
/// Readers give texts as they stand in the file: they are cleaned here. All that stands in the
/// way is told at once, each finding with its place in the file.
pub fn import(file: &str, mut foreign: Foreign, choices: &Choices) -> Result<Import, Findings> {
    let mut report = std::mem::take(&mut foreign.report);
    let mut cleaned = Report::default();
    tidy::tidy(&mut foreign, &mut cleaned);
    for note in &cleaned.changed {
        report.change(&note.id, &note.reason);
    }
    let mut errors = unknown_drops(&foreign, choices);
    lost_conditions(&foreign, &mut report);
    let mut sorted = asked::sort(&mut foreign, choices, &mut report);
    errors.append(&mut sorted.errors);
    errors.extend(presence(&sorted.items, &report).filter(|_| errors.is_empty()));
    errors.extend(sorted.items.iter().filter_map(option_count));
    if let Some(own) = foreign
        .own
        .take()
        .filter(|_| errors.is_empty() && *choices == Choices::default())
    {
        let restored = own::restore(&own, &foreign, &sorted);
        let restored = restored.map(|document| {
            let report = with_former(cleaned, &document);
            finish(file, document, report)
        });
        match restored.and_then(Result::ok) {
            Some(import) => return Ok(import),
            None => report.warn(OURS_NO_MORE),
        }
    }
    let outcome = recognise::recognise(&foreign, &sorted.items, choices)
        .map_err(|finding| errors.push(finding));
    let Ok(outcome) = outcome else {
        return Err(refused(file, errors, &report));
    };
    // What is said of scoring is no news while something stands in the way.
    let known = report.clone();
    let scored = scoring::score(
        &mut sorted.items,
        &foreign.sums,
        outcome,
        choices,
        &mut report,
    );
    errors.extend(presence(&sorted.items, &report).filter(|_| errors.is_empty()));
    strange_total(&sorted, &mut report);
    let mut document = result::document(foreign, sorted, scored, &mut report, &mut errors);
    if !errors.is_empty() {
        return Err(refused(file, errors, &known));
    }
    result::reach_all(&mut document, &mut report);
    finish(file, document, report)
}

/// What was cleaned in a file of ours, after what an earlier import said of it; nothing if there
/// was nothing to clean.
fn with_former(cleaned: Report, document: &Document) -> Report {
    let Some(former) = (document.import.as_ref()).filter(|_| !cleaned.changed.is_empty()) else {
        return cleaned;
    };
    let mut report = former.clone();
    for note in &cleaned.changed {
        report.change(&note.id, &note.reason);
    }
    report
}

/// The errors of a file, with what else the person should know of it.
fn refused(file: &str, errors: Vec<Finding>, report: &Report) -> Findings {
    let hint = "Look at it once the errors are gone.";
    let warnings = report
        .warnings
        .iter()
        .map(|warning| Finding::warning("import", path![], warning, hint));
    Findings::new(file, "", errors.into_iter().chain(warnings).collect())
}

/// Tells of conditions that look at something that is not in the file at all.
fn lost_conditions(foreign: &Foreign, report: &mut Report) {
    let ids: HashSet<&str> = foreign.items.iter().map(|item| item.id.as_str()).collect();
    for item in &foreign.items {
        let clauses = match &item.condition {
            Some(Condition::All(clauses) | Condition::Any(clauses)) => clauses.as_slice(),
            Some(Condition::Unreadable) | None => &[],
        };
        for clause in clauses
            .iter()
            .filter(|one| !ids.contains(one.item.as_str()))
        {
            report.warn(format!(
                "The condition of `{}` looks at `{}`, which is not in the file.",
                excerpt(&item.id, 60),
                excerpt(&clause.item, 60)
            ));
        }
    }
}

/// Writes the file, and reads it again: what is given is what the file says.
fn finish(file: &str, mut document: Document, report: Report) -> Result<Import, Findings> {
    // What came back as it went out has nothing to report, and equals what it was.
    if report != Report::default() {
        document.import = Some(report.clone());
    }
    let checked = Questionnaire::check(document.clone());
    checked.map_err(|findings| Findings::new(file, "", findings))?;
    let text = ::toml::to_string(&document).map_err(|error| {
        let finding = Finding::error(
            "not-written",
            path![],
            format!("The questionnaire cannot be written: {error}."),
            "Report this, with the file if you may share it.",
        );
        Findings::new(file, "", vec![finding])
    })?;
    let text = match report == Report::default() {
        true => text,
        false => format!("{HEADER}{text}"),
    };
    let (questionnaire, _) = toml::read(file, &text)?;
    Ok(Import {
        questionnaire,
        toml: text,
        report,
    })
}

/// Said of a file of ours that somebody changed.
const OURS_NO_MORE: &str = "The file was written by this program, but its questions, answers or scores are others now: it is read like any other file.";

/// What the file begins with.
const HEADER: &str = "# Imported; what was recognised, changed and left out stands under [import].\n# The wording belongs to its publisher.\n\n";

/// Items that the person wants to leave out, but that are not there.
fn unknown_drops(foreign: &Foreign, choices: &Choices) -> Vec<Finding> {
    let ids: Vec<&str> = foreign.items.iter().map(|item| item.id.as_str()).collect();
    let is_known = |name: &str| {
        (ids.iter()).any(|id| *id == name || ids::slug(id, "item") == ids::slug(name, ""))
    };
    let unknown = choices.drop_items.iter().filter(|name| !is_known(name));
    unknown
        .map(|name| {
            let known = ids.iter().take(40).copied().collect::<Vec<_>>().join(", ");
            Finding::error(
                "unknown-item",
                path![],
                format!("There is no item `{name}` to leave out."),
                format!("The items are {known}."),
            )
        })
        .collect()
}

/// The most items of a questionnaire, and at least one.
fn presence(items: &[Asked], report: &Report) -> Option<Finding> {
    if items.is_empty() {
        let reasons = report.dropped.iter().take(40);
        let reasons: Vec<String> = reasons
            .map(|note| format!("{}: {}", note.id, note.reason))
            .collect();
        return Some(Finding::error(
            "nothing-to-ask",
            path![],
            format!(
                "Nothing in this file can be asked here. {}",
                reasons.join(" ")
            )
            .trim_end()
            .to_owned(),
            "Questions with two to twelve options, yes/no questions and short ranges of numbers can be asked.",
        ));
    }
    (items.len() > super::MOST_ITEMS).then(|| {
        Finding::error(
            "too-many",
            path![],
            format!(
                "There are {} questions, but at most {} are allowed.",
                items.len(),
                super::MOST_ITEMS
            ),
            "Leave some out with `--drop-item`, or make two questionnaires.",
        )
    })
}

fn option_count(item: &Asked) -> Option<Finding> {
    let count = item.options.len();
    let least_and_most = 2..=12;
    (!least_and_most.contains(&count)).then(|| {
        texts::stands_in_the_way(
            item,
            "option-count",
            format!(
                "The question `{}` has {count} options; 2 to 12 can be shown.",
                item.foreign_id
            ),
        )
    })
}

/// Warns if what the file computes bears the code of another instrument.
fn strange_total(sorted: &Sorted, report: &mut Report) {
    let Some(recognised) = report.recognised.clone() else {
        return;
    };
    for (id, code) in &sorted.computed_codes {
        let bears = |one: &&super::published::Instrument| {
            one.panels.contains(code) || one.totals.contains(code)
        };
        let owner = super::published::all().find(bears);
        if owner.is_some_and(|owner| owner.key != recognised) {
            report.warn(format!(
                "LOINC {code} on the score item `{id}` belongs to another instrument."
            ));
        }
    }
}
