//! What the officer is doing. Dropping it wipes a passphrase that was typed.

use std::collections::{BTreeSet, VecDeque};
use std::path::PathBuf;
use std::rc::Rc;

use crate::desk::DeskError;
use crate::desk::officer::bureau::{Series, Survey, Wish, Written};
use crate::desk::officer::intake::Outcome;
use crate::disclosure::outlook::Standing;
use crate::disclosure::{Release, Row, RowKind};
use crate::kit::Kit;
use crate::secret::Secret;
use crate::unit::UnitTree;

/// Why the desk could not; it is put into words by whoever shows it.
pub(super) type Refusal = Rc<DeskError>;

/// A line of the unit tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Item {
    /// The unit's position.
    pub(super) unit: usize,
    /// Whether it is the rest of the unit.
    pub(super) is_rest: bool,
}

/// The officer's work at the desk.
#[derive(Default)]
pub(super) struct Work {
    /// The passphrase that is being typed.
    pub(super) typed: Option<Secret>,
    /// What lies on the desk.
    pub(super) survey: Survey,
    /// Why it could not be looked at.
    pub(super) trouble: Option<Refusal>,
    /// The release that is read.
    pub(super) view: Option<Wish>,
    /// The line of the tree one stands on.
    pub(super) focus: Item,
    /// Units whose parts are folded away.
    pub(super) folded: BTreeSet<usize>,
    /// Bundles still to be taken in.
    pub(super) queue: VecDeque<PathBuf>,
    /// What became of those before.
    pub(super) outcomes: Vec<Outcome>,
    /// The release that is wished for.
    pub(super) wish: Option<Wish>,
    /// Where its units will stand.
    pub(super) standings: Vec<Standing>,
    /// The folder its files go to.
    pub(super) folder: String,
    /// Where such folders are made; where it is empty, in the one the program was started in.
    pub(super) out: PathBuf,
    /// Their language.
    pub(super) language: String,
    /// Those that were written.
    pub(super) written: Written,
}

/// Up to how many units a tree is shown unfolded at first.
const FEW_UNITS: usize = 16;

impl Work {
    /// Whether the desk was looked at and not left since.
    pub(super) fn is_begun(&self) -> bool {
        self.view.is_some()
    }

    /// The release that is read.
    pub(super) fn release(&self) -> Option<&Release> {
        self.survey.release_of(self.view.as_ref()?)
    }

    /// The releases it stands among.
    pub(super) fn series(&self) -> Option<&Series> {
        self.survey.series_of(self.view.as_ref()?)
    }

    /// Begins at the top of a tree, large ones folded below their first level.
    pub(super) fn begin_tree(&mut self, tree: &UnitTree) {
        let is_large = tree.units().len() > FEW_UNITS;
        let all = 0..tree.units().len();
        let folded = all.filter(|unit| is_large && tree.depth(*unit) > 0);
        self.folded = folded.collect();
        let unit = tree.roots().first().copied().unwrap_or(0);
        self.focus = Item {
            unit,
            is_rest: false,
        };
    }

    /// The lines of the tree that are unfolded, from the top.
    pub(super) fn items(&self, tree: &UnitTree) -> Vec<Item> {
        let mut items = Vec::new();
        for root in tree.roots() {
            self.gather(tree, root, &mut items);
        }
        items
    }

    fn gather(&self, tree: &UnitTree, unit: usize, items: &mut Vec<Item>) {
        items.push(Item {
            unit,
            is_rest: false,
        });
        if self.folded.contains(&unit) {
            return;
        }
        for child in tree.children(unit) {
            self.gather(tree, *child, items);
        }
        let rest = Item {
            unit,
            is_rest: true,
        };
        let release = self.release();
        if release.is_some_and(|release| row_of(release, tree, rest).is_some()) {
            items.push(rest);
        }
    }
}

/// The row of a line of the tree in a release.
pub(super) fn row_of<'r>(release: &'r Release, tree: &UnitTree, item: Item) -> Option<&'r Row> {
    let id = tree.unit(item.unit)?.id.as_str();
    let kind = if item.is_rest {
        RowKind::Rest
    } else {
        RowKind::Unit
    };
    let mut rows = release.rows().iter();
    rows.find(|row| row.unit == id && row.kind == kind)
}

/// The kit of a wish among some.
pub(super) fn kit_of<'k>(kits: &'k [Kit], wish: &Wish) -> Option<&'k Kit> {
    let mut kits = kits.iter();
    kits.find(|kit| kit.fingerprint().hex() == wish.kit)
}
