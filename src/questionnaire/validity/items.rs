//! Answer lists and items.

use std::collections::HashSet;

use super::{head, ids};
use crate::finding::{Finding, Step, near};
use crate::path;
use crate::questionnaire::document::{ItemEntry, OptionList, ShowIf};
use crate::questionnaire::{Condition, Document, Item, Status};

/// How many options an answer list may have: one line each, and a key each.
const OPTIONS: std::ops::RangeInclusive<usize> = 2..=12;

/// The greatest value of an option, either side of 0.
const GREATEST: i32 = 1000;

pub(super) fn check(document: &Document, findings: &mut Vec<Finding>) -> Vec<Item> {
    lists(document, findings);
    ids(
        "item",
        document.item.iter().map(|i| i.id.as_str()),
        findings,
    );
    presence(document, findings);
    let mut items: Vec<Item> = Vec::with_capacity(document.item.len());
    for (index, entry) in document.item.iter().enumerate() {
        let item = item(document, entry, &items, &mut |f| {
            findings.push(at(index, f));
        });
        items.push(item);
    }
    reach(&items, findings);
    items
}

/// Checks that each item can be asked at all.
fn reach(items: &[Item], findings: &mut Vec<Finding>) {
    let mut can_be_asked: Vec<bool> = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let Some(condition) = &item.show_if else {
            can_be_asked.push(true);
            continue;
        };
        let earlier = items.get(condition.item);
        let holds = earlier.is_none_or(|earlier| {
            let mut values = condition.values.iter();
            earlier.values.is_empty() || values.any(|value| earlier.values.contains(value))
        });
        let earlier_is = can_be_asked.get(condition.item).copied().unwrap_or(true);
        can_be_asked.push(holds && earlier_is);
        let earlier = earlier.map_or("", |earlier| earlier.id.as_str());
        let (kind, why) = match (holds, earlier_is) {
            (true, true) => continue,
            (false, _) => (
                "never-asked",
                format!("no answer to `{earlier}` leads to it"),
            ),
            (true, false) => (
                "never-asked-either",
                format!("`{earlier}` itself is never asked"),
            ),
        };
        findings.push(Finding::error(
            "never-asked",
            path!["item", index, "show_if"],
            format!("This item is never asked: {why}."),
            "Name values of its options as the file gives them, before any reversal, or remove `show_if`.",
        ).of_kind(kind).with("item", earlier));
    }
}

/// Puts the path of an item before the path of a finding about it.
fn at(index: usize, finding: Finding) -> Finding {
    let mut path = path!["item", index];
    path.extend(finding.path);
    Finding { path, ..finding }
}

fn presence(document: &Document, findings: &mut Vec<Finding>) {
    if document.item.is_empty() {
        findings.push(Finding::error(
            "no-items",
            path!["item"],
            "The questionnaire has no items.",
            "Add at least one [[item]].",
        ));
    }
}

fn lists(document: &Document, findings: &mut Vec<Finding>) {
    let lists = &document.options;
    ids("options", lists.iter().map(|l| l.id.as_str()), findings);
    for (index, list) in lists.iter().enumerate() {
        values(path!["options", index, "values"], &list.values, findings);
        mark(index, list, findings);
        order(path!["options", index, "values"], list, findings);
        if !document.item.iter().any(|item| item.options == list.id) {
            findings.push(
                Finding::warning(
                    "unused-options",
                    path!["options", index],
                    format!("No item uses the answer list `{}`.", list.id),
                    "Remove the list and its texts, or use it.",
                )
                .with("id", &list.id),
            );
        }
    }
}

/// Warns of values that go up and down: the words of a list go one way.
fn order(path: Vec<Step>, list: &OptionList, findings: &mut Vec<Finding>) {
    let applicable = |value: &&i32| Some(**value) != list.not_applicable;
    let values: Vec<i32> = list.values.iter().filter(applicable).copied().collect();
    let rises = values.is_sorted();
    let falls = values.is_sorted_by(|one, next| one >= next);
    if !rises && !falls {
        let values: Vec<String> = values.iter().map(ToString::to_string).collect();
        let numbers = values.join(", ");
        findings.push(Finding::warning(
            "out-of-order",
            path,
            format!("The values of `{}` go up and down: {numbers}.", list.id),
            "Put the options in one order, from least to most or the other way; else check that this is meant.",
        ).with("id", &list.id).with("numbers", numbers));
    }
}

/// Checks the option that says "does not apply": one of the list, with a choice beside it.
fn mark(index: usize, list: &OptionList, findings: &mut Vec<Finding>) {
    let Some(value) = list.not_applicable else {
        return;
    };
    let path = path!["options", index, "not_applicable"];
    if list.mark().is_none() && !list.values.is_empty() {
        findings.push(
            Finding::error(
                "unknown-value",
                path,
                format!("No option of `{}` has the value {value}.", list.id),
                "Name the value of the option that says \"does not apply\".",
            )
            .of_kind("unknown-mark")
            .with("id", &list.id)
            .with("number", value),
        );
    } else if list.values.len() == *OPTIONS.start() {
        findings.push(
            Finding::error(
                "option-count",
                path,
                "Beside \"does not apply\" there is only one option left.",
                "Give at least two options that apply.",
            )
            .of_kind("one-option"),
        );
    }
}

