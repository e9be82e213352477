//! "Show me": the record as it lies on the disk, and the laptop failing to open it.

use crate::say;

use super::{Screen, demo};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

/// Bytes of the record that are shown; all of them look alike.
const SHOWN: usize = 128;

pub(super) struct Record;

impl Screen for Record {
    fn door(&self) -> Door {
        Door::Record
    }

    fn update(&mut self, msg: &Msg, _context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(Key::Enter | Key::Escape | Key::Back) => Step::Back,
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        demo::mark(context, &say!(words, "show-me"), "", page);
        page.high();
        let (Some(sealed), Some(attempt)) = (&context.sitting.sealed, &context.sitting.attempt)
        else {
            return;
        };
        let title = say!(words, "record-title", bytes = sealed.bytes.len());
        page.text(&title, Look::Strong);
        let per_line = usize::from(page.width() / 3).clamp(8, 16);
        for line in sealed.bytes.chunks(per_line).take(SHOWN / per_line) {
            let pairs: Vec<String> = line.iter().map(|byte| format!("{byte:02x}")).collect();
            page.text(&pairs.join(" "), Look::Quiet);
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
            let answer = attempt.answer.as_str();
            page.text(&say!(words, "record-answer", answer = answer), Look::Quiet);
        }
        page.key("Enter", say!(words, "key-back"), Key::Enter);
        page.key("?", say!(words, "key-help"), Key::Help);
        page.key("H", say!(words, "key-hide"), Key::Hide);
    }
}
