//! The loop: draw, sleep, update.

use std::io;
use std::time::{Duration, Instant, SystemTime};

use crossterm::event::{Event, MouseButton, MouseEventKind};
use ratatui::layout::Position;

use crate::kit::Kit;

use super::app::{App, Parties};
use super::bureau;
use super::context::{Context, Tour};
use super::effect::Door;
use super::input::Input;
use super::key::{self, Key};
use super::terminal::Screen;
use super::work::Refusal;
use super::{Leave, Options};

/// The longest sleep, so that signals are seen.
const LONGEST_SLEEP: Duration = Duration::from_secs(1);

/// Runs the face on this process's terminal.
pub(super) fn run<'a>(
    mut parties: Parties<'a>,
    options: Options,
    tour: Tour<'a>,
) -> io::Result<Leave> {
    let Some(kit) = kit_of(&mut parties) else {
        return Ok(Leave::Quit);
    };
    let today = parties.post().and_then(|post| post.period().ok());
    let period = today.map(|period| period.to_string());
    let clock = Clock::start();
    // With NO_COLOR crossterm resets reverse and bold together with the colours; here it is the
    // theme that leaves colours out, and focus stays to be seen.
    crossterm::style::force_color_output(true);
    let (mut screen, letters) = Screen::enter(options.bidi, options.terminals.clone())?;
    let mut context = Context::new(kit, period, options, tour).with_letters(letters);
    let is_desk = context.tour.is_desk;
    if let Some(bureau) = parties
        .bureau()
        .filter(|bureau| is_desk && bureau.is_open())
    {
        let seen = bureau::survey(bureau, &mut context);
        context.work.trouble = seen.err().map(Refusal::from);
    }
    let mut app = App::new(parties, context, clock.now());
    let mut input = Input::begin()?;
    let mut is_stale = true;
    loop {
        if app.take_blank() {
            screen.blank()?;
        }
        if std::mem::take(&mut is_stale) {
            screen.terminal.draw(|frame| app.draw(frame))?;
        }
        let sleep = if app.is_pending() {
            Duration::ZERO
        } else {
            LONGEST_SLEEP
        };
        let event = input.wait(sleep, app.typing());
        let now = clock.now();
        is_stale = app.tick(now);
        // A terminal that has gone cannot be read, and then a signal tells.
        if screen.is_ended() {
            return Ok(Leave::Interrupted);
        }
        let event = event?;
        is_stale |= event.is_some();
        if screen.has_come_back() {
            screen.take_over_again()?;
            is_stale = true;
        }
        if screen.has_new_size()? {
            screen.begin_again()?;
            is_stale = true;
        }
        if event.is_none() && app.is_pending() {
            let is_story = app.stands_on(Door::Guide) || app.stands_on(Door::Drill);
            if !app.carry_on() {
                return Ok(app.leave());
            }
            if is_story && drop_typed(&mut input, &app) {
                return Ok(Leave::Interrupted);
            }
            app.stay(clock.now());
            is_stale = true;
        }
        if let Some(leave) = event.and_then(|event| update(&mut app, event, now)) {
            return Ok(leave);
        }
    }
}

/// The kit of the laptop, else the newest of the desk.
fn kit_of(parties: &mut Parties<'_>) -> Option<Kit> {
    let of_laptop = parties.post().map(|post| post.kit().clone());
    let of_desk = |parties: &mut Parties<'_>| parties.bureau()?.kits().last().cloned();
    of_laptop.or_else(|| of_desk(parties))
}

/// Drops what was typed while a chapter was played or a trick was tried: a second Enter would lead
/// past what nobody has seen yet. Says whether it was to end the program.
fn drop_typed(input: &mut Input, app: &App<'_>) -> bool {
    while let Ok(Some(event)) = input.wait(Duration::ZERO, app.typing()) {
        let Event::Key(event) = event else {
            continue;
        };
        if key::meaning(event, app.direction(), app.typing()) == Some(Key::Interrupt) {
            return true;
        }
    }
    false
}

fn update(app: &mut App<'_>, event: Event, now: Duration) -> Option<Leave> {
    let goes_on = match event {
        Event::Key(event) => match key::meaning(event, app.direction(), app.typing()) {
            Some(Key::Interrupt) => return Some(Leave::Interrupted),
            Some(key) => app.key(key, now),
            None => true,
        },
        Event::Mouse(mouse) if mouse.kind == MouseEventKind::Down(MouseButton::Left) => {
            app.click(Position::new(mouse.column, mouse.row), now)
        }
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::ScrollUp => app.wheel(Key::Up, now),
            MouseEventKind::ScrollDown => app.wheel(Key::Down, now),
            _ => true,
        },
        _ => true,
    };
    (!goes_on).then(|| app.leave())
}

/// Time since the start, by the clock that went further: one stops while a laptop sleeps,
/// the other can be set.
struct Clock {
    monotonic: Instant,
    wall: SystemTime,
}

impl Clock {
    fn start() -> Self {
        Self {
            monotonic: Instant::now(),
            wall: SystemTime::now(),
        }
    }

    fn now(&self) -> Duration {
        let wall = SystemTime::now().duration_since(self.wall);
        self.monotonic.elapsed().max(wall.unwrap_or_default())
    }
}
