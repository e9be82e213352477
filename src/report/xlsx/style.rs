//! How cells look. Numbers keep their values; the reader's own program writes them in its way.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use crate::locale::{Direction, Words};

/// The colour of what must not be overlooked.
pub(super) const WARNING: u32 = 0x00B0_0020;
/// The colours of the cuts in charts, dark to light: they differ in brightness too.
pub(super) const CUTS: [u32; 4] = [0x0033_5C81, 0x007F_A8C9, 0x0011_2233, 0x00C9_D6DF];

const LINE: u32 = 0x00B8_C2CC;
const HEAD: u32 = 0x00E6_ECF2;

pub(super) struct Style {
    pub(super) title: Format,
    pub(super) warning: Format,
    pub(super) head: Format,
    pub(super) text: Format,
    pub(super) whole: Format,
    pub(super) tenth: Format,
    pub(super) percent: Format,
}

impl Style {
    /// The style of a language: its direction, and its digits where they are not Latin.
    pub(super) fn of(words: &Words) -> Self {
        let direction = match words.direction() {
            Direction::LeftToRight => 1,
            Direction::RightToLeft => 2,
        };
        // The shape of Arabic-Indic digits in a number format of Excel.
        let digits = if words.figures("1") == "1" {
            ""
        } else {
            "[$-2000000]"
        };
        let plain = Format::new()
            .set_reading_direction(direction)
            .set_align(FormatAlign::Top);
        let cell = plain
            .clone()
            .set_border_bottom(FormatBorder::Hair)
            .set_border_bottom_color(LINE);
        let number = |format: &str| cell.clone().set_num_format(format!("{digits}{format}"));
        Self {
            title: plain.clone().set_bold().set_font_size(14),
            warning: plain.clone().set_bold().set_font_color(WARNING),
            head: plain
                .set_bold()
                .set_text_wrap()
                .set_background_color(HEAD)
                .set_border_bottom(FormatBorder::Thin),
            text: cell.clone().set_text_wrap(),
            whole: number("0"),
            tenth: number("0.0"),
            percent: number("0%"),
        }
    }
}
