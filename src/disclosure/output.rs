//! The shape of a release: its head, its rows, and the text that its digest is made of.

use serde::{Deserialize, Serialize, Serializer};

use super::policy::Policy;
use super::slips::Slips;
use crate::questionnaire::Direction;

/// What a release is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// Whether the data are invented.
    pub practice: bool,
    /// The mission's id.
    pub mission: String,
    /// The fingerprint of the kit, in hex.
    pub kit: String,
    /// The questionnaire's id.
    pub questionnaire: String,
    /// The questionnaire's version.
    pub version: String,
    /// The period's label.
    pub period: String,
    /// The rules applied.
    pub policy: Policy,
    /// Responses of the whole campaign that do not count because whoever gave them wanted it so,
    /// to the nearest five; `None` below ten, and where nobody can want it.
    pub withdrawn: Option<u32>,
    /// How many slips there are, and the share that was used; `None` where no answer needs one,
    /// and where the whole mission has no row.
    pub slips: Option<Slips>,
    /// The scales.
    pub scales: Vec<ScaleHead>,
}

/// A scale as a release describes it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScaleHead {
    /// The id.
    pub id: String,
    /// The least possible score.
    #[serde(serialize_with = "short")]
    pub min: f64,
    /// The greatest possible score.
    #[serde(serialize_with = "short")]
    pub max: f64,
    /// Which end is affected.
    pub direction: Direction,
    /// The cuts.
    #[serde(serialize_with = "short_list")]
    pub cuts: Vec<f64>,
    /// The deeper cuts.
    #[serde(serialize_with = "short_list")]
    pub deeper_cuts: Vec<f64>,
}

/// Whether a row is the whole of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RowKind {
    /// The whole unit.
    Unit,
    /// The part of the unit under no published descendant.
    Rest,
}

/// One row of figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The unit's id.
    pub unit: String,
    /// Whether it is the whole of it.
    pub kind: RowKind,
    /// Ids of the answering units it covers, sorted.
    pub of: Vec<String>,
    /// Respondents, to the nearest five.
    pub n: u32,
    /// Shares on the affected side of each cut: scales in their order, the least severe cut
    /// first, deeper cuts last and only from their threshold on.
    pub cuts: Vec<CutFigure>,
    /// Means; empty below their threshold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub means: Vec<MeanFigure>,
    /// Distributions; empty below their threshold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemFigure>,
    /// Distributions of sensitive items; empty below the mission and its contingents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sensitive: Vec<SensitiveFigure>,
}

/// How many are on the affected side of a cut.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CutFigure {
    /// The scale's id.
    pub scale: String,
    /// The cut, in the scale's own values.
    #[serde(serialize_with = "short")]
    pub cut: f64,
    /// People, in multiples of the base.
    pub count: u32,
    /// The count over the printed n, to two decimals.
    pub share: f64,
}

/// A mean with its margin.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MeanFigure {
    /// The scale's id.
    pub scale: String,
    /// The mean, to 0.1.
    pub mean: f64,
    /// Half the width of its 95 % interval, to 0.1.
    pub margin: f64,
    /// What the mean is made of: the sum of all distances from the unaffected end, in whole
    /// ranges of the scale. Not in files; the audit reads it.
    #[serde(skip)]
    pub ranges: u32,
}

/// The distribution of an item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemFigure {
    /// The item's id.
    pub item: String,
    /// People by option, in multiples of the base. Those who withheld an answer or were not
    /// asked are in no option, and their number is not printed.
    pub counts: Vec<u32>,
}

/// The distribution of a sensitive item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SensitiveFigure {
    /// The item's id.
    pub item: String,
    /// People by option, in multiples of five; `None` for every number below ten.
    pub counts: Vec<Option<u32>>,
}

impl Row {
    /// How many figures made from answers stand in the row.
    pub fn figures(&self) -> usize {
        let options = self.items.iter().map(|item| item.counts.len());
        let sensitive = self.sensitive.iter().map(|item| item.counts.len());
        self.cuts.len() + self.means.len() + options.chain(sensitive).sum::<usize>()
    }
}

/// All of a release but its place in the ledger.
pub(super) struct Body<'a> {
    pub(super) head: &'a Head,
    pub(super) rows: &'a [Row],
    pub(super) withheld: &'a [String],
    pub(super) audit: Audited,
}

/// What a release says of its audit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct Audited {
    pub(super) passed: bool,
    pub(super) figures: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) profile: Option<&'static str>,
}

#[derive(Serialize)]
struct Named<'a> {
    id: &'a str,
    version: &'a str,
}

impl Body<'_> {
    /// The text of `release.json` up to its last line, which is the ledger's. The ledger
    /// keeps the SHA-256 of exactly these bytes.
    pub(super) fn text(&self) -> String {
        let head = self.head;
        let named = Named {
            id: &head.questionnaire,
            version: &head.version,
        };
        let rows: Vec<String> = self.rows.iter().map(json).collect();
        let slips = head
            .slips
            .map(|slips| format!(",\n\"slips\":{}", json(&slips)));
        let withdrawn = head.withdrawn.map(|n| format!(",\n\"withdrawn\":{n}"));
        [
            format!(
                "{{\"schema\":\"standeasy.release/1\",\"practice\":{}",
                head.practice
            ),
            format!(
                "\"mission\":{},\"kit\":{}",
                json(&head.mission),
                json(&head.kit)
            ),
            format!(
                "\"questionnaire\":{},\"period\":{}",
                json(&named),
                json(&head.period)
            ),
            format!("\"policy\":{}", json(&head.policy)),
            format!("\"scales\":{}", json(&head.scales)),
            format!("\"rows\":[\n{}\n]", rows.join(",\n")),
            format!(
                "\"withheld\":{}{}{}",
                json(&self.withheld),
                withdrawn.unwrap_or_default(),
                slips.unwrap_or_default()
            ),
            format!("\"audit\":{}", json(&self.audit)),
            String::new(),
        ]
        .join(",\n")
    }
}

/// A value as JSON in one line.
pub(super) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("structs of texts and numbers always become JSON")
}

/// Whole numbers without decimals: 60, not 60.0.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes fields by reference"
)]
fn short<S: Serializer>(number: &f64, to: S) -> Result<S::Ok, S::Error> {
    Short(*number).serialize(to)
}

fn short_list<S: Serializer>(numbers: &[f64], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(numbers.iter().map(|number| Short(*number)))
}

struct Short(f64);

impl Serialize for Short {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        // Every whole number below 2^53 is exact in both types.
        if self.0.fract() == 0.0 && self.0.abs() < 9e15 {
            to.serialize_i64(self.0 as i64)
        } else {
            to.serialize_f64(self.0)
        }
    }
}
