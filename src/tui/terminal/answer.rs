//! What a terminal answers when it is asked who it is: bytes to answers, nothing else.

/// One write that asks for the name (XTVERSION), whether it orders right-to-left lines
/// (DECRQM of mode 8, BDSM), the number of its kind (DA2), and last what every terminal
/// answers (DA1): after that nothing more comes.
pub(super) const QUESTION: &[u8] = b"\x1b[>q\x1b[8$p\x1b[>c\x1b[c";

/// The answers of a terminal; what it does not know it leaves out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Answers {
    /// Its name and version, such as `VTE(7006)`.
    pub(super) name: Option<String>,
    /// What it says of mode 8: 1 it orders lines itself, 2 it leaves them, 0 it does not know.
    pub(super) orders_lines: Option<u32>,
    /// The numbers of its kind and version, such as `65;7006;1`.
    pub(super) kind: Option<String>,
    /// Whether the last question was answered.
    pub(super) is_complete: bool,
}

impl Answers {
    /// Reads what came so far; keys that somebody typed meanwhile are passed over.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let mut answers = Self::default();
        let text = String::from_utf8_lossy(bytes);
        for part in text.split('\x1b').skip(1) {
            answers.take(part);
        }
        answers
    }

    fn take(&mut self, part: &str) {
        if let Some(name) = part.strip_prefix("P>|") {
            let name = name.trim_end_matches(['\\', '\u{7}']);
            self.name = Some(name.chars().filter(|c| !c.is_control()).collect());
            return;
        }
        let Some((parameters, last)) = sequence(part) else {
            return;
        };
        match (parameters, last) {
            (parameters, 'y') => {
                let state = parameters
                    .strip_prefix("8;")
                    .and_then(|s| s.strip_suffix('$'));
                self.orders_lines = state.and_then(|s| s.parse().ok()).or(self.orders_lines);
            }
            (parameters, 'c') if parameters.starts_with('>') => {
                self.kind = Some(parameters.trim_start_matches('>').to_owned());
            }
            (parameters, 'c') if parameters.starts_with('?') => self.is_complete = true,
            _ => {}
        }
    }
}

/// A control sequence without its introducer: what stands before its last letter, and that.
fn sequence(part: &str) -> Option<(&str, char)> {
    let inside = part.strip_prefix('[')?;
    let end = inside.find(|c: char| ('\x40'..='\x7e').contains(&c))?;
    let (parameters, rest) = inside.split_at(end);
    rest.chars().next().map(|last| (parameters, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_typed_while_it_is_asked_are_passed_over() {
        let typed = b"3\x1b[B\x1b[>41;379;0cq\x1b[?64;1c";
        let answers = Answers::read(typed);
        assert_eq!(answers.kind.as_deref(), Some("41;379;0"));
        assert!(answers.is_complete);
    }

    #[test]
    fn half_an_answer_is_not_the_end() {
        let whole = b"\x1bP>|Konsole 22.12.3\x1b\\\x1b[>1;115;0c\x1b[?62;1;4c";
        for length in 0..whole.len() {
            assert!(!Answers::read(&whole[..length]).is_complete, "{length}");
        }
        assert!(Answers::read(whole).is_complete);
    }

    #[test]
    fn a_name_cannot_bring_controls_along() {
        let answers = Answers::read(b"\x1bP>|a\x07b\x1b\\");
        assert_eq!(answers.name.as_deref(), Some("ab"));
    }
}
