//! All answers before they are scored; any of them can be changed.

use crate::checkin::{Answer, Checkin};
use crate::say;

use super::Screen;
use super::parts::{self, Choice, hit, label};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

pub(super) struct Review {
    choice: Choice,
}

impl Review {
    /// The focus stands on the way on.
    pub(super) fn new(context: &Context<'_>) -> Self {
        Self {
            choice: Choice {
                at: asked(context).len(),
            },
        }
    }
}

impl Screen for Review {
    fn door(&self) -> Door {
        Door::Review
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let Msg::Key(key) = msg else {
            return Step::Stay;
        };
        let count = asked(context).len();
        if self.choice.update(*key, count + 1) {
            return Step::Stay;
        }
        match key {
            Key::Enter if self.choice.at < count => {
                Step::Switch(Door::Question(self.choice.at, true))
            }
            Key::Enter | Key::Forward => match context.sitting.first_open() {
                Some(open) => Step::Switch(Door::Question(open, true)),
                None => Step::Switch(Door::Result),
            },
            Key::Back => Step::Switch(Door::Question(count.saturating_sub(1), false)),
            Key::Escape => Step::Open(Door::Leave),
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let Some(checkin) = context.sitting.checkin.as_ref() else {
            return;
        };
        let language = context.language();
        let title = checkin.questionnaire().title(language);
        parts::mark(context, title, "", page);
        page.high();
        page.text(&say!(words, "review-title"), Look::Strong);
        page.gap();
        for (index, item) in asked(context).into_iter().enumerate() {
            let text = checkin.questionnaire().item_text(item, language);
            page.option(&label(index), text, self.choice.at == index, hit(index));
            page.indented(6, &answer_text(checkin, item, context), Look::Quiet);
        }
        page.gap();
        let last = asked(context).len();
        let go_on = say!(words, "review-go");
        page.option("", &go_on, self.choice.at == last, hit(last));
        parts::bar(context, page, parts::SITTING);
    }
}

fn asked(context: &Context<'_>) -> Vec<usize> {
    context
        .sitting
        .checkin
        .as_ref()
        .map(Checkin::asked)
        .unwrap_or_default()
}

fn answer_text(checkin: &Checkin, item: usize, context: &Context<'_>) -> String {
    match checkin.answer(item) {
        Some(Answer::Option(option)) => checkin
            .questionnaire()
            .option_texts(item, context.language())
            .get(usize::from(option))
            .map(|text| (*text).to_owned())
            .unwrap_or_default(),
        Some(Answer::Withheld) => say!(context.words, "rather-not"),
        Some(Answer::NotAsked) | None => "…".to_owned(),
    }
}
