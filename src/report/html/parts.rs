//! Pieces that both copies are made of: a chart with its table, lists of sentences.

use maud::{Markup, html};

use super::Sheet;
use crate::report::brief::{Band, Distribution, Row, Share, Shares};
use crate::report::chart::Caption;
use crate::report::chart::bands::{Part, answer_tone, bar, swatch, tone};
use crate::report::chart::run::{Line, Moments, Size, chart};
use crate::say;

/// A section of a page.
pub(super) fn section(class: &str, title: &str, body: &Markup) -> Markup {
    html! {
        section class=(class) {
            h2 { (title) }
            (body)
        }
    }
}

/// The class that sets a unit in by how deep it stands.
pub(super) fn depth(row: &Row) -> String {
    format!("unit depth{}", row.depth.min(5))
}

/// Sentences as a list.
pub(super) fn sentences(lines: &[String]) -> Markup {
    html! { ul.sentences { @for line in lines { li { (line) } } } }
}

impl Sheet<'_> {
    /// A bar of bands.
    pub(super) fn bar(&self, id: &str, title: &str, bands: &[Band]) -> Markup {
        let parts: Vec<Part<'_>> = bands
            .iter()
            .map(|band| Part {
                label: &band.label,
                share: band.share,
                tone: tone(band.level),
            })
            .collect();
        bar(id, title, &parts, self.words)
    }

    /// A printed share with its count.
    pub(super) fn share(&self, share: Option<&Share>) -> Markup {
        html! {
            td.figure.shared {
                @if let Some(share) = share {
                    b { (self.words.percent(share.share)) } " "
                    small { (self.words.number(f64::from(share.count))) } " "
                    (self.range(share))
                }
            }
        }
    }

    /// What the range behind a share means.
    pub(super) fn range_line(&self) -> String {
        say!(self.words, "page-range-line", sure = 19, all = 20)
    }

    /// Between which shares that of the whole unit lies.
    pub(super) fn range(&self, share: &Share) -> Markup {
        let percent = |share: f64| self.words.percent(share);
        html! {
            @if let Some(margin) = &share.margin {
                span.range {
                    (say!(
                        self.words,
                        "page-range",
                        low = percent(margin.low),
                        high = percent(margin.high)
                    ))
                }
            }
        }
    }

    /// What the tones of a scale's bands mean.
    pub(super) fn legend(&self, scale: usize, with_deeper: bool) -> Markup {
        let scales = self.brief.scales.get(scale);
        let known = scales.map_or(&[][..], |scale| scale.bands.as_slice());
        let shown: Vec<(String, u8)> = if with_deeper {
            known.to_vec()
        } else {
            self.bands_without_deeper(scale)
        };
        html! {
            ul.legend {
                @for (label, level) in shown { li { (swatch(tone(level))) " " (label) } }
                @if let Some(scale) = scales { li.better { "(" (scale.better) ")" } }
            }
        }
    }

    fn bands_without_deeper(&self, scale: usize) -> Vec<(String, u8)> {
        let rows = self.brief.rows.iter();
        let mut of_scale = rows.filter_map(|row| row.scales.get(scale));
        let bands = of_scale.find_map(|shares| without_deeper(shares).first().map(|_| shares));
        bands.map_or_else(Vec::new, |shares| {
            without_deeper(shares)
                .iter()
                .map(|band| (band.label.clone(), band.level))
                .collect()
        })
    }

    /// Shares of one scale over time.
    pub(super) fn run(&self, id: &str, (row, shares): (&Row, &Shares), size: Size) -> Markup {
        let cuts: Vec<&Share> = shares.cuts.iter().filter(|cut| !cut.is_deeper).collect();
        let lines: Vec<Line<'_>> = cuts
            .iter()
            .map(|share| Line {
                label: &share.label,
                shares: &share.past,
            })
            .collect();
        let moments = Moments {
            names: self
                .brief
                .moments
                .iter()
                .map(|one| one.name.as_str())
                .collect(),
            gaps: self
                .brief
                .moments
                .iter()
                .map(|one| one.is_after_gap)
                .collect(),
        };
        let said: Vec<String> = cuts.iter().map(|share| self.said(share)).collect();
        let caption = Caption {
            id,
            title: &[row.full_name.as_str(), &shares.scale].join(self.words.comma()),
            description: &said.join(". "),
        };
        chart(&caption, &lines, &moments, (size, self.words))
    }

    /// A share over time in words.
    fn said(&self, share: &Share) -> String {
        let moments = self.brief.moments.iter().zip(&share.past);
        let said: Vec<String> = moments
            .map(|(moment, past)| format!("{}: {}", moment.name, self.past(*past)))
            .collect();
        format!("{}. {}", share.label, said.join(self.words.semicolon()))
    }

    /// A share of some period, or that there is none.
    pub(super) fn past(&self, share: Option<f64>) -> String {
        match share {
            Some(share) => self.words.percent(share),
            None => say!(self.words, "page-gap"),
        }
    }

    /// The table of shares over the last periods.
    pub(super) fn run_table(&self, shares: &Shares, most: usize) -> Markup {
        let moments = &self.brief.moments;
        let from = moments.len().saturating_sub(most);
        let cuts = || shares.cuts.iter().filter(|cut| !cut.is_deeper);
        html! {
            table.runs {
                thead { tr {
                    th scope="col" { (say!(self.words, "page-period")) }
                    @for cut in cuts() { th.figure scope="col" { (cut.label) } }
                } }
                tbody {
                    @for (at, moment) in moments.iter().enumerate().skip(from) {
                        tr {
                            th scope="row" { (moment.name) }
                            @for cut in cuts() {
                                td.figure { (self.past(cut.past.get(at).copied().flatten())) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// A bar of the answers to a question.
    pub(super) fn answers(&self, id: &str, distribution: &Distribution) -> Markup {
        let of = distribution.options.len();
        let n = f64::from(distribution.n.max(1));
        let parts: Vec<Part<'_>> = distribution
            .options
            .iter()
            .enumerate()
            .map(|(at, (label, count))| Part {
                label,
                share: f64::from(count.unwrap_or(0)) / n,
                tone: answer_tone(at, of),
            })
            .collect();
        bar(id, &distribution.question, &parts, self.words)
    }
}

/// The bands of a row as its first cuts alone make them: what lies beyond a deeper cut belongs
/// to the last of them.
pub(super) fn without_deeper(shares: &Shares) -> Vec<Band> {
    let deeper = shares.cuts.iter().filter(|cut| cut.is_deeper).count();
    let mut bands: Vec<Band> = Vec::new();
    let mut beyond = (0, 0.0);
    for (at, band) in shares.bands.iter().enumerate() {
        if at < deeper {
            beyond = (beyond.0 + band.count, beyond.1 + band.share);
            continue;
        }
        let is_last = at == deeper;
        let label = match shares.cuts.iter().rfind(|cut| !cut.is_deeper) {
            Some(cut) if is_last => cut.label.clone(),
            _ => band.label.clone(),
        };
        bands.push(Band {
            label,
            level: band.level,
            count: band.count + if is_last { beyond.0 } else { 0 },
            share: band.share + if is_last { beyond.1 } else { 0.0 },
        });
    }
    bands
}
