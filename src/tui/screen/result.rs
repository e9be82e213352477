//! A person's own result, shown once and never stored, and the way to seal the answers.

use crate::checkin::response::Counting;
use crate::checkin::{Checkin, score};
use crate::questionnaire::Direction as Good;
use crate::say;

use super::parts::Scroll;
use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Effect, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

/// The width of a score's bar, in cells.
const BAR: u16 = 24;

#[derive(Default)]
pub(super) struct Outcome {
    scroll: Scroll,
}

impl Screen for Outcome {
    fn door(&self) -> Door {
        Door::Result
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(Key::Enter | Key::Forward) if context.tour.is_preview => {
                Step::Switch(Door::Preview(true))
            }
            Msg::Key(Key::Enter | Key::Forward) => Step::Do(Effect::Seal),
            // On purpose there is no sign of it on the screen; the notice tells of it.
            Msg::Key(Key::Digit(0)) if context.kit.mission().withdrawal.is_some() => {
                context.sitting.wish = Counting::DoesNotCount;
                Step::Do(Effect::Seal)
            }
            Msg::Key(key) if self.scroll.update(*key) => Step::Stay,
            Msg::Key(Key::Back) => Step::Switch(Door::Review),
            Msg::Key(Key::Escape) => Step::Open(Door::Leave),
            Msg::Saved(Ok(sealed)) => {
                context.sitting.sealed = Some(sealed.clone());
                context.sitting.checkin = None;
                context.sitting.trouble = None;
                Step::Switch(Door::Sealed)
            }
            Msg::Saved(Err(trouble)) => {
                context.sitting.trouble = Some(trouble.clone());
                Step::Switch(Door::Failed)
            }
            _ => Step::Stay,
        }
    }

    fn must_be_read(&self) -> bool {
        true
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, &say!(words, "result-title"), "", page);
        page.high();
        page.scroll(self.scroll.at);
        if let Some(checkin) = &context.sitting.checkin
            && !checkin.questionnaire().is_sensitive()
        {
            scores(checkin, context, page);
        }
        page.text(&say!(words, "result-diagnosis"), Look::Plain);
        page.gap();
        parts::contacts(context, page);
        page.gap();
        page.text(&say!(words, "help-line"), Look::Plain);
        let on = if context.tour.is_preview {
            say!(words, "go-on")
        } else {
            say!(words, "seal-answers")
        };
        page.key("Enter", on, Key::Enter);
        page.key(
            parts::back_arrow(context),
            say!(words, "change-answer"),
            Key::Back,
        );
        page.key("Esc", say!(words, "throw-away"), Key::Escape);
        parts::bar(context, page, &[Key::Hide]);
    }
}

/// Each scale's score as a bar and in words; no band and no judgement.
fn scores(checkin: &Checkin, context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    let Ok(finished) = checkin.finish() else {
        return;
    };
    let answers = finished.answers();
    let questionnaire = checkin.questionnaire();
    for (index, scale) in questionnaire.scales().iter().enumerate() {
        let name = questionnaire.scale_text(index, context.language());
        page.text(name, Look::Strong);
        // As high as a score, so that a page without one needs no other keys.
        let Some(value) = score::score(questionnaire, scale, &answers) else {
            page.bar(0.0, BAR, "");
            page.text(&say!(words, "result-none"), Look::Quiet);
            page.gap();
            continue;
        };
        let range = (scale.max - scale.min).max(f64::EPSILON);
        let text = say!(
            words,
            "result-score",
            score = value.round(),
            max = scale.max.round()
        );
        page.bar((value - scale.min) / range, BAR, &text);
        let better = match scale.direction {
            Good::HighIsGood => say!(words, "higher-is-better"),
            Good::HighIsBad => say!(words, "lower-is-better"),
        };
        page.text(&better, Look::Quiet);
        page.gap();
    }
}
