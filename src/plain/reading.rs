//! A release read aloud: sentences in reading order, the rest of a unit right after the unit.
//! Takes a `Release` and nothing else that has figures.

use crate::disclosure::trend::Line;
use crate::disclosure::{CutFigure, ItemFigure, Release, Row, RowKind, SensitiveFigure};
use crate::kit::Kit;
use crate::locale::{Words, date};
use crate::questionnaire::{Direction as Good, Questionnaire};
use crate::report::figure;
use crate::report::margin::{self, Margin};
use crate::say;

/// Every figure of a release, a sentence a line. The kit gives the names.
pub fn read(release: &Release, kit: &Kit, words: &Words) -> Vec<String> {
    let reader = Reader::of(release, kit, words);
    let mut lines = reader.head();
    let margins = margin::all(release, kit.tree());
    for (row, margins) in release.rows().iter().zip(margins) {
        lines.extend(reader.row(row, &margins));
    }
    lines.extend(reader.foot());
    lines
}

/// Why a row is missing, and how exact a figure is.
pub fn explained(release: &Release, words: &Words) -> Vec<String> {
    let policy = release.head().policy;
    vec![
        say!(words, "explain-title"),
        say!(words, "explain-missing", k = policy.minimum_group),
        say!(
            words,
            "explain-exact",
            base = policy.base,
            off = policy.base.saturating_sub(1)
        ),
        say!(words, "explain-almost"),
        say!(words, "explain-once"),
    ]
}

struct Reader<'a> {
    release: &'a Release,
    kit: &'a Kit,
    questionnaire: Option<&'a Questionnaire>,
    words: &'a Words,
}

/// A row's name with the units above it.
pub(super) fn row_name(line: &Line, release: &Release, kit: &Kit, words: &Words) -> String {
    Reader::of(release, kit, words).row_name(&line.unit, line.kind)
}

/// What a share of a line is about: its scale, and on which side of which cut.
pub(super) fn share_name(line: &Line, release: &Release, kit: &Kit, words: &Words) -> String {
    let reader = Reader::of(release, kit, words);
    let scale = reader.scale(&line.scale);
    [scale, reader.side(&line.scale, line.cut)].join(words.comma())
}

impl<'a> Reader<'a> {
    fn of(release: &'a Release, kit: &'a Kit, words: &'a Words) -> Self {
        let questionnaire = kit.questionnaire(&release.head().questionnaire);
        Self {
            release,
            kit,
            questionnaire: questionnaire.map(|q| &**q),
            words,
        }
    }

    fn row_name(&self, unit: &str, kind: RowKind) -> String {
        let unit = self.unit(unit);
        match kind {
            RowKind::Unit => unit,
            RowKind::Rest => say!(self.words, "release-rest", unit = unit),
        }
    }

    fn side(&self, scale: &str, cut: f64) -> String {
        let mut scales = self.release.head().scales.iter();
        if scales.any(|one| one.id == scale && one.direction == Good::HighIsBad) {
            say!(self.words, "release-above", cut = cut)
        } else {
            say!(self.words, "release-below", cut = cut)
        }
    }

    fn head(&self) -> Vec<String> {
        let head = self.release.head();
        let words = self.words;
        let title = self
            .questionnaire
            .map_or(head.questionnaire.as_str(), |q| q.title(words.language()));
        let calendar = &self.kit.mission().calendar;
        let period = date::period(words, calendar, &head.period);
        let mut lines = Vec::new();
        if head.practice {
            lines.push(say!(words, "practice"));
        }
        lines.push(say!(
            words,
            "release-title",
            questionnaire = title,
            period = period
        ));
        lines.push(say!(
            words,
            "reading-smallest",
            n = head.policy.minimum_group,
            rows = self.release.rows().len()
        ));
        lines
    }

