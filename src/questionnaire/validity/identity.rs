//! Questions that ask who somebody is. No answer may lead to a person, so no question may ask
//! for a name, number, rank, date of birth, phone or address.
//!
//! Clear cases are errors. A word that such a question would use, in a sentence that may well
//! ask something else, is a warning.

use super::texts::At;
use crate::finding::Finding;

mod words;

use words::{LANGUAGES, Words};

/// What a question says about who somebody is.
#[derive(Debug, PartialEq, Eq)]
enum Verdict<'w> {
    /// It asks for this.
    Asks(&'w str),
    /// It speaks of this.
    Mentions(&'w str),
}

/// The finding about a question in a language, if it asks or may ask who somebody is.
pub(super) fn check(at: &At<'_>, text: &str) -> Option<Finding> {
    Some(match verdict(at.language, text)? {
        Verdict::Asks(words) => Finding::error(
            "asks-who",
            at.path(),
            format!("This asks who somebody is: `{words}`."),
            "Leave the item out: no answer may lead to a person. If it asks something else, say it without these words.",
        ).with("phrase", words),
        Verdict::Mentions(words) => Finding::warning(
            "may-ask-who",
            at.path(),
            format!("This speaks of `{words}`, which may lead to a person."),
            "Leave the item out if it asks who somebody is; else nothing need be done.",
        ).with("phrase", words),
    })
}

/// The words by which a question asks who somebody is, if it clearly does.
pub(in crate::questionnaire) fn asks_who(language: &str, text: &str) -> Option<&'static str> {
    match verdict(language, text)? {
        Verdict::Asks(words) => Some(words),
        Verdict::Mentions(_) => None,
    }
}

fn verdict(language: &str, text: &str) -> Option<Verdict<'static>> {
    let primary = language.split('-').next().unwrap_or_default();
    let words = LANGUAGES.iter().find(|words| words.language == primary)?;
    let text = Folded::new(text, words);
    let first = |list, fits: &dyn Fn(&str) -> bool| Words::phrases(list).find(|p| fits(p));
    let label = first(words.labels, &|label| text.is(label));
    let always = first(words.always, &|phrase| text.holds(phrase));
    let noun = first(words.nouns, &|noun| text.holds(noun));
    let is_asked = |noun: &&str| text.is_field(noun) || text.asks(words.leads, noun);
    match (label.or(always).or(noun.filter(is_asked)), noun) {
        (Some(asked), _) => Some(Verdict::Asks(asked)),
        (None, Some(noun)) => Some(Verdict::Mentions(noun)),
        (None, None) => None,
    }
}

/// A text in one form for comparing: small letters, single blanks, no marks.
struct Folded {
    text: String,
    /// What parts words: a blank, or nothing where a script writes none.
    blank: &'static str,
    ends_as_field: bool,
}

impl Folded {
    fn new(text: &str, words: &Words) -> Self {
        let folded: String = text.to_lowercase().chars().filter_map(fold).collect();
        let parts: Vec<&str> = folded.split_whitespace().collect();
        let blank = if words.has_blanks { " " } else { "" };
        Self {
            text: format!("{blank}{}{blank}", parts.join(blank)),
            blank,
            ends_as_field: text.trim_end().ends_with([':', '：']),
        }
    }

    /// Whether a phrase stands in it as words of its own.
    fn holds(&self, phrase: &str) -> bool {
        self.text.contains(&format!("{0}{phrase}{0}", self.blank))
    }

    /// Whether it is this phrase and nothing else.
    fn is(&self, phrase: &str) -> bool {
        self.text == format!("{0}{phrase}{0}", self.blank)
    }

    /// Whether the phrase is what is to be filled in: alone, or before a colon.
    fn is_field(&self, phrase: &str) -> bool {
        self.is(phrase) || self.ends_as_field
    }

    /// Whether the phrase follows a word that asks for it.
    fn asks(&self, leads: &'static str, phrase: &str) -> bool {
        let asks = |lead: &str| self.holds(&format!("{lead}{}{phrase}", self.blank));
        Words::phrases(leads).any(asks)
    }
}

/// A character as it is compared: punctuation parts words, marks above letters do not count.
fn fold(c: char) -> Option<char> {
    match c {
        '\u{64B}'..='\u{652}' | '\u{640}' => None,
        'أ' | 'إ' | 'آ' => Some('ا'),
        'ى' => Some('ي'),
        'ё' => Some('е'),
        c if c.is_alphanumeric() => Some(c),
        _ => Some(' '),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_of_the_lists_is_written_as_it_is_compared() {
        for words in &LANGUAGES {
            let lists = [words.leads, words.nouns, words.always, words.labels];
            for phrase in lists.into_iter().flat_map(Words::phrases) {
                assert!(
                    Folded::new(phrase, words).is(phrase),
                    "{}: {phrase}",
                    words.language
                );
            }
        }
    }

    #[test]
    fn each_language_asks_and_mentions() {
        for words in &LANGUAGES {
            let first = |list| Words::phrases(list).next().unwrap();
            let (lead, noun) = (first(words.leads), first(words.nouns));
            let blank = if words.has_blanks { " " } else { "" };
            let asked = format!("{lead}{blank}{noun}?");
            assert_eq!(verdict(words.language, &asked), Some(Verdict::Asks(noun)));
            assert_eq!(verdict(words.language, noun), Some(Verdict::Asks(noun)));
        }
    }

    #[test]
    fn other_uses_of_the_words_are_no_errors() {
        let idioms = [
            ("en", "I heard a number of shots."),
            ("en", "People of every rank are treated alike."),
            ("en", "Others called me names."),
            ("en", "I looked at my phone instead of sleeping."),
            ("es", "¿En qué grado está usted de acuerdo?"),
            ("fr", "Je dors au nom de tous."),
            ("ru", "У меня было много номеров."),
            ("pt", "Qual é o seu nome?"),
        ];
        for (language, text) in idioms {
            assert_eq!(verdict(language, text), None, "{text}");
        }
        let spoken_of = verdict("en", "Someone spoke badly of my name.");
        assert_eq!(spoken_of, Some(Verdict::Mentions("my name")));
    }
}
