//! The page of one unit: its bands, how its shares went, its heaviest burdens. Takes a
//! `Release` and its neighbours, and nothing else that has figures.

use crate::desk::officer::bureau::Wish;
use crate::disclosure::{CutFigure, ItemFigure, Release, Row, RowKind, ScaleHead};
use crate::questionnaire::{Direction as Good, Questionnaire};
use crate::report::margin;
use crate::say;

use super::context::Context;
use super::page::{Look, Page};
use super::work::{Item, row_of};

mod course;

/// Cells of a bar on a page, and in a pane.
const BAR: u16 = 20;
const SMALL_BAR: u16 = 10;

/// How many burdens are ranked.
const MOST_BURDENS: usize = 5;

/// The questionnaire whose items are burdens, to be ranked.
const BURDENS: &str = "load-15";

/// What is drawn of a unit: all of it, or what a pane has room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    All,
    Pane,
}

/// A band of a scale: what it is called, people in it, their share.
struct Band {
    name: String,
    count: u32,
    share: f64,
}

/// The name of a line of the tree.
pub(super) fn name_of(item: Item, context: &Context<'_>) -> String {
    let name = context.kit.tree().name(item.unit, context.language());
    if item.is_rest {
        say!(context.words, "release-rest", unit = name)
    } else {
        name.to_owned()
    }
}

/// The same with the unit above it, as there is a first platoon in every company.
fn full_name(item: Item, context: &Context<'_>) -> String {
    let tree = context.kit.tree();
    let name = name_of(item, context);
    match tree
        .parent(item.unit)
        .filter(|above| tree.parent(*above).is_some())
    {
        Some(above) => {
            let above = tree.name(above, context.language());
            say!(
                context.words,
                "desk-wish",
                questionnaire = name,
                period = above
            )
        }
        None => name,
    }
}

/// The line of the tree in which the answers of a unit without a row are counted.
pub(super) fn counted_in(release: &Release, unit: usize, context: &Context<'_>) -> Option<Item> {
    let tree = context.kit.tree();
    let inside: Vec<&str> = (tree.within(unit).into_iter())
        .filter_map(|unit| Some(tree.unit(unit)?.id.as_str()))
        .collect();
    let covers = |row: &&Row| row.of.iter().any(|id| inside.contains(&id.as_str()));
    // The smallest row that covers it; rests come right after their units.
    let row = release.rows().iter().rev().find(covers)?;
    Some(Item {
        unit: tree.find(&row.unit)?,
        is_rest: row.kind == RowKind::Rest,
    })
}

/// Draws the page of a line of the tree.
pub(super) fn draw(item: Item, extent: Extent, context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    page.text(&full_name(item, context), Look::Strong);
    let Some(release) = context.work.release() else {
        page.text(&say!(words, "desk-nothing-released"), Look::Plain);
        return;
    };
    let Some(row) = row_of(release, context.kit.tree(), item) else {
        without_row(release, item, context, page);
        return;
    };
    page.text(&say!(words, "desk-about-n", n = row.n), Look::Plain);
    if extent == Extent::All {
        burdens(release, row, context, page);
    }
    for (index, scale) in release.head().scales.iter().enumerate() {
        if extent == Extent::Pane && index > 0 {
            page.gap();
            page.text(&say!(words, "desk-more-scales"), Look::Quiet);
            break;
        }
        page.gap();
        let name = scale_name(release, scale, context);
        page.text(&name, Look::Strong);
        for band in bands(row, scale, context) {
            let share = words.percent(band.share);
            let figure = match extent {
                Extent::All => say!(words, "desk-band", share = share, n = band.count),
                Extent::Pane => share,
            };
            let cells = if extent == Extent::All {
                BAR
            } else {
                SMALL_BAR
            };
            page.bar(band.share, cells, &format!("{figure}  {}", band.name));
        }
        margin(release, row, scale, context, page);
        if extent == Extent::All {
            mean(row, scale, context, page);
        }
        course::course(row, scale, extent, context, page);
    }
}

fn without_row(release: &Release, item: Item, context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    let line = match counted_in(release, item.unit, context) {
        Some(place) => {
            let place = name_of(place, context);
            say!(words, "desk-counted-in", row = place)
        }
        None => say!(words, "desk-counted-nowhere"),
    };
    page.text(&line, Look::Plain);
}

fn questionnaire<'c>(release: &Release, context: &'c Context<'_>) -> Option<&'c Questionnaire> {
    let known = context.kit.questionnaire(&release.head().questionnaire);
    known.map(|questionnaire| &**questionnaire)
}

/// The title of a questionnaire of the kit.
pub(super) fn title(id: &str, context: &Context<'_>) -> String {
    let known = context.kit.questionnaire(id);
    let title = known.map_or(id, |questionnaire| questionnaire.title(context.language()));
    title.to_owned()
}

/// A questionnaire and a period in words; each kit has texts and a calendar of its own.
pub(super) fn wish_text(wish: &Wish, context: &Context<'_>) -> String {
    say!(
        context.words,
        "desk-wish",
        questionnaire = title(&wish.questionnaire, context),
        period = context.period_named(&wish.period)
    )
}

