//! All answers before they are scored; any of them can be changed.
//!
//! Every question has its line, asked or not, so that the list has one length.

use crate::checkin::{Answer, Checkin};
use crate::say;

use super::Screen;
use super::parts::{self, Choice, hit, label};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step, Way};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

pub(super) struct Review {
    choice: Choice,
}

impl Review {
    /// The focus stands on the way on.
    pub(super) fn new(context: &Context<'_>) -> Self {
        Self {
            choice: Choice { at: count(context) },
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
        let count = count(context);
        if self.choice.update(*key, count + 1) {
            return Step::Stay;
        }
        match key {
            Key::Enter if self.choice.at < count => {
                let changed = self.choice.at;
                Step::Switch(Door::Question(changed, Way::Review(changed)))
            }
            Key::Enter | Key::Forward => match context.sitting.first_open() {
                Some(open) => Step::Switch(Door::Question(open, Way::Review(open))),
                None => Step::Switch(Door::Result),
            },
            Key::Back => Step::Switch(Door::Question(count.saturating_sub(1), Way::On)),
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
        let count = count(context);
        for item in 0..count {
            let (text, answer) = line(checkin, item, context);
            page.option(&label(item), &text, self.choice.at == item, hit(item));
            page.indented(6, &answer, Look::Quiet);
        }
        page.gap();
        let go_on = say!(words, "review-go");
        page.option("", &go_on, self.choice.at == count, hit(count));
        parts::bar(context, page, parts::SITTING);
    }
}

fn count(context: &Context<'_>) -> usize {
    let checkin = context.sitting.checkin.as_ref();
    checkin.map_or(0, |checkin| checkin.questionnaire().items().len())
}

/// A question and what was answered.
fn line(checkin: &Checkin, item: usize, context: &Context<'_>) -> (String, String) {
    let (words, questionnaire) = (&context.words, checkin.questionnaire());
    if !checkin.is_asked(item) {
        return (say!(words, "not-asked-title"), "…".to_owned());
    }
    let text = questionnaire.item_text(item, context.language());
    let answer = match checkin.answer(item) {
        Some(Answer::Option(option)) => questionnaire
            .option_texts(item, context.language())
            .get(usize::from(option))
            .map(|text| (*text).to_owned())
            .unwrap_or_default(),
        Some(Answer::Withheld) => say!(words, "rather-not"),
        Some(Answer::NotAsked) | None => "…".to_owned(),
    };
    (text.to_owned(), answer)
}
