//! The practice mission line by line: the story in chapters, and a free walk by numbers.
//!
//! Where nobody answers, as at the end of a pipe, all chapters are told one after the other.

use std::io::{self, BufRead, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::advice;
use crate::demo::drill::Trick;
use crate::demo::telling::{self, Line};
use crate::demo::{Chapter, Circle, Step};
use crate::desk::DeskError;
use crate::desk::post::Post;
use crate::kit::Mission;
use crate::locale::{self, Words};
use crate::say;

use super::Options;
use super::dialogue::{Asked, Dialogue, Reply};
use super::{desk, reading, sitting};

/// Somebody who leads through the practice mission.
pub struct Guide<'a> {
    dialogue: Dialogue<'a>,
    stop: Arc<AtomicBool>,
}

/// Where a chapter leads.
enum Way {
    On,
    Back,
    To(Chapter),
    Walk,
    Leave,
}

impl<'a> Guide<'a> {
    /// Begins in the language asked for; else the person chooses.
    pub fn begin(
        options: &Options,
        input: &'a mut dyn BufRead,
        output: &'a mut dyn Write,
    ) -> io::Result<Self> {
        options.prepare(output)?;
        let mut languages = locale::available();
        // English first: it is what the demo speaks where nobody chooses.
        languages.sort_by_key(|language| language != "en");
        let dialogue = Dialogue::begin(options, languages, input, output)?;
        let stop = Arc::default();
        Ok(Self { dialogue, stop })
    }

    /// The same, and nothing more is told once somebody asked to stop.
    pub fn until(self, stop: Arc<AtomicBool>) -> Self {
        Self { stop, ..self }
    }

    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// The words in use.
    pub fn words(&self) -> &Words {
        self.dialogue.words()
    }

    /// Says what this is and how long it takes.
    pub fn open(&mut self) -> io::Result<()> {
        let title = say!(self.words(), "tour-title");
        self.practice(&title)?;
        let line = telling::line(self.words());
        self.dialogue.say(&line)
    }

    /// Tells a step of the mission.
    pub fn tell(&mut self, step: &Step) -> io::Result<()> {
        let line = telling::tell(step, self.words());
        self.practice(&line)
    }

    /// The story from a chapter on, until its end or until the person leaves.
    pub fn story(&mut self, circle: &mut Circle, from: Chapter) -> io::Result<()> {
        let help = circle.kit().mission().help.clone();
        self.dialogue.set_help(&help);
        self.dialogue.say_keys()?;
        let mut at = from;
        let mut has_begun = false;
        while !self.is_stopped() {
            let way = self.chapter(circle, at, has_begun)?;
            has_begun = true;
            let next = match way {
                Way::On => at.next(),
                Way::Back => Some(at.before().unwrap_or(at)),
                Way::To(chapter) => Some(chapter),
                Way::Walk => return self.walk(circle),
                Way::Leave => return Ok(()),
            };
            match next {
                Some(next) => at = next,
                // Whoever is still there may walk freely once it was told.
                None if self.dialogue.is_over() => return Ok(()),
                None => return self.walk(circle),
            }
        }
        Ok(())
    }

    /// One chapter: what comes next, what came of it, and the way on. The first asks nothing when
    /// the story begins, and how to go on when somebody came back to it.
    fn chapter(&mut self, circle: &mut Circle, at: Chapter, has_begun: bool) -> io::Result<Way> {
        let place = say!(
            self.words(),
            "tour-place",
            n = at.number(),
            all = Chapter::ALL.len()
        );
        let title = telling::title(at, self.words());
        self.practice(&format!("{place}. {title}"))?;
        if at == Chapter::Prepare {
            self.say_after(circle, at)?;
            let way = if has_begun { self.ask(at)? } else { None };
            return Ok(way.unwrap_or(Way::On));
        }
        let told = circle.told();
        let before = telling::before(at, &told.borrow(), circle.kit(), self.words());
        self.dialogue.say(&before)?;
        match self.ask(at)? {
            None => self.play(circle, at)?,
            Some(way) => return Ok(way),
        }
        self.say_after(circle, at)?;
        Ok(Way::On)
    }

