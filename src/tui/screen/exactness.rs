//! Why a row is missing from a release, and how exact a figure is.

use crate::disclosure::Release;
use crate::say;

use super::parts::Scroll;
use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

#[derive(Default)]
pub(super) struct Exactness {
    scroll: Scroll,
}

impl Screen for Exactness {
    fn door(&self) -> Door {
        Door::Exactness
    }

    fn update(&mut self, msg: &Msg, _context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(key) if self.scroll.update(*key) => {}
            Msg::Key(Key::Enter | Key::Escape | Key::Back | Key::Details) => return Step::Back,
            _ => {}
        }
        Step::Stay
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", context.mission(), page);
        page.high();
        page.scroll(self.scroll.at);
        page.text(&say!(words, "explain-title"), Look::Strong);
        let told = context.told_release();
        let release = context.work.release().or(told.as_deref());
        let paragraphs = release.map(|release| paragraphs(release, context));
        for paragraph in paragraphs.unwrap_or_else(|| nothing(context)) {
            page.gap();
            page.text(&paragraph, Look::Plain);
        }
        parts::bar(context, page, &[Key::PageDown]);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Hide]);
    }
}

/// At a desk that has released nothing yet.
fn nothing(context: &Context<'_>) -> Vec<String> {
    vec![say!(context.words, "desk-nothing-released")]
}

fn paragraphs(release: &Release, context: &Context<'_>) -> Vec<String> {
    let words = &context.words;
    let policy = release.head().policy;
    let mut paragraphs = vec![
        say!(words, "explain-missing", k = policy.minimum_group),
        say!(
            words,
            "explain-exact",
            base = policy.base,
            off = policy.base.saturating_sub(1)
        ),
    ];
    if let Some((small, top)) = errors(release) {
        paragraphs.push(say!(words, "explain-error", small = small, top = top));
    }
    paragraphs.push(say!(words, "explain-almost"));
    paragraphs.push(say!(words, "explain-once"));
    paragraphs
}

/// The usual error of a share by rounding, in whole points from 1 up: the largest of all rows,
/// which is that of the smallest, and that of the first row.
fn errors(release: &Release) -> Option<(u32, u32)> {
    let points = |error: f64| (100.0 * error).ceil().max(1.0) as u32;
    let errors = release.share_errors();
    let largest = errors.iter().copied().max_by(f64::total_cmp)?;
    Some((points(largest), points(*errors.first()?)))
}
