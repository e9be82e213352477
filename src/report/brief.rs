//! What a release says, in the reader's words and in reading order: the one source of the
//! printed pages, so that no page counts or words anything by itself.
//!
//! Every figure is one of the release, or a difference of two of them. Rows stand in the order
//! of the units; nothing is ranked but what people said of their burdens.

use super::Subject;
use super::margin::Margin;
use crate::disclosure::trend::Change;

mod answers;
mod bands;
mod history;
mod names;
mod notes;
mod rows;
mod story;

use names::Names;

/// Everything a page says.
pub struct Brief {
    /// The mission's name.
    pub mission: String,
    /// The questionnaire's title.
    pub title: String,
    /// The sentence people read before the first question, where there is one.
    pub intro: Option<String>,
    /// The period.
    pub period: String,
    /// PRACTICE, and how far questions and wording are from being studied.
    pub marks: Vec<Mark>,
    /// The finding of the first row, in one line.
    pub lead: Option<String>,
    /// Which questions.
    pub asked: String,
    /// Who was asked, and how many answered.
    pub people: Option<String>,
    /// The scales, in their order.
    pub scales: Vec<Scale>,
    /// The rows, from the top of the tree down.
    pub rows: Vec<Row>,
    /// The periods that shares are followed over, oldest first; the last is the release's own.
    pub moments: Vec<Moment>,
    /// What changed since the release before.
    pub changes: Changes,
    /// What weighs on people, the heaviest first, where the questionnaire asks it.
    pub burdens: Option<Burdens>,
    /// What the first share of the first row can be, whatever is true of those who did not
    /// answer.
    pub others: Option<String>,
    /// How many units have no row, in a sentence.
    pub withheld: String,
    /// Which these are.
    pub unnamed: Option<String>,
    /// Why there are no averages, where there are none.
    pub no_means: Option<String>,
    /// How to read it, in three sentences.
    pub reading: Vec<String>,
    /// What nobody can conclude from it.
    pub limits: Vec<String>,
    /// Why rows are missing and how exact figures are.
    pub explained: Vec<String>,
    /// Who can help.
    pub help: Vec<Helper>,
    /// What the figures come from.
    pub about: Vec<String>,
    /// What they can be checked by.
    pub proof: Vec<String>,
}

/// A mark that stands on every page.
pub struct Mark {
    /// A word or two.
    pub word: String,
    /// What it means, where the word does not say it.
    pub line: Option<String>,
}

/// A scale as a page names it.
pub struct Scale {
    /// Its name.
    pub name: String,
    /// Which end is better.
    pub better: String,
    /// Its bands from the affected end on: name and how far affected, 3 the most.
    pub bands: Vec<(String, u8)>,
}

/// One row.
pub struct Row {
    /// The unit's name, or what the row is the rest of.
    pub name: String,
    /// The name with the units above it, for a sentence that stands alone.
    pub full_name: String,
    /// Names of the units in a rest.
    pub members: Option<String>,
    /// How deep it stands in the tree.
    pub depth: usize,
    /// Respondents, to the nearest five.
    pub n: u32,
    /// Shares by scale.
    pub scales: Vec<Shares>,
    /// Means by scale: scale's name, mean and margin.
    pub means: Vec<(String, f64, f64)>,
    /// Distributions of items.
    pub answers: Vec<Distribution>,
    /// Distributions of sensitive items.
    pub sensitive: Vec<Distribution>,
}

/// A row's shares on one scale.
pub struct Shares {
    /// The scale's name.
    pub scale: String,
    /// The printed shares, the least severe cut first.
    pub cuts: Vec<Share>,
    /// Bands between the cuts, the most affected first.
    pub bands: Vec<Band>,
}

/// A printed share.
pub struct Share {
    /// The side of the cut, such as "below 60".
    pub label: String,
    /// Whether it is shown in large groups alone.
    pub is_deeper: bool,
    /// People.
    pub count: u32,
    /// Of those who answered, 0 to 1.
    pub share: f64,
    /// How far it may be from the truth of the whole unit.
    pub margin: Option<Margin>,
    /// The share at each moment; `None` where it is not printed.
    pub past: Vec<Option<f64>>,
    /// What is sure of the change since the release before; `None` where there is nothing to
    /// compare with.
    pub change: Option<Change>,
}

/// People between two cuts: the difference of two printed counts.
pub struct Band {
    /// Its name.
    pub label: String,
    /// How far affected: 0 not at all, 3 the most.
    pub level: u8,
    /// People; never below 0.
    pub count: u32,
    /// The difference of the shares, so that all bands of a row make 1.
    pub share: f64,
}

/// A period in a row of periods.
pub struct Moment {
    /// Its name.
    pub name: String,
    /// Whether a period before it has no release.
    pub is_after_gap: bool,
}

/// What changed since the release before.
#[derive(Default)]
pub struct Changes {
    /// The period before; `None` if this release is the first.
    pub since: Option<String>,
    /// Clear changes, a sentence each, in the order of the rows.
    pub clear: Vec<String>,
    /// How many shares were compared.
    pub compared: usize,
}

/// What weighs on people in the first row that has distributions.
pub struct Burdens {
    /// Whose, and which answers count.
    pub line: String,
    /// Burdens, the heaviest first: its wording, people and share.
    pub list: Vec<(String, u32, f64)>,
}

/// How one question was answered.
pub struct Distribution {
    /// The question.
    pub question: String,
    /// Respondents of the row, to the nearest five.
    pub n: u32,
    /// Answers and people, `None` for fewer than ten.
    pub options: Vec<(String, Option<u32>)>,
}

/// Someone who can help.
pub struct Helper {
    /// Who.
    pub name: String,
    /// Where and when; may have line breaks.
    pub reach: String,
}

impl Brief {
    /// What a release says.
    pub fn of(subject: &Subject<'_>) -> Self {
        let names = Names::of(subject);
        let past = history::Past::of(subject);
        let rows = rows::rows(subject, &names, &past);
        let changes = story::changes(subject, &names, &past, &rows);
        let mission = subject.kit.mission();
        let words = subject.words;
        Self {
            mission: names.text(&mission.name),
            title: names.title(),
            intro: names.intro(),
            period: names.period(&subject.release.head().period),
            marks: notes::marks(subject, &names),
            lead: story::lead(words, &rows),
            others: story::others(words, &rows),
            asked: notes::asked(subject, &names),
            people: notes::people(subject),
            scales: bands::scales(subject, &names),
            moments: past.moments(&names),
            burdens: answers::burdens(subject, &names),
            changes,
            withheld: notes::withheld(subject),
            unnamed: notes::unnamed(subject, &names),
            no_means: notes::no_means(subject),
            reading: notes::reading(subject),
            limits: notes::limits(words),
            explained: notes::explained(subject),
            help: notes::help(subject, &names),
            about: notes::about(subject),
            proof: notes::proof(subject),
            rows,
        }
    }
}
