//! How much goes on one page: as many entries as their lines leave room for, by the width of
//! their letters. Nothing is ever cut off; what has no room stands in the medical copy.

use unicode_width::UnicodeWidthStr;

/// The lines a text takes in a column of so many letters.
pub(in crate::report) fn lines(text: &str, column: usize) -> usize {
    text.lines()
        .map(|line| line.width().div_ceil(column.max(1)).max(1))
        .sum::<usize>()
        .max(1)
}

/// How many of the first entries have room, when each takes so many lines.
pub(in crate::report) fn first(entries: impl Iterator<Item = usize>, room: usize) -> usize {
    let mut used = 0;
    entries
        .take_while(|lines| {
            used += lines;
            used <= room
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_count_twice_and_an_empty_text_has_its_line() {
        assert_eq!(lines("", 10), 1);
        assert_eq!(lines("ten letter", 10), 1);
        assert_eq!(lines("eleven letters", 10), 2);
        assert_eq!(lines("打印页打印页", 10), 2);
        assert_eq!(lines("one\ntwo", 10), 2);
    }

    #[test]
    fn what_comes_after_the_first_without_room_is_left_out_too() {
        assert_eq!(first([1, 1, 1].into_iter(), 3), 3);
        assert_eq!(first([1, 3, 1].into_iter(), 3), 1);
        assert_eq!(first([4].into_iter(), 3), 0);
    }
}
