//! Eight cards on a sheet, each with all that its bearer compares and whom to turn to.

use maud::{Markup, html};

use super::sheet::Sheet;
use crate::say;

/// How many cards a sheet has.
pub(super) const CARDS: usize = 8;

/// The letters in a line of a card, and the lines for those who can help.
const COLUMN: usize = 56;
const ROOM: usize = 5;

/// The sheet.
pub(super) fn body(sheet: &Sheet<'_>) -> Markup {
    html! {
        main {
            h1.cut { (say!(sheet.words, "paper-cards")) ". " (say!(sheet.words, "paper-cut")) }
            div.sheet { @for _ in 0..CARDS { (card(sheet)) } }
        }
    }
}

fn card(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    html! {
        div.card {
            p.name { b { (sheet.mission()) } " " (sheet.practice()) }
            div.compare {
                (sheet.code())
                div {
                    (sheet.six_words())
                    p { (say!(words, "paper-compare")) }
                }
            }
            div.helpers {
                p.who { (say!(words, "help-title")) }
                (sheet.help(COLUMN, ROOM))
            }
        }
    }
}
