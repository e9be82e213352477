//! A mission as a file states it, before it is known to be valid.
//!
//! A value that is `None` was missing or malformed, and the reader has said so; the rules
//! judge the rest. Each entry of a list keeps its position in the file.

use chrono::NaiveDate;

use super::{Localized, QuestionnaireRef};
use crate::period::Grain;

/// Everything a mission is made of.
pub(crate) struct Draft {
    pub id: Option<String>,
    pub name: Option<Localized>,
    pub languages: Option<Vec<String>>,
    pub grain: Option<Grain>,
    pub start: Option<NaiveDate>,
    pub practice: bool,
    pub rounds: Vec<(usize, RoundDraft)>,
    pub policy: PolicyDraft,
    pub help: Vec<(usize, HelpDraft)>,
    pub units: Vec<(usize, UnitDraft)>,
    pub questionnaires: Vec<(usize, QuestionnaireRef)>,
}

/// A round.
pub(crate) struct RoundDraft {
    pub id: Option<String>,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

/// The policy; what is absent keeps its default.
#[derive(Default)]
pub(crate) struct PolicyDraft {
    pub minimum_group: Option<i64>,
    pub base: Option<i64>,
    pub mean_from: Option<i64>,
    pub items_from: Option<i64>,
}

/// Someone who can help.
pub(crate) struct HelpDraft {
    pub name: Option<Localized>,
    pub reach: Option<Localized>,
}

/// A unit.
pub(crate) struct UnitDraft {
    pub id: Option<String>,
    pub parent: Parent,
    pub name: Option<Localized>,
    pub strength: Strength,
}

/// The unit above, as far as it is known.
pub(crate) enum Parent {
    /// A root.
    None,
    /// The unit of this id.
    Named(String),
    /// Malformed.
    Unknown,
}

/// People who answer as a unit, as far as it is known.
pub(crate) enum Strength {
    /// Nobody answers.
    None,
    /// This many.
    People(i64),
    /// Malformed.
    Unknown,
}
