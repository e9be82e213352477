//! The witness of a release (rule D10, A5): other answers that give the same bytes.

use super::{Order, Release, Withheld, making, release};
use crate::disclosure::ledger::Ledger;

/// Makes the release twice: from the answers, and from the censored world, a set of answer
/// sheets in which, in every group, at least three people and at least one in ten are
/// unaffected on each scale. Gives the release if every byte of the two is the same.
///
/// Nobody can then show from the release, whatever else it is joined with, that the answers
/// were not those of the censored world. Within a group it makes no difference who gave which
/// sheet, so everybody in it may be one of those who are unaffected.
pub fn prove(order: &Order<'_>, ledger: &Ledger) -> Result<Release, Withheld> {
    let real = release(order, ledger)?;
    let censored = Order {
        counts: &making::censored(order),
        ..*order
    };
    let other = making::make(&censored, ledger, real.has_means())?;
    if other.body() == real.body() && other.entry() == real.entry() {
        return Ok(real);
    }
    Err(Withheld::Audit {
        rule: "A5",
        detail: "other answers do not give the same figures".to_owned(),
    })
}