/// The name of a scale of a release.
pub(super) fn scale_name(release: &Release, scale: &ScaleHead, context: &Context<'_>) -> String {
    let known = questionnaire(release, context).and_then(|questionnaire| {
        let at = questionnaire
            .scales()
            .iter()
            .position(|one| one.id == scale.id)?;
        Some(questionnaire.scale_text(at, context.language()))
    });
    known.unwrap_or(&scale.id).to_owned()
}

/// A cut by its affected side.
pub(super) fn cut_name(scale: &ScaleHead, cut: f64, context: &Context<'_>) -> String {
    match scale.direction {
        Good::HighIsGood => say!(context.words, "release-below", cut = cut),
        Good::HighIsBad => say!(context.words, "release-above", cut = cut),
    }
}

/// The bands between the cuts that are printed, the least affected first.
fn bands(row: &Row, scale: &ScaleHead, context: &Context<'_>) -> Vec<Band> {
    let words = &context.words;
    let mut cuts: Vec<&CutFigure> = row
        .cuts
        .iter()
        .filter(|cut| cut.scale == scale.id)
        .collect();
    cuts.sort_by(|one, other| match scale.direction {
        Good::HighIsGood => other.cut.total_cmp(&one.cut),
        Good::HighIsBad => one.cut.total_cmp(&other.cut),
    });
    let n = f64::from(row.n.max(1));
    let mut bands = Vec::new();
    let mut above = (row.n, None);
    for figure in cuts.iter().map(|cut| Some(*cut)).chain([None]) {
        let count = above
            .0
            .saturating_sub(figure.map_or(0, |figure| figure.count));
        let name = match (above.1, figure.map(|figure| figure.cut)) {
            (None, Some(cut)) => match scale.direction {
                Good::HighIsGood => say!(words, "release-above", cut = cut),
                Good::HighIsBad => say!(words, "release-below", cut = cut),
            },
            (Some(one), Some(cut)) => {
                let (low, high) = if one < cut { (one, cut) } else { (cut, one) };
                say!(words, "desk-band-between", low = low, high = high)
            }
            (Some(cut), None) => cut_name(scale, cut, context),
            (None, None) => break,
        };
        let share = f64::from(count) / n;
        bands.push(Band { name, count, share });
        above = figure.map_or(above, |figure| (figure.count, Some(figure.cut)));
    }
    bands
}

/// The share beyond the first cut, and what it may be in the whole unit.
fn margin(release: &Release, row: &Row, scale: &ScaleHead, context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    let strength = margin::strength(context.kit.tree(), row);
    let Some(figure) = row.cuts.iter().find(|figure| figure.scale == scale.id) else {
        return;
    };
    if let Some(margin) = margin::of(release, row, figure, strength) {
        let line = say!(
            words,
            "desk-margin",
            share = words.percent(figure.share),
            cut = cut_name(scale, figure.cut, context),
            low = words.percent(margin.low),
            high = words.percent(margin.high)
        );
        page.text(&line, Look::Plain);
    }
}

fn mean(row: &Row, scale: &ScaleHead, context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    if let Some(mean) = row.means.iter().find(|mean| mean.scale == scale.id) {
        let (figure, margin) = (words.number(mean.mean), words.number(mean.margin));
        let line = say!(words, "desk-mean", mean = figure, margin = margin);
        page.text(&line, Look::Plain);
    }
}

/// The burdens that most of those they apply to called heavy, from what is printed.
fn burdens(release: &Release, row: &Row, context: &Context<'_>, page: &mut Page) {
    let known = questionnaire(release, context).filter(|known| known.id() == BURDENS);
    let Some(questionnaire) = known.filter(|_| !row.items.is_empty()) else {
        return;
    };
    let mut ranked: Vec<(f64, &str)> = (row.items.iter())
        .filter_map(|figure| heavy(figure, questionnaire, context.language()))
        .collect();
    ranked.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    page.gap();
    page.text(&say!(context.words, "desk-burdens"), Look::Strong);
    for (share, text) in ranked.into_iter().take(MOST_BURDENS) {
        page.text(text, Look::Plain);
        page.bar(share, BAR, &context.words.percent(share));
    }
}

/// The share of the two heaviest answers among all that were given, "does not apply" left out.
fn heavy<'q>(
    figure: &ItemFigure,
    questionnaire: &'q Questionnaire,
    language: &str,
) -> Option<(f64, &'q str)> {
    let items = questionnaire.items();
    let at = items.iter().position(|item| item.id == figure.item)?;
    let item = items.get(at)?;
    let mut applied: Vec<(i32, u32)> = (item.values.iter().zip(&figure.counts).enumerate())
        .filter(|(option, _)| item.not_applicable != Some(*option))
        .map(|(_, (value, count))| (*value, *count))
        .collect();
    applied.sort_by_key(|(value, _)| std::cmp::Reverse(*value));
    let all: u32 = applied.iter().map(|(_, count)| count).sum();
    let heaviest: u32 = applied.iter().take(2).map(|(_, count)| count).sum();
    let text = questionnaire.item_text(at, language);
    (all > 0).then(|| (f64::from(heaviest) / f64::from(all), text))
}
