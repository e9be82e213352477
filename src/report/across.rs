//! For what answers can count: the person's own unit, or in its place the unit above or a group
//! across units. How many people share each choice, in the words of the screens and of the lines.

use crate::kit::Kit;
use crate::locale::Words;
use crate::say;

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The position of the unit or group that answers would count for.
    pub unit: usize,
    /// Its name, and how many people share it.
    pub text: String,
}

/// Whether people who are with a unit are asked at all.
pub fn is_asked(kit: &Kit, unit: usize) -> bool {
    let tree = kit.tree();
    tree.coarser_of(unit).is_some() || !tree.shares(unit).is_empty()
}

/// The choices of people who are with a unit: the unit itself, the one above, the groups; none
/// where there is nothing but the unit itself. The numbers are the kit's, not of responses.
pub fn choices(kit: &Kit, unit: usize, words: &Words) -> Vec<Choice> {
    if !is_asked(kit, unit) {
        return Vec::new();
    }
    let tree = kit.tree();
    let name = |at: usize| tree.name(at, words.language());
    let people = |at: usize| tree.people(at).unwrap_or(0);
    let own = Choice {
        unit,
        text: say!(words, "across-unit", name = name(unit), n = people(unit)),
    };
    let above = tree.coarser_of(unit).map(|above| Choice {
        unit: above,
        text: say!(words, "across-above", name = name(above), n = people(above)),
    });
    let groups = tree.shares(unit).iter().map(|share| Choice {
        unit: share.group,
        text: say!(
            words,
            "across-group",
            name = name(share.group),
            n = people(share.group),
            here = share.people
        ),
    });
    [own].into_iter().chain(above).chain(groups).collect()
}

/// What is said before the choices of people who are with a unit.
pub fn line(kit: &Kit, unit: usize, words: &Words) -> String {
    let tree = kit.tree();
    match (tree.coarser_of(unit), tree.shares(unit)) {
        (None, _) => say!(words, "across-line"),
        (Some(_), []) => say!(words, "coarser-line"),
        (Some(_), [_, ..]) => say!(words, "coarser-across-line"),
    }
}

/// What is told of it before the first question; nothing where nobody is asked.
pub(super) fn notice(kit: &Kit, words: &Words) -> Option<String> {
    let tree = kit.tree();
    match (tree.has_coarser(), tree.across().is_empty()) {
        (false, true) => None,
        (false, false) => Some(say!(words, "notice-across")),
        (true, true) => Some(say!(words, "notice-coarser")),
        (true, false) => Some(say!(words, "notice-coarser-across")),
    }
}
