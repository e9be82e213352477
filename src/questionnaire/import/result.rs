//! The document that comes of it all.

use super::asked::Sorted;
use super::foreign::Format;
use super::scoring::Scored;
use super::{Foreign, Report, clean, condition, ids, texts};
use crate::finding::{Finding, Step};
use crate::questionnaire::document::{ItemEntry, OptionList};
use crate::questionnaire::{Document, Questionnaire, library, published, validity};

/// Puts the document together; what is wrong with its texts is an error.
pub(super) fn document(
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

/// Shows to everybody what its condition would keep from everybody.
pub(super) fn reach_all(document: &mut Document, report: &mut Report) {
    let Err(findings) = Questionnaire::check(document.clone()) else {
        return;
    };
    for finding in findings {
        let [Step::Key(key), Step::Index(at), Step::Key(inner), ..] = finding.path.as_slice()
        else {
            continue;
        };
        let entry = document
            .item
            .get_mut(*at)
            .filter(|_| key == "item" && inner == "show_if");
        if let Some(entry) = entry
            && entry.show_if.take().is_some()
        {
            report.warn(format!(
                "`{}` is shown to everybody: its condition can never hold.",
                entry.id
            ));
        }
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
    let title = title.map_or("", String::as_str);
    let own = foreign.id.as_deref().unwrap_or("imported");
    // The id of a form is a short name that its authors know it by; that of a FHIR resource is
    // most often a number of some server.
    let (first, second) = match foreign.format {
        Format::Xlsform if foreign.id.is_some() => (own, title),
        Format::Xlsform | Format::Fhir => (title, own),
    };
    let id = ids::slug(first, &ids::slug(second, "imported"));
    // Names of instruments and of shipped questionnaires are kept for what is scored as those.
    let is_taken = published::find(&id).is_some() || library::find(&id).is_some();
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
    codes.iter().find(|code| validity::is_loinc(code)).cloned()
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
