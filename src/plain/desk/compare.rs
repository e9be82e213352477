//! Two releases of one questionnaire read beside each other, a line a share.

use std::io;

use super::Sitting;
use crate::desk::officer::bureau::{Series, Wish};
use crate::disclosure::trend::Line;
use crate::kit::Kit;
use crate::kit::mission::Analysis;
use crate::locale::{Words, date};
use crate::plain::reading;
use crate::report::change;
use crate::say;

impl Sitting<'_, '_> {
    /// Asks for two releases and reads what changed from the earlier to the later one.
    pub(super) fn compare(&mut self) -> io::Result<()> {
        let has_two = |series: &Series| series.releases.len() > 1;
        if !self.survey.series.iter().any(has_two) {
            let line = say!(self.dialogue.words(), "desk-compare-two");
            return self.dialogue.say(&line);
        }
        let chosen = self.choose_release(|words| say!(words, "desk-view-title"))?;
        let Some((wish, kit)) = chosen else {
            return Ok(());
        };
        let others = self.others(&wish);
        let other = match others.as_slice() {
            [] => {
                let line = say!(self.dialogue.words(), "desk-compare-two");
                return self.dialogue.say(&line);
            }
            [only] => Some(only.clone()),
            _ => self.choose(&others, |words| say!(words, "desk-compare-with"))?,
        };
        let Some(other) = other else {
            return Ok(());
        };
        let Some(series) = self.survey.series_of(&wish) else {
            return Ok(());
        };
        let is_asked = kit.mission().policy.allows(Analysis::Trends);
        let lines = match is_asked {
            true => told(series, (&wish, &other), &kit, self.dialogue.words()),
            false => vec![say!(self.dialogue.words(), "trouble-trend-not-asked-for")],
        };
        self.dialogue.say_all(&lines)
    }

    /// The other releases of a series, the newest first.
    fn others(&self, wish: &Wish) -> Vec<Wish> {
        let series = self.survey.series_of(wish).into_iter();
        let releases = series.flat_map(|series| series.releases.iter().rev());
        let all = releases.map(Wish::of);
        all.filter(|other| other != wish).collect()
    }
}

fn told(series: &Series, pair: (&Wish, &Wish), kit: &Kit, words: &Words) -> Vec<String> {
    let place = |wish: &Wish| {
        let mut releases = series.releases.iter();
        releases.position(|release| release.head().period == wish.period)
    };
    let (Some(one), Some(other)) = (place(pair.0), place(pair.1)) else {
        return Vec::new();
    };
    let (earlier, later) = (one.min(other), one.max(other));
    let name = |at: usize| {
        let release = series.releases.get(at);
        let label = release.map_or("", |release| &release.head().period);
        date::period(words, &kit.mission().calendar, label)
    };
    let mut lines = vec![
        say!(
            words,
            "desk-compare-line",
            later = name(later),
            earlier = name(earlier)
        ),
        say!(words, "desk-compare-how"),
    ];
    let mut last: Option<&Line> = None;
    for line in &series.lines {
        if last.is_none_or(|last| (&last.unit, last.kind) != (&line.unit, line.kind)) {
            let newest = series.releases.last();
            lines.extend(newest.map(|newest| reading::row_name(line, newest, kit, words)));
        }
        last = Some(line);
        lines.push(compared(series, line, (earlier, later), kit, words));
    }
    lines
}

fn compared(
    series: &Series,
    line: &Line,
    (earlier, later): (usize, usize),
    kit: &Kit,
    words: &Words,
) -> String {
    let Some(newest) = series.releases.last() else {
        return String::new();
    };
    let what = reading::share_name(line, newest, kit, words);
    let point = |at: usize| line.points.get(at).and_then(Option::as_ref);
    let (Some(before), Some(now)) = (point(earlier), point(later)) else {
        let none = say!(words, "desk-not-both");
        return format!("{what}: {none}");
    };
    let shares = say!(
        words,
        "desk-compare-shares",
        what = what,
        before = words.percent(before.share()),
        now = words.percent(now.share())
    );
    let shift = change::between(before, now).map(|shift| shift.said(words));
    format!("{shares} {}", shift.unwrap_or_default())
}
