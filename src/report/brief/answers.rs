//! How questions were answered, where the group is large enough to print it.

use super::names::Names;
use super::{Burdens, Distribution};
use crate::disclosure::Row;
use crate::report::Subject;
use crate::say;

/// The questionnaire whose answers say how heavy burdens are.
const BURDENS: &str = "load-15";

/// The values of its answers that mean a heavy and a very heavy burden.
const HEAVY: [i32; 2] = [3, 4];

pub(super) fn of_items(names: &Names<'_>, row: &Row) -> Vec<Distribution> {
    let items = row.items.iter();
    let counted = |counts: &[u32]| counts.iter().copied().map(Some).collect();
    items
        .map(|item| distribution(names, row.n, &item.item, counted(&item.counts)))
        .collect()
}

pub(super) fn of_sensitive_items(names: &Names<'_>, row: &Row) -> Vec<Distribution> {
    let items = row.sensitive.iter();
    items
        .map(|item| distribution(names, row.n, &item.item, item.counts.clone()))
        .collect()
}

fn distribution(names: &Names<'_>, n: u32, id: &str, counts: Vec<Option<u32>>) -> Distribution {
    let (question, options) = names.question(id, counts.len());
    Distribution {
        question,
        n,
        options: options.into_iter().zip(counts).collect(),
    }
}

/// Burdens of the first row, the heaviest first; equal ones stand as they were asked.
pub(super) fn burdens(subject: &Subject<'_>, names: &Names<'_>) -> Option<Burdens> {
    let questionnaire = names.questionnaire.filter(|known| known.id() == BURDENS)?;
    let row = subject.release.rows().first()?;
    let mut list = Vec::new();
    let mut answers = Vec::new();
    for figure in &row.items {
        let mut items = questionnaire.items().iter();
        let item = items.find(|item| item.id == figure.item)?;
        let (question, options) = names.question(&figure.item, figure.counts.len());
        let is_heavy = |at: &usize| {
            item.values
                .get(*at)
                .is_some_and(|value| HEAVY.contains(value))
        };
        let heavy: Vec<usize> = (0..figure.counts.len()).filter(is_heavy).collect();
        let count: u32 = heavy.iter().filter_map(|at| figure.counts.get(*at)).sum();
        let share = f64::from(count) / f64::from(row.n.max(1));
        list.push((question, count, share.min(1.0)));
        answers = heavy
            .iter()
            .filter_map(|at| options.get(*at).cloned())
            .collect();
    }
    let [first, second] = <[String; 2]>::try_from(answers).ok()?;
    list.sort_by(|(_, one, _), (_, other, _)| other.cmp(one));
    let (unit, _) = names.row(row);
    let line = say!(
        subject.words,
        "page-burdens-line",
        unit = unit,
        first = first,
        second = second
    );
    Some(Burdens { line, list })
}
