//! The code of a slip, typed before the questions. Mistyping is told at once.

use crate::locale::number::digit;
use crate::say;
use crate::secret::Secret;
use crate::slip::{Code, DIGITS, Mistyped, grouped};

use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Effect, Msg, Step};
use crate::tui::key::{Key, Typing};
use crate::tui::page::{Look, Page};

/// What stands where a digit is missing.
const OPEN: char = '·';

#[derive(Default)]
pub(super) struct Slip {
    trouble: Option<Trouble>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Trouble {
    Mistyped(Mistyped),
    Unknown,
}

impl Screen for Slip {
    fn door(&self) -> Door {
        Door::Slip
    }

    fn typing(&self) -> Typing {
        Typing::Digits
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Admitted(true) => Step::Switch(Door::Unit),
            Msg::Admitted(false) => {
                self.trouble = Some(Trouble::Unknown);
                Step::Stay
            }
            Msg::Key(key) => self.key(*key, context),
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", context.mission(), page);
        page.text(&say!(words, "slip-title"), Look::Strong);
        page.gap();
        let typed = context.sitting.code.as_ref().and_then(Secret::expose_text);
        let typed = typed.unwrap_or_default();
        let open: String = std::iter::repeat_n(OPEN, DIGITS.saturating_sub(typed.len())).collect();
        let shown = zeroize::Zeroizing::new(words.figures(typed) + &open);
        parts::field(&isolated(&grouped(&shown)), true, 0, page);
        page.gap();
        if let Some(slip) = context.ready_slip() {
            page.text(&say!(words, "slip-practice"), Look::Plain);
            page.text(&isolated(&slip), Look::Strong);
            page.gap();
        }
        if context.is_busy {
            page.text(&say!(words, "slip-busy"), Look::Quiet);
        } else if let Some(trouble) = self.trouble {
            let line = match trouble {
                Trouble::Mistyped(Mistyped::Check) => say!(words, "slip-mistyped"),
                Trouble::Mistyped(_) => {
                    say!(words, "slip-length", n = words.ungrouped(DIGITS))
                }
                Trouble::Unknown => say!(words, "slip-unknown"),
            };
            page.text(&line, Look::Plain);
        } else {
            page.text(&say!(words, "slip-line"), Look::Quiet);
        }
        page.key("Enter", say!(words, "go-on"), Key::Enter);
        parts::bar(
            context,
            page,
            &[Key::Back, Key::Language, Key::Help, Key::Hide, Key::Escape],
        );
    }
}

impl Slip {
    fn key(&mut self, key: Key, context: &mut Context<'_>) -> Step {
        match key {
            Key::Digit(value) => self.push(value, context),
            // A keyboard may give digits that no command knows.
            Key::Char(c) => {
                if let Some(value) = digit(c) {
                    self.push(value, context);
                }
            }
            Key::Erase | Key::Back
                if context.sitting.code.as_ref().is_some_and(|c| !c.is_empty()) =>
            {
                self.trouble = None;
                if let Some(code) = &mut context.sitting.code {
                    code.pop();
                }
            }
            Key::Enter | Key::Forward => return self.go_on(context),
            Key::Back => return Step::Switch(Door::Notice(true)),
            Key::Escape => return Step::Open(Door::Leave),
            _ => {}
        }
        Step::Stay
    }

    /// Takes one more digit; with the last one the code is checked.
    fn push(&mut self, value: u8, context: &mut Context<'_>) {
        let code = context.sitting.code.get_or_insert_with(Secret::locked);
        if code.len() >= DIGITS {
            return;
        }
        code.push(char::from(b'0' + value));
        self.trouble = match code.len() {
            DIGITS => trouble(code),
            _ => None,
        };
    }

    fn go_on(&mut self, context: &mut Context<'_>) -> Step {
        let ready = context.ready_slip();
        let code = context.sitting.code.get_or_insert_with(Secret::locked);
        if code.is_empty()
            && let Some(slip) = ready
        {
            slip.bytes()
                .filter(u8::is_ascii_digit)
                .for_each(|digit| code.push(char::from(digit)));
        }
        self.trouble = trouble(code);
        match self.trouble {
            Some(_) => Step::Stay,
            None => Step::Later(Effect::Admit),
        }
    }
}

fn trouble(code: &Secret) -> Option<Trouble> {
    let read = Code::read(code.expose_text().unwrap_or_default());
    read.err().map(Trouble::Mistyped)
}

/// Digits that are read from left to right in every language.
fn isolated(digits: &str) -> String {
    format!("\u{2066}{digits}\u{2069}")
}
