//! What happens to answers, said before the first question.

use crate::kit::mission::Admission;
use crate::report::analyses;
use crate::say;

use super::parts::Scroll;
use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

/// Seconds a person needs for one question, give or take.
const SECONDS_PER_ITEM: usize = 10;

pub(super) struct Notice {
    leads_on: bool,
    scroll: Scroll,
}

impl Notice {
    pub(super) fn new(leads_on: bool) -> Self {
        Self {
            leads_on,
            scroll: Scroll::default(),
        }
    }
}

impl Screen for Notice {
    fn door(&self) -> Door {
        Door::Notice(self.leads_on)
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let Msg::Key(key) = msg else {
            return Step::Stay;
        };
        match key {
            Key::Enter | Key::Forward if self.leads_on => Step::Switch(door(context)),
            Key::Enter | Key::Escape | Key::Back => Step::Back,
            key if self.scroll.update(*key) => Step::Stay,
            _ => Step::Stay,
        }
    }

    fn must_be_read(&self) -> bool {
        self.leads_on
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", context.mission(), page);
        page.high();
        page.scroll(self.scroll.at);
        page.text(&say!(words, "notice-title"), Look::Strong);
        for paragraph in paragraphs(context) {
            page.text(&paragraph, Look::Plain);
        }
        parts::bar(context, page, &[Key::PageDown]);
        if self.leads_on {
            page.key("Enter", say!(words, "go-on"), Key::Enter);
        }
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Help, Key::Hide]);
    }
}

/// What comes after the notice.
fn door(context: &Context<'_>) -> Door {
    match context.kit.mission().admission {
        Some(Admission::Slips) if context.sitting.slip.is_none() => Door::Slip,
        Some(Admission::Slips) | None => Door::Unit,
    }
}

/// The notice, a text a paragraph.
fn paragraphs(context: &Context<'_>) -> Vec<String> {
    let words = &context.words;
    let policy = &context.kit.mission().policy;
    let items = context
        .kit
        .questionnaires()
        .iter()
        .map(|questionnaire| questionnaire.items().len())
        .max()
        .unwrap_or(0);
    let minutes = (items * SECONDS_PER_ITEM).div_ceil(60).max(1);
    let mut paragraphs = vec![
        say!(words, "notice-free"),
        say!(words, "notice-stored"),
        say!(words, "notice-open"),
        say!(words, "notice-nobody"),
        say!(
            words,
            "notice-group",
            n = context.smallest_group(),
            base = policy.base,
            most = policy.most_behind_base()
        ),
        say!(words, "notice-minutes", minutes = minutes),
    ];
    paragraphs.extend(analyses::told(policy, words));
    let admission = context.kit.mission().admission;
    paragraphs.extend(admission.map(|Admission::Slips| say!(words, "notice-slip")));
    let withdrawal = context.kit.mission().withdrawal;
    paragraphs.extend(withdrawal.map(|_| say!(words, "notice-withdraw")));
    let laptops = context.kit.mission().laptops;
    paragraphs.extend(laptops.map(|_| say!(words, "notice-enrolled")));
    let pathway = context.kit.response_pathway(context.language());
    paragraphs.extend(pathway.map(|pathway| say!(words, "notice-safety", pathway = pathway)));
    paragraphs
}
