//! Columns of plain text, as wide as they look: a Chinese character takes two.

use unicode_width::UnicodeWidthChar;

/// A text with blanks behind it, up to so many columns.
pub(super) fn left(text: &str, width: usize) -> String {
    text.to_owned() + &blanks(text, width)
}

/// A text with blanks before it, up to so many columns.
pub(super) fn right(text: &str, width: usize) -> String {
    blanks(text, width) + text
}

/// The columns that the widest of some texts takes.
pub(super) fn widest<'t>(texts: impl IntoIterator<Item = &'t str>) -> usize {
    texts.into_iter().map(width_of).max().unwrap_or(0)
}

/// The columns of each character added up: a terminal gives lam and alef one each, and the
/// width of a whole text counts the two as one.
pub(super) fn width_of(text: &str) -> usize {
    text.chars().filter_map(UnicodeWidthChar::width).sum()
}

/// Labels, what each is the label of, and two blanks between; a line each.
pub(super) fn labelled(lines: &[(String, String)]) -> String {
    let width = widest(lines.iter().map(|(label, _)| label.as_str())) + 2;
    let lines = lines.iter().map(|(label, text)| left(label, width) + text);
    lines.collect::<Vec<_>>().join("\n")
}

fn blanks(text: &str, width: usize) -> String {
    " ".repeat(width.saturating_sub(width_of(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_they_look() {
        assert_eq!(left("任务", 6), "任务  ");
        assert_eq!(right("任务", 6), "  任务");
        assert_eq!(right("too long", 3), "too long");
        assert_eq!(widest(["任务", "abc"]), 4);
        assert_eq!(widest(["سلام"]), 4);
        let lines = [("a", "1"), ("任务", "2")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(labelled(&lines), "a     1\n任务  2");
    }
}
