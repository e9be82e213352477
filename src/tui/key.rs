//! What a key means, in either reading direction and on any keyboard.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::locale::Direction;
use crate::locale::number::digit;

/// A key by its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    Interrupt,
}

/// The meaning of a key event; releases mean nothing.
///
/// With `typing`, letters are letters; else some are commands, also where the keyboard is set
/// to Arabic or Russian and the same key gives another letter.
pub(super) fn meaning(event: KeyEvent, direction: Direction, typing: bool) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let is_rtl = direction == Direction::RightToLeft;
    match event.code {
        KeyCode::Char('c') if event.modifiers.contains(KeyModifiers::CONTROL) => {
            Some(Key::Interrupt)
        }
        KeyCode::Char(c) => Some(character(c, typing)),
        KeyCode::Up => Some(Key::Up),
        KeyCode::Down | KeyCode::Tab => Some(Key::Down),
        KeyCode::PageUp => Some(Key::PageUp),
        KeyCode::PageDown => Some(Key::PageDown),
        KeyCode::Left => Some(if is_rtl { Key::Forward } else { Key::Back }),
        KeyCode::Right => Some(if is_rtl { Key::Back } else { Key::Forward }),
        KeyCode::Backspace => Some(if typing { Key::Erase } else { Key::Back }),
        KeyCode::Enter => Some(Key::Enter),
        KeyCode::Esc => Some(Key::Escape),
        KeyCode::BackTab => Some(Key::Up),
        _ => None,
    }
}

fn character(c: char, typing: bool) -> Key {
    if let Some(digit) = digit(c) {
        return Key::Digit(digit);
    }
    match c {
        '?' | '؟' | '？' => Key::Help,
        'H' => Key::Hide,
        'L' => Key::Language,
        'h' | 'р' | 'Р' | 'ا' | 'أ' if !typing => Key::Hide,
        'l' | 'д' | 'Д' | 'م' if !typing => Key::Language,
        'd' | 'D' | 'в' | 'В' | 'ي' if !typing => Key::Details,
        'j' if !typing => Key::Down,
        'k' if !typing => Key::Up,
        ' ' if !typing => Key::Enter,
        other => Key::Char(other),
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
        assert_eq!(meaning(event, Direction::LeftToRight, false), None);
    }

    #[test]
    fn digits_of_three_scripts_are_digits() {
        for c in ['3', '٣', '۳'] {
            assert_eq!(character(c, false), Key::Digit(3));
        }
    }

    #[test]
    fn back_is_where_the_line_begins() {
        let left = press(KeyCode::Left);
        assert_eq!(
            meaning(left, Direction::LeftToRight, false),
            Some(Key::Back)
        );
        assert_eq!(
            meaning(left, Direction::RightToLeft, false),
            Some(Key::Forward)
        );
    }

    #[test]
    fn letters_are_letters_while_typing() {
        assert_eq!(character('h', true), Key::Char('h'));
        assert_eq!(character('h', false), Key::Hide);
    }
}
