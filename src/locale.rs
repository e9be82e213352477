//! The program's own words in the reader's language, and their shape on the terminal grid.
//!
//! The only room that names the translation crates; every other room says [`say!`](crate::say).

use std::sync::OnceLock;

use fluent_bundle::FluentValue;
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use number::Digits;
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

pub mod date;
pub mod grid;
mod list;
pub mod number;

#[doc(hidden)]
pub use i18n_embed_fl::fl;

/// Says a message in the words of a language: `say!(words, "message-id", name = value)`.
///
/// Ids and arguments are checked at compile time against the English file. Inserted values
/// stand between U+2068 and U+2069, which [`grid::lay_out`] and [`plain`] take off again.
#[macro_export]
macro_rules! say {
    ($words:expr, $($message:tt)+) => {
        $crate::locale::fl!($words.loader(), $($message)+)
    };
}

/// Says a message as [`say!`](crate::say) does, for a line of a command's output: the marks
/// around inserted values are taken off, see [`plain`].
#[macro_export]
macro_rules! tell {
    ($words:expr, $($message:tt)+) => {
        $crate::locale::plain(&$crate::say!($words, $($message)+))
    };
}

#[derive(RustEmbed)]
#[folder = "src/locale/words"]
struct Files;

/// Which way a language is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// As Latin, Cyrillic and Chinese script on a screen.
    LeftToRight,
    /// As Arabic and Hebrew script.
    RightToLeft,
}

impl Direction {
    /// The direction of a language code such as `ar` or `fr-CA`.
    pub fn of(language: &str) -> Self {
        let main = language.split(['-', '_']).next().unwrap_or(language);
        match main {
            "ar" | "fa" | "he" | "ps" | "ur" | "ckb" => Self::RightToLeft,
            _ => Self::LeftToRight,
        }
    }
}

/// The words of one language. Messages it lacks are said in English.
///
/// They are read when the first is said: a program that waits for another one, or that says
/// nothing, starts without.
pub struct Words {
    language: String,
    digits: Digits,
    loader: OnceLock<FluentLanguageLoader>,
}

impl Words {
    /// The words of a language code; English words where the program does not know it.
    pub fn new(language: &str) -> Self {
        Self::with_digits(language, Digits::default())
    }

    /// The words of a language code, with numbers in the digits wished for.
    pub fn with_digits(language: &str, digits: Digits) -> Self {
        Self {
            language: language.to_owned(),
            digits,
            loader: OnceLock::new(),
        }
    }

    /// The words of another language, with the same digits wished for.
    pub fn in_language(&self, language: &str) -> Self {
        Self::with_digits(language, self.digits)
    }

    /// A share of 1 in whole percent.
    pub fn percent(&self, share: f64) -> String {
        number::percent(share, &self.language, self.digits)
    }

    /// A number, grouped and with as many decimals as it has.
    pub fn number(&self, value: f64) -> String {
        number::decimal(value, None, &self.language, self.digits)
    }

    /// A number with exactly so many decimals.
    pub fn decimals(&self, value: f64, places: usize) -> String {
        number::decimal(value, Some(places), &self.language, self.digits)
    }

    /// A text with its digits as this language writes them.
    pub fn figures(&self, text: &str) -> String {
        number::figures(text, self.digits.of(&self.language))
    }

    /// A whole number without grouping, as sizes, versions and columns are written.
    pub fn ungrouped(&self, number: impl ToString) -> String {
        self.figures(&number.to_string())
    }

    /// Whether a native clinician has read these words: `draft` or `reviewed`.
    pub fn review(&self) -> String {
        crate::say!(self, "review-state")
    }

    /// The language code these words were made for.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Which way the language is read.
    pub fn direction(&self) -> Direction {
        Direction::of(&self.language)
    }

    /// What [`say!`](crate::say) asks.
    #[doc(hidden)]
    pub fn loader(&self) -> &FluentLanguageLoader {
        self.loader
            .get_or_init(|| read(&self.language, self.digits))
    }
}

fn read(language: &str, digits: Digits) -> FluentLanguageLoader {
    let english: LanguageIdentifier = "en".parse().expect("`en` is a language code");
    let loader = FluentLanguageLoader::new("standeasy", english.clone());
    let is_known = available().iter().any(|known| known == language);
    let wanted = match language.parse() {
        Ok(known) if is_known => known,
        _ => english,
    };
    loader
        .load_languages(&Files, &[wanted])
        .expect("the English words are part of the program");
    loader.with_bundles_mut(|bundle| bundle.set_formatter(formatter(language, digits)));
    loader
}

