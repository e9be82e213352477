//! What a screen may ask for, and what comes back.

use crate::demo::Chapter;
use crate::demo::drill::Trick;
use crate::desk::post::{Attempt, SaveTrouble, Sealed};

use super::key::Key;
use super::work::Refusal;
use crate::locale::grid::Order;

/// What goes to the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// Is there room, and is a period open?
    CheckRoom,
    /// Whether the code that was typed is that of a slip.
    Admit,
    /// Seal the sitting's answers and save them, or only that they do not count: its wish.
    Seal,
    /// Draw with letters in this order from now on, and remember it for this terminal.
    KeepOrder(Order),
    /// Try to open the record just sealed with everything this laptop has.
    TryToOpen,
    /// Open the officer's identity with what was typed, and look at the desk.
    Unlock,
    /// Look at the desk again.
    Survey,
    /// Take the next bundle of the queue in.
    TakeIn,
    /// Where each unit will stand in the release that is wished for.
    Outlook,
    /// Make the release that is wished for and write its files.
    Release,
    /// Play a chapter of the practice mission, and what it needs.
    Play(Chapter),
    /// Try to break in.
    Attempt(Trick),
}

/// What comes to a screen.
#[derive(Debug)]
pub(super) enum Msg {
    /// A key.
    Key(Key),
    /// Whether there is room.
    Room(Result<(), SaveTrouble>),
    /// Whether the code is that of a slip; the sitting has its pass then.
    Admitted(bool),
    /// The record is on the disk, or why not.
    Saved(Result<Sealed, SaveTrouble>),
    /// What came of trying to open it.
    Tried(Attempt),
    /// What the officer's desk was asked for is in the work, or why not.
    Desk(Result<(), Refusal>),
    /// A chapter was played, or a trick tried; what came of it was told.
    Played(Result<(), Refusal>),
    /// The letters are drawn as asked; whether that could be remembered.
    Ordered(Result<(), SaveTrouble>),
}

/// What a screen wants to happen next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Nothing but a new frame.
    Stay,
    /// An effect, whose outcome comes back as a message.
    Do(Effect),
    /// The same for one that takes time: first a frame that says so.
    Later(Effect),
    /// Another screen on top.
    Open(Door),
    /// Another screen in place of this one.
    Switch(Door),
    /// The help page, and below it another screen in place of this one.
    HelpThen(Door),
    /// The screen below.
    Back,
    /// The first screen, with nothing kept.
    Home,
    /// The end of the screens, to go on line by line.
    Lines,
    /// The end of the program.
    Quit,
}

/// Where a question leads on to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// To the next one.
    On,
    /// Back to the review, past those that hang on the question at this position.
    Review(usize),
}

/// What the release wizard is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// A period that was not released yet.
    Release,
    /// The files of a release that was made, once more.
    Print,
}

/// The screens by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Door {
    Start,
    /// The story of the practice mission in chapters.
    Guide,
    /// The drill: ways to break in.
    Drill,
    /// The free walk through the practice mission.
    Demo,
    /// Around a questionnaire that is tried out; `true` after it.
    Preview(bool),
    Release,
    /// Why a row is missing, and how exact a figure is.
    Exactness,
    Story,
    Language,
    /// Which order of letters reads right on this terminal.
    Letters,
    /// What happens to answers; `true` leads on to the questions.
    Notice(bool),
    Help,
    /// The code of a slip.
    Slip,
    Unit,
    /// For what answers count: the own unit, the unit above, or a group across units.
    Across,
    Which,
    /// The question at a position of the questionnaire, asked or not.
    Question(usize, Way),
    Review,
    Result,
    Sealed,
    Record,
    Failed,
    Leave,
    Close,
    /// The officer's desk: its passphrase.
    Unlock,
    /// What comes next, the units, and the page of one.
    Desk,
    /// The page of one unit alone.
    UnitPage,
    /// Which release is read.
    View,
    Intake,
    Wizard(Aim),
    Ledger,
    Compare,
}
