//! Why a single record was set aside while its bundle was taken in.

use super::sealed;
use crate::checkin::response::{MOST_BYTES, ResponseError};
use crate::intake::Reason;
use crate::locale::{self, Words};
use crate::tell;

/// The reason in the reader's words, for the end of a sentence.
pub fn set_aside(reason: &Reason, words: &Words) -> String {
    match reason {
        // An English command line's errors are no sentences.
        Reason::Seal(error) if words.language() == "en" => error.to_string(),
        Reason::Seal(error) => locale::plain(&sealed::seal(error, words).what),
        Reason::Response(ResponseError::Format(version)) => {
            tell!(words, "aside-format", version = words.ungrouped(version))
        }
        Reason::Response(ResponseError::Malformed) => tell!(words, "aside-malformed"),
        Reason::Response(ResponseError::TooLong) => {
            tell!(words, "aside-too-long", most = words.ungrouped(MOST_BYTES))
        }
        Reason::OtherKit => tell!(words, "aside-other-kit"),
        Reason::Unit => tell!(words, "aside-unit"),
        Reason::Period => tell!(words, "aside-period"),
        Reason::Questionnaire => tell!(words, "aside-questionnaire"),
        Reason::Answers => tell!(words, "aside-answers"),
        Reason::Doubled => tell!(words, "aside-doubled"),
        Reason::DoubledBefore => tell!(words, "aside-doubled-before"),
        Reason::NoSlip => tell!(words, "aside-no-slip"),
        Reason::SlipUsed => tell!(words, "aside-slip-used"),
        Reason::SlipLate => tell!(words, "aside-slip-late"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::SealError;

    const ALL: [Reason; 14] = [
        Reason::Seal(SealError::DamagedEnvelope),
        Reason::Response(ResponseError::Format(7)),
        Reason::Response(ResponseError::Malformed),
        Reason::Response(ResponseError::TooLong),
        Reason::OtherKit,
        Reason::Unit,
        Reason::Period,
        Reason::Questionnaire,
        Reason::Answers,
        Reason::Doubled,
        Reason::DoubledBefore,
        Reason::NoSlip,
        Reason::SlipUsed,
        Reason::SlipLate,
    ];

    #[test]
    fn the_english_words_say_what_programs_are_told() {
        for reason in ALL {
            assert_eq!(set_aside(&reason, &Words::new("en")), reason.to_string());
        }
    }

    #[test]
    fn every_language_says_it_in_its_own_words() {
        for language in locale::available().iter().filter(|code| *code != "en") {
            for reason in ALL {
                let said = set_aside(&reason, &Words::new(language));
                assert_ne!(said, reason.to_string(), "{language}");
            }
        }
    }
}
