//! Which characters may stand in a text that came from a file.

/// The first character that may not stand in a text from a file, if there is one.
///
/// These can drive a terminal, turn or hide text, or have no agreed look: control characters
/// except the line feed, bidirectional controls, zero-width characters except the two joiners
/// that scripts need, line and paragraph separators, tags, and private use.
pub fn forbidden(text: &str) -> Option<char> {
    text.chars().find(|character| is_forbidden(*character))
}

fn is_forbidden(character: char) -> bool {
    match character {
        '\n' => false,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            true
        }
        '\u{200b}' | '\u{feff}' | '\u{2060}' => true,
        '\u{2028}' | '\u{2029}' => true,
        '\u{e0000}'..='\u{e007f}' => true,
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}' => true,
        other => other.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_drives_a_terminal_or_hides_text_is_forbidden() {
        for character in [
            '\u{0}',
            '\u{1b}',
            '\t',
            '\r',
            '\u{7f}',
            '\u{85}',
            '\u{9b}',
            '\u{61c}',
            '\u{200b}',
            '\u{200e}',
            '\u{202e}',
            '\u{2028}',
            '\u{2060}',
            '\u{2066}',
            '\u{feff}',
            '\u{e000}',
            '\u{e0041}',
            '\u{10fffd}',
        ] {
            assert_eq!(forbidden(&format!("a{character}b")), Some(character));
        }
    }

    #[test]
    fn what_the_six_languages_need_is_allowed() {
        for text in [
            "Never\nor rarely",
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "« Jamais »\u{202f}!",
            "从不，很少",
            "Никогда — ё",
        ] {
            assert_eq!(forbidden(text), None);
        }
    }
}
