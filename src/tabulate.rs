//! Accepted responses to counts by unit and scale; no person comes out.
//!
//! [`Counts`] can be neither printed nor serialised: only the disclosure room may read them.

use crate::checkin::Answer;
use crate::questionnaire::Questionnaire;
use crate::unit::UnitTree;

/// Counts of one questionnaire in one period, by answering unit.
pub struct Counts {}

/// Counts responses. Each is the position of its unit in the tree and its answers;
/// those without a score on every scale are left out (rule D17).
pub fn tabulate<'a>(
    questionnaire: &Questionnaire,
    tree: &UnitTree,
    responses: impl IntoIterator<Item = (usize, &'a [Answer])>,
) -> Counts {
    let _ = (questionnaire, tree, responses.into_iter().count());
    todo!()
}
