//! What a key means, in either reading direction and on any keyboard.

use std::fmt;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::locale::Direction;
use crate::locale::number::digit;

/// A key by its meaning. `Debug` tells none that may be an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Up,
    Down,
    PageUp,
    PageDown,
    /// Towards the end of a line of text: right, or left in Arabic.
    Forward,
    /// Towards its beginning.
    Back,
    Enter,
    Escape,
    Erase,
    Digit(u8),
    Char(char),
    Help,
    Language,
    Hide,
    Details,
    /// A click on the line at a position of a list longer than the digits.
    Pick(usize),
    Interrupt,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// What letters are on the screen one stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typing {
    /// Commands.
    Commands,
    /// Letters of a name to be found; capitals and digits are commands still.
    Names,
    /// Digits of a code: commands otherwise, and a blank is no Enter.
    Digits,
    /// Characters of a path or a passphrase, every one of them.
    Everything,
}

/// The meaning of a key event; releases mean nothing.
///
/// Letters are commands also where the keyboard is set to Arabic or Russian and the same key
/// gives another letter.
pub(super) fn meaning(event: KeyEvent, direction: Direction, typing: Typing) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let is_rtl = direction == Direction::RightToLeft;
    match event.code {
        KeyCode::Char('c') if event.modifiers.contains(KeyModifiers::CONTROL) => {
            Some(Key::Interrupt)
        }
        KeyCode::Char(_) if is_held(event.modifiers) => None,
        KeyCode::Char(c) => Some(character(c, typing)),
        KeyCode::Up => Some(Key::Up),
        KeyCode::Down | KeyCode::Tab => Some(Key::Down),
        KeyCode::PageUp => Some(Key::PageUp),
        KeyCode::PageDown => Some(Key::PageDown),
        KeyCode::Left => Some(if is_rtl { Key::Forward } else { Key::Back }),
        KeyCode::Right => Some(if is_rtl { Key::Back } else { Key::Forward }),
        KeyCode::Backspace if typing == Typing::Commands => Some(Key::Back),
        KeyCode::Backspace => Some(Key::Erase),
        KeyCode::Enter => Some(Key::Enter),
        KeyCode::Esc => Some(Key::Escape),
        KeyCode::BackTab => Some(Key::Up),
        _ => None,
    }
}

/// Whether Control or Alt is held: then a letter is none, or Ctrl-\ would be the answer 4. Both
/// together are AltGr, which many keyboards need for letters.
fn is_held(modifiers: KeyModifiers) -> bool {
    let control = modifiers.contains(KeyModifiers::CONTROL);
    control != modifiers.contains(KeyModifiers::ALT)
}

fn character(c: char, typing: Typing) -> Key {
    if typing == Typing::Everything {
        return Key::Char(c);
    }
    if let Some(digit) = digit(c) {
        return Key::Digit(digit);
    }
    match c {
        ' ' if typing == Typing::Digits => Key::Char(c),
        '?' | '؟' | '？' => Key::Help,
        'H' => Key::Hide,
        'L' => Key::Language,
        other if typing == Typing::Names => Key::Char(other),
        other => command(other),
    }
}

fn command(c: char) -> Key {
    match latin(c) {
        'h' => Key::Hide,
        'l' => Key::Language,
        'd' => Key::Details,
        'j' => Key::Down,
        'k' => Key::Up,
        ' ' => Key::Enter,
        other => Key::Char(other),
    }
}

/// The small Latin letter on the key that gives a letter on a Russian or an Arabic keyboard.
fn latin(c: char) -> char {
    match c {
        'р' | 'Р' | 'ا' | 'أ' => 'h',
        'д' | 'Д' | 'م' => 'l',
        'в' | 'В' | 'ي' => 'd',
        'ш' | 'Ш' | 'ه' => 'i',
        'к' | 'К' | 'ق' => 'r',
        'з' | 'З' | 'ح' => 'p',
        'м' | 'М' | 'ر' => 'v',
        'с' | 'С' | 'ؤ' => 'c',
        'п' | 'П' | 'ل' => 'g',
        'т' | 'Т' | 'ى' => 'n',
        'ы' | 'Ы' | 'س' => 's',
        'ц' | 'Ц' | 'ص' => 'w',
        'ф' | 'Ф' | 'ش' => 'a',
        // Capital `J` and `K` moved nothing before either.
        'J' | 'K' => c,
        other => other.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(code: KeyCode) -> KeyEvent {
        KeyEvent::new(code, KeyModifiers::NONE)
    }

    #[test]
    fn a_released_key_means_nothing() {
        let event =
            KeyEvent::new_with_kind(KeyCode::Enter, KeyModifiers::NONE, KeyEventKind::Release);
        assert_eq!(
            meaning(event, Direction::LeftToRight, Typing::Commands),
            None
        );
    }

    #[test]
    fn a_letter_with_control_or_alt_held_means_nothing_and_with_altgr_it_does() {
        let held = |modifiers| {
            let event = KeyEvent::new(KeyCode::Char('4'), modifiers);
            meaning(event, Direction::LeftToRight, Typing::Commands)
        };
        assert_eq!(held(KeyModifiers::CONTROL), None);
        assert_eq!(held(KeyModifiers::ALT), None);
        let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(held(altgr), Some(Key::Digit(4)));
    }

    #[test]
    fn debug_tells_no_digit_and_no_letter() {
        for key in [Key::Digit(3), Key::Char('3'), Key::Pick(3)] {
            assert_eq!(format!("{key:?}"), "***");
        }
    }

    #[test]
    fn digits_of_three_scripts_are_digits() {
        for c in ['3', '٣', '۳'] {
            assert_eq!(character(c, Typing::Commands), Key::Digit(3));
        }
    }

    #[test]
    fn back_is_where_the_line_begins() {
        let left = press(KeyCode::Left);
        assert_eq!(
            meaning(left, Direction::LeftToRight, Typing::Commands),
            Some(Key::Back)
        );
        assert_eq!(
            meaning(left, Direction::RightToLeft, Typing::Commands),
            Some(Key::Forward)
        );
    }

    #[test]
    fn a_passphrase_may_have_any_character() {
        for c in ['H', 'L', '?', '3', '٣', ' '] {
            assert_eq!(character(c, Typing::Everything), Key::Char(c));
        }
    }

    #[test]
    fn the_same_key_takes_in_on_three_keyboards() {
        for c in ['i', 'I', 'ш', 'ه'] {
            assert_eq!(character(c, Typing::Commands), Key::Char('i'));
        }
    }

    #[test]
    fn letters_are_letters_while_typing() {
        assert_eq!(character('h', Typing::Names), Key::Char('h'));
        assert_eq!(character('h', Typing::Commands), Key::Hide);
    }
}
