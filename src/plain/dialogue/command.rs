//! The letters that work at every question, on the keyboards of three scripts.

/// What a letter asks for, also where the keyboard is set to Arabic or Russian and the same
/// key gives another letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Command {
    Repeat,
    Back,
    Quit,
    Language,
    Help,
}

impl Command {
    pub(super) fn of(line: &str) -> Option<Self> {
        Some(match line.to_lowercase().as_str() {
            "r" | "к" | "ق" => Self::Repeat,
            "b" | "и" | "لا" | "ﻻ" => Self::Back,
            "q" | "й" | "ض" => Self::Quit,
            "l" | "д" | "م" => Self::Language,
            "?" | "؟" | "？" => Self::Help,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_key_is_the_same_command_on_three_keyboards() {
        for (keys, command) in [
            (["l", "д", "م"], Command::Language),
            (["Q", "Й", "ض"], Command::Quit),
            (["r", "к", "ق"], Command::Repeat),
            (["b", "и", "لا"], Command::Back),
        ] {
            for key in keys {
                assert_eq!(Command::of(key), Some(command), "{key}");
            }
        }
    }
}
