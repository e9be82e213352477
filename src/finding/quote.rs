//! A piece of a file, made harmless and short enough to stand in a message.

use super::text::forbidden;

/// The first characters of a text on one line, with U+FFFD for each that may not stand there.
///
/// At most `most` characters are kept; `…` marks what was cut off.
pub fn quote(text: &str, most: usize) -> String {
    let mut quoted: String = text.chars().take(most).map(tame).collect();
    if text.chars().nth(most).is_some() {
        quoted.push('…');
    }
    quoted
}

fn tame(character: char) -> char {
    let mut utf8 = [0; 4];
    match character {
        '\n' => ' ',
        other if forbidden(other.encode_utf8(&mut utf8)).is_some() => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_text_is_short_and_cannot_drive_a_terminal() {
        assert_eq!(quote("a\u{1b}[2J\nb", 32), "a\u{fffd}[2J b");
        assert_eq!(quote("четыре", 4), "четы…");
        assert_eq!(quote("четыре", 6), "четыре");
    }
}
