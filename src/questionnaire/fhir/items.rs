//! The tree of items as one list: groups dissolved, each item with what it is.

use super::node::Node;
use super::options::{self, Options};
use super::resource::Found;
use super::{DEEPEST, MOST_ITEMS, MOST_OPTIONS, codes, condition, words};
use crate::finding::Finding;
use crate::finding::text::excerpt;
use crate::questionnaire::import::Report;
use crate::questionnaire::import::foreign::{Condition, ForeignItem, Kind, Localised};
use crate::questionnaire::published;

/// What holds for all items of a group.
#[derive(Default, Clone)]
pub(super) struct Around {
    heading: Localised,
    condition: Option<Condition>,
    hidden: bool,
    computed: bool,
    depth: usize,
}

/// One walk through a questionnaire.
pub(super) struct Walk<'w> {
    found: &'w Found<'w>,
    language: &'w str,
    report: &'w mut Report,
    errors: &'w mut Vec<Finding>,
    items: Vec<ForeignItem>,
    seen: usize,
}

/// Extensions of items that the file computes.
const COMPUTED: [&str; 5] = [
    "sdc-questionnaire-calculatedExpression",
    "questionnaire-calculatedExpression",
    "cqf-calculatedValue",
    "cqf-expression",
    "calculatedExpression",
];

/// Controls of display items that help with a question and introduce nothing.
const HELP: [&str; 8] = [
    "help", "flyover", "prompt", "unit", "lower", "upper", "legal", "security",
];

impl<'w> Walk<'w> {
    pub(super) fn new(
        found: &'w Found<'w>,
        language: &'w str,
        report: &'w mut Report,
        errors: &'w mut Vec<Finding>,
    ) -> Self {
        Self {
            found,
            language,
            report,
            errors,
            items: Vec::new(),
            seen: 0,
        }
    }

    pub(super) fn into_items(self) -> Vec<ForeignItem> {
        self.items
    }

    /// Walks through the items of a node.
    pub(super) fn items(&mut self, node: &Node<'_>, around: &Around) {
        for item in node.list("item") {
            self.seen += 1;
            if self.seen == MOST_ITEMS + 1 {
                self.errors.push(limit(
                    &item,
                    format!("There are more than {MOST_ITEMS} items"),
                ));
            }
            if self.seen > MOST_ITEMS {
                return;
            }
            if around.depth == DEEPEST {
                let what = format!("The items are nested more than {DEEPEST} deep");
                self.errors.push(limit(&item, what));
                return;
            }
            self.item(&item, around);
        }
    }

    fn item(&mut self, node: &Node<'_>, around: &Around) {
        let id = self.id(node);
        if condition::is_unclear(node) {
            self.report.warn(format!(
                "`{}` has several conditions and does not say how they are joined: all must hold.",
                excerpt(&id, 60)
            ));
        }
        let mut below = around.clone();
        below.depth += 1;
        below.hidden |= is_hidden(node);
        below.computed |= node.is("readOnly");
        below.condition = condition::of(node, around.condition.as_ref());
        let text = words::of_item(node, self.language);
        if self.is_group(node) {
            if node.is("repeats") {
                self.report.warn(format!(
                    "The group `{}` can be filled in several times in the file; here it is asked once.",
                    excerpt(&id, 60)
                ));
            }
            if !text.is_empty() {
                below.heading = text;
            }
            return self.items(node, &below);
        }
        let mut item = ForeignItem::new(id, node.place.clone(), Kind::Shown);
        item.codes = codes::of(node);
        item.text = text;
        item.heading = around.heading.clone();
        item.condition.clone_from(&below.condition);
        item.hidden = below.hidden;
        item.computed = below.computed || is_computed(node, &item.codes);
        self.kind(node, &mut item);
        self.record(node, &item);
        let is_help = item.kind == Kind::Shown && is_help(node);
        if !is_help {
            self.items.push(item);
        }
        // Questions below a question are asked after it; its hints below it are not shown.
        self.items(node, &below);
    }

    /// Warns of a question that fills a field of a person's record.
    fn record(&mut self, node: &Node<'_>, item: &ForeignItem) {
        let definition = node.text("definition").unwrap_or_default();
        let field = definition.split_once('#').map_or("", |(_, field)| field);
        let is_asked = matches!(item.kind, Kind::Choice | Kind::Multiple | Kind::YesNo)
            && !(item.hidden || item.computed);
        if is_asked
            && ["Patient.", "Person.", "RelatedPerson."]
                .iter()
                .any(|one| field.starts_with(one))
        {
            self.report.warn(format!(
                "`{}` asks for a part of a person's record ({}): in a small group it can tell who answered. `--drop-item` leaves it out.",
                excerpt(&item.id, 60),
                excerpt(field, 60)
            ));
        }
    }

