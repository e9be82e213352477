//! For what answers can count: the person's own unit, or a group across units in its place. How
//! many people share each choice, in the words of the screens and of the lines.

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

/// The choices of people who are with a unit, the unit itself first; none where it has nobody of
/// a group, so that there is nothing to ask. The numbers are the kit's, not of responses.
pub fn choices(kit: &Kit, unit: usize, words: &Words) -> Vec<Choice> {
    let tree = kit.tree();
    let name = |at: usize| tree.name(at, words.language());
    let people = |at: usize| tree.people(at).unwrap_or(0);
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
    let groups: Vec<Choice> = groups.collect();
    let own = (!groups.is_empty()).then(|| Choice {
        unit,
        text: say!(words, "across-unit", name = name(unit), n = people(unit)),
    });
    own.into_iter().chain(groups).collect()
}