/// How numbers inside messages are written. Fluent takes a bare function, so there is one for
/// each way to write.
fn formatter<M>(
    language: &str,
    digits: Digits,
) -> Option<fn(&FluentValue<'_>, &M) -> Option<String>> {
    Some(match (language, digits.of(language)) {
        (_, Digits::ArabicIndic) => |value, _| written(value, "ar", Digits::ArabicIndic),
        ("es", _) => |value, _| written(value, "es", Digits::Latin),
        ("fr", _) => |value, _| written(value, "fr", Digits::Latin),
        ("ru", _) => |value, _| written(value, "ru", Digits::Latin),
        _ => |value, _| written(value, "en", Digits::Latin),
    })
}

fn written(value: &FluentValue<'_>, language: &str, digits: Digits) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let places = number.options.minimum_fraction_digits;
    Some(number::decimal(number.value, places, language, digits))
}

/// Codes of the languages the program has words in, sorted.
pub fn available() -> Vec<String> {
    let mut codes: Vec<String> = Files::iter()
        .filter_map(|path| path.split_once('/').map(|(code, _)| code.to_owned()))
        .collect();
    codes.sort();
    codes.dedup();
    codes
}

/// A language's name in its own script, or its code where the program does not know it.
pub fn own_name(language: &str) -> &str {
    match language {
        "ar" => "العربية",
        "en" => "English",
        "es" => "español",
        "fr" => "français",
        "id" => "Bahasa Indonesia",
        "pt" => "português",
        "ru" => "русский",
        "rw" => "Ikinyarwanda",
        "sw" => "Kiswahili",
        "zh" => "中文",
        other => other,
    }
}

/// A text without its direction marks and other invisible characters, in logical order:
/// what a screen reader or a pipe should get. Line breaks stay.
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| *c == '\n' || !grid::is_invisible(*c))
        .collect()
}

/// Pieces of the program's English that stand in a text in another language, for tests.
#[cfg(test)]
pub(crate) fn english_in(text: &str) -> Vec<String> {
    let file = Files::get("en/standeasy.ftl").expect("the English words are part of the program");
    let words = String::from_utf8_lossy(&file.data).into_owned();
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = flat(text);
    words
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(['=', ']']))
        .flat_map(|(_, message)| message.split(['{', '}']))
        .map(flat)
        .filter(|piece| piece.len() > 11 && piece.contains(' '))
        .filter(|piece| text.contains(piece.as_str()))
        .collect()
}

