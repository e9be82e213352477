//! `standeasy demo`: the practice mission, on screens or line by line, and the drill unattended.

use std::io;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Args;

use super::face::{Decided, Face, language_of_environment};
use super::failure::Failure;
use super::output::Output;
use super::typed::{Typed, stop_flag};
use super::watch;
use crate::demo::drill::Trick;
use crate::demo::telling::{self, Line};
use crate::demo::{Chapter, Circle, DemoError, MINUTES, Place, Step};
use crate::desk::Home;
use crate::desk::clock;
use crate::locale::Words;
use crate::{plain, sandbox, tell, tui};

#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Invent the same answers again.
    #[arg(long, value_name = "N", default_value_t = Demo::SEED)]
    seed: u64,
    /// Try every way to break in, unattended; 1 if one succeeds.
    #[arg(long)]
    drill: bool,
    #[command(flatten)]
    pub(super) face: Face,
}

impl Demo {
    const SEED: u64 = 2023;

    pub(super) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let face = self.face.decide(home)?;
        if self.drill {
            return drill(self.seed, face, output);
        }
        run(self.seed, face, output, &[])
    }
}

/// Runs the practice mission that is always the same.
pub(super) fn usual(face: Decided, output: &Output) -> Result<ExitCode, Failure> {
    let language = face.language.clone();
    let language = language.as_deref().unwrap_or("en");
    run(Demo::SEED, face, output, &["demo", "--lang", language])
}

/// `more` is what makes this command one that begins with the practice mission.
fn run(seed: u64, face: Decided, output: &Output, more: &[&str]) -> Result<ExitCode, Failure> {
    if !face.is_plain
        && let Some(code) = watch::waits(more)?
    {
        return Ok(code);
    }
    // Before any thread is started; practice makes and removes a home of its own.
    let face = face.closed(sandbox::close_but_files());
    let stop = stop_flag()?;
    let place = Place::new()?;
    if face.is_plain {
        return lines(place, seed, &face, stop);
    }
    let face = match language_of_environment() {
        Some(language) => face.or_in(language),
        None => face,
    };
    let words = face.words();
    let mut circle = prepared(place, seed, &words, (output, &stop))?;
    match tui::demo(&mut circle, face.for_practice())? {
        tui::Leave::Quit => Ok(ExitCode::SUCCESS),
        tui::Leave::Interrupted => Ok(ExitCode::from(130)),
        tui::Leave::Plain(language) => {
            let options = face.in_lines(language).for_lines();
            let (mut input, mut out) = (Typed::begin(stop.clone()), io::stdout().lock());
            let guide = plain::Guide::begin(&options, &mut input, &mut out)?;
            let mut guide = guide.until(stop);
            guide.story(&mut circle, Chapter::CheckIn)?;
            ended(&input)
        }
    }
}

/// Prepares the mission, and says how long all of it takes before anything is done.
fn prepared(
    place: Place,
    seed: u64,
    words: &Words,
    (output, stop): (&Output, &AtomicBool),
) -> Result<Circle, Failure> {
    let practice = tell!(words, "practice");
    let first = tell!(words, "tour-preparing", minutes = MINUTES);
    output.talk(&format!("{practice}  {first}"));
    prepare(place, seed, stop, &mut |step| {
        let line = crate::locale::plain(&telling::tell(step, words));
        output.talk(&format!("{practice}  {line}"));
        Ok(())
    })
}

/// The story line by line.
fn lines(
    place: Place,
    seed: u64,
    face: &Decided,
    stop: Arc<AtomicBool>,
) -> Result<ExitCode, Failure> {
    let (mut input, mut out) = (Typed::begin(stop.clone()), io::stdout().lock());
    let guide = plain::Guide::begin(&face.for_lines(), &mut input, &mut out)?;
    let mut guide = guide.until(stop.clone());
    guide.open()?;
    let mut circle = prepare(place, seed, &stop, &mut |step| guide.tell(step))?;
    guide.story(&mut circle, Chapter::Prepare)?;
    ended(&input)
}

/// Every trick, one after the other; what came of each, and 1 if somebody got in or a search
/// could not have found a way.
fn drill(seed: u64, face: Decided, output: &Output) -> Result<ExitCode, Failure> {
    let face = face.closed(sandbox::close_but_files());
    let stop = stop_flag()?;
    let face = match language_of_environment() {
        Some(language) => face.or_in(language),
        None => face,
    };
    let words = face.words();
    let mut circle = prepared(Place::new()?, seed, &words, (output, &stop))?;
    let mut is_sound = true;
    for trick in Trick::ALL {
        if stop.load(Ordering::Relaxed) {
            return Err(Failure::Interrupted);
        }
        let tried = circle.attempt(trick, &words)?;
        is_sound &= tried.found.is_sound();
        let mut said = vec![telling::name(trick, &words), telling::way(trick, &words)];
        said.extend(telling::found(&tried, &words).iter().map(Line::spoken));
        output.result(&crate::locale::plain(&said.join("\n  ")))?;
    }
    if is_sound {
        let all = tell!(words, "drill-all-safe", n = Trick::ALL.len());
        output.result(&all)?;
        return Ok(ExitCode::SUCCESS);
    }
    Ok(ExitCode::FAILURE)
}

/// The end of what was typed: left, or interrupted.
fn ended(input: &Typed) -> Result<ExitCode, Failure> {
    if input.is_stopped() {
        return Err(Failure::Interrupted);
    }
    Ok(ExitCode::SUCCESS)
}

/// Prepares the mission until it is interrupted or nobody can be told of it any more.
fn prepare(
    place: Place,
    seed: u64,
    stop: &AtomicBool,
    tell: &mut dyn FnMut(&Step) -> io::Result<()>,
) -> Result<Circle, Failure> {
    let mut told = Ok(());
    let prepared = Circle::prepare(place, seed, clock::today(), &mut |step| {
        if !stop.load(Ordering::Relaxed) {
            told = tell(step);
        }
        told.is_ok() && !stop.load(Ordering::Relaxed)
    });
    told?;
    match prepared {
        Ok(circle) => Ok(circle),
        Err(DemoError::Interrupted) => Err(Failure::Interrupted),
        Err(DemoError::Desk(error)) => Err(error.into()),
    }
}
