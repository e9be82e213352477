//! Numbers as a language writes them, and digits as people type them.
//!
//! The marks are those of the Unicode CLDR 48, main/*/numbers.json, for the six languages of the
//! program: five short lines each, so that no formatting crate with its data has to be carried.

/// Which digits numbers are written with in Arabic; every other language writes Latin ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Digits {
    /// 0123456789
    #[default]
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩
    ArabicIndic,
}

impl Digits {
    /// The digits that a language is written with where these are wished for.
    pub fn of(self, language: &str) -> Self {
        match self {
            Self::ArabicIndic if is(language, "ar") => Self::ArabicIndic,
            _ => Self::Latin,
        }
    }
}

/// How a language writes numbers.
struct Marks {
    decimal: char,
    group: char,
    /// The whole part is grouped from so many digits on.
    grouped_from: usize,
    percent: &'static str,
}

fn marks(language: &str, digits: Digits) -> Marks {
    let (decimal, group, grouped_from, percent) = if digits == Digits::ArabicIndic {
        ('\u{66B}', '\u{66C}', 4, "\u{66A}")
    } else if is(language, "fr") {
        (',', '\u{202F}', 4, "\u{A0}%")
    } else if is(language, "ru") {
        (',', '\u{A0}', 4, "\u{A0}%")
    } else if is(language, "es") {
        (',', '.', 5, "\u{A0}%")
    } else {
        ('.', ',', 4, "%")
    };
    Marks {
        decimal,
        group,
        grouped_from,
        percent,
    }
}

fn is(language: &str, code: &str) -> bool {
    language.split(['-', '_']).next() == Some(code)
}

/// A number with as many decimals as it has, or exactly `places` of them.
pub fn decimal(value: f64, places: Option<usize>, language: &str, digits: Digits) -> String {
    let digits = digits.of(language);
    let marks = marks(language, digits);
    let plain = match places {
        Some(places) => format!("{value:.places$}"),
        None => value.to_string(),
    };
    let (sign, plain) = match plain.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", plain.as_str()),
    };
    let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
    let mut text = sign.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        let left = whole.len() - at;
        if at > 0 && left % 3 == 0 && whole.len() >= marks.grouped_from {
            text.push(marks.group);
        }
        text.push(digit);
    }
    if !part.is_empty() {
        text.push(marks.decimal);
        text.push_str(part);
    }
    figures(&text, digits)
}

/// A share of 1 in whole percent.
pub fn percent(share: f64, language: &str, digits: Digits) -> String {
    let digits = digits.of(language);
    let number = decimal((share * 100.0).round(), Some(0), language, digits);
    number + marks(language, digits).percent
}

/// A text with its Latin digits written in other ones: labels, dates, ranges.
pub fn figures(text: &str, digits: Digits) -> String {
    match digits {
        Digits::Latin => text.to_owned(),
        Digits::ArabicIndic => text.chars().map(arabic_indic).collect(),
    }
}

fn arabic_indic(c: char) -> char {
    let value = c.to_digit(10).unwrap_or(0);
    match c {
        '0'..='9' => char::from_u32(u32::from('٠') + value).unwrap_or(c),
        other => other,
    }
}

/// The value of a Latin, Arabic-Indic, Persian, Devanagari, Bengali or full-width digit.
pub fn digit(c: char) -> Option<u8> {
    let zero = match c {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '০'..='৯' => '০',
        '０'..='９' => '０',
        _ => return None,
    };
    u8::try_from(u32::from(c) - u32::from(zero)).ok()
}

/// A text with every digit a person may have typed turned into a Latin one.
pub fn latin(text: &str) -> String {
    text.chars()
        .map(|c| digit(c).map_or(c, |value| char::from(b'0' + value)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `language digits value number`, as ICU 78 with CLDR 48 writes it; direction marks, which
    /// neither the grid nor plain lines show, are left out.
    const NUMBERS: &str = include_str!("../../tests/corpus/numbers/decimal.tsv");
    const SHARES: &str = include_str!("../../tests/corpus/numbers/percent.tsv");

    fn cases(file: &str) -> Vec<(&str, Digits, f64, &str)> {
        let lines: Vec<_> = file
            .lines()
            .map(|line| {
                let fields: Vec<&str> = line.split('\t').collect();
                let digits = match fields[1] {
                    "arab" => Digits::ArabicIndic,
                    _ => Digits::Latin,
                };
                (fields[0], digits, fields[2].parse().unwrap(), fields[3])
            })
            .collect();
        assert!(lines.len() > 20);
        lines
    }

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        for (language, digits, value, written) in cases(NUMBERS) {
            assert_eq!(
                decimal(value, None, language, digits),
                written,
                "{language}"
            );
        }
    }

    #[test]
    fn shares_are_written_as_each_language_writes_them() {
        for (language, digits, value, written) in cases(SHARES) {
            assert_eq!(percent(value, language, digits), written, "{language}");
        }
    }

    #[test]
    fn arabic_indic_digits_are_for_arabic_alone() {
        assert_eq!(decimal(12.5, Some(1), "fr", Digits::ArabicIndic), "12,5");
        assert_eq!(decimal(12.0, Some(1), "ar", Digits::ArabicIndic), "١٢٫٠");
    }

    #[test]
    fn digits_of_four_scripts_are_read() {
        assert_eq!(latin("٢٠٢٦-W۴７ 3"), "2026-W47 3");
        assert_eq!(figures(&latin("٢٠٢٦"), Digits::ArabicIndic), "٢٠٢٦");
        assert_eq!(digit('x'), None);
    }
}
