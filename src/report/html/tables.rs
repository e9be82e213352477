//! Tables with a chart in each line: parts of a questionnaire, questions, burdens, helpers.

use maud::{Markup, html};

use super::Sheet;
use super::parts::without_deeper;
use crate::report::brief::{Burdens, Distribution, Helper, Shares};
use crate::report::chart::bands::{Part, answer_tone, bar, swatch};
use crate::say;

impl Sheet<'_> {
    /// The scales of one row, each with what its own cuts are called.
    pub(super) fn parts_table(&self, id: &str, parts: &[&Shares], with_deeper: bool) -> Markup {
        let words = self.words;
        html! {
            table.bars {
                thead { tr {
                    th scope="col" { (say!(words, "page-scale")) }
                    th.chart scope="col" { (say!(words, "page-share")) }
                    th.figures scope="col" { (say!(words, "page-n")) }
                } }
                tbody {
                    @for (at, shares) in parts.iter().enumerate() {
                        @let cuts: Vec<_> = shares.cuts.iter()
                            .filter(|cut| with_deeper || !cut.is_deeper).collect();
                        @let bands = if with_deeper { None } else { Some(without_deeper(shares)) };
                        tr {
                            th scope="row" { (shares.scale) }
                            td.chart {
                                (self.bar(
                                    &format!("{id}{at}"),
                                    &shares.scale,
                                    bands.as_deref().unwrap_or(&shares.bands)
                                ))
                            }
                            td.figures {
                                @for cut in cuts {
                                    span.pair {
                                        (cut.label) ": "
                                        b { (words.percent(cut.share)) } " "
                                        small { (words.number(f64::from(cut.count))) } " "
                                        (self.range(cut))
                                    }
                                    " "
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Questions that share their answers share a table.
    pub(super) fn answers_tables(&self, id: &str, all: &[Distribution]) -> Markup {
        let alike = |one: &Distribution, other: &Distribution| {
            let labels = |list: &Distribution| -> Vec<String> {
                list.options
                    .iter()
                    .map(|(label, _)| label.clone())
                    .collect()
            };
            labels(one) == labels(other)
        };
        html! {
            @for (at, group) in all.chunk_by(alike).enumerate() {
                (self.answers_table(&format!("{id}{at}-"), group))
            }
        }
    }

    fn answers_table(&self, id: &str, group: &[Distribution]) -> Markup {
        let words = self.words;
        let options = group.first().map_or(&[][..], |one| one.options.as_slice());
        html! {
            table.bars.answers {
                thead { tr {
                    th scope="col" { (say!(words, "page-question")) }
                    th.chart scope="col" { (say!(words, "page-share")) }
                    @for (at, (label, _)) in options.iter().enumerate() {
                        th.figure scope="col" {
                            (swatch(answer_tone(at, options.len()))) " " (label)
                        }
                    }
                } }
                tbody {
                    @for (at, one) in group.iter().enumerate() {
                        tr {
                            th scope="row" { (one.question) }
                            td.chart { (self.answers(&format!("{id}{at}"), one)) }
                            @for (_, count) in &one.options { td.figure { (self.count(*count)) } }
                        }
                    }
                }
            }
        }
    }

    /// People, or that they are fewer than ten.
    pub(super) fn count(&self, count: Option<u32>) -> String {
        match count {
            Some(count) => self.words.number(f64::from(count)),
            None => say!(self.words, "page-few"),
        }
    }

    /// Burdens, the heaviest first.
    pub(super) fn burdens_table(&self, burdens: &Burdens, most: usize) -> Markup {
        let words = self.words;
        html! {
            table.bars {
                thead { tr {
                    th scope="col" { (say!(words, "page-question")) }
                    th.chart scope="col" { (say!(words, "page-share")) }
                    th.figure scope="col" { (say!(words, "page-n")) }
                } }
                tbody {
                    @for (at, (name, count, share)) in burdens.list.iter().take(most).enumerate() {
                        tr {
                            th scope="row" { (name) }
                            td.chart {
                                (bar(
                                    &format!("b{at}"),
                                    name,
                                    &[Part { label: name, share: *share, tone: "b2" }],
                                    words
                                ))
                            }
                            td.figure { (words.number(f64::from(*count))) }
                        }
                    }
                }
            }
        }
    }

    /// Who can help, and how to reach them.
    pub(super) fn helpers(&self, help: &[Helper]) -> Markup {
        html! {
            dl.help {
                @for one in help {
                    div {
                        dt { (one.name) }
                        dd { @for line in one.reach.lines() { span { (line) } " " } }
                    }
                }
            }
        }
    }
}
