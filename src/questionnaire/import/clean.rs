//! Texts of foreign files, made fit to be shown: one line, no markup, nothing unseen.

use super::foreign::Localised;
use super::markup;
use crate::finding::text::without_forbidden;

/// What had to be done to a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Done {
    /// Markup was stripped.
    pub(super) markup: bool,
    /// Characters that may not be shown were taken out.
    pub(super) unseen: bool,
}

impl Done {
    fn also(self, other: Self) -> Self {
        Self {
            markup: self.markup || other.markup,
            unseen: self.unseen || other.unseen,
        }
    }
}

/// A text on one line with single blanks, without markup and without anything that moves the
/// cursor, turns the line round or cannot be seen.
///
/// Line breaks and tabs are blanks, which is no news; all else that goes is told.
pub(super) fn text(raw: &str) -> (String, Done) {
    let (plain, has_markup) = markup::strip(raw);
    let (plain, has_sequences) = without_sequences(&plain);
    let mut done = Done {
        markup: has_markup,
        unseen: has_sequences,
    };
    let plain: String = plain
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    // A byte order mark or a soft hyphen at an edge of a copied text is dropped as well, but
    // nobody is misled by it.
    let seen = without_forbidden(&plain);
    done.unseen |= seen != plain;
    let words: Vec<&str> = seen.split(' ').filter(|word| !word.is_empty()).collect();
    (words.join(" "), done)
}

/// The same for a text in each of its languages; a language whose text is empty goes.
pub(super) fn localised(texts: &mut Localised) -> Done {
    let mut done = Done::default();
    for text_of in texts.values_mut() {
        let (clean, did) = text(text_of);
        *text_of = clean;
        done = done.also(did);
    }
    texts.retain(|_, text| !text.is_empty());
    done
}

/// Everything that was done to several texts.
pub(super) fn all<'t>(texts: impl Iterator<Item = &'t mut Localised>) -> Done {
    texts.map(localised).fold(Done::default(), Done::also)
}

/// Takes whole terminal sequences out, so that their letters do not stay behind.
fn without_sequences(text: &str) -> (String, bool) {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    let mut found = false;
    while let Some(c) = rest.next() {
        let opens = match c {
            '\u{1B}' => rest.next(),
            '\u{9B}' => Some('['),
            '\u{9D}' => Some(']'),
            _ => {
                plain.push(c);
                continue;
            }
        };
        found = true;
        match opens {
            // A control sequence ends with its first letter.
            Some('[') => while rest.next_if(|c| !('@'..='~').contains(c)).is_some() {},
            // A string ends with a bell or with the next escape.
            Some(']' | 'P' | '_' | '^' | 'X') => {
                while rest
                    .next_if(|c| !matches!(c, '\u{7}' | '\u{1B}' | '\u{9C}'))
                    .is_some()
                {}
                if rest.next_if_eq(&'\u{1B}').is_none() {
                    rest.next();
                    continue;
                }
            }
            _ => continue,
        }
        rest.next();
    }
    (plain, found)
}

/// A text cut at a word so that it fits, and whether it had to be.
pub(super) fn cut(text: &str, longest: usize) -> (String, bool) {
    if text.chars().count() <= longest {
        return (text.to_owned(), false);
    }
    let head: String = text.chars().take(longest - 1).collect();
    let end = head
        .rfind(' ')
        .filter(|at| *at > head.len() / 2)
        .unwrap_or(head.len());
    let kept = head.get(..end).unwrap_or(&head).trim_end();
    (format!("{kept}…"), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clean_text_is_one_line_of_what_can_be_seen() {
        for (raw, clean, unseen) in [
            ("  one\n\ttwo\r\n", "one two", false),
            ("a\u{1B}[31mred\u{1B}[0m b", "ared b", true),
            ("a\u{1B}]0;title\u{7}b", "ab", true),
            ("a\u{1B}]0;title\u{1B}\\b", "ab", true),
            ("a\u{9B}2Jb\u{1B}cd", "abd", true),
            ("a\u{1B}", "a", true),
            ("a\u{1B}[", "a", true),
            ("abc\u{202E}def\u{200B}", "abcdef", true),
            ("می\u{200C}خواهم", "می\u{200C}خواهم", false),
            ("5 < 6 & 7 > 2", "5 < 6 & 7 > 2", false),
            (
                "o\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
                "o\u{301}\u{301}\u{301}\u{301}",
                true,
            ),
        ] {
            let (text, done) = text(raw);
            assert_eq!((text.as_str(), done.unseen), (clean, unseen), "{raw:?}");
        }
    }

    #[test]
    fn a_cut_text_ends_at_a_word() {
        assert_eq!(cut("one two three", 10), ("one two…".to_owned(), true));
        assert_eq!(cut("one", 3), ("one".to_owned(), false));
        assert_eq!(cut("абвгдежз", 4).0, "абв…");
    }
}
