//! Bringing in a questionnaire that was written for other programs.
//!
//! A reader (FHIR, XLSForm) turns a file into a [`Foreign`] questionnaire, which holds what the
//! file says and judges nothing. [`import`] then recognises the instrument, judges the file's
//! scores, leaves out what may not be asked, cleans every text, and gives a valid
//! [`Questionnaire`] with a [`Report`] of all it did. Nothing is fetched and nothing in a file
//! is run.

use std::collections::HashSet;

use serde_json::json;

use super::document::{ItemEntry, OptionList};
use super::{Document, Questionnaire, describe, toml};
use crate::finding::text::excerpt;
use crate::finding::{Finding, Findings};
use crate::path;

mod asked;
mod clean;
mod condition;
pub mod foreign;
mod judge;
mod markup;
mod own;
mod recognise;
pub mod report;
mod safety;
mod scoring;
mod texts;
mod tidy;
mod words;

use asked::{Asked, Sorted};
use foreign::Condition;
pub use foreign::Foreign;
pub use report::Report;
use scoring::Scored;

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
    tidy::tidy(&mut foreign, &mut report);
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
        let restored = restored.map(|document| finish(file, document, Report::default()));
        match restored.and_then(Result::ok) {
                        Some(import) => return Ok(import),
            None => report.warn(
                "The file was written by this program, but its questions, answers or scores are others now: it is read like any other file.",
            ),
        }
    }
    let outcome = recognise::recognise(&foreign, &sorted.items, choices)
        .map_err(|finding| errors.push(finding));
    let Ok(outcome) = outcome else {
        return Err(refused(file, errors, &report));
    };
    // What is said of scoring is no news while something stands in the way.
    let known = report.clone();
    let scored = scoring::score(&mut sorted.items, outcome, choices, &mut report);
    errors.extend(presence(&sorted.items, &report).filter(|_| errors.is_empty()));
    strange_total(&sorted, &mut report);
    let document = document(foreign, sorted, scored, &mut report, &mut errors);
    if !errors.is_empty() {
        return Err(refused(file, errors, &known));
    }
    finish(file, document, report)
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
    let text = ::toml::to_string(&document).map_err(|error| {
        let finding = Finding::error(
            "not-written",
            path![],
            format!("The questionnaire cannot be written: {error}."),
            "Report this, with the file if you may share it.",
        );
        Findings::new(file, "", vec![finding])
    })?;
    let text = match report.format {
        Some(_) => format!("{HEADER}{text}"),
        None => text,
    };
    let (questionnaire, _) = toml::read(file, &text)?;
    Ok(Import {
        questionnaire,
        toml: text,
        report,
    })
}

/// What the file begins with.
const HEADER: &str = "# Imported; what was recognised, changed and left out stands under [import].\n# The wording belongs to its publisher.\n\n";

/// Items that the person wants to leave out, but that are not there.
fn unknown_drops(foreign: &Foreign, choices: &Choices) -> Vec<Finding> {
    let ids: Vec<&str> = foreign.items.iter().map(|item| item.id.as_str()).collect();
    let is_known = |name: &str| {
        (ids.iter()).any(|id| *id == name || asked::slug(id, "item") == asked::slug(name, ""))
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

fn document(
    mut foreign: Foreign,
    mut sorted: Sorted,
    scored: Scored,
    report: &mut Report,
    errors: &mut Vec<Finding>,
) -> Document {
    report.format = Some(foreign.format);
    let id = name(&mut foreign, &scored, report);
    texts::title(&mut foreign.title, report);
    texts::intro(&mut sorted.intro, report);
    let (lists, places) = texts::lists(&sorted.items);
    let wording = texts::Wording {
        base: &foreign.language,
        title: &foreign.title,
        intro: &sorted.intro,
        items: &sorted.items,
        lists: &lists,
        has_total: scored.scales.iter().any(|scale| scale.id == "total"),
    };
    let text = texts::texts(&wording, report, errors);
    let conditions = condition::conditions(&sorted.items, &scored, report);
    let options = with_values(&lists, &places, &scored.values);
    let items = (0..sorted.items.len()).filter_map(|at| {
        let item = sorted.items.get(at)?;
        let list = options.get(*places.get(at)?)?;
        let values = scored.values.get(at)?;
        Some(ItemEntry {
            id: item.id.clone(),
            options: list.id.clone(),
            values: (*values != list.values).then(|| values.clone()),
            reverse: *scored.reverse.get(at)?,
            show_if: conditions.get(at)?.clone(),
            gate: *scored.gate.get(at)?,
            safety: item.is_safety,
            sensitive: false,
            loinc: loinc(&item.codes),
        })
    });
    let instrument = scored.instrument;
    Document {
        id,
        version: version(foreign.version.as_deref()),
        status: scored.status,
        recall_days: instrument.and_then(|one| one.recall_days),
        sensitive: instrument.is_some_and(|one| one.sensitive),
        licence: foreign.licence,
        loinc: instrument.and_then(|one| one.panels.first().cloned()),
        item: items.collect(),
        options,
        scale: scored.scales,
        text,
        import: None,
    }
}

/// The id, and a title where the file has none or one that is no longer true.
fn name(foreign: &mut Foreign, scored: &Scored, report: &mut Report) -> String {
    if let Some(instrument) = scored.instrument {
        if report.scored_as.is_some() {
            foreign.title.clear();
            report.change(
                "title",
                format!("It is now that of the {}.", instrument.key),
            );
        }
        if foreign.title.is_empty() {
            foreign
                .title
                .insert(String::new(), instrument.title.clone());
        }
        return instrument.id();
    }
    if foreign.title.is_empty() {
        let title = foreign
            .id
            .clone()
            .unwrap_or_else(|| "Questionnaire".to_owned());
        report.change(
            "title",
            "The file has no title: its id or a plain word stands there.",
        );
        foreign.title.insert(String::new(), clean::text(&title).0);
    }
    let base = foreign.title.get(&foreign.language);
    let title = base.or_else(|| foreign.title.values().next());
    let own = foreign.id.as_deref().unwrap_or("imported");
    let id = asked::slug(
        title.map_or("", String::as_str),
        &asked::slug(own, "imported"),
    );
    // Names of instruments and of shipped questionnaires are kept for what is scored as those.
    let is_taken = super::published::find(&id).is_some() || super::library::find(&id).is_some();
    if is_taken {
        format!("imported-{id}")
    } else {
        id
    }
}

/// The file's version if it has the form of one here.
fn version(foreign: Option<&str>) -> String {
    let is_number = |part: &str| {
        let is_short = (1..=4).contains(&part.len());
        is_short
            && part.bytes().all(|b| b.is_ascii_digit())
            && (part == "0" || !part.starts_with('0'))
    };
    let fits =
        |version: &&str| version.split('.').count() == 3 && version.split('.').all(is_number);
    foreign
        .filter(|version| fits(version))
        .unwrap_or("1.0.0")
        .to_owned()
}

fn loinc(codes: &[String]) -> Option<String> {
    codes
        .iter()
        .find(|code| super::validity::is_loinc(code))
        .cloned()
}

/// The answer lists with the values of the first item that uses each.
fn with_values(
    lists: &[texts::AnswerWords],
    places: &[usize],
    values: &[Vec<i32>],
) -> Vec<OptionList> {
    let with = |(at, list): (usize, &texts::AnswerWords)| {
        let first = places.iter().position(|place| *place == at)?;
        Some(OptionList {
            not_applicable: None,
            id: list.id.clone(),
            values: values.get(first)?.clone(),
        })
    };
    lists.iter().enumerate().filter_map(with).collect()
}
