//! The sheet `survey`: its rows in order, groups dissolved, to the items of a questionnaire.

use std::collections::HashSet;

use super::choices::{self, Lists};
use super::column::{Column, Sheet};
use super::condition::{self, Earlier, Known, Meaning};
use super::kind::{self, RowKind};
use super::sheets::Sheets;
use super::sums::{self, Calculations};
use super::table::{self, Entry};
use super::{expression, question, references};
use crate::finding::Finding;
use crate::finding::text::excerpt;
use crate::path;
use crate::questionnaire::MOST_ITEMS;
use crate::questionnaire::import::Report;
use crate::questionnaire::import::foreign::{Foreign, ForeignItem, ForeignSum, Kind, Localised};

/// The most rows that are questions or words; a questionnaire has far fewer.
const MOST_ROWS: usize = 2_000;

/// The most questions, twice as many as can be asked: some may be left out by name.
const MOST_QUESTIONS: usize = 400;

/// The most text of all questions, in bytes: a list or a heading can belong to many.
const MOST_TEXT: usize = 32 << 20;

/// The most calculations whose sums are followed.
const MOST_SUMS: usize = 200;

/// Reads the rows into `foreign`; `None` where the sheets do not allow it.
pub(super) fn read(
    sheets: &Sheets,
    foreign: &mut Foreign,
    findings: &mut Vec<Finding>,
) -> Option<()> {
    let entries = &sheets.survey.entries;
    if entries.len() > MOST_ROWS {
        findings.push(Finding::error(
            "too-many",
            path!["survey"],
            format!(
                "The form has {} rows, but at most {MOST_ROWS} are read.",
                entries.len()
            ),
            "Leave out what is not asked here, or make several forms.",
        ));
        return None;
    }
    let doubles = sheets.setting(&Column::AllowDuplicates);
    let doubles_allowed = doubles.is_some_and(|text| text.eq_ignore_ascii_case("yes"));
    let lists = match &sheets.choices {
        Some(table) => choices::read(table, &foreign.language, doubles_allowed, findings),
        None => Lists::default(),
    };
    let mut walk = Walk {
        lists: &lists,
        has_choices: sheets.choices.is_some(),
        base: &foreign.language,
        report: &mut foreign.report,
        findings,
        groups: Vec::new(),
        names: HashSet::new(),
        earlier: Earlier::new(),
        calculations: Calculations::new(),
        items: Vec::new(),
        sums: Vec::new(),
        questions: 0,
        text: 0,
    };
    for entry in entries {
        walk.row(entry);
        if walk.questions > MOST_QUESTIONS || walk.text > MOST_TEXT {
            findings.push(too_long());
            return None;
        }
    }
    walk.end();
    (foreign.items, foreign.sums) = (walk.items, walk.sums);
    references::check(entries, findings);
    Some(())
}

/// A group that is open.
struct Group {
    row: usize,
    name: String,
    heading: Localised,
    meaning: Meaning,
    /// Asked several times over.
    repeats: bool,
    /// The list that its rows share.
    list: String,
}

/// The way through the rows.
struct Walk<'w> {
    lists: &'w Lists,
    has_choices: bool,
    base: &'w str,
    report: &'w mut Report,
    findings: &'w mut Vec<Finding>,
    groups: Vec<Group>,
    /// The names in each group, by the row where the group begins.
    names: HashSet<(usize, String)>,
    earlier: Earlier,
    calculations: Calculations,
    items: Vec<ForeignItem>,
    sums: Vec<ForeignSum>,
    questions: usize,
    text: usize,
}

fn too_long() -> Finding {
    Finding::error(
        "too-many",
        path!["survey"],
        format!("The form asks more than {MOST_QUESTIONS} questions, or uses too many words."),
        "Leave out what is not asked here, or make several forms.",
    )
}

