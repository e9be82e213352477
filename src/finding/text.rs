//! Which characters a text from outside may bring to a screen, a file or an error message.
//!
//! The one place that judges: readers of our own files refuse what is forbidden here, the
//! import of foreign files takes it out, messages and file names write it as numbers, and every
//! way out of the program looks again. Nothing in a text may move the cursor, turn the line
//! round, grow over its neighbours, or be there unseen.

use std::path::Path;

use unicode_width::UnicodeWidthChar;

/// The longest id, in characters.
pub const LONGEST_ID: usize = 64;

/// The most marks that may pile up on one letter; no script needs more.
const MOST_MARKS: usize = 4;

/// The first character that a shown text may not hold where it stands.
///
/// Forbidden are control characters (also line breaks and tabs), line and paragraph
/// separators, direction marks and overrides, invisible characters, tags, private use and
/// noncharacters; a fifth mark on one letter; a variation selector that varies nothing. The
/// joiners U+200C and U+200D stay allowed after a letter of a script that is misspelt without
/// them, such as Persian and those of India, and the second one between the parts of a picture.
pub fn forbidden(text: &str) -> Option<char> {
    judged(text).find_map(|(c, may_stand)| (!may_stand).then_some(c))
}

/// Whether a character may stand in no shown text, wherever it is.
pub fn is_forbidden(c: char) -> bool {
    c.is_control() || is_directional(c) || is_invisible(c) || is_unassigned_for_good(c)
}

/// A text without its forbidden characters.
pub fn without_forbidden(text: &str) -> String {
    judged(text)
        .filter_map(|(c, may_stand)| may_stand.then_some(c))
        .collect()
}

/// A text with every forbidden character written as its number, for messages.
pub fn shown(text: &str) -> String {
    written(text, |_| false, |c, to| to.extend(c.escape_unicode()))
}

/// The same for a text of many lines: its line feeds stay.
pub fn shown_lines(text: &str) -> String {
    let is_line_feed = |c| c == '\n';
    written(text, is_line_feed, |c, to| to.extend(c.escape_unicode()))
}

/// A text of JSON whose forbidden characters are written as JSON writes them by number: it
/// reads back as the same values, and can drive no terminal.
pub fn shown_json(text: &str) -> String {
    let is_layout = |c| c == '\n';
    written(text, is_layout, |c, to| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            to.push_str(&format!("\\u{unit:04x}"));
        }
    })
}

/// The name of a file or folder, as it may be shown and written into messages.
pub fn path(path: &Path) -> String {
    shown(&path.to_string_lossy())
}

/// The name of a file or folder as data for programs: as it is, where it is UTF-8 at all.
pub fn path_value(path: &Path) -> String {
    path.to_string_lossy().into_owned()
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
    let is_layout = |c| matches!(c, '\n' | '\r' | '\t');
    written(text, is_layout, |c, to| match c.len_utf8() {
        3 => to.push('\u{FFFD}'),
        bytes => to.extend(std::iter::repeat_n('?', bytes)),
    })
}

/// Whether a text is an id of a questionnaire's parts: 1 to 64 of `[a-z0-9_-]`, and not `-` alone,
/// which stands for nothing in a record that does not count.
pub fn is_id(text: &str) -> bool {
    (1..=LONGEST_ID).contains(&text.len())
        && text != "-"
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-')
}

/// A text with what is forbidden written in another way.
fn written(text: &str, stays: fn(char) -> bool, write: impl Fn(char, &mut String)) -> String {
    let mut whole = String::with_capacity(text.len());
    for (c, may_stand) in judged(text) {
        match may_stand || stays(c) {
            true => whole.push(c),
            false => write(c, &mut whole),
        }
    }
    whole
}

