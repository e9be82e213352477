//! Columns of plain text, as wide as they look: a Chinese character takes two.

use unicode_width::UnicodeWidthStr;

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
    texts
        .into_iter()
        .map(UnicodeWidthStr::width)
        .max()
        .unwrap_or(0)
}

/// Labels, what each is the label of, and two blanks between; a line each.
pub(super) fn labelled(lines: &[(String, String)]) -> String {
    let width = widest(lines.iter().map(|(label, _)| label.as_str())) + 2;
    let lines = lines.iter().map(|(label, text)| left(label, width) + text);
    lines.collect::<Vec<_>>().join("\n")
}

fn blanks(text: &str, width: usize) -> String {
    " ".repeat(width.saturating_sub(text.width()))
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
        let lines = [("a", "1"), ("任务", "2")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(labelled(&lines), "a     1\n任务  2");
    }
}
