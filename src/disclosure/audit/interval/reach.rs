//! What somebody can work out of a release, in numbers: for every row and every unit without a
//! row the true counts that the printed ones leave possible.
//!
//! Made of the release, the tree and exact attendance, as all of the audit; of no answer.

use std::collections::BTreeMap;

use super::attack::{Attack, Proved};
use super::scene::{Piece, Scene};
use super::{settings, unfit};
use crate::disclosure::audit::groups::Groups;
use crate::disclosure::audit::{Fault, Known};
use crate::disclosure::censor::cap;
use crate::disclosure::output::RowKind;

/// What can be worked out of a release by adding, subtracting and knowing who attended.
#[derive(Debug, Clone, PartialEq)]
pub struct Reach {
    /// The rows, in the order of the release.
    pub rows: Vec<RowReach>,
    /// The units without a row of their own, in no order that matters.
    pub hidden: Vec<HiddenReach>,
    /// The people in the smallest group that any adding and subtracting of rows leaves.
    pub smallest: u32,
    /// How many people answered in each unit.
    pub people: BTreeMap<String, u32>,
}

/// What can be worked out of one row.
#[derive(Debug, Clone, PartialEq)]
pub struct RowReach {
    /// The unit's id.
    pub unit: String,
    /// Whether it is the whole of it.
    pub kind: RowKind,
    /// The answering units it covers.
    pub of: Vec<String>,
    /// How many people answered in it.
    pub people: u32,
    /// One a cut, scales in their order.
    pub cuts: Vec<CutReach>,
}

/// A printed count and the true ones that it leaves possible.
#[derive(Debug, Clone, PartialEq)]
pub struct CutReach {
    /// The scale's id.
    pub scale: String,
    /// The cut, in the scale's own values.
    pub cut: f64,
    /// What is printed.
    pub printed: u32,
    /// The least people who may be affected.
    pub least: u32,
    /// The most people who may be affected: everybody of a group whose count may have been held
    /// at its cap.
    pub most: u32,
}

/// What can be worked out of a unit that has no row.
#[derive(Debug, Clone, PartialEq)]
pub struct HiddenReach {
    /// The unit's id.
    pub unit: String,
    /// How many people answered in it.
    pub people: u32,
    /// The least people who can be proved to be affected, over all cuts.
    pub least: u32,
    /// The most people who may be affected, over all cuts.
    pub most: u32,
}

impl Reach {
    /// How many printed counts were attacked.
    pub fn figures(&self) -> usize {
        self.rows.iter().map(|row| row.cuts.len()).sum()
    }

    /// Printed counts behind which only one true count is possible; 0 where the rules hold.
    pub fn pinned(&self) -> usize {
        let cuts = self.rows.iter().flat_map(|row| &row.cuts);
        cuts.filter(|cut| cut.is_pinned()).count()
    }
}

impl CutReach {
    /// Whether only one true count is possible; never where the rules hold.
    pub fn is_pinned(&self) -> bool {
        self.least == self.most
    }
}