    /// Asks how to go on; `None` is to play the chapter.
    fn ask(&mut self, at: Chapter) -> io::Result<Option<Way>> {
        loop {
            if self.is_stopped() {
                return Ok(Some(Way::Leave));
            }
            if self.dialogue.is_over() {
                return Ok(None);
            }
            match self.dialogue.choose(&|words| ways(at, words))? {
                Reply::Choice(0) => return Ok(None),
                Reply::Choice(1) => return Ok(Some(Way::On)),
                Reply::Choice(2) => {
                    let notes = telling::notes(at, self.words());
                    self.dialogue.say(&notes)?;
                }
                Reply::Choice(3) => {
                    if let Some(chapter) = self.choose_chapter()? {
                        return Ok(Some(Way::To(chapter)));
                    }
                }
                Reply::Choice(4) => return Ok(Some(Way::Walk)),
                Reply::Back => return Ok(Some(Way::Back)),
                // Said again at the top: a pipe has ended, or somebody asked to stop.
                Reply::Quit if self.dialogue.is_over() => {}
                Reply::Choice(_) | Reply::Quit => return Ok(Some(Way::Leave)),
            }
        }
    }

    fn choose_chapter(&mut self) -> io::Result<Option<Chapter>> {
        let reply = self.dialogue.choose(&|words| {
            let titles = Chapter::ALL.map(|chapter| telling::title(chapter, words));
            Asked::of(say!(words, "tour-chapters"), titles.to_vec())
        })?;
        Ok(match reply {
            Reply::Choice(at) => Chapter::of_number(at + 1),
            Reply::Back | Reply::Quit => None,
        })
    }

    fn play(&mut self, circle: &mut Circle, at: Chapter) -> io::Result<()> {
        match at {
            // Nobody is there to answer.
            Chapter::CheckIn if self.dialogue.is_over() => Ok(()),
            Chapter::CheckIn => sitting::run(circle, &mut self.dialogue),
            Chapter::Drill => self.drill(circle),
            other => {
                let played = circle.play(other, self.words());
                self.say_trouble(played)
            }
        }
    }

    fn say_after(&mut self, circle: &Circle, at: Chapter) -> io::Result<()> {
        let told = circle.told();
        let lines = telling::after(at, &told.borrow(), circle.kit(), self.words());
        let lines = match at {
            Chapter::Brief | Chapter::LastDay => in_one_piece(lines),
            _ => lines,
        };
        self.say_lines(&lines)?;
        if at == Chapter::Release && self.dialogue.is_over() {
            self.read(circle)?;
        }
        Ok(())
    }

    /// The tricks by number; all of them where nobody is there to choose.
    pub fn drill(&mut self, circle: &mut Circle) -> io::Result<()> {
        if self.dialogue.is_over() {
            for trick in Trick::ALL {
                if !self.is_stopped() {
                    self.attempt(circle, trick)?;
                }
            }
            return Ok(());
        }
        loop {
            let reply = self.dialogue.choose(&|words| {
                let names = Trick::ALL.map(|trick| telling::name(trick, words));
                Asked::of(say!(words, "tour-drill"), names.to_vec())
            })?;
            let trick = match reply {
                Reply::Choice(at) => Trick::ALL.get(at).copied(),
                Reply::Back | Reply::Quit => None,
            };
            match trick {
                Some(trick) => self.attempt(circle, trick)?,
                None => return Ok(()),
            }
        }
    }

    fn attempt(&mut self, circle: &mut Circle, trick: Trick) -> io::Result<()> {
        let name = telling::name(trick, self.words());
        let way = telling::way(trick, self.words());
        self.dialogue.say_all(&[name, way])?;
        let lines = match circle.attempt(trick, self.words()) {
            Ok(tried) => telling::found(&tried, self.words()),
            Err(error) => return self.say_trouble(Err(error)),
        };
        self.say_lines(&lines)
    }

