//! Printed matter: cards, the notice for the board, guides, and the record of a key's
//! destruction. Made of a kit and of no answer; each a page of its own, on one A4 sheet.

use crate::kit::Kit;
use crate::locale::Words;
use crate::say;

use super::File;
use super::frame::style;
use sheet::Sheet;

mod cards;
pub mod certificate;
mod code;
mod guides;
mod notice;
mod sheet;
pub mod slips;

const STYLE: &str = style!("paper/paper.css");

/// Cards, the notice and the guides in one language: the same bytes for the same kit, always.
pub fn files(kit: &Kit, words: &Words) -> Vec<File> {
    let sheet = Sheet { kit, words };
    let file = |name: &str, title: String, body| {
        File::of(
            &format!("{name}.{}.html", words.language()),
            sheet.page(name, &title, &body),
        )
    };
    vec![
        file("cards", say!(words, "paper-cards"), cards::body(&sheet)),
        file("notice", say!(words, "paper-notice"), notice::body(&sheet)),
        file(
            "peacekeeper",
            say!(words, "paper-guide-answer"),
            guides::peacekeeper(&sheet),
        ),
        file(
            "officer",
            say!(words, "paper-guide-officer"),
            guides::officer(&sheet),
        ),
        file(
            "trainer",
            say!(words, "paper-guide-trainer"),
            guides::trainer(&sheet),
        ),
    ]
}