    fn row(&self, row: &Row, margins: &[Margin]) -> Vec<String> {
        let words = self.words;
        let unit = self.row_name(&row.unit, row.kind);
        let mut lines = vec![say!(words, "reading-row", unit = unit, n = row.n)];
        let cuts = row.cuts.iter().zip(margins);
        lines.extend(cuts.flat_map(|(cut, margin)| [self.cut(cut), self.range(margin)]));
        for mean in &row.means {
            lines.push(say!(
                words,
                "reading-mean",
                scale = self.scale(&mean.scale),
                mean = words.number(mean.mean),
                margin = words.number(mean.margin)
            ));
        }
        lines.extend(row.items.iter().map(|item| self.item(item)));
        lines.extend(row.sensitive.iter().map(|item| self.sensitive(item)));
        lines
    }

    fn foot(&self) -> Vec<String> {
        let words = self.words;
        let withheld = self.release.withheld();
        let mut lines = vec![say!(words, "release-withheld", n = withheld.len())];
        lines.extend(figure::beside(self.release, words));
        if !withheld.is_empty() {
            let names: Vec<String> = withheld.iter().map(|id| self.unit(id)).collect();
            lines.push(say!(
                words,
                "reading-unnamed",
                units = names.join(words.semicolon())
            ));
        }
        if self.release.has_lost_means() {
            lines.push(say!(words, "reading-no-means"));
        }
        lines
    }

    fn range(&self, margin: &Margin) -> String {
        let percent = |share: f64| self.words.percent(share);
        say!(
            self.words,
            "reading-range",
            low = percent(margin.low),
            high = percent(margin.high)
        )
    }

    fn cut(&self, figure: &CutFigure) -> String {
        let words = self.words;
        say!(
            words,
            "reading-cut",
            scale = self.scale(&figure.scale),
            cut = self.side(&figure.scale, figure.cut),
            share = words.percent(figure.share),
            count = figure.count
        )
    }

    fn item(&self, figure: &ItemFigure) -> String {
        let counts: Vec<Option<u32>> = figure.counts.iter().copied().map(Some).collect();
        self.distribution(&figure.item, &counts)
    }

    fn sensitive(&self, figure: &SensitiveFigure) -> String {
        self.distribution(&figure.item, &figure.counts)
    }

    fn distribution(&self, item: &str, counts: &[Option<u32>]) -> String {
        let words = self.words;
        let known = self.questionnaire.and_then(|q| {
            let at = q.items().iter().position(|one| one.id == item)?;
            Some((
                q.item_text(at, words.language()),
                q.option_texts(at, words.language()),
            ))
        });
        let (text, options) = known.unwrap_or((item, Vec::new()));
        let counted = counts.iter().enumerate().map(|(at, count)| {
            let number = words.figures(&(at + 1).to_string());
            let answer = options.get(at).map_or(number, |text| (*text).to_owned());
            match count {
                Some(n) => {
                    let n = words.number(f64::from(*n));
                    say!(words, "reading-count", answer = answer, n = n)
                }
                None => say!(words, "reading-few", answer = answer),
            }
        });
        let counted: Vec<String> = counted.collect();
        format!("{text} {}.", counted.join(words.semicolon()))
    }

    /// A unit's name with those above it, from below up, without the root: what is indented
    /// on a screen has to be said here.
    fn unit(&self, id: &str) -> String {
        let tree = self.kit.tree();
        let mut names = Vec::new();
        let mut next = tree.find(id);
        while let Some(unit) = next {
            next = tree.parent(unit);
            if next.is_some() || names.is_empty() {
                names.push(tree.name(unit, self.words.language()));
            }
        }
        if names.is_empty() {
            return id.to_owned();
        }
        names.join(self.words.comma())
    }

    fn scale(&self, id: &str) -> String {
        let known = self.questionnaire.and_then(|q| {
            let at = q.scales().iter().position(|scale| scale.id == id)?;
            Some(q.scale_text(at, self.words.language()))
        });
        known.unwrap_or(id).to_owned()
    }
}
