//! Published facts about instruments, as data: what recognises them and what scores them.
//!
//! No wording of an item is here: that belongs to the publishers and comes with their files.
//! Only facts that were seen in the source they name decide a score; the others are shown as
//! unverified. There are no sex-specific cut-offs, and no bands where none were published.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rust_embed::RustEmbed;
use serde::{Deserialize, Serialize};

use super::{Band, Direction, Method};

#[derive(RustEmbed)]
#[folder = "src/questionnaire/published/"]
struct Files;

/// A published instrument.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its usual short name, such as `PHQ-9`.
    pub key: String,
    /// Its name.
    pub title: String,
    /// Words that name it in a title, lower case and without punctuation.
    pub aliases: Vec<String>,
    /// LOINC codes of the whole.
    #[serde(default)]
    pub panels: Vec<String>,
    /// LOINC codes of its score.
    #[serde(default)]
    pub totals: Vec<String>,
    /// LOINC codes of items that go with it but are never scored.
    #[serde(default)]
    pub companions: Vec<String>,
    /// The days its questions look back on, where that is verified.
    #[serde(default)]
    pub recall_days: Option<u16>,
    /// What its wording may be used for.
    pub licence: Licence,
    /// Whether its results need larger groups: alcohol, moral strain, trauma.
    #[serde(default)]
    pub sensitive: bool,
    /// The instrument that it is without its items about danger to oneself, if there is one.
    #[serde(default)]
    pub offer: Option<String>,
    /// Numbers, from 1, of the items about danger to oneself.
    #[serde(default)]
    pub safety: Vec<usize>,
    /// Why it is not scored, where too little is verified.
    #[serde(default)]
    pub unscored: Option<String>,
    /// How it is recognised and scored.
    #[serde(default)]
    pub scoring: Option<Scoring>,
    /// Every fact known about it, with its source.
    #[serde(default, rename = "fact")]
    pub facts: Vec<Fact>,
}

/// What the wording of an instrument may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Licence {
    /// Free to use.
    Free,
    /// Free under conditions, such as no sale or naming the author.
    Conditions,
    /// Only with the permission of its owner.
    Permission,
    /// Not verified.
    Unknown,
}

/// How an instrument is recognised and scored; made of verified facts only.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scoring {
    /// How many items it has.
    pub items: usize,
    /// The names of the facts that this rests on.
    pub rests_on: Vec<String>,
    /// The LOINC code of each item; an empty text where it is not known, no texts for none.
    #[serde(default)]
    pub codes: Vec<String>,
    /// Numbers, from 1, of the items that are turned round.
    #[serde(default)]
    pub reverse: Vec<usize>,
    /// The number, from 1, of the item whose least answer makes every score the least.
    #[serde(default)]
    pub gate: Option<usize>,
    /// The answer lists.
    #[serde(rename = "list")]
    pub lists: Vec<AnswerList>,
    /// The scales.
    #[serde(rename = "scale")]
    pub scales: Vec<PublishedScale>,
}

/// An answer list of an instrument, from its least value to its greatest.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerList {
    /// Numbers, from 1, of the items that use it; none for all.
    #[serde(default)]
    pub items: Vec<usize>,
    /// The value of each answer, ascending.
    pub values: Vec<i32>,
    /// The codes and labels, in lower case, by which each answer is known; an answer in the
    /// middle may have none.
    #[serde(default)]
    pub anchors: Vec<Vec<String>>,
    /// Names of the list at the end of its canonical address, such as `LL358-3`.
    #[serde(default)]
    pub canonicals: Vec<String>,
    /// Labels that wrong copies print for the least answer: taken for it, with a warning.
    #[serde(default)]
    pub faulty: Vec<String>,
}

/// A scale of an instrument.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedScale {
    /// Its id.
    pub id: String,
    /// Numbers, from 1, of its items.
    pub items: Vec<usize>,
    /// How they make a score.
    pub method: Method,
    /// The factor applied last.
    #[serde(default = "one")]
    pub multiply: f64,
    /// Which end is affected.
    pub direction: Direction,
    /// The least share that must be answered; this program's own rule where none is verified.
    #[serde(default = "four_fifths")]
    pub min_answered: f64,
    /// Published cut-offs, or where bands begin; at most two.
    #[serde(default)]
    pub cuts: Vec<f64>,
    /// Those further on the affected side.
    #[serde(default)]
    pub deeper_cuts: Vec<f64>,
    /// Published bands.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// The names of the facts that cuts and bands rest on.
    #[serde(default)]
    pub rests_on: Vec<String>,
    /// Where cuts and bands come from.
    #[serde(default)]
    pub source: Option<String>,
    /// What a reader of the results should know.
    #[serde(default)]
    pub note: Option<String>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What it is about.
    pub name: String,
    /// What is said.
    pub value: String,
    /// Whether it was seen in its source.
    pub verified: bool,
    /// Where it comes from.
    pub source: String,
}

static INSTRUMENTS: LazyLock<BTreeMap<String, Instrument>> = LazyLock::new(|| {
    Files::iter()
        .filter_map(|name| instrument(&name))
        .map(|instrument| (instrument.key.clone(), instrument))
        .collect()
});

/// A test reads every file of the folder, so none is lost here.
fn instrument(name: &str) -> Option<Instrument> {
    let text = String::from_utf8(Files::get(name)?.data.into_owned()).ok()?;
    ::toml::from_str(&text).ok()
}

/// All instruments, by key.
pub fn all() -> impl Iterator<Item = &'static Instrument> {
    INSTRUMENTS.values()
}

/// The instrument of a key, whatever its case.
pub fn find(key: &str) -> Option<&'static Instrument> {
    all().find(|instrument| instrument.key.eq_ignore_ascii_case(key))
}

impl Instrument {
    /// Its id in a file: the key in lower case.
    pub fn id(&self) -> String {
        self.key.to_ascii_lowercase()
    }

    /// Everything known about it in plain lines, the unverified marked as such.
    pub fn describe(&self) -> String {
        let mut lines = vec![format!("{}: {}", self.key, self.title)];
        lines.push(match &self.unscored {
            None => "Its file can be imported, and is scored by the verified facts.".to_owned(),
            Some(why) => {
                format!("Its file can be imported, but no published rules score it. {why}")
            }
        });
        for fact in &self.facts {
            let mark = if fact.verified {
                "verified"
            } else {
                "UNVERIFIED, decides nothing"
            };
            lines.push(String::new());
            lines.push(format!("{}: {}", fact.name.replace('_', " "), fact.value));
            lines.push(format!("   [{mark}: {}]", fact.source));
        }
        lines.join("\n") + "\n"
    }
}

impl Scoring {
    /// The answer list of an item; `number` counts from 1.
    pub fn list(&self, number: usize) -> Option<&AnswerList> {
        self.lists
            .iter()
            .find(|list| list.items.is_empty() || list.items.contains(&number))
    }
}

fn one() -> f64 {
    1.0
}

fn four_fifths() -> f64 {
    0.8
}