fn values(path: Vec<Step>, values: &[i32], findings: &mut Vec<Finding>) {
    let error = |code, what: String, hint: &str| Finding::error(code, path.clone(), what, hint);
    let (least, most, count) = (OPTIONS.start(), OPTIONS.end(), values.len());
    if !OPTIONS.contains(&count) {
        let what =
            format!("An answer list has {least} to {most} values, but this one has {count}.");
        let found = error("option-count", what, "Give one value for each option.");
        let found = found.with("least", least).with("most", most);
        findings.push(found.with("count", count));
    }
    let mut great = values.iter();
    if let Some(value) = great.find(|v| v.unsigned_abs() > GREATEST.unsigned_abs()) {
        let what = format!("The value {value} lies outside -{GREATEST} to {GREATEST}.");
        let hint = "Use smaller values, and `multiply` on the scale.";
        let found = error("great-value", what, hint).with("number", value);
        findings.push(found.with("greatest", GREATEST));
    }
    let mut seen = HashSet::new();
    if let Some(value) = values.iter().find(|v| !seen.insert(**v)) {
        let what = format!("The value {value} stands here twice.");
        let hint = "Give each option its own value, so that an answer can be told from its value.";
        findings.push(error("doubled-value", what, hint).with("number", value));
    }
}

fn item(
    document: &Document,
    entry: &ItemEntry,
    earlier: &[Item],
    report: &mut dyn FnMut(Finding),
) -> Item {
    let mut inner = Vec::new();
    let list = document.options.iter().find(|l| l.id == entry.options);
    let item = Item {
        id: entry.id.clone(),
        options: entry.options.clone(),
        values: item_values(document, entry, list, &mut inner),
        not_applicable: list.and_then(OptionList::mark),
        reverse: entry.reverse,
        show_if: (entry.show_if.as_ref()).and_then(|c| condition(c, earlier, &mut inner)),
        gate: entry.gate,
        safety: entry.safety,
        sensitive: entry.sensitive,
    };
    marks(document, entry, &mut inner);
    inner.into_iter().for_each(report);
    item
}

fn item_values(
    document: &Document,
    entry: &ItemEntry,
    list: Option<&OptionList>,
    findings: &mut Vec<Finding>,
) -> Vec<i32> {
    let Some(list) = list else {
        let known = document.options.iter().map(|list| list.id.as_str());
        findings.push(
            Finding::error(
                "unknown-options",
                path!["options"],
                format!("There is no answer list `{}`.", entry.options),
                near::hint(
                    &entry.options,
                    known,
                    "Add it under [[options]], or name one that is there.",
                ),
            )
            .with("id", &entry.options),
        );
        return entry.values.clone().unwrap_or_default();
    };
    let Some(own) = &entry.values else {
        return list.values.clone();
    };
    values(path!["values"], own, findings);
    if own.len() != list.values.len() && !list.values.is_empty() {
        findings.push(
            Finding::error(
                "value-count",
                path!["values"],
                format!(
                    "This item has {} values, but its answer list `{}` has {}.",
                    own.len(),
                    list.id,
                    list.values.len()
                ),
                "Give one value for each option of the list.",
            )
            .with("count", own.len())
            .with("id", &list.id)
            .with("expected", list.values.len()),
        );
    }
    own.clone()
}

fn condition(entry: &ShowIf, earlier: &[Item], findings: &mut Vec<Finding>) -> Option<Condition> {
    let Some(position) = earlier.iter().position(|item| item.id == entry.item) else {
        let known = earlier.iter().map(|item| item.id.as_str());
        findings.push(
            Finding::error(
                "not-earlier",
                path!["show_if", "item"],
                format!("No earlier item is called `{}`.", entry.item),
                near::hint(
                    &entry.item,
                    known,
                    "Name an item that is asked before this one.",
                ),
            )
            .with("id", &entry.item),
        );
        return None;
    };
    let known = earlier.get(position).map_or(&[][..], |item| &item.values);
    let mut named = entry.values.iter().take(OPTIONS.end() + 1);
    let strange = named.find(|value| !known.contains(value));
    // Where no value is known the item is never asked, and that is told instead.
    let has_known = entry.values.iter().any(|value| known.contains(value));
    if let Some(value) = strange
        && has_known
    {
        findings.push(
            Finding::error(
                "unknown-value",
                path!["show_if", "values"],
                format!("No option of `{}` has the value {value}.", entry.item),
                "Name values of its options, before any reversal.",
            )
            .with("id", &entry.item)
            .with("number", value),
        );
    }
    Some(Condition {
        item: position,
        values: entry.values.clone(),
    })
}

/// Checks what may not stand together on one item.
fn marks(document: &Document, entry: &ItemEntry, findings: &mut Vec<Finding>) {
    if entry.safety && document.status == Status::Pilot {
        findings.push(Finding::error(
            "safety-in-pilot",
            path!["safety"],
            "A pilot questionnaire may not ask about danger to oneself.",
            "Leave the item out; the help page is shown to everybody.",
        ));
    }
    if entry.gate && entry.reverse {
        findings.push(Finding::error(
            "reversed-gate",
            path!["gate"],
            "A gate cannot be reversed: its least answer would be unclear.",
            "Give the item its own `values` in the order of scoring and remove `reverse`.",
        ));
    }
    let in_a_scale = (document.scale.iter()).any(|scale| scale.items.contains(&entry.id));
    if entry.gate && !in_a_scale {
        findings.push(Finding::error(
            "gate-of-nothing",
            path!["gate"],
            "A gate acts on the scales that hold it, but no scale holds this item.",
            "Add the item to a scale, or remove `gate`.",
        ));
    }
    head::loinc(path!["loinc"], entry.loinc.as_deref(), findings);
}
