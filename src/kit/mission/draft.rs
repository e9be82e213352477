//! A mission as a file states it, before it is known to be valid.
//!
//! Whatever is missing or malformed is `None`; the paths in `broken` tell the two apart.
//! Each entry of a list keeps its position in the file.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::de::{Deserialize, Deserializer, Error};
use toml::value::Datetime;

use super::{Admission, Analysis, Laptops, Localized, Opening, QuestionnaireRef, Withdrawal};
use crate::finding::Step;
use crate::period::Grain;

/// Everything a mission is made of.
pub(crate) struct Draft {
    pub head: Option<Head>,
    pub rounds: Vec<(usize, RoundDraft)>,
    pub policy: PolicyDraft,
    pub help: Vec<(usize, HelpDraft)>,
    pub units: Vec<(usize, UnitDraft)>,
    pub questionnaires: Vec<(usize, QuestionnaireRef)>,
    /// Where the reader met values it could not read, and has said so.
    pub broken: Vec<Vec<Step>>,
}

/// The table `[mission]`.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(crate) struct Head {
    pub id: Option<String>,
    #[serde(default, deserialize_with = "texts")]
    pub name: Option<Localized>,
    pub languages: Option<Vec<String>>,
    #[serde(rename = "period")]
    pub grain: Option<Grain>,
    #[serde(default, deserialize_with = "day")]
    pub start: Option<NaiveDate>,
    pub practice: Option<bool>,
    pub withdrawal: Option<Withdrawal>,
    pub laptops: Option<Laptops>,
    pub opening: Option<Opening>,
    pub admission: Option<Admission>,
    #[serde(default, deserialize_with = "whole")]
    pub slips: Option<i64>,
    #[serde(default, deserialize_with = "day")]
    pub key_end: Option<NaiveDate>,
    pub coarser: Option<bool>,
}

/// A round.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(crate) struct RoundDraft {
    pub id: Option<String>,
    #[serde(default, deserialize_with = "day")]
    pub from: Option<NaiveDate>,
    #[serde(default, deserialize_with = "day")]
    pub to: Option<NaiveDate>,
}

/// The policy; what is absent keeps its default.
#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(crate) struct PolicyDraft {
    #[serde(default, deserialize_with = "whole")]
    pub minimum_group: Option<i64>,
    #[serde(default, deserialize_with = "whole")]
    pub base: Option<i64>,
    #[serde(default, deserialize_with = "whole")]
    pub mean_from: Option<i64>,
    #[serde(default, deserialize_with = "whole")]
    pub items_from: Option<i64>,
    #[serde(default, deserialize_with = "texts")]
    pub response_pathway: Option<Localized>,
    pub analyses: Option<BTreeSet<Analysis>>,
}

/// Someone who can help.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(crate) struct HelpDraft {
    #[serde(default, deserialize_with = "texts")]
    pub name: Option<Localized>,
    #[serde(default, deserialize_with = "texts")]
    pub reach: Option<Localized>,
}

/// A unit.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(crate) struct UnitDraft {
    pub id: Option<String>,
    pub parent: Option<String>,
    #[serde(default, deserialize_with = "texts")]
    pub name: Option<Localized>,
    #[serde(default, deserialize_with = "whole")]
    pub strength: Option<i64>,
    pub across: Option<BTreeMap<String, People>>,
}

/// A number of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct People(pub i64);

impl<'de> Deserialize<'de> for People {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        whole(from).map(|people| Self(people.unwrap_or_default()))
    }
}

fn texts<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Localized>, D::Error> {
    let form = "expected a text for each language, such as { en = \"Engineers\" }";
    Localized::deserialize(from)
        .map(Some)
        .map_err(|_| D::Error::custom(form))
}

fn whole<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
    i64::deserialize(from)
        .map(Some)
        .map_err(|_| D::Error::custom("expected a whole number"))
}

fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
    Datetime::deserialize(from)
        .ok()
        .and_then(day_alone)
        .map(Some)
        .ok_or_else(|| D::Error::custom("expected a day without quotes, such as 2026-09-28"))
}

fn day_alone(stamp: Datetime) -> Option<NaiveDate> {
    let date = stamp.date.filter(|_| stamp.time.is_none())?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}