impl Walk<'_> {
    fn row(&mut self, entry: &Entry) {
        if is_disabled(entry) {
            return;
        }
        let stated = entry.text(&Column::Type);
        if stated.is_empty() {
            return self.typeless(entry);
        }
        match kind::read(stated) {
            RowKind::BeginGroup | RowKind::BeginMatrix => self.begin(entry, false),
            RowKind::BeginRepeat => self.begin(entry, true),
            RowKind::EndGroup => self.close(entry, false),
            RowKind::EndRepeat => self.close(entry, true),
            RowKind::Unknown(near) => {
                let hint = match near {
                    Some(near) => format!("Did you mean `{near}`?"),
                    None => "Correct it, or remove the row.".to_owned(),
                };
                let what = format!("the type `{}` is not known", excerpt(stated, 40));
                self.error(entry, "unknown-type", what, &hint);
            }
            RowKind::NoList => {
                let what = format!("`{}` names no list of options", excerpt(stated, 40));
                self.error(entry, "no-list", what, "Write the list's name behind it.");
            }
            known => self.question(entry, known),
        }
    }

    fn error(&mut self, entry: &Entry, code: &'static str, what: String, hint: &str) {
        self.findings
            .push(table::error(Sheet::Survey, entry.row, code, what, hint));
    }

    /// A row without a type is a remark, unless it looks like a question.
    fn typeless(&mut self, entry: &Entry) {
        let has_name = !entry.text(&Column::Name).is_empty();
        if has_name || !entry.label(self.base).is_empty() {
            let what = "the row has a name or a label, but no type".to_owned();
            self.error(entry, "no-type", what, "Give it a type, or empty the row.");
        }
    }

    /// Checks the name of a row: there is one, it can be one, and it is the only one of its group.
    fn name(&mut self, entry: &Entry) -> Option<String> {
        let name = entry.text(&Column::Name);
        let shown = excerpt(name, 40);
        if name.is_empty() {
            self.error(
                entry,
                "no-name",
                "the row has no name".to_owned(),
                "Give it one.",
            );
            return None;
        }
        if !is_name(name) {
            let what = format!("`{shown}` cannot be a name");
            let hint = "A name begins with a letter or `_` and goes on with letters, digits, `_`, `-` and `.`.";
            self.error(entry, "bad-name", what, hint);
            return None;
        }
        let group = self.groups.last().map_or(0, |group| group.row);
        if !self.names.insert((group, name.to_owned())) {
            let what = format!("the name `{shown}` is used by an earlier row of its group already");
            self.error(entry, "doubled-name", what, "Give each row its own name.");
            return None;
        }
        Some(name.to_owned())
    }

    fn begin(&mut self, entry: &Entry, repeats: bool) {
        let name = self.name(entry).unwrap_or_default();
        let mut heading = entry.label(self.base);
        question::without_references(&mut heading);
        self.groups.push(Group {
            row: entry.row,
            name,
            heading,
            meaning: self.meaning(entry),
            repeats,
            list: entry.text(&Column::MatrixList).to_owned(),
        });
    }

    fn close(&mut self, entry: &Entry, repeats: bool) {
        match self.groups.pop() {
            None => {
                let what = "a group ends that never began".to_owned();
                self.error(
                    entry,
                    "stray-end",
                    what,
                    "Remove the row, or add the beginning.",
                );
            }
            Some(group) if group.repeats != repeats => {
                let what = format!(
                    "this does not end what was begun in row {} (`{}`)",
                    group.row,
                    excerpt(&group.name, 40)
                );
                let hint = "End a group with `end group` and a repeat with `end repeat`, the last begun first.";
                self.error(entry, "crossed-end", what, hint);
            }
            Some(_) => {}
        }
    }

    fn end(&mut self) {
        for group in std::mem::take(&mut self.groups) {
            self.findings.push(table::error(
                Sheet::Survey,
                group.row,
                "open-group",
                format!(
                    "what begins here (`{}`) never ends",
                    excerpt(&group.name, 40)
                ),
                "Add `end group` or `end repeat` where it ends.",
            ));
        }
    }

    /// What the `relevant` of a row means together with those of its groups.
    fn meaning(&self, entry: &Entry) -> Meaning {
        let relevant = entry.text(&Column::Relevant);
        let own = match relevant {
            "" => Meaning::Always,
            text => expression::read(text).map_or(Meaning::Unreadable, |expression| {
                condition::meaning(&expression, &self.earlier)
            }),
        };
        let around = self
            .groups
            .last()
            .map_or(Meaning::Always, |group| group.meaning.clone());
        condition::all(around, own)
    }

    fn question(&mut self, entry: &Entry, kind: RowKind) {
        let may_lack_name = matches!(kind, RowKind::Note | RowKind::Refused(_));
        let is_nameless = entry.text(&Column::Name).is_empty();
        let name = if may_lack_name && is_nameless {
            entry.text(&Column::Type).to_owned()
        } else {
            match self.name(entry) {
                Some(name) => name,
                None => return,
            }
        };
        if kind == RowKind::Calculated {
            return self.calculation(entry, name);
        }
        let place = path!["survey", entry.row];
        let mut item = ForeignItem::new(self.unlike(name), place, Kind::Shown);
        item.text = entry.label(self.base);
        item.heading = self
            .groups
            .last()
            .map_or_else(Localised::new, |g| g.heading.clone());
        let list = self.groups.last().map_or("", |group| group.list.as_str());
        let context = question::Context {
            lists: self.lists,
            has_choices: self.has_choices,
            base: self.base,
            list,
        };
        let read = question::fill(&mut item, entry, kind, &context, self.report);
        if let Err(finding) = read {
            self.findings.extend(finding);
            return;
        }
        self.put(item, entry);
    }

    /// Puts an item behind the others, with its condition.
    fn put(&mut self, mut item: ForeignItem, entry: &Entry) {
        let meaning = self.meaning(entry);
        if self.groups.iter().any(|group| group.repeats) {
            item.kind = Kind::Refused("its part of the form is asked several times over");
        }
        item.hidden = meaning == Meaning::Never;
        let least = condition::without_implied(meaning.clone(), &self.earlier);
        item.condition = condition::condition(&least, &self.earlier);
        if let Some(codes) = question::codes(&item) {
            let known = Known {
                codes,
                many: item.kind == Kind::Multiple,
                meaning,
            };
            self.earlier.insert(item.id.clone(), known);
        }
        self.questions += usize::from(question::is_asked(&item.kind));
        self.text += question::text_size(&item);
        self.items.push(item);
    }

    /// An id unlike all before it: the same name may stand in two groups.
    fn unlike(&self, name: String) -> String {
        let is_taken = |id: &str| self.items.iter().any(|item| item.id == id);
        if !is_taken(&name) {
            return name;
        }
        let group = self.groups.last().map_or("", |group| group.name.as_str());
        format!("{group}/{name}")
    }

    /// A calculation is never asked; what it adds up is kept for want of published rules.
    fn calculation(&mut self, entry: &Entry, name: String) {
        let mut item = ForeignItem::new(name.clone(), path!["survey", entry.row], Kind::Shown);
        item.computed = true;
        let is_followed = self.calculations.len() < MOST_SUMS;
        let text = Some(entry.text(&Column::Calculation)).filter(|_| is_followed);
        let expression = text.and_then(expression::read);
        let linear = expression.and_then(|read| sums::linear(&read, &self.calculations));
        if let Some(linear) = linear {
            let is_asked = |(name, _): &(String, bool)| self.earlier.contains_key(name);
            let items = linear.items().filter(|items| items.iter().all(is_asked));
            if let Some(items) = items {
                self.sums.push(ForeignSum {
                    id: name.clone(),
                    items,
                    is_mean: linear.is_mean(),
                });
            }
            if linear.times.len() <= MOST_ITEMS {
                self.calculations.insert(name, linear);
            }
        }
        self.items.push(item);
    }
}

fn is_disabled(entry: &Entry) -> bool {
    entry.says_yes(&Column::Disabled)
}

/// Whether a text can be the name of a row, by the rules of XML.
fn is_name(text: &str) -> bool {
    let mut letters = text.chars();
    let starts = letters
        .next()
        .is_some_and(|c| c.is_alphabetic() || c == '_');
    starts && letters.all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '·'))
}