    /// The release with all of its figures.
    fn read(&mut self, circle: &Circle) -> io::Result<()> {
        let told = circle.told();
        let lines = told
            .borrow()
            .release()
            .map(|release| reading::read(release, circle.kit(), self.words()));
        self.dialogue.say_all(&lines.unwrap_or_default())
    }

    /// The free walk, until the person leaves. It looks at a release, so everything up to it is
    /// played first.
    fn walk(&mut self, circle: &mut Circle) -> io::Result<()> {
        let played = circle.play(Chapter::Release, self.words());
        self.say_trouble(played)?;
        let kit = circle.kit().clone();
        let mission = &kit.mission().name;
        loop {
            let reply = self.dialogue.choose(&|words| menu(mission, words))?;
            match reply {
                Reply::Choice(0) => sitting::run(circle, &mut self.dialogue)?,
                Reply::Choice(1) => self.read(circle)?,
                Reply::Choice(2) => {
                    let told = circle.told();
                    let told = told.borrow();
                    let lines = told
                        .release()
                        .map(|one| reading::explained(one, self.words()));
                    self.dialogue.say_all(&lines.unwrap_or_default())?;
                }
                Reply::Choice(3) => desk::run(circle.bureau(), &mut self.dialogue)?,
                Reply::Choice(4) => {
                    let told = circle.told();
                    let story = told.borrow();
                    let steps = story.story.iter();
                    let lines: Vec<String> = steps
                        .map(|step| telling::tell(step, self.words()))
                        .collect();
                    self.dialogue.say_all(&lines)?;
                }
                Reply::Choice(5) => self.drill(circle)?,
                Reply::Choice(6) => return self.story(circle, Chapter::Prepare),
                Reply::Back => {}
                Reply::Choice(_) | Reply::Quit => return Ok(()),
            }
        }
    }

    fn practice(&mut self, line: &str) -> io::Result<()> {
        let practice = say!(self.words(), "practice");
        self.dialogue.say(&format!("{practice}. {line}"))
    }

    fn say_lines(&mut self, lines: &[Line]) -> io::Result<()> {
        let spoken: Vec<String> = lines.iter().map(Line::spoken).collect();
        self.dialogue.say_all(&spoken)
    }

    fn say_trouble(&mut self, outcome: Result<(), DeskError>) -> io::Result<()> {
        let Err(error) = outcome else {
            return Ok(());
        };
        let advice = advice::of(&error, self.words());
        self.dialogue.say_all(&[advice.what, advice.now])
    }
}

/// A path, which screens break, as one line that can be copied.
fn in_one_piece(lines: Vec<Line>) -> Vec<Line> {
    let mut whole: Vec<Line> = Vec::new();
    for line in lines {
        if let (Some(Line::Raw(path)), Line::Raw(piece)) = (whole.last_mut(), &line) {
            path.push_str(piece);
        } else {
            whole.push(line);
        }
    }
    whole
}

/// How one can go on before a chapter is played, and from the first, which is played already.
fn ways(at: Chapter, words: &Words) -> Asked {
    let first = match at {
        Chapter::Prepare => say!(words, "key-next"),
        Chapter::CheckIn => say!(words, "tour-key-answer"),
        Chapter::Drill => say!(words, "tour-key-try"),
        _ => say!(words, "tour-key-do"),
    };
    let entries = vec![
        first,
        say!(words, "tour-key-skip"),
        say!(words, "tour-key-notes"),
        say!(words, "tour-key-chapters"),
        say!(words, "tour-key-free"),
        say!(words, "demo-leave"),
    ];
    Asked::of(telling::title(at, words), entries)
}

fn menu(mission: &crate::kit::mission::Localized, words: &Words) -> Asked {
    let mission = Mission::text(mission, words.language());
    let practice = say!(words, "practice");
    let line = say!(words, "demo-line");
    let entries = vec![
        say!(words, "demo-checkin"),
        say!(words, "demo-release"),
        say!(words, "explain-title"),
        say!(words, "demo-desk"),
        say!(words, "demo-story"),
        say!(words, "tour-drill"),
        say!(words, "tour-title"),
        say!(words, "demo-leave"),
    ];
    Asked::of(format!("{practice}. {mission}. {line}"), entries)
}