/// The English messages whose ids begin so, for tests.
#[cfg(test)]
pub(crate) fn english_ids(start: &str) -> Vec<String> {
    let file = Files::get("en/standeasy.ftl").expect("the English words are part of the program");
    String::from_utf8_lossy(&file.data)
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id.to_owned())
        .filter(|id| id.starts_with(start))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// The variables each message of a file names, and each attribute under `message.attribute`.
    fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
        let file = Files::get(&format!("{language}/standeasy.ftl")).unwrap();
        let text = String::from_utf8(file.data.to_vec()).unwrap();
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut id = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                id = line.split_once(" =").unwrap().0.to_owned();
                assert!(!found.contains_key(&id), "{language}: {id} twice");
                found.insert(id.clone(), BTreeSet::new());
            }
            if let Some(attribute) = line.strip_prefix("    .") {
                let message = id.split('.').next().unwrap();
                id = format!("{message}.{}", attribute.split_once(" =").unwrap().0);
                assert!(found.insert(id.clone(), BTreeSet::new()).is_none(), "{id}");
            }
            for part in line.split('$').skip(1) {
                let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
                let name = &part[..end.unwrap_or(part.len())];
                found.get_mut(&id).unwrap().insert(name.to_owned());
            }
        }
        found
    }

    #[test]
    fn every_language_says_the_same_things() {
        let english = messages("en");
        for language in available() {
            let other = messages(&language);
            let ids: Vec<_> = english.keys().collect();
            assert_eq!(ids, other.keys().collect::<Vec<_>>(), "{language}");
            for (id, variables) in &english {
                assert_eq!(variables, &other[id], "{language}: {id}");
            }
        }
    }

    #[test]
    fn every_language_can_be_read_by_fluent() {
        for language in available() {
            let words = Words::new(&language);
            let code: LanguageIdentifier = language.parse().unwrap();
            let known = words
                .loader()
                .with_message_iter(&code, |all| all.filter(|m| m.value.is_some()).count());
            let written = messages(&language);
            let values = written.keys().filter(|id| !id.contains('.')).count();
            assert_eq!(known, values, "{language}");
        }
    }

    #[test]
    fn a_language_without_words_speaks_english_under_its_own_code() {
        let words = Words::new("sw");
        assert_eq!(words.language(), "sw");
        assert_eq!(crate::say!(words, "begin"), "Begin");
        assert_eq!(crate::say!(Words::new("no such code"), "begin"), "Begin");
    }

    #[test]
    fn arabic_counts_in_six_ways() {
        let words = Words::new("ar");
        let said: BTreeSet<String> = [0, 1, 2, 3, 11, 100]
            .into_iter()
            .map(|minutes| crate::say!(words, "notice-minutes", minutes = minutes))
            .map(|text| text.replace(|c: char| c.is_ascii_digit(), ""))
            .collect();
        assert!(said.len() >= 4, "{said:?}");
    }

    /// The plural categories of each language (Unicode CLDR 48, plurals.xml, cardinal).
    const CATEGORIES: [(&str, &[&str]); 6] = [
        ("ar", &["few", "many", "one", "other", "two", "zero"]),
        ("en", &["one", "other"]),
        ("es", &["many", "one", "other"]),
        ("fr", &["many", "one", "other"]),
        ("ru", &["few", "many", "one", "other"]),
        ("zh", &["other"]),
    ];

    /// For each message, the keys of its variants, sorted; messages without any are left out.
    fn variants(language: &str) -> BTreeMap<String, Vec<String>> {
        let file = Files::get(&format!("{language}/standeasy.ftl")).unwrap();
        let text = String::from_utf8(file.data.to_vec()).unwrap();
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut id = "";
        for line in text.lines() {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                id = line.split_once(" =").unwrap().0;
            }
            let variant = line.trim_start().trim_start_matches('*');
            if let Some((key, _)) = variant.strip_prefix('[').and_then(|v| v.split_once(']')) {
                found.entry(id.to_owned()).or_default().push(key.to_owned());
            }
        }
        found.values_mut().for_each(|keys| keys.sort());
        found
    }

    #[test]
    fn wherever_a_number_selects_every_plural_category_of_the_language_is_there() {
        assert_eq!(available().len(), CATEGORIES.len());
        let english = variants("en");
        assert!(!english.is_empty());
        for (language, categories) in CATEGORIES {
            let own = variants(language);
            let ids: Vec<_> = english.keys().collect();
            assert_eq!(ids, own.keys().collect::<Vec<_>>(), "{language}");
            for (id, keys) in &own {
                let is_plural = keys.iter().any(|key| key == "other");
                let as_in_english = &english[id];
                let expected: Vec<&str> = match is_plural {
                    true => categories.to_vec(),
                    false => as_in_english.iter().map(String::as_str).collect(),
                };
                assert_eq!(keys, &expected, "{language}: {id}");
            }
        }
    }

    #[test]
    fn numbers_inside_messages_are_written_as_the_language_writes_them() {
        let said = |words: &Words| plain(&crate::say!(words, "record-title", bytes = 1024));
        assert!(said(&Words::new("fr")).contains("1\u{202F}024"));
        assert!(said(&Words::new("es")).contains("1024"));
        assert!(said(&Words::new("ru")).contains("1\u{A0}024"));
        assert!(said(&Words::new("sw")).contains("1,024"));
        let arabic = Words::with_digits("ar", Digits::ArabicIndic);
        assert!(said(&arabic).contains("١٬٠٢٤"));
        assert!(said(&arabic.in_language("fr")).contains("1\u{202F}024"));
    }

    #[test]
    fn plain_text_has_no_invisible_characters() {
        let text = crate::say!(Words::new("ar"), "release-rest", unit = 10);
        assert!(text.contains('\u{2068}'));
        assert!(!plain(&text).contains('\u{2068}'));
        assert!(plain(&text).contains("10"));
    }
}
