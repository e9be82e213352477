//! "Show me": the record as it lies on the disk, and the laptop failing to open it.

use crate::hex;
use crate::say;

use super::parts::Scroll;
use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

/// Bytes of the record that are shown; all of them look alike.
const SHOWN: usize = 96;

/// Bytes on a line: their digits and, beside them, what a text editor would show.
const PER_LINE: usize = 12;

#[derive(Default)]
pub(super) struct Record {
    scroll: Scroll,
}

impl Screen for Record {
    fn door(&self) -> Door {
        Door::Record
    }

    fn update(&mut self, msg: &Msg, _context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(key) if self.scroll.update(*key) => Step::Stay,
            Msg::Key(Key::Enter | Key::Escape | Key::Back) => Step::Back,
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, &say!(words, "show-me"), "", page);
        page.high();
        page.scroll(self.scroll.at);
        let (Some(sealed), Some(attempt)) = (&context.sitting.sealed, &context.sitting.attempt)
        else {
            return;
        };
        let title = say!(words, "record-title", bytes = sealed.bytes.len());
        page.text(&title, Look::Strong);
        for line in sealed.bytes.chunks(PER_LINE).take(SHOWN / PER_LINE) {
            page.verbatim(&dump(line), Look::Quiet);
        }
        page.text("…", Look::Quiet);
        let tried = say!(
            words,
            "record-try",
            files = attempt.files_searched,
            keys = attempt.keys_found
        );
        page.text(&tried, Look::Plain);
        if attempt.opened {
            page.text(&say!(words, "record-open"), Look::Strong);
        } else {
            page.text(&say!(words, "record-shut"), Look::Strong);
            page.text(&parts::refusal(attempt, context), Look::Quiet);
        }
        page.key("Enter", say!(words, "key-back"), Key::Enter);
        parts::bar(context, page, &[Key::Help, Key::Hide]);
    }
}

/// Bytes in hex, and as characters where they are ASCII.
fn dump(bytes: &[u8]) -> String {
    let characters: String = bytes
        .iter()
        .map(|byte| match byte {
            0x20..=0x7e => char::from(*byte),
            _ => '·',
        })
        .collect();
    format!("{:<35}  {characters}", hex::spaced(bytes))
}