    /// The id of an item, unique in any case.
    fn id(&mut self, node: &Node<'_>) -> String {
        let number = self.seen;
        let Some(id) = node.text("linkId") else {
            let id = format!("item {number}");
            self.report.change(
                &id,
                "It has no `linkId` in the file: its number stands for it.",
            );
            return id;
        };
        if self.items.iter().any(|item| item.id == id) {
            self.report.warn(format!(
                "The `linkId` `{}` stands in the file twice.",
                excerpt(id, 60)
            ));
            return format!("{id} {number}");
        }
        id.to_owned()
    }

    fn is_group(&self, node: &Node<'_>) -> bool {
        match node.text("type") {
            Some("group") => true,
            Some(_) => false,
            None => !has_options(node) && !node.list("item").is_empty(),
        }
    }

    /// Finds out what an item is, with its options.
    fn kind(&mut self, node: &Node<'_>, item: &mut ForeignItem) {
        let kind = node.text("type").unwrap_or(match has_options(node) {
            true => "choice",
            false => "display",
        });
        // STU3 knows a question of no type; R5 allows options on texts, numbers and dates.
        if has_options(node) && kind != "display" {
            return self.choice(node, item);
        }
        item.kind = match kind {
            "display" => Kind::Shown,
            "choice" | "open-choice" | "coding" | "question" => return self.choice(node, item),
            "boolean" => Kind::YesNo,
            "integer" => whole(node),
            "decimal" | "quantity" => {
                Kind::Refused("a number that is typed in has no options to choose from")
            }
            "string" | "text" => Kind::Refused("free text can tell who wrote it"),
            "date" | "dateTime" | "time" => Kind::Refused("dates and times can tell who answered"),
            "url" | "attachment" | "reference" => {
                Kind::Refused("files, addresses and references can tell who answered")
            }
            _ => Kind::Refused("its type is not known here"),
        };
    }

    fn choice(&mut self, node: &Node<'_>, item: &mut ForeignItem) {
        item.kind = match node.is("repeats") {
            true => Kind::Multiple,
            false => Kind::Choice,
        };
        let is_open = node.text("type") == Some("open-choice")
            || node
                .text("answerConstraint")
                .is_some_and(|one| one != "optionsOnly");
        if is_open && !item.hidden && !item.computed {
            self.report.change(
                &item.id,
                "Its open answer is left out, because free text can tell who wrote it.",
            );
        }
        // What is never asked needs no options.
        let is_asked = !item.hidden && !item.computed;
        match options::of(node, self.found, self.language) {
            Options::Known(options) => item.options = options,
            Options::None | Options::Elsewhere(_) | Options::TooMany if !is_asked => {}
            Options::None => item.kind = Kind::Unanswerable("has no options".to_owned()),
            Options::Elsewhere(address) => {
                item.kind = Kind::Unanswerable(format!(
                    "takes its options from `{}`, which is not in the file, and nothing is ever fetched",
                    excerpt(&address, 120)
                ));
            }
            Options::TooMany => {
                item.kind = Kind::Unanswerable(format!(
                    "has more than {MOST_OPTIONS} options; 12 can be shown"
                ));
            }
        }
    }
}

fn limit(node: &Node<'_>, what: String) -> Finding {
    Finding::error(
        "too-many",
        node.place.clone(),
        format!("{what}."),
        "Check that it is the right file, or split it into several questionnaires.",
    )
}

fn has_options(node: &Node<'_>) -> bool {
    ["answerOption", "option", "answerValueSet", "options"]
        .iter()
        .any(|key| node.get(key).is_some())
}

fn is_hidden(node: &Node<'_>) -> bool {
    let marks = node.extensions(&["questionnaire-hidden"]);
    marks.iter().any(|mark| mark.is("valueBoolean"))
}

/// Whether the file computes an item, or its code says that it is a score.
fn is_computed(node: &Node<'_>, codes: &[String]) -> bool {
    let is_score = |code: &String| published::all().any(|one| one.totals.contains(code));
    node.has_extension(&COMPUTED) || (!has_options(node) && codes.iter().any(is_score))
}

fn is_help(node: &Node<'_>) -> bool {
    let controls = node.extensions(&["questionnaire-itemControl"]);
    controls.iter().any(|control| {
        let concept = control.get("valueCodeableConcept");
        let codings = concept
            .map(|concept| concept.list("coding"))
            .unwrap_or_default();
        codings
            .iter()
            .any(|one| one.text("code").is_some_and(|code| HELP.contains(&code)))
    })
}

/// A whole number that can be chosen, if its range is as short as a list of options.
fn whole(node: &Node<'_>) -> Kind {
    let end = |name: &str| {
        let found = node.extensions(&[name]);
        let keys = ["valueInteger", "valueDecimal"];
        let end = found
            .iter()
            .find_map(|one| keys.iter().find_map(|key| one.number(key)))?;
        (end.fract() == 0.0 && end.abs() <= 1000.0).then_some(end as i64)
    };
    match (end("minValue"), end("maxValue")) {
        (Some(low), Some(high)) if (1..12).contains(&(high - low)) => Kind::Whole(low, high),
        _ => Kind::Refused("a number that is typed in has no options to choose from"),
    }
}
