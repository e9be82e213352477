//! The screens. Each takes messages and draws a page; none does IO or imports another.

use super::context::Context;
use super::effect::{Door, Msg, Step};
use super::key::Typing;
use super::page::Page;

mod across;
mod compare;
mod demo;
mod desk;
mod dialog;
mod drill;
mod exactness;
mod guide;
mod help;
mod intake;
mod language;
mod ledger;
mod letters;
mod notice;
mod parts;
mod preview;
mod question;
mod record;
mod release;
mod result;
mod review;
mod sealed;
mod slip;
mod start;
mod story;
mod unit;
mod unit_page;
mod unlock;
mod view;
mod which;
mod wizard;

/// One screen.
pub(super) trait Screen {
    /// Its name.
    fn door(&self) -> Door;

    /// What a message means here.
    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step;

    /// What it shows.
    fn view(&self, context: &Context<'_>, page: &mut Page);

    /// Whether Enter shows what is still below before it goes on.
    fn must_be_read(&self) -> bool {
        false
    }

    /// What letters are here.
    fn typing(&self) -> Typing {
        Typing::Commands
    }
}

/// Makes a screen.
pub(super) fn open(door: Door, context: &Context<'_>) -> Box<dyn Screen> {
    match door {
        Door::Start => Box::new(start::Start::default()),
        Door::Preview(is_over) => Box::new(preview::Preview::new(is_over)),
        Door::Guide => Box::new(guide::Story::default()),
        Door::Drill => Box::new(drill::Drill::default()),
        Door::Demo => Box::new(demo::Demo::default()),
        Door::Release => Box::new(release::Table::default()),
        Door::Exactness => Box::new(exactness::Exactness::default()),
        Door::Story => Box::new(story::Story::default()),
        Door::Language => Box::new(language::Language::new(context)),
        Door::Letters => Box::new(letters::Letters::default()),
        Door::Notice(leads_on) => Box::new(notice::Notice::new(leads_on)),
        Door::Help => Box::new(help::Help::default()),
        Door::Slip => Box::new(slip::Slip::default()),
        Door::Unit => Box::new(unit::Picker::new(context)),
        Door::Across => Box::new(across::Across::new(context)),
        Door::Which => Box::new(which::Which::default()),
        Door::Question(item, way) => Box::new(question::Question::new(item, way, context)),
        Door::Review => Box::new(review::Review::new(context)),
        Door::Result => Box::new(result::Outcome::default()),
        Door::Sealed => Box::new(sealed::Sealed::default()),
        Door::Record => Box::new(record::Record::default()),
        Door::Failed => Box::new(dialog::Dialog::new(door)),
        Door::Unlock => Box::new(unlock::Unlock::default()),
        Door::Desk => Box::new(desk::Desk),
        Door::UnitPage => Box::new(unit_page::UnitPage::default()),
        Door::View => Box::new(view::View::new(context)),
        Door::Intake => Box::new(intake::Intake::default()),
        Door::Wizard(aim) => Box::new(wizard::Wizard::new(aim, context)),
        Door::Ledger => Box::new(ledger::Ledger::default()),
        Door::Compare => Box::new(compare::Compare::new(context)),
        Door::Leave | Door::Close => Box::new(dialog::Dialog::new(door)),
    }
}
