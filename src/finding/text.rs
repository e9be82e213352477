//! Which characters a text on a shared screen may hold.
//!
//! Texts of questionnaires and missions are shown to people who must trust what they see:
//! nothing in them may move the cursor, turn the line round, or be there unseen.

/// The longest id, in characters.
pub const LONGEST_ID: usize = 64;

/// The first character that a shown text may not hold.
///
/// Forbidden are control characters (also line breaks and tabs), line and paragraph
/// separators, direction marks and overrides, invisible characters, tags, private use and
/// noncharacters. The joiners U+200C and U+200D stay allowed: Persian and the scripts of India
/// are misspelt without them.
pub fn forbidden(text: &str) -> Option<char> {
    text.chars().find(|c| is_forbidden(*c))
}

/// A text with every forbidden character written as its number, for messages.
pub fn shown(text: &str) -> String {
    text.chars()
        .flat_map(|c| {
            let escaped = is_forbidden(c).then(|| c.escape_unicode());
            let plain = escaped.is_none().then_some(c);
            escaped.into_iter().flatten().chain(plain)
        })
        .collect()
}

/// The first `most` characters of a text, fit for messages; `…` marks what was cut off.
pub fn excerpt(text: &str, most: usize) -> String {
    let mut cut: String = text.chars().take(most).collect();
    if text.chars().nth(most).is_some() {
        cut.push('…');
    }
    shown(&cut)
}

/// A file's text as it may be drawn: every forbidden character but line breaks and tabs is
/// replaced by signs of the same number of bytes, so that places stay where they are.
pub fn drawable(text: &str) -> String {
    text.chars()
        .fold(String::with_capacity(text.len()), |mut drawn, c| {
            let is_layout = matches!(c, '\n' | '\r' | '\t');
            match c.len_utf8() {
                _ if is_layout || !is_forbidden(c) => drawn.push(c),
                3 => drawn.push('\u{FFFD}'),
                bytes => drawn.extend(std::iter::repeat_n('?', bytes)),
            }
            drawn
        })
}

/// Whether a text is an id of a questionnaire's parts: 1 to 64 of `[a-z0-9_-]`.
pub fn is_id(text: &str) -> bool {
    (1..=LONGEST_ID).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-')
}

fn is_forbidden(c: char) -> bool {
    c.is_control() || is_directional(c) || is_invisible(c) || is_unassigned_for_good(c)
}

fn is_directional(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}')
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}'
            | '\u{034F}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180E}'
            | '\u{200B}'
            | '\u{2028}'..='\u{2029}'
            | '\u{2060}'..='\u{2065}'
            | '\u{3164}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Private use and noncharacters: no font can be trusted to show them.
fn is_unassigned_for_good(c: char) -> bool {
    let code = u32::from(c);
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{F0000}'..)
        || code & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_words_of_many_scripts_may_be_shown() {
        for text in [
            "This week I had the strength I needed.",
            "J’ai assez dormi\u{00A0}!",
            "كانت لدي القوة",
            "这一周",
            "می\u{200C}خواهم",
            "क्\u{200D}ष",
            "👩\u{200D}🚒\u{FE0F}",
        ] {
            assert_eq!(forbidden(text), None, "{text}");
        }
    }

    #[test]
    fn what_moves_turns_or_hides_text_may_not_be_shown() {
        for c in [
            '\0',
            '\u{7}',
            '\t',
            '\n',
            '\u{1B}',
            '\u{7F}',
            '\u{85}',
            '\u{9B}',
            '\u{AD}',
            '\u{61C}',
            '\u{200B}',
            '\u{200E}',
            '\u{200F}',
            '\u{2028}',
            '\u{2029}',
            '\u{202A}',
            '\u{202E}',
            '\u{2060}',
            '\u{2066}',
            '\u{2069}',
            '\u{3164}',
            '\u{E000}',
            '\u{FDD0}',
            '\u{FEFF}',
            '\u{FFFE}',
            '\u{E0041}',
            '\u{F0000}',
            '\u{10FFFD}',
        ] {
            assert_eq!(
                forbidden(&format!("a{c}b")),
                Some(c),
                "{}",
                c.escape_unicode()
            );
        }
    }

    #[test]
    fn messages_write_forbidden_characters_as_numbers() {
        assert_eq!(shown("a\u{202E}b\u{1B}c é"), "a\\u{202e}b\\u{1b}c é");
    }

    #[test]
    fn an_excerpt_is_short_and_cannot_drive_a_terminal() {
        assert_eq!(excerpt("a\u{1B}[2J", 2), "a\\u{1b}…");
        assert_eq!(excerpt("четыре", 6), "четыре");
    }

    #[test]
    fn a_drawn_text_keeps_its_places_and_shows_what_was_hidden() {
        let text = "a\u{200B}b\u{9B}c\u{1B}d\u{E0041}e\tf\r\n\u{200D}é";
        let drawn = drawable(text);
        assert_eq!(drawn, "a\u{FFFD}b??c?d????e\tf\r\n\u{200D}é");
        assert_eq!(drawn.len(), text.len());
    }

    #[test]
    fn an_id_is_short_and_plain() {
        assert!(is_id("pulse-6") && is_id("a_b") && is_id(&"x".repeat(64)));
        for text in ["", "Pulse", "a b", "é", "a.b", &"x".repeat(65)] {
            assert!(!is_id(text), "{text}");
        }
    }
}