/// Each character of a text, and whether it may stand where it does.
fn judged(text: &str) -> impl Iterator<Item = (char, bool)> {
    let mut before: Option<char> = None;
    let mut marks = 0;
    text.chars().map(move |c| {
        let is_mark = c.width() == Some(0) && !is_forbidden(c);
        marks = if is_mark { marks + 1 } else { 0 };
        let fits = match c {
            '\u{200C}' => before.is_some_and(is_joining),
            '\u{200D}' => before.is_some_and(|b| is_joining(b) || is_pictorial(b)),
            _ if is_selector(c) => before.is_some_and(|b| !is_selector(b) && !b.is_whitespace()),
            _ => !is_forbidden(c),
        };
        before = Some(c);
        (c, fits && marks <= MOST_MARKS)
    })
}

fn is_directional(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}')
}

fn is_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{180B}'..='\u{180D}' | '\u{180F}')
}

/// Letters and marks of scripts in which a joiner changes how a word is spelt: Arabic, Syriac,
/// N'Ko and Mandaic, Mongolian, and those of India and South-East Asia.
fn is_joining(c: char) -> bool {
    matches!(
        c,
        '\u{0620}'..='\u{06FF}'
            | '\u{0700}'..='\u{07FF}'
            | '\u{0840}'..='\u{08FF}'
            | '\u{0900}'..='\u{0DFF}'
            | '\u{0F00}'..='\u{109F}'
            | '\u{1780}'..='\u{18AF}'
            | '\u{1A20}'..='\u{1AAF}'
            | '\u{1B00}'..='\u{1C4F}'
            | '\u{A800}'..='\u{AAFF}'
            | '\u{FB50}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}'
            | '\u{11000}'..='\u{11FFF}'
    )
}

/// Pictures that are put together of several, and what may stand behind one of them.
fn is_pictorial(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
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
    fn a_joiner_stands_only_where_a_script_needs_it() {
        for text in [
            "a\u{200D}b",
            "a\u{200C}b",
            "\u{200C}",
            "می\u{200C}\u{200C}خ",
            "я\u{200D}",
        ] {
            assert!(forbidden(text).is_some(), "{}", text.escape_unicode());
        }
        assert_eq!(without_forbidden("pass\u{200D}word"), "password");
    }

    #[test]
    fn marks_do_not_pile_up_and_selectors_hide_nothing() {
        let acutes = |count| format!("o{}", "\u{301}".repeat(count));
        assert_eq!(forbidden(&acutes(4)), None);
        assert_eq!(forbidden(&acutes(5)), Some('\u{301}'));
        assert_eq!(without_forbidden(&acutes(900)), acutes(4));
        let thai = format!("ก{}", "\u{E47}".repeat(40));
        assert!(forbidden(&thai).is_some());
        assert_eq!(forbidden("1\u{FE0F}\u{20E3}"), None);
        assert!(forbidden("a\u{FE0F}\u{FE01}\u{FE02}").is_some());
        assert!(forbidden("\u{FE0F}").is_some());
        for text in ["שָּׁ֖לוֹם", "ٱلرَّحْمَٰنِ", "ཧཱུྃ", "Việt", "น้ำ", "각"]
        {
            assert_eq!(forbidden(text), None, "{text}");
        }
    }

    #[test]
    fn json_reads_back_as_it_was_and_drives_no_terminal() {
        let value = serde_json::json!({"a\u{9B}": "b\u{202E}c\u{E0041}\u{1B}[2J\nd é \u{10FFFF}"});
        let text = shown_json(&serde_json::to_string_pretty(&value).unwrap());
        assert_eq!(text.lines().find_map(forbidden), None, "{text}");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&text).unwrap(),
            value
        );
    }

    #[test]
    fn a_name_of_a_file_is_shown_with_its_hidden_characters_as_numbers() {
        assert_eq!(
            path(Path::new("a\u{1B}]0;x\u{7}/b\u{202E}fdp.kit")),
            "a\\u{1b}]0;x\\u{7}/b\\u{202e}fdp.kit"
        );
        assert_eq!(shown_lines("a\r\nb\u{9B}"), "a\\u{d}\nb\\u{9b}");
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
        assert_eq!(drawn, "a\u{FFFD}b??c?d????e\tf\r\n\u{FFFD}é");
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