/// Works everything out.
pub(in crate::disclosure::audit) fn reach(
    known: &Known<'_>,
    groups: &Groups<'_>,
) -> Result<Reach, Fault> {
    let mut rows: Vec<RowReach> = known
        .evidence
        .rows
        .iter()
        .map(|row| {
            let of = row.of.clone();
            RowReach {
                unit: row.unit.clone(),
                kind: row.kind,
                people: known.people(of.iter().map(String::as_str)),
                of,
                cuts: Vec::new(),
            }
        })
        .collect();
    let base = known.evidence.policy.base;
    let mut hidden: BTreeMap<&str, HiddenReach> = BTreeMap::new();
    for (scale, measure) in known.measures.iter().enumerate() {
        let mut sums: BTreeMap<(usize, usize), Proved> = BTreeMap::new();
        for setting in settings(known, groups, (scale, measure)) {
            let unfit = unfit(&setting);
            let scene = setting.scene().ok_or_else(|| unfit.clone())?;
            let attack = Attack::on(&scene).ok_or_else(|| unfit.clone())?;
            for cut in 0..measure.cuts.len() {
                for (row, pieces) in by_row(groups, &scene) {
                    let proved =
                        of_pieces(&attack, &pieces, cut, base).ok_or_else(|| unfit.clone())?;
                    let sum = sums
                        .entry((row, cut))
                        .or_insert(Proved { least: 0, most: 0 });
                    sum.least += proved.least;
                    sum.most += proved.most;
                }
                for piece in &scene.pieces {
                    let mut proved = attack.piece(piece, cut).ok_or_else(|| unfit.clone())?;
                    proved.most += above_cap(piece, &proved, base);
                    of_members(known, piece, proved, &mut hidden);
                }
            }
        }
        for ((row, cut), proved) in sums {
            let printed = known.evidence.rows.get(row).and_then(|row| {
                let at = measure.cuts.get(cut)?;
                let mut cuts = row.cuts.iter();
                cuts.find(|figure| figure.scale == measure.scale.id && figure.cut == *at)
            });
            if let (Some(row), Some(figure)) = (rows.get_mut(row), printed) {
                row.cuts.push(CutReach {
                    scale: figure.scale.clone(),
                    cut: figure.cut,
                    printed: figure.count,
                    least: proved.least,
                    most: proved.most,
                });
            }
        }
    }
    let people = known.people.iter();
    Ok(Reach {
        rows,
        hidden: hidden.into_values().collect(),
        smallest: groups.shown.iter().map(|part| part.n).min().unwrap_or(0),
        people: people.map(|(unit, n)| ((*unit).to_owned(), *n)).collect(),
    })
}

/// The groups of a scene by the rows that hold them.
fn by_row<'s, 'a>(
    groups: &Groups<'_>,
    scene: &'s Scene<'a>,
) -> BTreeMap<usize, Vec<&'s Piece<'a>>> {
    let mut held: BTreeMap<usize, Vec<&Piece<'_>>> = BTreeMap::new();
    for piece in &scene.pieces {
        for row in groups.rows_with(piece.part) {
            held.entry(*row).or_default().push(piece);
        }
    }
    held
}

/// What is proved of the true count of a row's pieces together.
fn of_pieces(
    attack: &Attack<'_, '_>,
    pieces: &[&Piece<'_>],
    cut: usize,
    base: u32,
) -> Option<Proved> {
    let alone = pieces.iter().map(|piece| attack.piece(piece, cut));
    let alone = alone.collect::<Option<Vec<Proved>>>()?;
    let mut proved = match alone.as_slice() {
        [only] => *only,
        _ => attack.union(pieces, cut)?,
    };
    let held = pieces.iter().zip(&alone);
    proved.most += held
        .map(|(piece, alone)| above_cap(piece, alone, base))
        .sum::<u32>();
    Some(proved)
}

/// How many more people may be affected than the censor lets be counted: where a count may have
/// reached its cap, everybody.
fn above_cap(piece: &Piece<'_>, proved: &Proved, base: u32) -> u32 {
    let most = cap(piece.part.n, base);
    if proved.most < most {
        0
    } else {
        piece.part.n - most
    }
}

/// Of a unit among others in a group only what the others cannot make up for is known.
fn of_members<'a>(
    known: &Known<'_>,
    piece: &Piece<'a>,
    proved: Proved,
    hidden: &mut BTreeMap<&'a str, HiddenReach>,
) {
    let part = piece.part;
    if part.members.len() < 2 {
        return;
    }
    for unit in &part.members {
        let people = known.people([*unit]);
        let least = proved.least.saturating_sub(part.n - people);
        let most = proved.most.min(people);
        let reach = hidden.entry(*unit).or_insert_with(|| HiddenReach {
            unit: (*unit).to_owned(),
            people,
            least,
            most,
        });
        reach.least = reach.least.max(least);
        reach.most = reach.most.max(most);
    }
}
