//! A cell as the text its author typed, as far as the workbook still knows it.

use calamine::DataRef;

/// A cell that holds something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell {
    /// Its text without blanks at its ends.
    pub(super) text: String,
    /// What became of the text in the workbook.
    pub(super) state: State,
}

/// Whether a cell's text can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It is what was typed.
    Sound,
    /// The spreadsheet program took it for a date or time: "1-2" is gone for good.
    Date,
    /// A formula that failed.
    Failed,
}

/// Reads a cell; `None` for one with nothing in it but blanks.
pub(super) fn read(data: &DataRef<'_>) -> Option<Cell> {
    let (text, state) = match data {
        DataRef::Empty => return None,
        DataRef::String(text) => (plain(text), State::Sound),
        DataRef::SharedString(text) => (plain(text), State::Sound),
        DataRef::Int(number) => (number.to_string(), State::Sound),
        DataRef::Float(number) => (number_text(*number), State::Sound),
        DataRef::Bool(value) => (
            if *value { "true" } else { "false" }.to_owned(),
            State::Sound,
        ),
        DataRef::DateTime(date) => (number_text(date.as_f64()), State::Date),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => (plain(text), State::Date),
        DataRef::Error(error) => (error.to_string(), State::Failed),
    };
    (!text.is_empty()).then_some(Cell { text, state })
}

/// A whole number is written without the `.0` that every number has in a workbook.
pub(super) fn number_text(number: f64) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    number.to_string()
}

/// A text without its blank ends and without the escape some programs write for a line end.
fn plain(text: &str) -> String {
    let is_blank = |c: char| c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}');
    let text = text.trim_matches(is_blank);
    if text.contains("_x000") {
        return text
            .replace("_x000D_", "")
            .replace("_x000A_", "\n")
            .replace("_x0009_", "\t");
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(data: &DataRef<'_>) -> Option<String> {
        read(data).map(|cell| cell.text)
    }

    #[test]
    fn numbers_are_written_as_they_were_typed() {
        for (number, typed) in [
            (1.0, "1"),
            (-999.0, "-999"),
            (0.0, "0"),
            (-0.0, "0"),
            (2.5, "2.5"),
            (0.1, "0.1"),
            (2_403_221_020.0, "2403221020"),
        ] {
            assert_eq!(text(&DataRef::Float(number)).as_deref(), Some(typed));
        }
    }

    #[test]
    fn blanks_are_nothing_and_ends_are_trimmed() {
        assert_eq!(text(&DataRef::Empty), None);
        assert_eq!(text(&DataRef::SharedString(" \t\u{A0}\u{FEFF}")), None);
        let label = DataRef::String(" a\u{A0}b _x000D_\n c\t".to_owned());
        assert_eq!(text(&label).as_deref(), Some("a\u{A0}b \n c"));
        assert_eq!(text(&DataRef::Bool(true)).as_deref(), Some("true"));
    }

    #[test]
    fn a_failed_formula_is_known() {
        let error = DataRef::Error(calamine::CellErrorType::NA);
        assert_eq!(read(&error).map(|cell| cell.state), Some(State::Failed));
    }
}
