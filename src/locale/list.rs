//! What stands between the parts of a list: the marks of the Unicode CLDR 48 and of the languages'
//! own writing, with the blank behind them where a language has one.

use super::Words;

impl Words {
    /// Between the parts of a list.
    pub fn comma(&self) -> &'static str {
        match self.language() {
            "ar" => "، ",
            "zh" => "，",
            _ => ", ",
        }
    }

    /// Between the parts of a list that have commas of their own.
    pub fn semicolon(&self) -> &'static str {
        match self.language() {
            "ar" => "؛ ",
            "zh" => "；",
            _ => "; ",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_language_but_those_of_latin_and_cyrillic_letters_has_a_latin_mark() {
        for language in crate::locale::available() {
            let words = Words::new(&language);
            let latin = [words.comma(), words.semicolon()].map(|mark| mark.is_ascii());
            let expected = !["ar", "zh"].contains(&language.as_str());
            assert_eq!(latin, [expected; 2], "{language}");
        }
    }
}
